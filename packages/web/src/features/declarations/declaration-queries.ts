import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';
import { showToast } from '../../ui/index.ts';

/** Something that was declared. */
export type Declaration = AnswerTo<'/api/v1/me/declarations', 'get'>['items'][number];
/** A declaration to be made. */
export type NewDeclaration = BodyOf<'/api/v1/schools/{schoolId}/declarations', 'post'>;
/** What a declaration is about. */
export type Kind = Declaration['content']['kind'];

/** What was declared by you or about you. */
export const mineQuery = queryOptions({
  queryKey: ['declarations', 'mine'],
  queryFn: async () => orThrow(await api.GET('/api/v1/me/declarations')).items,
});

/** What was declared at a school: what waits, or all of it. */
export const declarationsQuery = (schoolId: string, waiting: boolean) =>
  infiniteQueryOptions({
    queryKey: ['declarations', schoolId, waiting],
    queryFn: async ({ pageParam }) => {
      const query = {
        limit: 25,
        ...(waiting ? { waiting: 'yes' as const } : {}),
        ...(pageParam === null ? {} : { after: pageParam }),
      };
      const path = { schoolId };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/declarations', { params: { path, query } }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
  });

/** A change of declarations: reads them again and says that it is done. */
export function useDeclarationChange<Given>(
  change: (given: Given) => Promise<unknown>,
  { said, after }: { readonly said: string; readonly after?: () => void },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['declarations'] });
      showToast({ text: said });
      after?.();
    },
  });
}
