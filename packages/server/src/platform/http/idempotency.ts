import { createHash } from 'node:crypto';
import type { Caller } from '../abilities/index.ts';
import type { BoardTransaction } from '../database/index.ts';
import { RefusalRaised, refuse } from './refusal.ts';

/** A write that was asked for with an `Idempotency-Key`: done once, however often it is sent. */
export interface Keyed {
  readonly key: string;
  readonly operation: string;
  /** Digest of path and body, so that a key is not taken for another request. */
  readonly digest: string;
}

export interface StoredAnswer {
  readonly status: number;
  readonly body: string | null;
}

export function digestRequest(url: string, body: unknown): string {
  return createHash('sha256')
    .update(url)
    .update('\n')
    .update(JSON.stringify(body ?? null))
    .digest('hex');
}

/**
 * Claims the key inside the transaction of the write. A second request with the same key waits for the first to commit
 * and then gets its answer; when the first is rolled back, the second does the work.
 */
export async function claimKey(
  tx: BoardTransaction,
  caller: Caller,
  keyed: Keyed,
): Promise<StoredAnswer | null> {
  const claimed = await tx
    .insertInto('idempotency_key')
    .values({
      board_id: caller.boardId,
      actor: caller.accountId,
      key: keyed.key,
      operation: keyed.operation,
      request_digest: keyed.digest,
    })
    .onConflict((conflict) => conflict.columns(['board_id', 'actor', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (claimed !== undefined) return null;
  const stored = await tx
    .selectFrom('idempotency_key')
    .select(['operation', 'request_digest', 'status', 'response'])
    .where('actor', '=', caller.accountId)
    .where('key', '=', keyed.key)
    .executeTakeFirst();
  const same = stored?.operation === keyed.operation && stored.request_digest === keyed.digest;
  if (!same || stored.status === null) throw new RefusalRaised(refuse('idempotency-mismatch'));
  return { status: stored.status, body: stored.response };
}

/** Keeps the answer under the key; in the same transaction, so that both are there or neither. */
export async function keepAnswer(
  tx: BoardTransaction,
  caller: Caller,
  { key }: Keyed,
  { status, body }: StoredAnswer,
): Promise<void> {
  await tx
    .updateTable('idempotency_key')
    .set({ status, response: body })
    .where('actor', '=', caller.accountId)
    .where('key', '=', key)
    .execute();
}

/** How long the same key gets the same answer, in milliseconds: two days. */
const keptFor = 2 * 24 * 3_600_000;

/** Throws away answers that no client will ask for again. */
export async function forgetKeys(tx: BoardTransaction, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptFor).toISOString();
  await tx.deleteFrom('idempotency_key').where('created_at', '<', before).execute();
}
