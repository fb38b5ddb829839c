import { createHash } from 'node:crypto';
import type { PhotoStanding, PhotoUse } from '@plaatswijs/contract';
import type { RenditionRequest } from '@plaatswijs/photo';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { consentOnChannels, type EffectiveConsent } from '../../consent/index.ts';
import { type Channel, channelsOf } from '../../settings/index.ts';
import { type FaceRow, facesOfAll, type PhotoRow } from '../photo-row.ts';
import { type PhotoSettings, photoSettingsOf } from '../photo-settings.ts';
import { type ChoicesForPhoto, choicesFor } from './choices.ts';
import { type Appearance, cropOf, type FaceOnChannel, facesOnChannel, useOf } from './face-on-channel.ts';
import { judgeChannel, mayHaveVersion } from './judge-channel.ts';

export type { Appearance } from './face-on-channel.ts';

/** How a photo stands for one channel on a day. */
export interface ChannelPermission {
  readonly channel: Channel;
  readonly standing: PhotoStanding;
  readonly use: PhotoUse;
  readonly faces: readonly FaceOnChannel[];
  /** How each face that counts is seen there, by its id. */
  readonly appearances: ReadonlyMap<string, Appearance>;
  /** Consent of those who are known, by id; who is not in it gave none. */
  readonly consent: ReadonlyMap<string, EffectiveConsent>;
  /** What its version is made with; null when it may have none. */
  readonly wanted: WantedVersion | null;
}

/** A version, and what tells it from another. */
export interface WantedVersion {
  readonly request: RenditionRequest;
  readonly recipe: string;
}

/** Everybody in a photo, and how it stands for each open channel of the school. */
export interface PhotoPermissions {
  readonly faces: readonly FaceRow[];
  /** Ids of who is in it without a box. */
  readonly without: readonly string[];
  readonly channels: readonly ChannelPermission[];
}

/** The longer side of what a channel gets, in pixels. */
const versionSide = 2560;

/** How a photo stands for the open channels of its school on a day (`YYYY-MM-DD`), by consent of that day. */
export async function permissionsOf(
  tx: BoardTransaction,
  photo: PhotoRow,
  day: string,
): Promise<PhotoPermissions> {
  const [permissions] = await permissionsOfAll(tx, photo.school_id, [photo], day);
  if (permissions === undefined) throw new Error('a photo has permissions');
  return permissions;
}

/** The same for photos of one school, in the order given; in as many questions as for one. */
export async function permissionsOfAll(
  tx: BoardTransaction,
  schoolId: string,
  photos: readonly PhotoRow[],
  day: string,
): Promise<readonly PhotoPermissions[]> {
  const ids = photos.map(({ id }) => id);
  const faces = await facesOfAll(tx, ids);
  const without = await peopleWithoutBox(tx, ids);
  const known = { faces, without, choices: await choicesFor(tx, ids) };
  const people = new Set([...faces, ...without].flatMap(({ person_id }) => person_id ?? []));
  const settings = await photoSettingsOf(tx, schoolId);
  const open = (await channelsOf(tx, schoolId)).filter(({ closedOn }) => closedOn === null || closedOn > day);
  const consents = await consentOnChannels(tx, [...people], schoolId, open, day);
  const channels = open.map((channel) => ({
    channel,
    settings,
    consent: consents.get(channel.id) ?? new Map<string, EffectiveConsent>(),
  }));
  return photos.map((photo) => {
    const mine = ({ photo_id }: { readonly photo_id: string }) => photo_id === photo.id;
    const inPhoto = {
      faces: known.faces.filter(mine),
      without: known.without.filter(mine).map(({ person_id }) => person_id),
    };
    const choices = known.choices(photo.id);
    return { ...inPhoto, channels: channels.map((open) => permissionFor(photo, inPhoto, choices, open)) };
  });
}

/** A channel with what counts there, whatever the photo. */
interface OpenChannel {
  readonly channel: Channel;
  readonly settings: PhotoSettings;
  readonly consent: ReadonlyMap<string, EffectiveConsent>;
}

function permissionFor(
  photo: PhotoRow,
  { faces: rows, without }: Pick<PhotoPermissions, 'faces' | 'without'>,
  choices: ChoicesForPhoto,
  { channel, settings, consent }: OpenChannel,
): ChannelPermission {
  const use = useOf(choices, channel.id);
  const faces = facesOnChannel(rows, { channelId: channel.id, choices, settings, consent });
  const seen = faces.map(({ face, always, appearance }) => ({
    ...{ id: face.id, who: face.who, personId: face.person_id, always },
    cutOff: appearance === 'cut-off',
  }));
  const about = { leftOut: use.kind === 'left-out', looked: photo.looked_at !== null, faces: seen, without };
  const standing = judgeChannel(about, consent);
  return {
    ...{ channel, standing, use, faces },
    appearances: new Map(faces.map(({ face, appearance }) => [face.id, appearance])),
    consent: ofThose(consent, rows, without),
    wanted: mayHaveVersion(standing) ? wantedVersion(photo, faces, use) : null,
  };
}

/** Consent of those who are in this photo. */
function ofThose(
  consent: OpenChannel['consent'],
  faces: readonly FaceRow[],
  without: readonly string[],
): OpenChannel['consent'] {
  const there = new Set([...faces.flatMap(({ person_id }) => person_id ?? []), ...without]);
  return new Map([...consent].filter(([id]) => there.has(id)));
}

function peopleWithoutBox(tx: BoardTransaction, photoIds: readonly string[]) {
  if (photoIds.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('photo_person')
    .select(['photo_id', 'person_id'])
    .where('photo_id', 'in', photoIds)
    .orderBy('person_id')
    .execute();
}

/** Who is wholly outside the crop is covered all the same: it costs nothing, and nothing hangs on where the crop ends. */
function wantedVersion(
  { id, original_id }: PhotoRow,
  faces: readonly FaceOnChannel[],
  use: PhotoUse,
): WantedVersion {
  const regions = faces
    .filter(({ mustCover, always }) => mustCover || always)
    .map(({ face: { x, y, width, height }, way: { style, shape, margin } }) => ({
      ...{ x, y, width, height },
      ...{ style, shape, margin },
    }));
  const crop = cropOf(use);
  const request = {
    regions,
    ...(crop === null ? {} : { crop }),
    longestSide: versionSide,
    format: 'jpeg',
  } as const;
  const recipe = createHash('sha256')
    .update(JSON.stringify([id, original_id, request]))
    .digest('hex');
  return { request, recipe };
}
