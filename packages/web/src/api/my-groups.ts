import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow } from './problem.ts';

/** The groups you teach, with their pupils: all that who may not read people knows of them. */
export const myGroupsQuery = queryOptions({
  queryKey: ['me', 'groups'],
  queryFn: async () => orThrow(await api.GET('/api/v1/me/groups')).items,
});
