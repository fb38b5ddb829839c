import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow } from './problem.ts';
import type { AnswerTo } from './shapes.ts';

/** A category of cases that the school added. */
export type OwnCategory = AnswerTo<'/api/v1/schools/{schoolId}/case-categories', 'get'>['items'][number];

/** The categories of cases that a school added, ended ones last. */
export const caseCategoriesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['case-categories', schoolId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/case-categories', { params: { path: { schoolId } } }))
        .items,
  });
