import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';

const start: string | null = null;
const limit = 20;

const pages = <Page extends { readonly next: string | null }>() => ({
  initialPageParam: start,
  getNextPageParam: (page: Page) => page.next,
});

const after = (cursor: string | null) => (cursor === null ? {} : { after: cursor });

/** What somebody asked, newest first. */
export function useMyQuestions({ id: schoolId, abilities }: MySchool) {
  return useInfiniteQuery({
    queryKey: ['questions', schoolId, 'mine'],
    queryFn: async ({ pageParam }: { pageParam: string | null }) => {
      const params = { path: { schoolId }, query: { limit, ...after(pageParam) } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/questions/mine', { params }));
    },
    enabled: isAble(abilities, 'questions.ask'),
    ...pages(),
  });
}

/** What was put before somebody: what waits, oldest first, or what they answered. */
export function useQuestionsForMe({ id: schoolId, abilities }: MySchool, answered: boolean) {
  return useInfiniteQuery({
    queryKey: ['questions', schoolId, answered ? 'answered' : 'to-answer'],
    queryFn: async ({ pageParam }: { pageParam: string | null }) => {
      const query = {
        limit,
        answered: answered ? ('true' as const) : ('false' as const),
        ...after(pageParam),
      };
      const params = { path: { schoolId }, query };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/questions/to-answer', { params }));
    },
    enabled: isAble(abilities, 'questions.answer'),
    ...pages(),
  });
}
