import type { CoverChoice, PhotoBox, PhotoUse, RecognisableBy } from '@plaatswijs/contract';
import { recognisableBy } from '@plaatswijs/contract';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import type { Change } from '../change-faces.ts';
import type { PhotoRow } from '../photo-row.ts';
import { photoSettingsOf } from '../photo-settings.ts';
import type { ChannelPermission, PhotoPermissions } from './permissions.ts';

/** Which face, on one channel or (null) on all. */
export interface CoverPlace {
  readonly faceId: string;
  readonly channelId: string | null;
}

/** Chooses how a face is covered. What is chosen for all channels holds for all: what was chosen for one is gone then. */
export async function chooseCover(
  { tx, by, now }: Change,
  photo: PhotoRow,
  { faces, channels }: PhotoPermissions,
  { faceId, channelId, choice }: CoverPlace & { readonly choice: CoverChoice | null },
): Promise<Result<undefined>> {
  if (!faces.some(({ id }) => id === faceId)) return refuse('not-found');
  if (channelId !== null && !channels.some(({ channel }) => channel.id === channelId)) {
    return refuse('not-possible', { issues: [{ at: '/body/channelId', code: 'not-of-this-school' }] });
  }
  if (choice?.way?.style === 'blur' && !(await photoSettingsOf(tx, photo.school_id)).allowBlur) {
    return refuse('not-possible', { issues: [{ at: '/body/choice/way/style', code: 'blur-not-allowed' }] });
  }
  const before = tx.deleteFrom('photo_cover').where('face_id', '=', faceId);
  await (channelId === null ? before : before.where('channel_id', '=', channelId)).execute();
  if (choice === null) return done();
  const { style = null, shape = null, margin = null } = choice.way ?? {};
  await tx
    .insertInto('photo_cover')
    .values({
      ...{ board_id: tx.boardId, id: newId(), photo_id: photo.id, face_id: faceId, channel_id: channelId },
      ...{ always: choice.always, style, shape, margin, chosen_by: by, chosen_at: now },
    })
    .execute();
  return done();
}

/** No side of a crop is smaller, in pixels, but where the photo is. */
const smallestCrop = 64;

/** Chooses what becomes of a photo on a channel. */
export async function choosePhotoUse(
  { tx, by, now }: Change,
  photo: PhotoRow,
  { channels }: PhotoPermissions,
  { channelId, use }: { readonly channelId: string; readonly use: PhotoUse },
): Promise<Result<undefined>> {
  if (!channels.some(({ channel }) => channel.id === channelId)) return refuse('not-found');
  const crop = use.kind === 'cropped' ? cropWithin(photo, use.crop) : undefined;
  if (crop === null) {
    return refuse('not-possible', { issues: [{ at: '/body/use/crop', code: 'crop-too-small' }] });
  }
  await tx
    .deleteFrom('photo_use')
    .where('photo_id', '=', photo.id)
    .where('channel_id', '=', channelId)
    .execute();
  if (use.kind === 'whole') return done();
  await tx
    .insertInto('photo_use')
    .values({
      ...{ board_id: tx.boardId, photo_id: photo.id, channel_id: channelId, kind: use.kind, ...crop },
      ...{ chosen_by: by, chosen_at: now },
    })
    .execute();
  return done();
}

/** The whole pixels of the photo that lie in the box; null when that is next to nothing. */
function cropWithin(photo: PhotoRow, { x, y, width, height }: PhotoBox): PhotoBox | null {
  const { width: most, height: highest } = photo;
  if (most === null || highest === null) return null;
  const [left, top] = [Math.max(0, Math.ceil(x)), Math.max(0, Math.ceil(y))];
  const right = Math.min(most, Math.floor(x + width));
  const bottom = Math.min(highest, Math.floor(y + height));
  const crop = { x: left, y: top, width: right - left, height: bottom - top };
  return crop.width < Math.min(smallestCrop, most) || crop.height < Math.min(smallestCrop, highest)
    ? null
    : crop;
}

/** What somebody says of a face in the version of a channel that they looked at. */
export interface FaceJudgement {
  readonly faceId: string;
  readonly channelId: string;
  /** Of the face as it was covered in what they looked at. */
  readonly key: string;
  readonly recognisable: boolean;
  readonly wentBy: readonly RecognisableBy[];
}

/**
 * Keeps what a person says of one covered face. Only of a version that is there, covered as they saw it: where anything
 * changed meanwhile, they have not seen it.
 */
export async function judgeFace(
  { tx, by, now }: Change,
  photo: PhotoRow,
  { faces, channels }: PhotoPermissions,
  { faceId, channelId, key, recognisable, wentBy }: FaceJudgement,
): Promise<Result<undefined>> {
  if (!faces.some(({ id }) => id === faceId)) return refuse('not-found');
  const permission = channels.find(({ channel }) => channel.id === channelId);
  if (permission === undefined) {
    return refuse('not-possible', { issues: [{ at: '/body/channelId', code: 'not-of-this-school' }] });
  }
  if (!recognisable && !recognisableBy.options.every((one) => wentBy.includes(one))) {
    return refuse('not-possible', { issues: [{ at: '/body/wentBy', code: 'go-by-all' }] });
  }
  if (!isCoveredBy(permission, faceId, key)) return refuse('conflict');
  const { recipe } = permission.wanted ?? {};
  const version = await tx
    .selectFrom('photo_rendition')
    .select(['recipe', 'state'])
    .where('photo_id', '=', photo.id)
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  if (recipe === undefined || version?.state !== 'ready' || version.recipe !== recipe) {
    return refuse('conflict');
  }
  await tx
    .insertInto('photo_judgement')
    .values({
      ...{ board_id: tx.boardId, id: newId(), photo_id: photo.id, face_id: faceId, key, recognisable },
      ...{ judged_by: by, judged_at: now },
    })
    .execute();
  return done();
}

/** Whether a face is covered on a channel, in just this way. */
function isCoveredBy({ faces }: ChannelPermission, faceId: string, key: string): boolean {
  const seen = faces.find(({ face }) => face.id === faceId);
  return seen?.key === key && seen.appearance !== 'visible' && seen.appearance !== 'cut-off';
}
