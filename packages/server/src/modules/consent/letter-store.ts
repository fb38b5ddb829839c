import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';

export type LetterKind = 'ask' | 'remind' | 'yearly' | 'confirm' | 'sixteen';
export type LetterState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure' | 'print' | 'unreachable';

/** A mail or letter that is to go out for a request. */
export interface NewLetter {
  readonly requestId: string;
  readonly batchId: string | null;
  readonly kind: LetterKind;
  readonly state: 'waiting' | 'print' | 'unreachable';
  /** The moment of the answers that a confirmation is about. */
  readonly answeredAt?: Date;
}

/** Puts letters in the queue, in the transaction of what they tell of: either both are there or neither. */
export async function queueLetters(
  tx: BoardTransaction,
  letters: readonly NewLetter[],
  now: Date,
): Promise<void> {
  for (let from = 0; from < letters.length; from += 500) {
    await tx
      .insertInto('consent_letter')
      .values(
        letters.slice(from, from + 500).map(({ requestId, batchId, kind, state, answeredAt }) => ({
          board_id: tx.boardId,
          id: newId(),
          request_id: requestId,
          batch_id: batchId,
          kind,
          state,
          answered_at: answeredAt ?? null,
          made_at: now,
          due_at: now,
        })),
      )
      .onConflict((conflict) => conflict.columns(['board_id', 'batch_id', 'request_id']).doNothing())
      .execute();
  }
}

/** A mail that was taken from the queue. */
export interface DueLetter {
  readonly id: string;
  readonly requestId: string;
  readonly kind: LetterKind;
  readonly answeredAt: string | null;
  readonly tries: number;
}

/**
 * Takes mails that are due, and says of each that it is being sent before it is: another server leaves it alone, and a
 * program that stops in the middle leaves a trace.
 */
export async function claimLetters(
  tx: BoardTransaction,
  most: number,
  now: Date,
): Promise<readonly DueLetter[]> {
  const { rows } = await sql<{
    id: string;
    request_id: string;
    kind: LetterKind;
    answered_at: string | null;
    tries: number;
  }>`
    update plaatswijs.consent_letter l set state = 'sending', sending_since = ${now}, tries = l.tries + 1
    from (
      select id from plaatswijs.consent_letter
      where board_id = ${tx.boardId} and state = 'waiting' and due_at <= ${now}
      order by due_at, id limit ${most} for update skip locked
    ) due
    where l.board_id = ${tx.boardId} and l.id = due.id
    returning l.id, l.request_id, l.kind, l.answered_at, l.tries`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    requestId: row.request_id,
    kind: row.kind,
    answeredAt: row.answered_at,
    tries: row.tries,
  }));
}

/** How long a mail can be on its way to the mail server, in milliseconds; older ones were broken off. */
const longestSending = 600_000;

/**
 * What was broken off in the middle of sending. Nobody knows whether it went. A question is not sent twice by itself: it
 * is marked, and the office sees it. A confirmation goes again: twice the same is better than none.
 */
export async function settleBrokenOff(tx: BoardTransaction, now: Date): Promise<void> {
  await sql`
    update plaatswijs.consent_letter set
      state = case when kind = 'confirm' then 'waiting' else 'unsure' end,
      ended_at = case when kind = 'confirm' then null else ${now}::timestamptz end
    where board_id = ${tx.boardId} and state = 'sending'
      and sending_since < ${new Date(now.getTime() - longestSending)}`.execute(tx);
}

/** Tries of one mail before it is given up: over about an hour and a half, each pause double the one before. */
const mostTries = 7;

/** Keeps how it went. What failed is due again later, or given up. */
export async function settleLetter(
  tx: BoardTransaction,
  { id, tries }: DueLetter,
  went: 'sent' | 'failed' | 'gone',
  now: Date,
): Promise<void> {
  const again = went === 'failed' && tries < mostTries;
  const due = new Date(now.getTime() + 60_000 * 2 ** (tries - 1));
  await tx
    .updateTable('consent_letter')
    .set(
      again
        ? { state: 'waiting', due_at: due, sending_since: null }
        : { state: went === 'sent' ? 'sent' : 'failed', ended_at: now },
    )
    .where('board_id', '=', tx.boardId)
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}

/** Whether a mail for this request was put in the queue since a moment, so that nobody is flooded. */
export async function wasMailedSince(tx: BoardTransaction, requestId: string, since: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('consent_letter')
    .select('id')
    .where('board_id', '=', tx.boardId)
    .where('request_id', '=', requestId)
    .where('made_at', '>', since.toISOString())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
