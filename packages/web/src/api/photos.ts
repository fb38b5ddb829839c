import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow } from './problem.ts';

// The keys are those of the screens of photos (features/photos): what changes there is asked anew here.
const key = 'photos';

/** One photo, as far as somebody may see it. */
export const photoOfPostQuery = (schoolId: string, photoId: string) =>
  queryOptions({
    queryKey: [key, schoolId, photoId],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/photos/{photoId}', {
          params: { path: { schoolId, photoId } },
        }),
      ),
    // One that is not there any more stays so.
    retry: false,
  });

/** The photos somebody sent in lately themselves, newest first. */
export const myPhotosQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'list', 'mine'],
    queryFn: async () => {
      const query = { mine: 'yes', limit: 48 } as const;
      const path = { schoolId };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/photos', { params: { path, query } })).items;
    },
  });

/** Who can be said to be in a photo, film or sound: own groups first. */
export const peopleToChooseQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'people'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/photo-people', { params: { path: { schoolId } } })),
    staleTime: 5 * 60_000,
  });
