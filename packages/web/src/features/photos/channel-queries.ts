import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

type Permissions = AnswerTo<'/api/v1/schools/{schoolId}/photos/{photoId}/permissions', 'get'>;

/** How a photo stands for one channel, and the version it may have. */
export type ChannelPermission = Permissions['channels'][number];

/** Milliseconds between two questions whether a version is there. */
const again = 1500;

/** How a photo stands for each channel today; asked again while versions are made. */
export const permissionsQuery = (schoolId: string, photoId: string) =>
  queryOptions({
    queryKey: ['photos', schoolId, photoId, 'permissions'],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/photos/{photoId}/permissions', {
          params: { path: { schoolId, photoId } },
        }),
      ),
    refetchInterval: ({ state }) =>
      state.data?.channels.some(({ version }) => version.state === 'waiting') === true ? again : false,
  });

/** What the protocol says of the photo, by channel; null where nobody looked yet. */
export const verdictsQuery = (schoolId: string, photoId: string) =>
  queryOptions({
    queryKey: ['photos', schoolId, photoId, 'permissions', 'verdicts'],
    queryFn: async () => {
      const params = { path: { schoolId, photoId } };
      const { channels } = orThrow(
        await api.GET('/api/v1/schools/{schoolId}/photos/{photoId}/verdicts', { params }),
      );
      return new Map(channels.map(({ channelId, answer }) => [channelId, answer]));
    },
  });

/** Has the versions of some channels made. */
export function useMakeVersions(schoolId: string, photoId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (channelIds: readonly string[]) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/photos/{photoId}/versions', {
          params: { path: { schoolId, photoId } },
          body: { channelIds: [...channelIds] },
        }),
      ),
    onSuccess: (permissions) =>
      queries.setQueryData(permissionsQuery(schoolId, photoId).queryKey, permissions),
  });
}
