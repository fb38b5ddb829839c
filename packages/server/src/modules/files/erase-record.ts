import type { ErasureGround } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { appendForCaller } from '../../platform/audit/index.ts';
import { releaseBlobs } from '../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { openHolds } from '../retention/index.ts';
import type { OpenedFile } from './enter-file.ts';
import { fileEvents } from './events.ts';
import { notPossible } from './not-possible.ts';

/**
 * Erases a record with its key, its documents and what was said beside it, before its day and on a ground. Refused while
 * something holds it. That it was done, by whom and on which ground stays in the audit.
 */
export async function eraseRecord(
  opened: OpenedFile,
  recordId: string,
  ground: ErasureGround,
): Promise<Result<{ readonly fileIsThere: boolean }>> {
  const { tx, row, caller, now } = opened;
  const record = await tx
    .selectFrom('file_record')
    .select('kind')
    .where('file_id', '=', row.id)
    .where('id', '=', recordId)
    .executeTakeFirst();
  if (record === undefined) return refuse('not-found');
  const isHeld = await openHolds(tx);
  if (isHeld({ id: recordId, personIds: [row.person_id] })) return notPossible('/body', 'held');
  await destroyRecord(tx, recordId);
  const detail = { schoolId: row.school_id, fileId: row.id, kind: record.kind, ground };
  await appendForCaller(tx, fileEvents['files.record-erased'], { caller, now, subject: recordId, detail });
  const left = await tx.selectFrom('person_file').select('id').where('id', '=', row.id).executeTakeFirst();
  return done({ fileIsThere: left !== undefined });
}

/**
 * Destroys a record in this transaction; what of it is on the disk cannot be read from then on. The database refuses it
 * where who reads here does not keep the file and its day has not come.
 *
 * @returns how many rows and files went; null when there was none
 */
export async function destroyRecord(
  tx: BoardTransaction,
  recordId: string,
): Promise<{ readonly rows: number; readonly files: number } | null> {
  const { rows } = await sql<{ gone: number; blobs: string[] }>`
    select gone, blobs from plaatswijs.destroy_file_record(${recordId})`.execute(tx);
  const [went] = rows;
  if (went === undefined || went.gone === 0) return null;
  await releaseBlobs(tx, went.blobs);
  return { rows: went.gone, files: went.blobs.length };
}
