import { photoLimits } from '@plaatswijs/contract';
import type { Caller } from '../../../platform/abilities/index.ts';
import { type BlobStore, bytesOfBoard } from '../../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import { uploadPatience } from '../destroy-photo.ts';

/** What is to come. */
export interface UploadToStart {
  readonly schoolId: string;
  readonly bytes: number;
  readonly now: Date;
}

/** The installation has no folder for files. */
export function noPlace(): Refusal {
  return refuse('not-possible', {
    detail: 'This installation has no folder to keep photos in.',
    issues: [{ at: '/', code: 'no-place-for-photos' }],
  });
}

/** Makes room for a photo that comes in. Answers with its id, under which its bytes are sent. */
export async function startUpload(
  tx: BoardTransaction,
  blobs: BlobStore | null,
  { personId }: Pick<Caller, 'personId'>,
  { schoolId, bytes, now }: UploadToStart,
): Promise<Result<string>> {
  if (blobs === null) return noPlace();
  const full = await fullness(tx, personId, bytes);
  if (full !== null) return refuse('not-possible', { issues: [{ at: '/body/bytes', code: full }] });
  const expiresAt = new Date(now.getTime() + uploadPatience);
  const original = await blobs.announce(tx, { total: bytes, now, expiresAt });
  const id = newId();
  await tx
    .insertInto('photo')
    .values({
      board_id: tx.boardId,
      id,
      school_id: schoolId,
      uploaded_by: personId,
      state: 'arriving',
      bytes,
      announced_at: now,
      original_id: original,
    })
    .execute();
  return done(id);
}

/** Whose room is full; null when there is enough. */
async function fullness(
  tx: BoardTransaction,
  personId: string,
  bytes: number,
): Promise<'no-room-for-person' | 'no-room-for-board' | null> {
  const own = await tx
    .selectFrom('photo')
    .select((select) => [
      select.fn.countAll<string>().as('photos'),
      select.fn.sum<string | null>('bytes').as('bytes'),
    ])
    .where('uploaded_by', '=', personId)
    .where('original_id', 'is not', null)
    .executeTakeFirstOrThrow();
  const tooMany = Number(own.photos) >= photoLimits.photosPerPerson;
  if (tooMany || Number(own.bytes ?? 0) + bytes > photoLimits.bytesPerPerson) return 'no-room-for-person';
  return (await bytesOfBoard(tx)) + bytes > photoLimits.bytesPerBoard ? 'no-room-for-board' : null;
}
