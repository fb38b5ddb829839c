import { queryOptions } from '@tanstack/react-query';
import { allPages } from './all-pages.ts';
import { api } from './client.ts';
import { orThrow } from './problem.ts';

/** A page of the groups of this school year, by name. */
export async function readGroups(schoolId: string, after: string | null, limit: number) {
  const query = { limit, ...(after === null ? {} : { after }) };
  return orThrow(
    await api.GET('/api/v1/schools/{schoolId}/groups', { params: { path: { schoolId }, query } }),
  );
}

/** All groups of this school year, to choose from. */
export const groupsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['people', schoolId, 'groups'],
    queryFn: () => allPages((after) => readGroups(schoolId, after, 200)),
  });
