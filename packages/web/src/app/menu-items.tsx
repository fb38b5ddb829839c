import { useQuery } from '@tanstack/react-query';
import { Archive, CircleHelp, FileSearch, FolderLock, House, Inbox, School, TextSearch } from 'lucide-react';
import { questionsWaiting } from '../api/waiting.ts';
import { useMessages } from '../messages/use-messages.tsx';
import type { AppShellProps, ShellItem } from '../ui/index.ts';
import { useCurrentSchool } from './current-school.tsx';
import { isAble } from './if-able.tsx';

/** The main menu, with what waits; only the first page for who isn't signed in. */
export function useMenuItems(): AppShellProps['items'] {
  const t = useMessages('shell');
  const school = useCurrentSchool();
  const waiting = useQuery({
    ...questionsWaiting(school?.id ?? ''),
    enabled: school !== null && isAble(school.abilities, 'questions.answer'),
  });
  const home = { href: '/', label: t.start, icon: <House aria-hidden size={24} /> };
  if (school === null) return [home];
  const number = waiting.data?.count ?? 0;
  return [
    home,
    { href: '/mag-dit', label: t.ask, icon: <CircleHelp aria-hidden size={24} /> },
    { href: '/controleer', label: t.check, icon: <TextSearch aria-hidden size={24} /> },
    {
      href: '/vragen',
      label: t.questions,
      icon: <Inbox aria-hidden size={24} />,
      count: { number, words: t.questionsWaiting({ count: number }) },
    },
    { href: '/school', label: t.school, icon: <School aria-hidden size={24} /> },
  ];
}

/** What has no place in the bar of a phone: there it is reached from the first page and from one's own menu. */
export function useMenuBeside(): readonly ShellItem[] {
  const t = useMessages('shell');
  const school = useCurrentSchool();
  if (school === null || !isAble(school.abilities, 'cases.read')) return [];
  const cases = { href: '/zaken', label: t.cases, icon: <FolderLock aria-hidden size={24} /> };
  const files = { href: '/dossiers', label: t.files, icon: <Archive aria-hidden size={24} /> };
  const requests = {
    href: '/verzoeken',
    label: t.rightsRequests,
    icon: <FileSearch aria-hidden size={24} />,
  };
  return [
    cases,
    ...(isAble(school.abilities, 'files.keep') ? [files] : []),
    ...(isAble(school.abilities, 'rights.register') ? [requests] : []),
  ];
}
