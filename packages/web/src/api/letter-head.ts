import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow } from './problem.ts';
import type { AnswerTo } from './shapes.ts';

/** What stands at the head of letters. */
export type LetterHead = AnswerTo<'/api/v1/schools/{schoolId}/letter-head', 'get'>;

/** What stands at the head of letters of a school. */
export const letterHeadQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['settings', schoolId, 'letter-head'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/letter-head', { params: { path: { schoolId } } })),
  });
