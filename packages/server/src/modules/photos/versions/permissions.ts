import { createHash } from 'node:crypto';
import type { PhotoStanding } from '@plaatswijs/contract';
import type { RenditionRequest } from '@plaatswijs/photo';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { consentOf, type EffectiveConsent } from '../../consent/index.ts';
import { type Channel, channelsOf } from '../../settings/index.ts';
import { type FaceRow, facesOf, type PhotoRow } from '../photo-row.ts';
import { photoSettingsOf } from '../photo-settings.ts';
import { judgeChannel, mayHaveVersion } from './judge-channel.ts';

/** How a photo stands for one channel on a day. */
export interface ChannelPermission {
  readonly channel: Channel;
  readonly standing: PhotoStanding;
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
  const faces = await facesOf(tx, photo.id);
  const without = await peopleWithoutBox(tx, photo.id);
  const people = [...new Set([...faces.flatMap(({ person_id }) => person_id ?? []), ...without])];
  const { coverStyle } = await photoSettingsOf(tx, photo.school_id);
  const channels: ChannelPermission[] = [];
  for (const channel of await channelsOf(tx, photo.school_id)) {
    if (channel.closedOn !== null && channel.closedOn <= day) continue;
    const consent = await consentOf(tx, people, photo.school_id, channel, day);
    const known = { looked: photo.looked_at !== null, faces: faces.map(seen), without };
    const { standing, toCover } = judgeChannel(known, consent);
    const covers = faces.filter(({ id }) => toCover.includes(id));
    const wanted = mayHaveVersion(standing) ? wantedVersion(photo, covers, coverStyle) : null;
    channels.push({ channel, standing, consent, wanted });
  }
  return { faces, without, channels };
}

async function peopleWithoutBox(tx: BoardTransaction, photoId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('photo_person')
    .select('person_id')
    .where('photo_id', '=', photoId)
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

function seen({ id, who, person_id }: FaceRow) {
  return { id, who, personId: person_id };
}

function wantedVersion(
  { id, original_id }: PhotoRow,
  covers: readonly FaceRow[],
  style: 'fill' | 'pixelate',
): WantedVersion {
  const regions = covers.map(({ x, y, width, height }) => ({ x, y, width, height }));
  const request = { regions, style, longestSide: versionSide, format: 'jpeg' } as const;
  const recipe = createHash('sha256')
    .update(JSON.stringify([id, original_id, request]))
    .digest('hex');
  return { request, recipe };
}
