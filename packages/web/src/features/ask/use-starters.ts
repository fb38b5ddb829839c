import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** A situation somebody may mean. */
export type Starter = AnswerTo<'/api/v1/public/schools/{school}/starters/search', 'post'>['items'][number];

/** Looks for the situations somebody may mean by their own words. The words are in no address and no cache. */
export function useStarterSearch(schoolSlug: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: async (question: string) => {
      const found = await api.POST('/api/v1/public/schools/{school}/starters/search', {
        params: { path: { school: schoolSlug } },
        body: { question: question.slice(0, 500), most: 6 },
      });
      return orThrow(found).items;
    },
  });
}
