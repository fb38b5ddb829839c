import type { Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type FaceRow, type PhotoPlace, photoFor } from './photo-row.ts';
import type { PhotoPorts } from './ports.ts';
import {
  type Appearance,
  type ChannelPermission,
  type PhotoPermissions,
  permissionsOf,
} from './versions/permissions.ts';

/** How somebody is to be seen in a photo that was placed. */
export type PlacedAppearance = Exclude<Appearance, 'cut-off'>;

/** A photo as it was placed on a channel. */
export interface PhotoAsPlaced {
  readonly photoId: string;
  /** The version that was given for that channel; null where there was none. */
  readonly version: { readonly recipe: string; readonly digest: string } | null;
  readonly people: readonly { readonly personId: string; readonly appearance: PlacedAppearance }[];
  /** Boxes of people who may be recognised, and of whom nobody said who they are. */
  readonly unknownPeople: number;
}

interface Placing {
  readonly caller: Caller;
  readonly channelId: string;
  /** `YYYY-MM-DD`. */
  readonly placedOn: string;
  readonly now: Date;
}

/**
 * A photo as it was placed on a channel on a day: who is in it and how they are to be seen. Where no version was given that
 * can be the one that was placed, everybody in the photo counts as visible. Null when it is not there for who asks.
 */
export async function photoAsPlaced(
  tx: BoardTransaction,
  ports: Pick<PhotoPorts, 'abilities'>,
  place: PhotoPlace,
  { caller, channelId, placedOn, now }: Placing,
): Promise<PhotoAsPlaced | null> {
  const photo = await photoFor({ tx, caller }, ports, place, 'to-see');
  if (photo?.state !== 'ready') return null;
  const permissions = await permissionsOf(tx, photo, dayOf(now));
  const permission = permissions.channels.find(({ channel }) => channel.id === channelId);
  const version = permission === undefined ? null : await versionGiven(tx, photo.id, permission, placedOn);
  const seen = (face: FaceRow): Appearance =>
    version === null ? 'visible' : (permission?.appearances.get(face.id) ?? 'visible');
  return {
    photoId: photo.id,
    version,
    people: peopleOf(permissions, seen),
    unknownPeople: permissions.faces.filter(
      (face) => (face.who === null || face.who === 'unknown') && isSeen(seen(face)),
    ).length,
  };
}

/** A version that was made later, or of something else than there is now, is not the one that was placed. */
async function versionGiven(
  tx: BoardTransaction,
  photoId: string,
  { channel, wanted }: ChannelPermission,
  placedOn: string,
): Promise<PhotoAsPlaced['version']> {
  const made = await tx
    .selectFrom('photo_rendition')
    .innerJoin('blob', 'blob.id', 'photo_rendition.blob_id')
    .select(['photo_rendition.recipe', 'photo_rendition.made_at', 'blob.digest'])
    .where('photo_rendition.photo_id', '=', photoId)
    .where('photo_rendition.channel_id', '=', channel.id)
    .where('photo_rendition.state', '=', 'ready')
    .executeTakeFirst();
  if (made === undefined || made.made_at === null || made.digest === null) return null;
  if (made.recipe !== wanted?.recipe || dayOf(new Date(made.made_at)) > placedOn) return null;
  return { recipe: made.recipe, digest: made.digest };
}

/** The more somebody is to be seen, the later here. */
const order: readonly PlacedAppearance[] = ['unrecognisable', 'covered', 'still-recognisable', 'visible'];

/** Each person once, as they are to be seen best. Who has no box is not covered. */
function peopleOf(
  { faces, without }: PhotoPermissions,
  seen: (face: FaceRow) => Appearance,
): PhotoAsPlaced['people'] {
  const best = new Map<string, PlacedAppearance>();
  const add = (personId: string, appearance: PlacedAppearance) => {
    const known = best.get(personId);
    if (known === undefined || order.indexOf(known) < order.indexOf(appearance))
      best.set(personId, appearance);
  };
  for (const face of faces) {
    const appearance = seen(face);
    if (face.person_id !== null && appearance !== 'cut-off') add(face.person_id, appearance);
  }
  for (const personId of without) add(personId, 'visible');
  return [...best].map(([personId, appearance]) => ({ personId, appearance }));
}

function isSeen(appearance: Appearance): boolean {
  return appearance === 'visible' || appearance === 'still-recognisable';
}
