import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import type { AnswerTo } from '../../../api/shapes.ts';
import { caseQuery } from '../case-queries.ts';

/** What could be decided in a case and about whom, and what was. */
export type CaseMeasures = AnswerTo<'/api/v1/schools/{schoolId}/cases/{caseId}/measures', 'get'>;
/** Somebody a measure can be about. */
export type MeasureSide = CaseMeasures['sides'][number];
/** One measure that could be taken about somebody. */
export type MeasureOption = MeasureSide['options'][number];
/** A measure, with all that was done about it. */
export type Measure = CaseMeasures['measures'][number];
/** Something that comes before or after a decision. */
export type MeasureStepShown = Measure['steps'][number];
/** An article that says something of a measure. */
export type MeasureCitation = MeasureOption['citations'][number];
/** Why something is refused now. */
export type MeasureRefusal = Pick<MeasureOption['refusals'][number], 'code' | 'params'>;

/**
 * The measures of a case. They change with the case and are asked again with it; to look is on record, so nothing asks by itself.
 */
export const measuresQuery = (schoolId: string, caseId: string) =>
  queryOptions({
    queryKey: [...caseQuery(schoolId, caseId).queryKey, 'measures'],
    queryFn: async () => {
      const params = { path: { schoolId, caseId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/cases/{caseId}/measures', { params }));
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });
