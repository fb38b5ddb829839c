import type { ReaderCapacity } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { dayOf } from '../../../platform/calendar.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { numberOf } from '../case-row.ts';
import { type CaseAsking, enterCases } from '../enter-case.ts';

/** Most of them that a list shows. */
const most = 50;

interface LonelyRow {
  readonly id: string;
  readonly school_id: string;
  readonly name: string;
  readonly year: number;
  readonly number: number;
  readonly capacity: string | null;
}

/** The cases that nobody can handle any more, as far as who asks may know of them. */
export async function lonelyCases(asking: CaseAsking) {
  if (!(await enterCases(asking))) return [];
  const { rows } = await sql<LonelyRow>`
    select l.*, s.name from plaatswijs.lonely_cases(${dayOf(asking.now)}, null) l
    join plaatswijs.school s on s.board_id = ${asking.tx.boardId} and s.id = l.school_id
    limit ${most}`.execute(asking.tx);
  return rows.map((row) => ({
    id: row.id,
    school: { id: row.school_id, name: row.name },
    number: numberOf(row),
    mayTake: row.capacity !== null,
  }));
}

/** The key of a case that nobody can handle any more, wrapped for who read it. */
export interface LonelyKey {
  readonly person_id: string;
  readonly wrapped_key: Buffer;
  readonly capacity: Extract<ReaderCapacity, 'board' | 'director'>;
}

/** Holds such a case and gives its key; null in every other state, and for who may not take it: the database settles that. */
export async function lonelyKey(tx: BoardTransaction, caseId: string, now: Date): Promise<LonelyKey | null> {
  const { rows } = await sql<LonelyKey>`
    select * from plaatswijs.key_of_lonely_case(${caseId}, ${dayOf(now)})`.execute(tx);
  return rows[0] ?? null;
}

/** How many cases nobody could handle any more without this role, but for those in which who asks has an interest. */
export async function casesLeftAlone(asking: CaseAsking, roleId: string): Promise<number> {
  if (!(await enterCases(asking))) return 0;
  const { rows } = await sql<{ count: number }>`
    select plaatswijs.cases_left_alone(${roleId}, ${dayOf(asking.now)}) as count`.execute(asking.tx);
  return rows[0]?.count ?? 0;
}

/** The same for all roles that a roster would end: of an import of which the preview is looked at. */
export async function casesLeftByImport(asking: CaseAsking, importId: string): Promise<number> {
  if (!(await enterCases(asking))) return 0;
  const { rows } = await sql<{ count: number }>`
    select plaatswijs.cases_left_by_import(${importId}, ${dayOf(asking.now)}) as count`.execute(asking.tx);
  return rows[0]?.count ?? 0;
}
