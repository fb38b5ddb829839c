import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** One breach with every version of what was written. */
export type WholeBreach = AnswerTo<'/api/v1/schools/{schoolId}/breaches/{breachId}', 'get'>;
/** What was written of a breach. */
export type WrittenBreach = WholeBreach['record'];
/** A breach in the list. */
export type BreachSummary = AnswerTo<'/api/v1/schools/{schoolId}/breaches', 'get'>['items'][number];
/** A breach as it goes along to the supervisor. */
export type ExportedBreach = AnswerTo<'/api/v1/schools/{schoolId}/breach-register', 'get'>['items'][number];

/** Where everything of the register stands in what was fetched. */
export const breachesKey = 'breaches';

/** The register of a school, newest first, a page at a time; `year` null is all of it. */
export const breachesQuery = (schoolId: string, year: number | null) =>
  infiniteQueryOptions({
    queryKey: [breachesKey, schoolId, 'list', year],
    queryFn: async ({ pageParam }) => {
      const query = {
        ...(year === null ? {} : { year }),
        ...(pageParam === null ? {} : { after: pageParam }),
      };
      const path = { schoolId };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/breaches', { params: { path, query } }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
    gcTime: 0,
  });

/** One breach. That it is read is written down, so it is only asked when somebody opens it, and forgotten after that. */
export const breachQuery = (schoolId: string, breachId: string) =>
  queryOptions({
    queryKey: [breachesKey, schoolId, 'one', breachId],
    queryFn: async () => {
      const params = { path: { schoolId, breachId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/breaches/{breachId}', { params }));
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });

/** What the register has of a case, or what it would begin with. */
export const caseBreachQuery = (schoolId: string, caseId: string) =>
  queryOptions({
    queryKey: [breachesKey, schoolId, 'case', caseId],
    queryFn: async () => {
      const params = { path: { schoolId, caseId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/cases/{caseId}/breach', { params }));
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });

/** The register as it stands, all of it or of one year. */
export async function wholeRegister(schoolId: string, year: number | null) {
  const params = { path: { schoolId }, query: year === null ? {} : { year } };
  return orThrow(await api.GET('/api/v1/schools/{schoolId}/breach-register', { params })).items;
}
