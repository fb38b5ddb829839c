import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { LogIn, LogOut, UserRound } from 'lucide-react';
import { RouterProvider } from 'react-aria-components';
import { meQuery } from '../api/me.ts';
import { signOut } from '../api/sign-out.ts';
import { useMessages } from '../messages/use-messages.tsx';
import { AppShell, IconButton, Menu, ToastRegion } from '../ui/index.ts';
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
        current={items.find(({ href }) => (href === '/' ? path === '/' : path.startsWith(href)))?.href ?? null}
        tools={<AccountMenu name={me.data?.name ?? null} />}
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

function AccountMenu(props: { readonly name: string | null }) {
  const t = useMessages('shell');
  const queries = useQueryClient();
  const icon = <UserRound aria-hidden />;
  return (
    <Menu
      label={t.account}
      trigger={<IconButton look="secondary" label={props.name ?? t.account} icon={icon} />}
      actions={
        props.name === null
          ? [
              {
                id: 'sign-in',
                label: t.signIn,
                icon: <LogIn aria-hidden size={20} />,
                onAction: () => location.assign('/aanmelden'),
              },
            ]
          : [
              {
                id: 'account',
                label: t.myAccount,
                icon: <UserRound aria-hidden size={20} />,
                href: '/account',
              },
              {
                id: 'sign-out',
                label: t.signOut,
                icon: <LogOut aria-hidden size={20} />,
                onAction: () => void signOut(queries),
              },
            ]
      }
    />
  );
}
