import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import type { AnswerTo } from '../../../api/shapes.ts';
import { caseQuery } from '../case-queries.ts';

/** A letter of a case: a draft that is being written, or a final one that never changes. */
export type CaseLetter = AnswerTo<
  '/api/v1/schools/{schoolId}/cases/{caseId}/letters',
  'get'
>['items'][number];

/** The letters of a case, newest first. They are asked again when the case changes; to look is on record. */
export const lettersQuery = (schoolId: string, caseId: string) =>
  queryOptions({
    queryKey: [...caseQuery(schoolId, caseId).queryKey, 'letters'],
    queryFn: async () => {
      const params = { path: { schoolId, caseId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/cases/{caseId}/letters', { params })).items;
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });

/** Where a letter is as a file, to be saved. To fetch it is put on record. */
export function letterHref(
  schoolId: string,
  caseId: string,
  letterId: string,
  format: 'pdf' | 'docx',
): string {
  return `/api/v1/schools/${schoolId}/cases/${caseId}/letters/${letterId}/${format}`;
}
