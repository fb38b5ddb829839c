import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';
import { showToast } from '../../ui/index.ts';

/** What goes in the coming ninety days, and how long everything is kept. */
export type Preview = AnswerTo<'/api/v1/schools/{schoolId}/retention', 'get'>;
/** What goes on one day. */
export type Going = Preview['going'][number];
/** How long one kind of thing is kept. */
export type KeptKind = Preview['kinds'][number];
/** Something that may not go. */
export type Hold = AnswerTo<'/api/v1/schools/{schoolId}/retention-holds', 'get'>['items'][number];
/** Something that went. */
export type DestroyedLine = AnswerTo<'/api/v1/schools/{schoolId}/destroyed', 'get'>['items'][number];
/** The terms of a school. */
export type Terms = AnswerTo<'/api/v1/schools/{schoolId}/terms', 'get'>;
/** A number or term, with what the school set in its place. */
export type Term = Terms['items'][number];

const key = 'retention';

export const previewQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'preview'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/retention', { params: { path: { schoolId } } })),
  });

export const holdsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'holds'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/retention-holds', { params: { path: { schoolId } } }))
        .items,
    gcTime: 0,
  });

/** A page of what went, newest first. */
export async function destroyedPage(schoolId: string, after: string | null) {
  const query = after === null ? {} : { after };
  const params = { path: { schoolId }, query };
  return orThrow(await api.GET('/api/v1/schools/{schoolId}/destroyed', { params }));
}

export const destroyedQuery = (schoolId: string) =>
  infiniteQueryOptions({
    queryKey: [key, schoolId, 'destroyed'],
    queryFn: ({ pageParam }) => destroyedPage(schoolId, pageParam),
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
  });

export const termsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'terms'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/terms', { params: { path: { schoolId } } })),
  });

/** People of the school by name, also who left. */
export const peopleToHoldQuery = (schoolId: string, name: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'people', name],
    queryFn: async () => {
      const params = { path: { schoolId }, query: { name } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/retention-people', { params })).items;
    },
    gcTime: 0,
  });

/** A change to what is kept: reads what is on screen again, says that it is done, and goes on. */
export function useRetentionChange<Given>(
  change: (given: Given) => Promise<unknown>,
  how: { readonly said: string; readonly after: () => void },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      how.after();
      showToast({ text: how.said });
      await queries.invalidateQueries({ queryKey: [key] });
      // Numbers that a school set stand in what others fetched.
      await queries.invalidateQueries({ queryKey: ['help-numbers'] });
    },
  });
}
