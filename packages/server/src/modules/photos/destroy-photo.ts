import { appendAudit } from '../../platform/audit/index.ts';
import { releaseBlobs } from '../../platform/blobs/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { photoEvents } from './events.ts';
import { moveDaysOn } from './keep-placed.ts';
import type { PhotoRow } from './photo-row.ts';

/** How long an upload that was not finished is waited for, in milliseconds: a day. */
export const uploadPatience = 24 * 3_600_000;

/** Destroys a photo with everything that was made of it or said about it. Its files cannot be read from now on. */
export async function destroyPhoto(
  tx: BoardTransaction,
  { id, original_id, preview_id }: Pick<PhotoRow, 'id' | 'original_id' | 'preview_id'>,
): Promise<void> {
  const renditions = await tx
    .deleteFrom('photo_rendition')
    .where('photo_id', '=', id)
    .returning('blob_id')
    .execute();
  await tx.deleteFrom('photo_face').where('photo_id', '=', id).execute();
  await tx.deleteFrom('photo_person').where('photo_id', '=', id).execute();
  await tx.deleteFrom('photo').where('id', '=', id).execute();
  await releaseBlobs(tx, [original_id, preview_id, ...renditions.map(({ blob_id }) => blob_id)]);
}

/** Destroys photos whose time is over and that stand on no channel, and uploads that nobody finished. */
export async function expirePhotos(tx: BoardTransaction, now: Date): Promise<void> {
  await moveDaysOn(tx, now);
  const over = await tx
    .selectFrom('photo')
    .selectAll()
    .where('stands', '=', false)
    .where((by) =>
      by.or([
        by('keep_until', '<', dayOf(now)),
        by.and([
          by('state', '=', 'arriving'),
          by('announced_at', '<', new Date(now.getTime() - uploadPatience).toISOString()),
        ]),
      ]),
    )
    .forUpdate()
    .execute();
  for (const photo of over) await destroyPhoto(tx, photo);
  for (const photo of over) {
    if (photo.state === 'arriving') continue;
    const detail = { schoolId: photo.school_id, photoId: photo.id };
    const about = { boardId: tx.boardId, actor: null, subject: photo.id, at: now, detail };
    await appendAudit(tx, photoEvents['photos.expired'], about);
  }
}
