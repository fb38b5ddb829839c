import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** What a school settled about photos. */
export type PhotoSettings = AnswerTo<'/api/v1/schools/{schoolId}/photo-settings', 'get'>;

export const photoSettingsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['photo-settings', schoolId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/photo-settings', { params: { path: { schoolId } } })),
  });

export function useChangePhotoSettings(schoolId: string, done: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: PhotoSettings) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/photo-settings', { params: { path: { schoolId } }, body }),
      ),
    onSuccess: (settings) => {
      queries.setQueryData(photoSettingsQuery(schoolId).queryKey, settings);
      // How people are covered hangs on it.
      void queries.invalidateQueries({ queryKey: ['photos', schoolId] });
      done();
    },
  });
}
