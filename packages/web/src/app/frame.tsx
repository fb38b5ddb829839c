import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { RouterProvider } from 'react-aria-components';
import { meQuery } from '../api/me.ts';
import { useMessages } from '../messages/use-messages.tsx';
import { AppShell, ToastRegion } from '../ui/index.ts';
import { AccountButton } from './account-button.tsx';
import { useMenuItems } from './menu-items.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { usePageFocus } from './page-focus.ts';
import { SetUpFirst } from './set-up-first.tsx';
import { StepUpHost } from './step-up/step-up-host.tsx';

/** The frame around every page: menu, messages, and whether we are connected. */
export function Frame() {
  const t = useMessages('shell');
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const me = useQuery(meQuery);
  usePageFocus(path);
  const items = useMenuItems();
  return (
    // What a link of React Aria points to is a path of this router, checked at run time: unknown ones show not-found.
    <RouterProvider navigate={(to) => void router.navigate({ href: to })}>
      <AppShell
        brand={{ name: me.data?.board.name ?? t.appName, href: '/' }}
        items={items}
        current={
          items.find(({ href }) => (href === '/' ? path === '/' : path.startsWith(href)))?.href ?? null
        }
        tools={<AccountButton name={me.data?.name ?? null} />}
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
