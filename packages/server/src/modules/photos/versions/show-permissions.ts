import { apiPrefix, type operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { namesOf } from '../../people/index.ts';
import type { PhotoRow } from '../photo-row.ts';
import type { FaceOnChannel } from './face-on-channel.ts';
import { hasConsent } from './judge-channel.ts';
import type { ChannelPermission, PhotoPermissions } from './permissions.ts';

type Shown = z.input<NonNullable<typeof operations.showPhotoPermissions.answer>>;
type ShownChannel = Shown['channels'][number];

/** How a photo stands for each channel, as it is shown. */
export async function showPermissions(
  tx: BoardTransaction,
  photo: PhotoRow,
  { faces, without, channels }: PhotoPermissions,
  day: string,
): Promise<Shown> {
  const boxed = [...new Set(faces.flatMap(({ person_id }) => person_id ?? []))];
  const people = [...boxed, ...without.filter((id) => !boxed.includes(id))];
  const judges = channels.flatMap((channel) =>
    channel.faces.flatMap(({ judgement }) => judgement?.judged_by ?? []),
  );
  const names = await namesOf(tx, [...new Set([...people, ...judges])]);
  const versions = await tx
    .selectFrom('photo_rendition')
    .selectAll()
    .where('photo_id', '=', photo.id)
    .execute();
  const countOf = (who: string | null) => faces.filter((face) => face.who === who).length;
  return {
    day,
    channels: channels.map((permission) => ({
      channelId: permission.channel.id,
      name: permission.channel.name,
      kind: permission.channel.kind,
      audience: permission.channel.audience,
      standing: permission.standing,
      use: permission.use,
      faces: permission.faces.map((face) => showFace(face, names)),
      people: people.map((id) => ({
        person: { id, name: names.get(id) ?? '' },
        inBox: boxed.includes(id),
        recognisable: hasConsent(id, permission.consent),
      })),
      strangers: countOf('nobody-known'),
      unknown: countOf('unknown'),
      unnamed: countOf(null),
      version: versionOf(photo, permission, versions),
    })),
  };
}

function showFace(
  { face, appearance, mustCover, always, way, chosen, key, judgement }: FaceOnChannel,
  names: ReadonlyMap<string, string>,
): ShownChannel['faces'][number] {
  const judged =
    judgement === null || appearance === 'visible' || appearance === 'cut-off'
      ? null
      : {
          by: { id: judgement.judged_by, name: names.get(judgement.judged_by) ?? '' },
          at: judgement.judged_at,
        };
  return { faceId: face.id, appearance, mustCover, always, way, chosen, key, judged };
}

function versionOf(
  { id, school_id }: PhotoRow,
  { channel, wanted, faces }: ChannelPermission,
  versions: readonly VersionRow[],
): ShownChannel['version'] {
  const row = versions.find(({ channel_id }) => channel_id === channel.id);
  const nothing = { covered: null, canBeUndone: false, width: null, height: null, image: null };
  if (row === undefined) return { state: 'none', ...nothing };
  if (row.recipe !== wanted?.recipe) return { state: 'outdated', ...nothing };
  if (row.state !== 'ready') return { state: row.state === 'failed' ? 'failed' : 'waiting', ...nothing };
  const covered = faces.filter(({ appearance }) => appearance !== 'visible' && appearance !== 'cut-off');
  return {
    state: 'ready',
    covered: covered.length,
    canBeUndone: covered.some(({ way }) => way.style === 'blur'),
    width: row.width,
    height: row.height,
    // Another version is another address: no screen goes on showing the one before.
    image: `${apiPrefix}/schools/${school_id}/photos/${id}/versions/${channel.id}?is=${row.recipe.slice(0, 16)}`,
  };
}

interface VersionRow {
  readonly channel_id: string;
  readonly state: string;
  readonly recipe: string;
  readonly width: number | null;
  readonly height: number | null;
}
