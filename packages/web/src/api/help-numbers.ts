import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow } from './problem.ts';

/** Whom to call when something happens to a child, with the numbers the school set itself. */
export const helpNumbersQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['help-numbers', schoolId],
    queryFn: async () => {
      const params = { path: { schoolId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/help-numbers', { params }));
    },
    staleTime: 5 * 60_000,
  });
