import type { LetterKind } from '@plaatswijs/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** A template with its fields and every text it had. */
export type LetterTemplate = AnswerTo<'/api/v1/schools/{schoolId}/letter-templates/{kind}', 'get'>;

/** The templates of letters of a school, each as it counts now. */
export const letterTemplatesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['settings', schoolId, 'letter-templates'],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/letter-templates', { params: { path: { schoolId } } }),
      ).items,
  });

/** One template. */
export const letterTemplateQuery = (schoolId: string, kind: LetterKind) =>
  queryOptions({
    queryKey: [...letterTemplatesQuery(schoolId).queryKey, kind],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/letter-templates/{kind}', {
          params: { path: { schoolId, kind } },
        }),
      ),
  });
