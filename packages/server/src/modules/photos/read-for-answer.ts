import type { Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { BlobAltered, type BlobStore } from '../../platform/blobs/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { photoEvents } from './events.ts';

/** Which photo, for whose eyes. Whether they may was decided by what asks. */
export interface PhotoForAnswer {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly photoId: string;
  readonly now: Date;
}

/**
 * A photo as it came in, for a copy in the answer to a request of somebody in it: the original where it is kept. That
 * somebody has it before them is in the audit. Null when it is not there, or not as it was kept.
 */
export async function photoForAnswer(
  { database, blobs }: { readonly database: Database; readonly blobs: BlobStore },
  { caller, schoolId, photoId, now }: PhotoForAnswer,
): Promise<Buffer | null> {
  const blobId = await database.withBoard(caller.boardId, async (tx) => {
    const photo = await tx
      .selectFrom('photo')
      .select(['original_id', 'preview_id'])
      .where('id', '=', photoId)
      .where('school_id', '=', schoolId)
      .where('state', '=', 'ready')
      .executeTakeFirst();
    if (photo === undefined) return null;
    const told = { caller, now, subject: photoId, detail: { schoolId, photoId } };
    await appendForCaller(tx, photoEvents['photos.viewed'], told);
    return photo.original_id ?? photo.preview_id;
  });
  try {
    return blobId === null ? null : await blobs.read(caller.boardId, blobId);
  } catch (error) {
    if (error instanceof BlobAltered) return null;
    throw error;
  }
}
