import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow } from './problem.ts';

/** More than so many are "so many or more". */
export const mostCounted = 50;

/** How many things wait, and whether there are more than were counted. */
export interface Waiting {
  readonly count: number;
  readonly more: boolean;
}

/** A page of things that wait, counted. */
export const waitingOf = (page: {
  readonly items: readonly unknown[];
  readonly next: string | null;
}): Waiting => ({
  count: page.items.length,
  more: page.next !== null,
});

/** Questions that were put before whoever is signed in, and wait for an answer. */
export const questionsWaiting = (schoolId: string) =>
  queryOptions({
    queryKey: ['questions', schoolId, 'waiting'],
    queryFn: async () => {
      const params = { path: { schoolId }, query: { limit: mostCounted } };
      return waitingOf(orThrow(await api.GET('/api/v1/schools/{schoolId}/questions/to-answer', { params })));
    },
  });

/** What stands on a channel without consent, and is to be settled by whoever is signed in. */
export const placedWaiting = (schoolId: string) =>
  queryOptions({
    queryKey: ['placed', schoolId, 'waiting'],
    queryFn: async () => {
      const params = { path: { schoolId }, query: { limit: mostCounted } };
      return waitingOf(orThrow(await api.GET('/api/v1/schools/{schoolId}/publication-tasks', { params })));
    },
  });

/** Declarations at the school that wait for somebody to confirm them. */
export const declarationsWaiting = (schoolId: string) =>
  queryOptions({
    queryKey: ['declarations', schoolId, 'waiting'],
    queryFn: async () => {
      const params = { path: { schoolId }, query: { limit: mostCounted, waiting: 'yes' as const } };
      return waitingOf(orThrow(await api.GET('/api/v1/schools/{schoolId}/declarations', { params })));
    },
  });
