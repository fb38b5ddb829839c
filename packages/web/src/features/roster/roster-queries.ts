import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';

/** An import and how far it is. */
export type RosterImport = AnswerTo<'/api/v1/roster-imports/{importId}', 'get'>;
/** A page of the rows of an import. */
export type RosterRows = AnswerTo<'/api/v1/roster-imports/{importId}/rows', 'get'>;
/** A row and what would happen to it. */
export type RosterRow = RosterRows['items'][number];
/** What each column holds. */
export type Mapping = BodyOf<'/api/v1/roster-imports/{importId}/mapping', 'put'>;
/** The columns of a free table. */
export type RosterColumns = NonNullable<RosterImport['columns']>;

const busy: ReadonlySet<RosterImport['status']> = new Set(['uploading', 'reading', 'applying']);

/** Whether the server is at work on it, so that it is worth asking again. */
function isBusy(status: RosterImport['status']): boolean {
  return busy.has(status);
}

/** Milliseconds between two questions how far it is. */
const again = 700;

/** How far an import is; asked again while the server works on it. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['roster', 'import', importId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/roster-imports/{importId}', { params: { path: { importId } } })),
    refetchInterval: ({ state }) => (state.data !== undefined && isBusy(state.data.status) ? again : false),
  });

/** How many cases nobody could handle any more if this were applied. */
export const casesLeftQuery = (importId: string) =>
  queryOptions({
    queryKey: ['roster', 'cases left', importId],
    queryFn: async () => {
      const params = { path: { importId } };
      return orThrow(await api.GET('/api/v1/roster-imports/{importId}/cases-left-alone', { params })).count;
    },
    gcTime: 0,
  });

/** What was imported at a school, newest first. */
export const importsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['roster', 'imports', schoolId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/roster-imports', { params: { query: { schoolId } } })).items,
  });
