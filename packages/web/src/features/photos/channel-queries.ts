import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';

type Permissions = AnswerTo<'/api/v1/schools/{schoolId}/photos/{photoId}/permissions', 'get'>;

/** How a photo stands for one channel, and the version it may have. */
export type ChannelPermission = Permissions['channels'][number];

/** A face on a channel. */
export type FaceOnChannel = ChannelPermission['faces'][number];
/** How a face is covered. */
export type CoverWay = FaceOnChannel['way'];

const onePhoto = '/api/v1/schools/{schoolId}/photos/{photoId}';
type Face = `${typeof onePhoto}/faces/{faceId}`;
/** What somebody chose for one face. */
export type CoverChoice = BodyOf<`${Face}/cover`, 'put'>['choice'];
/** What becomes of a photo on a channel. */
export type PhotoUse = BodyOf<`${typeof onePhoto}/channels/{channelId}`, 'put'>['use'];
type Judgement = BodyOf<`${Face}/judgement`, 'post'>;
/** By what somebody can still be known whose face is covered. */
export type RecognisableBy = Judgement['wentBy'][number];

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

/** One thing changed about what channels get of a photo. */
export type ChannelChange =
  | { readonly kind: 'make'; readonly channelIds: readonly string[] }
  | {
      readonly kind: 'cover';
      readonly faceId: string;
      /** Null: on all. */
      readonly channelId: string | null;
      readonly choice: CoverChoice;
    }
  | { readonly kind: 'use'; readonly channelId: string; readonly use: PhotoUse }
  | ({ readonly kind: 'judge'; readonly faceId: string } & Judgement);

/** Changes what channels get of a photo; the answer, which is how it stands on all, is what is shown next. */
export function useChangeChannels(schoolId: string, photoId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: ChannelChange) => send({ schoolId, photoId }, change),
    // One after the other: an answer that comes late must not bring back what was changed after it was asked.
    scope: { id: `photo ${photoId}` },
    onSuccess: (permissions, { kind }) => {
      queries.setQueryData(permissionsQuery(schoolId, photoId).queryKey, permissions);
      void queries.invalidateQueries({ queryKey: ['photos', schoolId, 'list'] });
      if (kind === 'make') return;
      void queries.invalidateQueries({ queryKey: verdictsQuery(schoolId, photoId).queryKey });
    },
  });
}

async function send(path: { readonly schoolId: string; readonly photoId: string }, change: ChannelChange) {
  switch (change.kind) {
    case 'make': {
      const body = { channelIds: [...change.channelIds] };
      return orThrow(await api.POST(`${onePhoto}/versions`, { params: { path }, body }));
    }
    case 'cover': {
      const { faceId, channelId, choice } = change;
      const params = { path: { ...path, faceId } };
      return orThrow(
        await api.PUT(`${onePhoto}/faces/{faceId}/cover`, { params, body: { channelId, choice } }),
      );
    }
    case 'use': {
      const { channelId, use } = change;
      const params = { path: { ...path, channelId } };
      return orThrow(await api.PUT(`${onePhoto}/channels/{channelId}`, { params, body: { use } }));
    }
    case 'judge': {
      const { kind: _, faceId, ...body } = change;
      const params = { path: { ...path, faceId } };
      return orThrow(await api.POST(`${onePhoto}/faces/{faceId}/judgement`, { params, body }));
    }
  }
}
