import { sql } from 'kysely';
import type { BoardTransaction } from '../../database/index.ts';

/** How tries slow down: some are free, then each pause doubles, up to a limit that lets nobody be shut out for good. */
export interface TriesPolicy {
  readonly free: number;
  /** Pause after the first try that is no longer free, in seconds. */
  readonly firstPause: number;
  readonly longestPause: number;
}

/**
 * Passwords: after five tries two seconds, then four, up to a minute. Somebody who keeps guessing can slow down the
 * owner's password by a minute at most, and not the passkey, link or school account.
 */
export const passwordTries: TriesPolicy = { free: 5, firstPause: 2, longestPause: 60 };

/** Codes of six digits: whoever gets here had the password already, so the pause may be long. */
export const factorTries: TriesPolicy = { free: 5, firstPause: 30, longestPause: 900 };

/** Links to one mailbox: three at once, then one each ten minutes and more. */
export const linkTries: TriesPolicy = { free: 3, firstPause: 600, longestPause: 3600 };

/** After a day without a try, earlier ones no longer count. */
const forgottenAfter = 24 * 3600;

/**
 * Counts a try before it is judged, in one statement: a hundred at the same moment cannot all be the first.
 *
 * @returns which try this is since the last that succeeded; null when it comes too soon and must not be judged
 */
export async function takeTry(
  tx: BoardTransaction,
  key: Buffer,
  { free, firstPause, longestPause }: TriesPolicy,
  now: Date,
): Promise<number | null> {
  const forgotten = new Date(now.getTime() - forgottenAfter * 1000);
  const { rows } = await sql<{ failures: number }>`
    insert into plaatswijs.sign_in_failure as t (board_id, key_digest, failures, blocked_until, last_at)
    values (${tx.boardId}, ${key}, 1, null, ${now})
    on conflict (board_id, key_digest) do update set
      failures = case when t.last_at < ${forgotten} then 1 else t.failures + 1 end,
      blocked_until = case
        when t.last_at < ${forgotten} or t.failures + 1 <= ${free}::int then null
        else ${now}::timestamptz + make_interval(secs => least(
          ${longestPause}::double precision,
          ${firstPause}::double precision * power(2, least(t.failures - ${free}::int, 20))))
      end,
      last_at = ${now}
    where t.blocked_until is null or t.blocked_until <= ${now}
    returning failures`.execute(tx);
  return rows[0]?.failures ?? null;
}

/** After a success: the tries before it no longer count. */
export async function forgetTries(tx: BoardTransaction, key: Buffer): Promise<void> {
  await tx.deleteFrom('sign_in_failure').where('key_digest', '=', key).execute();
}

/** Whether this many failures are worth an entry in the audit log: at five, ten, twenty, and so on. */
export function isBurst(failures: number, { free }: TriesPolicy): boolean {
  const times = failures / free;
  return Number.isInteger(times) && (times & (times - 1)) === 0;
}
