import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';
import { showToast } from '../../ui/index.ts';

type One = '/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}';
type PartAddress = '/api/v1/schools/{schoolId}/rights-parts/{rightsPartId}';

/** A request, for who handles it. */
export type RightsRequest = AnswerTo<One, 'get'>;
/** A request in the list. */
export type RightsSummary = AnswerTo<'/api/v1/schools/{schoolId}/rights-requests', 'get'>['items'][number];
/** A part with what would be covered in it. */
export type RightsPart = AnswerTo<PartAddress, 'get'>;
/** A picture or file of a part. */
export type PartAttachment = RightsPart['attachments'][number];
/** A file beside an answer. */
export type AnswerFile = RightsPart['files'][number];
/** What somebody judged of a part. */
export type PartReview = BodyOf<`${PartAddress}/review`, 'put'>;
/** About whom somebody can ask what, and what they asked. */
export type MyRights = AnswerTo<'/api/v1/schools/{schoolId}/my-rights', 'get'>;
/** What was decided on what somebody asked. */
export type Decision = RightsRequest['decisions'][number];
/** The same as it is sent: one that is there already by its id. */
export type DecisionGiven = BodyOf<`${One}/decisions`, 'put'>['decisions'][number];

const key = 'rights';

export const requestsQuery = (schoolId: string, state: 'open' | 'closed') =>
  infiniteQueryOptions({
    queryKey: [key, schoolId, 'list', state],
    queryFn: async ({ pageParam }) => {
      const query = { limit: 25, state, ...(pageParam === null ? {} : { after: pageParam }) };
      const path = { schoolId };
      return orThrow(
        await api.GET('/api/v1/schools/{schoolId}/rights-requests', { params: { path, query } }),
      );
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
  });

export const requestQuery = (schoolId: string, rightsRequestId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'one', rightsRequestId],
    queryFn: async () => {
      const params = { path: { schoolId, rightsRequestId } };
      return orThrow(
        await api.GET('/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}', { params }),
      );
    },
  });

/** Parts that wait for who asks. */
export const reviewsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'reviews'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/rights-reviews', { params: { path: { schoolId } } }))
        .items,
  });

/** A part. That it was read is written down, so it is not read anew by itself while somebody marks it. */
export const partQuery = (schoolId: string, rightsPartId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'part', rightsPartId],
    queryFn: async () => {
      const params = { path: { schoolId, rightsPartId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/rights-parts/{rightsPartId}', { params }));
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });

export const myRightsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'mine'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/my-rights', { params: { path: { schoolId } } })),
  });

/** A change: reads what is on screen again, says that it is done, and goes on. */
export function useRightsChange<Given, Made>(
  change: (given: Given) => Promise<Made>,
  how: {
    readonly said: string | ((made: Made) => string);
    readonly after?: ((made: Made) => void) | undefined;
  },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (made) => {
      how.after?.(made);
      showToast({ text: typeof how.said === 'string' ? how.said : how.said(made) });
      await queries.invalidateQueries({ queryKey: [key] });
    },
  });
}
