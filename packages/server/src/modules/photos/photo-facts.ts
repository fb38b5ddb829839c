import type { PhotoStanding } from '@plaatswijs/contract';
import type { Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type PhotoRow, seesAll } from './photo-row.ts';
import type { PhotoPorts } from './ports.ts';
import {
  type Appearance,
  type ChannelPermission,
  type PhotoPermissions,
  permissionsOfAll,
} from './versions/permissions.ts';

/** Somebody in a photo, as it would be placed somewhere. */
export interface PersonInPhoto {
  /** Null: a stranger, or somebody nobody could name. */
  readonly personId: string | null;
  /** `unknown`: can be recognised, and it was not said who it is. */
  readonly who: 'known' | 'stranger' | 'unknown';
  /** Null: covered, and nobody has judged yet whether they can still be recognised. */
  readonly recognisable: boolean | null;
}

/** A photo as it would be placed somewhere. */
export interface PhotoInPlace {
  readonly photoId: string;
  readonly standing: PhotoStanding;
  /** Everybody who is in it is known: a person looked, and said of each box who it is. */
  readonly isKnown: boolean;
  readonly people: readonly PersonInPhoto[];
  /** People who are covered there. */
  readonly covered: number;
  /** Of those, how many of whom nobody judged whether they can still be recognised. */
  readonly unjudged: number;
  readonly version: 'none' | 'waiting' | 'ready' | 'outdated' | 'failed';
}

/** A photo of a post. */
export interface PhotoOfPost {
  readonly photoId: string;
  /**
   * As it would be on an open channel of its school; with null, and for a channel that is not open, as it is: nothing covers
   * anybody outside those channels.
   */
  readonly on: (channelId: string | null) => PhotoInPlace;
}

/** Which photos of a school, who asks, and when. */
export interface AskedPhotos {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly photoIds: readonly string[];
  readonly now: Date;
}

/**
 * What the photos of a post make known about it, in the order asked, with the consent of today: in as many questions to the
 * database for twenty photos as for one. Null when one of them is not there for who asks, or is no photo.
 */
export async function photosOfPost(
  tx: BoardTransaction,
  { abilities }: Pick<PhotoPorts, 'abilities'>,
  { caller, schoolId, photoIds, now }: AskedPhotos,
): Promise<readonly PhotoOfPost[] | null> {
  const ids = [...new Set(photoIds)];
  if (ids.length === 0) return [];
  let query = tx.selectFrom('photo').selectAll().where('id', 'in', ids).where('school_id', '=', schoolId);
  if (!seesAll(abilities(), caller, schoolId)) query = query.where('uploaded_by', '=', caller.personId);
  const found = await query.execute();
  const photos = ids.flatMap((id) => found.filter((photo) => photo.id === id && photo.state !== 'refused'));
  if (photos.length < ids.length) return null;
  const permissions = await permissionsOfAll(tx, schoolId, photos, dayOf(now));
  const versions = await tx
    .selectFrom('photo_rendition')
    .select(['photo_id', 'channel_id', 'state', 'recipe'])
    .where('photo_id', 'in', ids)
    .execute();
  return photos.map((photo, at) => photoOfPost(photo, permissions[at], versions));
}

interface VersionRow {
  readonly photo_id: string;
  readonly channel_id: string;
  readonly state: string;
  readonly recipe: string;
}

function photoOfPost(
  photo: PhotoRow,
  permissions: PhotoPermissions | undefined,
  versions: readonly VersionRow[],
): PhotoOfPost {
  const known = permissions ?? { faces: [], without: [], channels: [] };
  return {
    photoId: photo.id,
    on: (channelId) => {
      const permission = known.channels.find(({ channel }) => channel.id === channelId);
      const row = versions.find((one) => one.photo_id === photo.id && one.channel_id === channelId);
      const standing = standingOf(photo, known, permission);
      const people = standing === 'left-out' ? [] : peopleIn(known, permission);
      const looks = [...(permission?.appearances.values() ?? [])];
      return {
        photoId: photo.id,
        standing,
        isKnown: !['look-first', 'name-first', 'ask'].includes(standing),
        people,
        covered: looks.filter(isCovered).length,
        unjudged: looks.filter((look) => look === 'covered').length,
        version: permission === undefined ? 'none' : versionOf(row, permission),
      };
    },
  };
}

/** Outside the channels of the school nobody is covered; what is to be said first is the same there. */
function standingOf(
  { state, looked_at }: PhotoRow,
  { faces }: PhotoPermissions,
  permission: ChannelPermission | undefined,
): PhotoStanding {
  if (permission?.standing === 'left-out') return 'left-out';
  if (state !== 'ready' || looked_at === null) return 'look-first';
  if (permission !== undefined) return permission.standing;
  if (faces.some(({ who }) => who === null)) return 'name-first';
  return faces.some(({ who }) => who === 'unknown') ? 'ask' : 'as-it-is';
}

function peopleIn(
  { faces, without }: PhotoPermissions,
  permission: ChannelPermission | undefined,
): readonly PersonInPhoto[] {
  const boxed = faces.flatMap(({ id, who, person_id }): PersonInPhoto[] => {
    const look = permission?.appearances.get(id) ?? 'visible';
    if (who === 'background' || look === 'cut-off') return [];
    const recognisable = isRecognisable(look);
    if (who === 'person' && person_id !== null) {
      // Who is in it without a box too is covered nowhere.
      const isCovered = !without.includes(person_id);
      return [{ personId: person_id, who: 'known', recognisable: isCovered ? recognisable : true }];
    }
    return [{ personId: null, who: who === 'nobody-known' ? 'stranger' : 'unknown', recognisable }];
  });
  const others = without.map((personId) => ({ personId, who: 'known', recognisable: true }) as const);
  return [...boxed, ...others];
}

function isRecognisable(look: Exclude<Appearance, 'cut-off'>): boolean | null {
  return look === 'covered' ? null : look !== 'unrecognisable';
}

function isCovered(look: Appearance): boolean {
  return look !== 'visible' && look !== 'cut-off';
}

function versionOf(row: VersionRow | undefined, { wanted }: ChannelPermission): PhotoInPlace['version'] {
  if (row === undefined) return 'none';
  if (row.recipe !== wanted?.recipe) return 'outdated';
  return row.state === 'ready' || row.state === 'failed' ? row.state : 'waiting';
}
