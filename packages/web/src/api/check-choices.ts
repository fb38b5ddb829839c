import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow } from './problem.ts';

/** As whom and for which channels somebody can have a post checked. */
export const checkChoicesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['check-choices', schoolId],
    queryFn: async () => {
      const params = { path: { schoolId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/checks/choices', { params }));
    },
    staleTime: 5 * 60_000,
  });
