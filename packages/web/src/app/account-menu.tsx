import { useQueryClient } from '@tanstack/react-query';
import {
  Archive,
  FileSearch,
  FileUser,
  FolderLock,
  LogIn,
  LogOut,
  MessageCircleWarning,
  UserRound,
} from 'lucide-react';
import { signOut } from '../api/sign-out.ts';
import { useMessages } from '../messages/use-messages.tsx';
import { IconButton, Menu } from '../ui/index.ts';
import { useCurrentSchool } from './current-school.tsx';
import { isAble } from './if-able.tsx';

/** The person's menu, already open: it is fetched when somebody wants it. */
export function AccountMenu(props: { readonly name: string | null }) {
  const t = useMessages('shell');
  const queries = useQueryClient();
  const school = useCurrentSchool();
  const readsCases = school !== null && isAble(school.abilities, 'cases.read');
  const readsFiles = school !== null && isAble(school.abilities, 'files.read');
  const handlesRequests = school !== null && isAble(school.abilities, 'rights.review');
  const icon = <UserRound aria-hidden />;
  return (
    <Menu
      startsOpen
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
              ...(readsCases
                ? [
                    {
                      id: 'cases',
                      label: t.cases,
                      icon: <FolderLock aria-hidden size={20} />,
                      href: '/zaken',
                    },
                  ]
                : []),
              ...(readsFiles
                ? [
                    {
                      id: 'files',
                      label: t.files,
                      icon: <Archive aria-hidden size={20} />,
                      href: '/dossiers',
                    },
                  ]
                : []),
              {
                id: 'my-reports',
                label: t.myReports,
                icon: <MessageCircleWarning aria-hidden size={20} />,
                href: '/mijn-meldingen',
              },
              {
                id: 'my-data',
                label: t.myData,
                icon: <FileUser aria-hidden size={20} />,
                href: '/mijn-gegevens',
              },
              ...(handlesRequests
                ? [
                    {
                      id: 'requests',
                      label: t.rightsRequests,
                      icon: <FileSearch aria-hidden size={20} />,
                      href: '/verzoeken',
                    },
                  ]
                : []),
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
