import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { LetterState } from './letter-store.ts';

/** One time of asking, and how far its mails and letters are. */
export interface ConsentBatch {
  readonly id: string;
  readonly startedAt: string;
  /** Null: the yearly reminder. */
  readonly startedBy: string | null;
  readonly total: number;
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
  readonly unsure: number;
  readonly toPrint: number;
  readonly unreachable: number;
}

export async function insertBatch(
  tx: BoardTransaction,
  schoolId: string,
  by: string | null,
  now: Date,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('consent_batch')
    .values({ board_id: tx.boardId, id, school_id: schoolId, started_by: by, started_at: now })
    .execute();
  return id;
}

/** The last times a school asked, newest first. */
export async function lastBatches(
  tx: BoardTransaction,
  schoolId: string,
  most: number,
): Promise<readonly ConsentBatch[]> {
  const rows = await batches(tx)
    .where('school_id', '=', schoolId)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return withCounts(tx, rows);
}

export async function findBatch(
  tx: BoardTransaction,
  schoolId: string,
  batchId: string,
): Promise<ConsentBatch | null> {
  const rows = await batches(tx).where('school_id', '=', schoolId).where('id', '=', batchId).execute();
  return (await withCounts(tx, rows))[0] ?? null;
}

/** Whom a batch could not reach or may not have reached, at most two hundred. */
export async function notSentIn(
  tx: BoardTransaction,
  batchId: string,
): Promise<readonly { readonly personId: string; readonly why: 'failed' | 'unsure' | 'no-address' }[]> {
  const rows = await tx
    .selectFrom('consent_letter as letter')
    .innerJoin('consent_request as request', (join) =>
      join.onRef('request.board_id', '=', 'letter.board_id').onRef('request.id', '=', 'letter.request_id'),
    )
    .select(['request.answerer_id', 'letter.state'])
    .where('letter.board_id', '=', tx.boardId)
    .where('letter.batch_id', '=', batchId)
    .where('letter.state', 'in', ['failed', 'unsure', 'unreachable'])
    .orderBy('letter.id')
    .limit(200)
    .execute();
  return rows.map(({ answerer_id, state }) => ({
    personId: answerer_id,
    why: state === 'failed' || state === 'unsure' ? state : 'no-address',
  }));
}

/** The requests of a batch that are letters on paper. */
export async function requestsToPrint(tx: BoardTransaction, batchId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('consent_letter')
    .select('request_id')
    .where('board_id', '=', tx.boardId)
    .where('batch_id', '=', batchId)
    .where('state', '=', 'print')
    .orderBy('id')
    .execute();
  return rows.map(({ request_id }) => request_id);
}

function batches(tx: BoardTransaction) {
  return tx
    .selectFrom('consent_batch')
    .select(['id', 'started_at', 'started_by'])
    .where('board_id', '=', tx.boardId);
}

async function withCounts(
  tx: BoardTransaction,
  rows: readonly { readonly id: string; readonly started_at: string; readonly started_by: string | null }[],
): Promise<readonly ConsentBatch[]> {
  if (rows.length === 0) return [];
  const counted = await tx
    .selectFrom('consent_letter')
    .select(['batch_id', 'state', ({ fn }) => fn.countAll<string>().as('letters')])
    .where('board_id', '=', tx.boardId)
    .where(
      'batch_id',
      'in',
      rows.map(({ id }) => id),
    )
    .groupBy(['batch_id', 'state'])
    .execute();
  return rows.map(({ id, started_at, started_by }) => {
    const mine = counted.filter(({ batch_id }) => batch_id === id);
    const count = (...states: readonly LetterState[]) =>
      mine
        .filter(({ state }) => states.some((wanted) => wanted === state))
        .reduce((sum, { letters }) => sum + Number(letters), 0);
    return {
      id,
      startedAt: started_at,
      startedBy: started_by,
      total: mine.reduce((sum, { letters }) => sum + Number(letters), 0),
      waiting: count('waiting', 'sending'),
      sent: count('sent'),
      failed: count('failed'),
      unsure: count('unsure'),
      toPrint: count('print'),
      unreachable: count('unreachable'),
    };
  });
}
