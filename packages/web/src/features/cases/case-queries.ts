import type { CaseAbout } from '@plaatswijs/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** All there is of a case but what is in its files. */
export type WholeCase = AnswerTo<'/api/v1/schools/{schoolId}/cases/{caseId}', 'get'>;
/** A case in the list. */
export type CaseSummary = AnswerTo<'/api/v1/schools/{schoolId}/cases', 'get'>['items'][number];
/** Something that happened in a case. */
export type CaseEntry = WholeCase['entries'][number];
/** What came with a case from outside, and what was said since. */
export type CaseReport = WholeCase['reports'][number];
/** Somebody in a case. */
export type CaseParty = WholeCase['parties'][number];
/** Something the school owes, or may do. */
export type CaseDuty = WholeCase['duties'][number];
/** Something that shows what happened. */
export type CaseEvidence = WholeCase['evidence'][number];
/** Who reads a case. */
export type CaseReader = WholeCase['readers'][number];
/** Something to be done by somebody. */
export type CaseTask = WholeCase['tasks'][number];
/** What came of a change. */
export interface CaseMoved {
  readonly version: number;
  /** Whether who changed it reads it still. */
  readonly reads: boolean;
}

/** What the list is narrowed to. */
export interface CaseFilter {
  readonly status: 'open' | 'closed';
  readonly mine: boolean;
}

/** Where everything of cases stands in what was fetched. */
export const casesKey = 'cases';

/** The cases somebody reads, newest first, a page at a time. */
export const casesQuery = (schoolId: string, { status, mine }: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: [casesKey, schoolId, 'list', status, mine],
    queryFn: async ({ pageParam }) => {
      const query = {
        status,
        mine: mine ? ('yes' as const) : ('no' as const),
        ...(pageParam === null ? {} : { after: pageParam }),
      };
      const path = { schoolId };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/cases', { params: { path, query } }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
    gcTime: 0,
  });

/**
 * One case. That it is read is written down, so it is only asked when somebody opens or changes it; and it is forgotten here
 * as soon as the page is left.
 */
export const caseQuery = (schoolId: string, caseId: string) =>
  queryOptions({
    queryKey: [casesKey, schoolId, 'one', caseId],
    queryFn: async () => {
      const params = { path: { schoolId, caseId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/cases/{caseId}', { params }));
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });

/** At which of these schools a case is that somebody reads; null for none. A link in a mail names no school. */
export const schoolOfCaseQuery = (schoolIds: readonly string[], caseId: string) =>
  queryOptions({
    queryKey: [casesKey, 'school of', caseId, schoolIds],
    queryFn: async () => {
      for (const schoolId of schoolIds) {
        const params = { path: { schoolId, caseId } };
        const { data } = await api.GET('/api/v1/schools/{schoolId}/cases/{caseId}', { params });
        if (data !== undefined) return schoolId;
      }
      return null;
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });

/** Who would stop and could come to read a case, were it about others. */
export type ReadersAfter = AnswerTo<'/api/v1/schools/{schoolId}/cases/{caseId}/about/preview', 'post'>;

/** What follows for who reads a case, were it about these. */
export const readersAfterQuery = (schoolId: string, caseId: string, about: readonly CaseAbout[]) =>
  queryOptions({
    queryKey: [casesKey, schoolId, 'readers after', caseId, about.toSorted()],
    queryFn: async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/about/preview', {
          params: { path: { schoolId, caseId } },
          body: { about: [...about] },
        }),
      ),
    gcTime: 0,
  });

/** Who may be made a reader of a case. */
export const possibleReadersQuery = (schoolId: string, caseId: string) =>
  queryOptions({
    queryKey: [casesKey, schoolId, 'readers', caseId],
    queryFn: async () => {
      const params = { path: { schoolId, caseId } };
      const path = '/api/v1/schools/{schoolId}/cases/{caseId}/possible-readers' as const;
      return orThrow(await api.GET(path, { params })).items;
    },
    gcTime: 0,
  });

/** What happened in a case after a version of it. */
export async function changesSince(schoolId: string, caseId: string, since: number) {
  const params = { path: { schoolId, caseId }, query: { since } };
  return orThrow(await api.GET('/api/v1/schools/{schoolId}/cases/{caseId}/changes', { params }));
}
