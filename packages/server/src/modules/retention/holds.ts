import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import type { RetainedItem } from './retained.ts';

const purpose = 'retention-hold';

/** Something that may not go, and why. */
export interface Hold {
  readonly id: string;
  readonly caseId: string | null;
  readonly personId: string | null;
  readonly reason: string;
  readonly since: string;
  readonly by: string;
  readonly ended: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** What is held: a case, or everything about somebody. */
export type Held = { readonly caseId: string } | { readonly personId: string };

/** Whether a thing is held, by itself or because of somebody in it. */
export type IsHeld = (item: Pick<RetainedItem, 'id' | 'personIds'>) => boolean;

/**
 * Everything that is held at the board now. A person is held at every school of it, also while they asked for what is kept of
 * them and have no answer yet.
 */
export async function openHolds(tx: BoardTransaction): Promise<IsHeld> {
  const { rows } = await sql<{ id: string }>`
    select h.case_id as id from plaatswijs.retention_hold h
    where h.board_id = ${tx.boardId} and h.ended_at is null and h.case_id is not null
    union all select held as id from plaatswijs.held_people() held`.execute(tx);
  const held = new Set(rows.map(({ id }) => id));
  return ({ id, personIds }) => held.has(id) || personIds.some((personId) => held.has(personId));
}

/** What a school holds or held, newest first. */
export async function holdsOf(
  tx: BoardTransaction,
  keyring: Keyring,
  schoolId: string,
): Promise<readonly Hold[]> {
  const rows = await tx
    .selectFrom('retention_hold')
    .selectAll()
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .orderBy('id', 'desc')
    .execute();
  const said = (id: string, what: 'reason' | 'end', sealed: Buffer) =>
    keyring.open(purpose, contextOf(tx, id, what), sealed)?.toString('utf8') ?? '';
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    personId: row.person_id,
    reason: said(row.id, 'reason', row.reason),
    since: row.since,
    by: row.by_person,
    ended:
      row.ended_at === null || row.ended_by === null || row.ended_reason === null
        ? null
        : { at: row.ended_at, by: row.ended_by, reason: said(row.id, 'end', row.ended_reason) },
  }));
}

/** Holds something; null when it is held already. */
export async function addHold(
  tx: BoardTransaction,
  keyring: Keyring,
  hold: {
    readonly schoolId: string;
    readonly what: Held;
    readonly reason: string;
    readonly by: string;
    readonly now: Date;
  },
): Promise<string | null> {
  const target =
    'caseId' in hold.what
      ? { case_id: hold.what.caseId, person_id: null }
      : { case_id: null, person_id: hold.what.personId };
  const already = await tx
    .selectFrom('retention_hold')
    .select('id')
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', hold.schoolId)
    .where('ended_at', 'is', null)
    .where('case_id', 'is not distinct from', target.case_id)
    .where('person_id', 'is not distinct from', target.person_id)
    .executeTakeFirst();
  if (already !== undefined) return null;
  const id = newId();
  await tx
    .insertInto('retention_hold')
    .values({
      board_id: tx.boardId,
      id,
      school_id: hold.schoolId,
      ...target,
      reason: keyring.seal(purpose, contextOf(tx, id, 'reason'), Buffer.from(hold.reason)),
      since: hold.now,
      by_person: hold.by,
    })
    .execute();
  return id;
}

/** Lets go of it. False when that was done already. */
export async function endHold(
  tx: BoardTransaction,
  keyring: Keyring,
  {
    id,
    reason,
    by,
    now,
  }: { readonly id: string; readonly reason: string; readonly by: string; readonly now: Date },
): Promise<boolean> {
  const ended = await tx
    .updateTable('retention_hold')
    .set({
      ended_at: now,
      ended_by: by,
      ended_reason: keyring.seal(purpose, contextOf(tx, id, 'end'), Buffer.from(reason)),
    })
    .where('board_id', '=', tx.boardId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

function contextOf(tx: BoardTransaction, id: string, what: 'reason' | 'end'): string {
  return `${tx.boardId}/${id}/${what}`;
}
