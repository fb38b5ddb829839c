import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';

type Things = '/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/things';
type Step = '/api/v1/schools/{schoolId}/rights-steps/{rightsStepId}';

/** What of somebody a decision can be about. */
export type RightsThings = AnswerTo<Things, 'get'>;
/** A step as who carries it out sees it. */
export type RightsStepToDo = AnswerTo<Step, 'get'>;
/** What is done about it. */
export type StepSettling = BodyOf<`${Step}/settle`, 'post'>;
/** What is to be done, with which thing. */
export type StepPlan = RightsStepToDo['plan'];

export const thingsQuery = (schoolId: string, rightsRequestId: string) =>
  queryOptions({
    queryKey: ['rights', schoolId, 'things', rightsRequestId],
    queryFn: async () => {
      const params = { path: { schoolId, rightsRequestId } };
      return orThrow(
        await api.GET('/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/things', { params }),
      );
    },
  });

/** A step. That somebody looked in a file for it is written down, so it is not read anew by itself. */
export const stepQuery = (schoolId: string, rightsStepId: string) =>
  queryOptions({
    queryKey: ['rights', schoolId, 'step', rightsStepId],
    queryFn: async () => {
      const params = { path: { schoolId, rightsStepId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/rights-steps/{rightsStepId}', { params }));
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });
