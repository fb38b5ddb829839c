import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';

/** Puts mails in the queue. Who has one waiting about the same school gets no second. */
export async function queueDestructionLetters(
  tx: BoardTransaction,
  {
    schoolId,
    personIds,
    now,
  }: { readonly schoolId: string; readonly personIds: readonly string[]; readonly now: Date },
): Promise<void> {
  for (const personId of new Set(personIds)) {
    await sql`
      insert into plaatswijs.destruction_letter (board_id, id, school_id, person_id, state, made_at, due_at)
        values (${tx.boardId}, ${newId()}, ${schoolId}, ${personId}, 'waiting', ${now}, ${now})
      on conflict (board_id, school_id, person_id) where state = 'waiting' do nothing`.execute(tx);
  }
}

/** A mail that was taken from the queue. */
export interface DueDestructionLetter {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly tries: number;
}

/** Takes a mail that is due and says that it is being sent before it is; null when none is. */
export async function claimDestructionLetter(
  tx: BoardTransaction,
  now: Date,
): Promise<DueDestructionLetter | null> {
  const { rows } = await sql<{ id: string; school_id: string; person_id: string; tries: number }>`
    update plaatswijs.destruction_letter l set state = 'sending', sending_since = ${now}, tries = l.tries + 1
    from (
      select id from plaatswijs.destruction_letter
      where board_id = ${tx.boardId} and state = 'waiting' and due_at <= ${now}
      order by due_at, id limit 1 for update skip locked
    ) due
    where l.board_id = ${tx.boardId} and l.id = due.id
    returning l.id, l.school_id, l.person_id, l.tries`.execute(tx);
  const [row] = rows;
  return row === undefined
    ? null
    : { id: row.id, schoolId: row.school_id, personId: row.person_id, tries: row.tries };
}

/** How long a mail can be on its way to the mail server, in milliseconds; older ones were broken off. */
const longestSending = 600_000;

/** What was broken off in the middle of sending goes again: twice "there is something" is better than never. */
export async function resumeDestructionLetters(tx: BoardTransaction, now: Date): Promise<void> {
  const before = new Date(now.getTime() - longestSending);
  await sql`
    update plaatswijs.destruction_letter l set
      state = case when again then 'waiting' else 'gone' end,
      sending_since = null,
      ended_at = case when again then null else ${now}::timestamptz end
    from (
      select s.id, not exists (
        select from plaatswijs.destruction_letter w
        where w.board_id = s.board_id and w.school_id = s.school_id and w.person_id = s.person_id
          and w.state = 'waiting'
      ) as again
      from plaatswijs.destruction_letter s
      where s.board_id = ${tx.boardId} and s.state = 'sending' and s.sending_since < ${before}
    ) broken
    where l.board_id = ${tx.boardId} and l.id = broken.id`.execute(tx);
}

/** Tries of one mail before it is given up, each pause double the one before: over about a day. */
const mostTries = 11;

/** Keeps how it went. What failed is due again later, or given up. */
export async function settleDestructionLetter(
  tx: BoardTransaction,
  { id, schoolId, personId, tries }: DueDestructionLetter,
  went: 'sent' | 'failed' | 'gone',
  now: Date,
): Promise<void> {
  const newer = await tx
    .selectFrom('destruction_letter')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', personId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  const again = went === 'failed' && tries < mostTries && newer === undefined;
  const due = new Date(now.getTime() + 60_000 * 2 ** (tries - 1));
  await tx
    .updateTable('destruction_letter')
    .set(
      again
        ? { state: 'waiting', due_at: due, sending_since: null }
        : { state: went, ended_at: now, sending_since: null },
    )
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}
