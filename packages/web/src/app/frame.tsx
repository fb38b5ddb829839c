import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { RouterProvider } from 'react-aria-components';
import { meQuery } from '../api/me.ts';
import { useMessages } from '../messages/use-messages.tsx';
import { AppShell, ToastRegion } from '../ui/index.ts';
import { AccountButton } from './account-button.tsx';
import { useCurrentSchool } from './current-school.tsx';
import { useMenuBeside, useMenuItems } from './menu-items.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { usePageFocus } from './page-focus.ts';
import { ReportLink } from './report-link.tsx';
import { SetUpFirst } from './set-up-first.tsx';
import { StepUpHost } from './step-up/step-up-host.tsx';

/** Whether this is the server, drawing what stands there until the application runs. */
const isDrawnAhead = typeof window === 'undefined';

/** The frame around every page: menu, messages, and whether we are connected. */
export function Frame() {
  const t = useMessages('shell');
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const me = useQuery(meQuery);
  usePageFocus(path);
  const items = useMenuItems();
  const beside = useMenuBeside();
  const school = useCurrentSchool();
  const brand = {
    name: school?.name ?? me.data?.board.name ?? t.appName,
    href: '/',
    logo: school?.houseStyle.logo ?? undefined,
  };
  return (
    // What a link of React Aria points to is a path of this router, checked at run time: unknown ones show not-found.
    <RouterProvider navigate={(to) => void router.navigate({ href: to })}>
      {/* Its colours come from the server with their contrast worked out, and lie over our own. */}
      {school === null ? null : <link rel="stylesheet" href={school.houseStyle.styles} />}
      <AppShell
        brand={brand}
        items={items}
        beside={beside}
        current={
          [...items, ...beside].find(({ href }) => (href === '/' ? path === '/' : path.startsWith(href)))
            ?.href ?? null
        }
        tools={
          <>
            {school === null ? null : <ReportLink slug={school.slug} />}
            <AccountButton name={me.data?.name ?? null} />
          </>
        }
        isInert={isDrawnAhead}
      >
        <OfflineNotice />
        <SetUpFirst>
          <Outlet />
        </SetUpFirst>
      </AppShell>
      <ToastRegion />
      <StepUpHost />
    </RouterProvider>
  );
}
