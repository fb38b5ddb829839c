import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';
import type { PictureBox } from '../../ui/index.ts';
import { permissionsQuery } from './channel-queries.ts';

/** A photo with its boxes and people. */
export type Photo = AnswerTo<'/api/v1/schools/{schoolId}/photos/{photoId}', 'get'>;
/** A photo in a list. */
export type PhotoSummary = AnswerTo<'/api/v1/schools/{schoolId}/photos', 'get'>['items'][number];
/** A box around a face. */
export type PhotoFace = Photo['boxes'][number];
/** Who is in a box, as somebody says it. */
export type FaceWho = NonNullable<
  BodyOf<'/api/v1/schools/{schoolId}/photos/{photoId}/faces/{faceId}/who', 'put'>['who']
>;
/** Whom somebody can choose, own groups first. */
export type PhotoPeople = AnswerTo<'/api/v1/schools/{schoolId}/photo-people', 'get'>;

const key = 'photos';

/** Milliseconds between two questions how far the server is. */
const again = 1500;

const isBusy = ({ state }: Pick<PhotoSummary, 'state'>): boolean => state === 'reading';

/** The photos of a school that you may see, newest first; asked again while the server is at work on one. */
export const photosQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'list'],
    queryFn: () =>
      allPages(async (after) => {
        const query = after === null ? {} : { after };
        return orThrow(
          await api.GET('/api/v1/schools/{schoolId}/photos', { params: { path: { schoolId }, query } }),
        );
      }),
    refetchInterval: ({ state }) => (state.data?.some(isBusy) === true ? again : false),
  });

/** One photo; asked again while the server looks for faces. */
export const photoQuery = (schoolId: string, photoId: string) =>
  queryOptions({
    queryKey: [key, schoolId, photoId],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/photos/{photoId}', {
          params: { path: { schoolId, photoId } },
        }),
      ),
    refetchInterval: ({ state }) => (state.data !== undefined && isBusy(state.data) ? again : false),
  });

/** Who can be said to be in a photo. */
export const photoPeopleQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'people'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/photo-people', { params: { path: { schoolId } } })),
    staleTime: 5 * 60_000,
  });

/** One thing changed about the faces and people of a photo. */
export type PhotoChange =
  | { readonly kind: 'add'; readonly box: PictureBox }
  | { readonly kind: 'move'; readonly faceId: string; readonly box: PictureBox }
  | { readonly kind: 'remove'; readonly faceId: string }
  | { readonly kind: 'who'; readonly faceId: string; readonly who: FaceWho | null }
  | { readonly kind: 'add-person'; readonly personId: string }
  | { readonly kind: 'remove-person'; readonly personId: string }
  | { readonly kind: 'looked' };

/** Changes a photo; the answer, which is the whole photo, is what is shown next. Boxes are in pixels of the photo. */
export function useChangePhoto(schoolId: string, photoId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: PhotoChange) => send({ schoolId, photoId }, change),
    // One after the other: an answer that comes late must not bring back what was changed after it was asked.
    scope: { id: `photo ${photoId}` },
    onSuccess: (photo) => {
      queries.setQueryData(photoQuery(schoolId, photoId).queryKey, photo);
      // Who may be seen where hangs on all of it.
      void queries.invalidateQueries({ queryKey: permissionsQuery(schoolId, photoId).queryKey });
      void queries.invalidateQueries({ queryKey: photosQuery(schoolId).queryKey });
    },
  });
}

async function send(path: { readonly schoolId: string; readonly photoId: string }, change: PhotoChange) {
  const photo = '/api/v1/schools/{schoolId}/photos/{photoId}';
  switch (change.kind) {
    case 'add':
      return orThrow(await api.POST(`${photo}/faces`, { params: { path }, body: { box: change.box } }));
    case 'move': {
      const params = { path: { ...path, faceId: change.faceId } };
      return orThrow(await api.PUT(`${photo}/faces/{faceId}`, { params, body: { box: change.box } }));
    }
    case 'remove':
      return orThrow(
        await api.DELETE(`${photo}/faces/{faceId}`, { params: { path: { ...path, faceId: change.faceId } } }),
      );
    case 'who': {
      const params = { path: { ...path, faceId: change.faceId } };
      return orThrow(await api.PUT(`${photo}/faces/{faceId}/who`, { params, body: { who: change.who } }));
    }
    case 'add-person':
    case 'remove-person': {
      const params = { path: { ...path, personId: change.personId } };
      if (change.kind === 'add-person')
        return orThrow(await api.PUT(`${photo}/people/{personId}`, { params }));
      return orThrow(await api.DELETE(`${photo}/people/{personId}`, { params }));
    }
    case 'looked':
      return orThrow(await api.POST(`${photo}/looked`, { params: { path } }));
  }
}

/** Destroys a photo with everything that was made of it. */
export function useDeletePhoto(schoolId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (photoId: string) => {
      const path = { schoolId, photoId };
      return orThrow(await api.DELETE('/api/v1/schools/{schoolId}/photos/{photoId}', { params: { path } }));
    },
    onSuccess: (_, photoId) => {
      queries.removeQueries({ queryKey: photoQuery(schoolId, photoId).queryKey });
      return queries.invalidateQueries({ queryKey: photosQuery(schoolId).queryKey });
    },
  });
}
