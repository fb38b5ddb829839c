import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';
import { showToast } from '../../ui/index.ts';

/** One publication with who is in it and what is to be done. */
export type Publication = AnswerTo<'/api/v1/schools/{schoolId}/publications/{publicationId}', 'get'>;
/** A publication in a list. */
export type PublicationSummary = AnswerTo<'/api/v1/schools/{schoolId}/publications', 'get'>['items'][number];
/** Something to be done, or that was done. */
export type PlacedTask = Publication['tasks'][number];
/** Somebody in a publication. */
export type PlacedPerson = Publication['peopleList'][number];
/** A photo of a publication. */
export type PlacedPhoto = Publication['photoList'][number];
/** Whether there was, or is, consent. */
export type ConsentThere = PlacedPerson['consentNow'];
/** Everything somebody is in. */
export type Where = AnswerTo<'/api/v1/schools/{schoolId}/people/{personId}/where-shown', 'get'>;
/** What was done about a task. */
export type Settling = BodyOf<
  '/api/v1/schools/{schoolId}/publication-tasks/{publicationTaskId}/settle',
  'post'
>;

/** What a list is narrowed to. */
export interface PlacedFilter {
  readonly channelId: string | null;
  readonly state: 'all' | 'online' | 'taken-down';
}

const key = 'placed';

/** What was placed, newest first, a page at a time. */
export const placedQuery = (schoolId: string, { channelId, state }: PlacedFilter) =>
  infiniteQueryOptions({
    queryKey: [key, schoolId, 'list', channelId, state],
    queryFn: async ({ pageParam }) => {
      const query = {
        limit: 25,
        ...(channelId === null ? {} : { channelId }),
        ...(state === 'all' ? {} : { state }),
        ...(pageParam === null ? {} : { after: pageParam }),
      };
      const path = { schoolId };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/publications', { params: { path, query } }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
  });

/** What is to be done, oldest first. */
export const placedTasksQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'tasks'],
    queryFn: async () => {
      const params = { path: { schoolId }, query: { limit: 200 } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/publication-tasks', { params })).items;
    },
  });

/** One publication. */
export const publicationQuery = (schoolId: string, publicationId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'one', publicationId],
    queryFn: async () => {
      const params = { path: { schoolId, publicationId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/publications/{publicationId}', { params }));
    },
  });

/** Everything somebody is in. That it is asked is written down, so only when somebody opens it. */
export const whereQuery = (schoolId: string, personId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'where', personId],
    queryFn: async () => {
      const params = { path: { schoolId, personId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/people/{personId}/where-shown', { params }));
    },
    refetchOnWindowFocus: false,
  });

/** Everybody who is in something, by name. */
export const shownPeopleQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'people'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/shown-people', { params: { path: { schoolId } } }))
        .items,
  });

/** How long the record of what was taken down is kept. */
export const placedSettingsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'settings'],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/publication-settings', { params: { path: { schoolId } } }),
      ),
  });

/** A change to what was placed: reads what is on screen again, says that it is done, and goes on. */
export function usePlacedChange<Given>(
  change: (given: Given) => Promise<unknown>,
  how: { readonly said: string; readonly after?: (() => void) | undefined },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      how.after?.();
      showToast({ text: how.said });
      await queries.invalidateQueries({ queryKey: [key] });
    },
  });
}
