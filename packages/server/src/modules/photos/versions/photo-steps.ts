import type { PhotoStep } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { PhotoRow } from '../photo-row.ts';
import { type ChannelPermission, type PhotoPermissions, permissionsOfAll } from './permissions.ts';

/** What is to be done with a photo. */
export interface PhotoToDo {
  readonly next: PhotoStep | null;
  /** Covered faces of versions that nobody judged yet; covered alike on several channels is one. */
  readonly facesToJudge: number;
}

const nothing: PhotoToDo = { next: null, facesToJudge: 0 };

/** What is to be done with photos of one school, by the id of the photo. */
export async function stepsFor(
  tx: BoardTransaction,
  schoolId: string,
  photos: readonly PhotoRow[],
  day: string,
): Promise<(photoId: string) => PhotoToDo> {
  const ready = photos.filter(({ state }) => state === 'ready');
  if (ready.length === 0) return () => nothing;
  const permissions = await permissionsOfAll(tx, schoolId, ready, day);
  const versions = await tx
    .selectFrom('photo_rendition')
    .select(['photo_id', 'channel_id', 'state', 'recipe'])
    .where(
      'photo_id',
      'in',
      ready.map(({ id }) => id),
    )
    .execute();
  const steps = new Map(
    ready.flatMap((photo, at) => {
      const found = permissions[at];
      const made = versions.filter(({ photo_id }) => photo_id === photo.id);
      return found === undefined ? [] : [[photo.id, stepOf(found, made)] as const];
    }),
  );
  return (photoId) => steps.get(photoId) ?? nothing;
}

/** A version, as far as it matters what is to be done. */
interface VersionState {
  readonly channel_id: string;
  readonly state: string;
  readonly recipe: string;
}

/** What comes first; a channel the photo is not used on asks nothing. */
function stepOf(
  { channels }: Pick<PhotoPermissions, 'channels'>,
  versions: readonly VersionState[],
): PhotoToDo {
  const versionFor = ({ channel }: ChannelPermission) =>
    versions.find(({ channel_id }) => channel_id === channel.id);
  const mayHave = channels.filter(({ wanted }) => wanted !== null);
  const used = mayHave.filter((permission) => versionFor(permission) !== undefined);
  const isStale = (permission: ChannelPermission) => {
    const { state, recipe } = versionFor(permission) ?? {};
    return state === 'failed' || recipe !== permission.wanted?.recipe;
  };
  const covered = used.flatMap(({ faces }) => faces);
  const toJudge = new Set(covered.filter(({ appearance }) => appearance === 'covered').map(({ key }) => key));
  const asksFor = (wanted: ChannelPermission['standing']) =>
    channels.some(({ standing }) => standing === wanted);
  const steps: readonly (readonly [boolean, PhotoStep])[] = [
    [asksFor('name-first') || (asksFor('look-first') && hasUnnamed(channels)), 'name'],
    [asksFor('look-first'), 'look'],
    [asksFor('ask'), 'ask'],
    [mayHave.length > 0 && (used.length === 0 || used.some(isStale)), 'make'],
    [toJudge.size > 0, 'judge'],
    [
      covered.some(({ appearance, mustCover }) => mustCover && appearance === 'still-recognisable'),
      'cover-more',
    ],
  ];
  const [, next = null] = steps.find(([applies]) => applies) ?? [];
  return { next, facesToJudge: toJudge.size };
}

function hasUnnamed(channels: readonly ChannelPermission[]): boolean {
  return channels.some(
    ({ faces, use }) =>
      use.kind !== 'left-out' &&
      faces.some(({ face, appearance }) => face.who === null && appearance !== 'cut-off'),
  );
}
