import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { BodyOf } from '../../api/shapes.ts';

/** An answer to a question, with the example that is kept of it. */
export type Reply = BodyOf<'/api/v1/schools/{schoolId}/questions/{questionId}/answer', 'post'>;

/**
 * Answers a question, once.
 *
 * @param onSent called before the lists are fetched anew: after that the form is gone with its question
 */
export function useAnswerQuestion(schoolId: string, questionId: string, onSent: (reply: Reply) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (reply: Reply) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/questions/{questionId}/answer', {
          params: { path: { schoolId, questionId } },
          body: reply,
        }),
      ),
    onSuccess: (_, reply) => {
      onSent(reply);
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['questions', schoolId] }),
        queries.invalidateQueries({ queryKey: ['precedents', schoolId] }),
      ]);
    },
  });
}
