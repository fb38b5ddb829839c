import { sql } from 'kysely';
import type { BoardTransaction } from '../database/index.ts';
import { newId } from '../ids/index.ts';

/** The table of a queue of mails that say that there is something, and its column of what they are about. */
export interface NoticeTable {
  readonly table: 'case_letter' | 'destruction_letter';
  readonly about: 'case_id' | 'school_id';
}

/** To whom it is said, and from when on. */
export interface Notices {
  /** Id of the case, the school: what the table says. */
  readonly about: string;
  readonly personIds: readonly string[];
  readonly now: Date;
  /** Not before this moment; at once where nothing is said. */
  readonly due?: Date;
}

/** A mail that was taken from the queue. */
export interface DueNotice {
  readonly id: string;
  readonly about: string;
  readonly personId: string;
  readonly tries: number;
}

/** How a mail went; gone is one that was for nobody any more. */
export type NoticeOutcome = 'sent' | 'failed' | 'gone';

/**
 * Puts mails in the queue, in the transaction of what they tell of. Who has one waiting about the same gets no second, and
 * an earlier moment counts.
 */
export async function queueNotices(
  tx: BoardTransaction,
  of: NoticeTable,
  { about, personIds, now, due = now }: Notices,
): Promise<void> {
  const { table, column } = named(of);
  for (const personId of new Set(personIds)) {
    await sql`
      insert into ${table} as l (board_id, id, ${column}, person_id, state, made_at, due_at)
        values (${tx.boardId}, ${newId()}, ${about}, ${personId}, 'waiting', ${due}, ${due})
      on conflict (board_id, ${column}, person_id) where state = 'waiting'
        do update set due_at = least(l.due_at, excluded.due_at)`.execute(tx);
  }
}

/** Takes a mail that is due and says that it is being sent before it is; null when none is. */
export async function claimNotice(
  tx: BoardTransaction,
  of: NoticeTable,
  now: Date,
): Promise<DueNotice | null> {
  const { table, column } = named(of);
  const { rows } = await sql<{ id: string; about: string; person_id: string; tries: number }>`
    update ${table} l set state = 'sending', sending_since = ${now}, tries = l.tries + 1
    from (
      select id from ${table}
      where board_id = ${tx.boardId} and state = 'waiting' and due_at <= ${now}
      order by due_at, id limit 1 for update skip locked
    ) due
    where l.board_id = ${tx.boardId} and l.id = due.id
    returning l.id, l.${column} as about, l.person_id, l.tries`.execute(tx);
  const [row] = rows;
  return row === undefined
    ? null
    : { id: row.id, about: row.about, personId: row.person_id, tries: row.tries };
}

/** How long a mail can be on its way to the mail server, in milliseconds; older ones were broken off. */
const longestSending = 600_000;

/** What was broken off in the middle of sending goes again: twice "there is something" is better than never. */
export async function resumeNotices(tx: BoardTransaction, of: NoticeTable, now: Date): Promise<void> {
  const { table, column } = named(of);
  const before = new Date(now.getTime() - longestSending);
  await sql`
    update ${table} l set
      state = case when again then 'waiting' else 'gone' end,
      sending_since = null,
      ended_at = case when again then null else ${now}::timestamptz end
    from (
      select s.id, not exists (
        select from ${table} w
        where w.board_id = s.board_id and w.${column} = s.${column} and w.person_id = s.person_id and w.state = 'waiting'
      ) as again
      from ${table} s
      where s.board_id = ${tx.boardId} and s.state = 'sending' and s.sending_since < ${before}
    ) broken
    where l.board_id = ${tx.boardId} and l.id = broken.id`.execute(tx);
}

/** Tries of one mail before it is given up, each pause double the one before: over about a day. */
const mostTries = 11;

/** Keeps how it went. What failed is due again later, unless a newer one waits, or given up. */
export async function settleNotice(
  tx: BoardTransaction,
  of: NoticeTable,
  { id, about, personId, tries }: DueNotice,
  went: NoticeOutcome,
  now: Date,
): Promise<void> {
  const { table, column } = named(of);
  const due = new Date(now.getTime() + 60_000 * 2 ** (tries - 1));
  const mayGoAgain = went === 'failed' && tries < mostTries;
  await sql`
    update ${table} l set
      state = case when again then 'waiting' else ${went} end,
      due_at = case when again then ${due}::timestamptz else l.due_at end,
      sending_since = null,
      ended_at = case when again then null else ${now}::timestamptz end
    from (
      select ${mayGoAgain}::boolean and not exists (
        select from ${table} w
        where w.board_id = ${tx.boardId} and w.${column} = ${about} and w.person_id = ${personId} and w.state = 'waiting'
      ) as again
    ) next
    where l.board_id = ${tx.boardId} and l.id = ${id} and l.state = 'sending'`.execute(tx);
}

function named({ table, about }: NoticeTable) {
  return { table: sql.table(`plaatswijs.${table}`), column: sql.ref(about) };
}
