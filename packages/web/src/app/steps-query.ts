import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { orThrow } from '../api/problem.ts';

/** What waits for who looks because they can carry it out: decided on a request of somebody. */
export const stepsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['rights', schoolId, 'steps'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/rights-steps', { params: { path: { schoolId } } }))
        .items,
  });
