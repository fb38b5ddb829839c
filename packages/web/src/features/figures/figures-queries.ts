import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** What is shown of a school for a school year. */
export type SchoolYear = AnswerTo<'/api/v1/schools/{schoolId}/figures', 'get'>;
/** What is shown of the whole board. */
export type BoardYear = AnswerTo<'/api/v1/figures', 'get'>;
/** The figures of a school, or of the board. */
export type Figures = NonNullable<SchoolYear['counted']>['figures'];
/** One row: what was counted, and how often; null: not shown. */
export type FigureRow = Figures['measures']['rows'][number];
export type FigureAxis = Figures['cases']['tables'][number]['axis'];

const queryOf = (year: number | null) => (year === null ? {} : { year });

/** The figures of a school; of the last year that was counted without one. */
export const schoolFiguresQuery = (schoolId: string, year: number | null) =>
  queryOptions({
    queryKey: ['figures', schoolId, year],
    queryFn: async () => {
      const params = { path: { schoolId }, query: queryOf(year) };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/figures', { params }));
    },
  });

/** The figures of the board and of all its schools. */
export const boardFiguresQuery = (year: number | null) =>
  queryOptions({
    queryKey: ['figures', 'board', year],
    queryFn: async () => orThrow(await api.GET('/api/v1/figures', { params: { query: queryOf(year) } })),
  });
