import { useQuery } from '@tanstack/react-query';
import { type LetterHead, letterHeadQuery } from '../../../api/letter-head.ts';
import { isAble } from '../../../app/if-able.tsx';
import { useOpenCase } from '../open-case.ts';

/** What stands at the head of letters of the school; not there while it is fetched, and for who does not see the settings. */
export function useLetterHead(): LetterHead | undefined {
  const { school } = useOpenCase();
  const enabled = isAble(school.abilities, 'settings.read');
  return useQuery({ ...letterHeadQuery(school.id), enabled }).data;
}
