import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import type { AnswerTo } from '../../../api/shapes.ts';
import { showToast } from '../../../ui/index.ts';

/** When a case goes, and what holds it. */
export type CaseKeeping = AnswerTo<'/api/v1/schools/{schoolId}/kept-cases/{caseId}', 'get'>;

/** Where everything of what is kept stands in what was fetched, also by the page of it. */
const key = 'retention';

export const keepingQuery = (schoolId: string, caseId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'case', caseId],
    queryFn: async () => {
      const params = { path: { schoolId, caseId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/kept-cases/{caseId}', { params }));
    },
    gcTime: 0,
  });

/** Holds or lets go; what is on screen of it is read again. */
export function useKeepingChange(
  send: (reason: string) => Promise<unknown>,
  how: { readonly said: string; readonly after: () => void },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      how.after();
      showToast({ text: how.said });
      await queries.invalidateQueries({ queryKey: [key] });
    },
    // Somebody else did it meanwhile: the page shows how it stands.
    onError: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}
