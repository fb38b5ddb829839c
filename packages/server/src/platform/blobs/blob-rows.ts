import { randomBytes } from 'node:crypto';
import type { BoardTransaction } from '../database/index.ts';
import { newId } from '../ids/index.ts';
import type { Keyring } from '../secrets/index.ts';
import type { BlobRef } from './blob-files.ts';
import type { PieceKey } from './pieces.ts';

/** What its key is sealed for. */
const purpose = 'blob-key';

/** How far a blob is, as the database has it. */
export interface BlobRow {
  readonly id: string;
  readonly state: 'arriving' | 'kept';
  readonly key: PieceKey;
  /** Of the content, in bytes: how long it is to be, and how much is safely there. */
  readonly total: number;
  readonly bytes: number;
  /** Length of the file and number of its pieces. */
  readonly stored: number;
  readonly pieces: number;
  readonly expiresAt: string;
}

/** What is to come. */
export interface Announced {
  /** Length of the content, in bytes. */
  readonly total: number;
  readonly now: Date;
  /** Until when it is waited for. */
  readonly expiresAt: Date;
}

/** Writes down that something comes, before there is any file of it. */
export async function announceBlob(
  tx: BoardTransaction,
  keyring: Keyring,
  { total, now, expiresAt }: Announced,
): Promise<string> {
  const id = newId();
  const key = keyring.seal(purpose, contextOf({ boardId: tx.boardId, id }), randomBytes(32));
  await tx
    .insertInto('blob')
    .values({ board_id: tx.boardId, id, state: 'arriving', key, total, made_at: now, expires_at: expiresAt })
    .execute();
  return id;
}

/** One that is coming or is kept; null when the board has none with this id, or when nobody can read it any more. */
export async function findBlob(tx: BoardTransaction, keyring: Keyring, id: string): Promise<BlobRow | null> {
  const row = await tx.selectFrom('blob').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.key === null || row.state === 'leaving') return null;
  const context = contextOf({ boardId: tx.boardId, id });
  const key = keyring.open(purpose, context, row.key);
  if (key === null) return null;
  return {
    id,
    state: row.state === 'kept' ? 'kept' : 'arriving',
    key: { key, context },
    total: Number(row.total),
    bytes: Number(row.bytes),
    stored: Number(row.stored),
    pieces: row.pieces,
    expiresAt: row.expires_at,
  };
}

/** How far a file has come, on the disk for certain. */
export type Reached = Pick<BlobRow, 'bytes' | 'stored' | 'pieces'>;

/** Writes down how far it is. False when somebody else wrote it further meanwhile, or it is no longer wanted. */
export async function noteReached(
  tx: BoardTransaction,
  id: string,
  from: Pick<Reached, 'stored'>,
  to: Reached,
): Promise<boolean> {
  const written = await tx
    .updateTable('blob')
    .set({ bytes: to.bytes, stored: to.stored, pieces: to.pieces })
    .where('id', '=', id)
    .where('state', '=', 'arriving')
    .where('stored', '=', String(from.stored))
    .executeTakeFirst();
  return written.numUpdatedRows === 1n;
}

/** From here on it is there. */
export async function noteKept(tx: BoardTransaction, id: string, digest: string): Promise<void> {
  await tx.updateTable('blob').set({ state: 'kept', digest }).where('id', '=', id).execute();
}

/** Keeps one that is whole and was not kept yet. False when its time was over. */
export async function keepWhole(tx: BoardTransaction, id: string, digest: string): Promise<boolean> {
  const written = await tx
    .updateTable('blob')
    .set({ state: 'kept', digest })
    .where('id', '=', id)
    .where('state', '=', 'arriving')
    .whereRef('bytes', '=', 'total')
    .executeTakeFirst();
  return written.numUpdatedRows === 1n;
}

/**
 * Destroys blobs, in the transaction of what they belonged to: once that is committed nobody can read them any more. The
 * files are removed by the next sweep.
 */
export async function releaseBlobs(tx: BoardTransaction, ids: readonly (string | null)[]): Promise<void> {
  const all = ids.filter((id) => id !== null);
  if (all.length === 0) return;
  await tx.updateTable('blob').set({ state: 'leaving', key: null }).where('id', 'in', all).execute();
}

/** How much a board keeps or has announced, in bytes. */
export async function bytesOfBoard(tx: BoardTransaction): Promise<number> {
  const row = await tx
    .selectFrom('blob')
    .select((select) => select.fn.sum<string | null>('total').as('total'))
    .where('state', '<>', 'leaving')
    .executeTakeFirst();
  return Number(row?.total ?? 0);
}

function contextOf({ boardId, id }: BlobRef): string {
  return `${boardId}/${id}`;
}
