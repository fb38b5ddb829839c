import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import type { AnswerTo } from '../../../api/shapes.ts';
import { casesKey } from '../case-queries.ts';

/** Of whom in a case something can be filed, and which letters could go along. */
export type CaseFiling = AnswerTo<'/api/v1/schools/{schoolId}/cases/{caseId}/filing', 'get'>;
export type FilingParty = CaseFiling['parties'][number];

export const filingQuery = (schoolId: string, caseId: string) =>
  queryOptions({
    queryKey: [casesKey, schoolId, 'filing', caseId],
    queryFn: async () => {
      const params = { path: { schoolId, caseId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/cases/{caseId}/filing', { params }));
    },
    gcTime: 0,
  });
