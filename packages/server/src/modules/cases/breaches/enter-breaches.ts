import { sql } from 'kysely';
import type { Caller } from '../../../platform/abilities/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { CaseAsking } from '../enter-case.ts';

/** Who guards the rules and who leads the board see it of every school, who leads a school sees it of that one. */
const seesAll = ['data-protection-officer', 'board-member', 'director'];
/** Who writes in it without a case. */
const writes = ['data-protection-officer', 'director'];

/**
 * Says to the database who reads the register from here on, and on which day: roles count on a day. Only people with a
 * session do; what a program may do with a token does not reach it.
 *
 * @returns whether this caller can read any of it
 */
export async function enterBreaches({ tx, caller, now }: Omit<CaseAsking, 'keyring'>): Promise<boolean> {
  if (caller.via.kind !== 'session' || caller.via.secondFactorPending) return false;
  const day = dayOf(now);
  await sql`select set_config('app.person', ${caller.personId}, true), set_config('app.day', ${day}, true)`.execute(
    tx,
  );
  return true;
}

/** Whether the register of a school is there for somebody by what they are, also when there is nothing in it. */
export function seesRegister(caller: Caller, schoolId: string): boolean {
  return holdsOneOf(caller, schoolId, seesAll);
}

/** Whether they write in it by what they are. */
export function writesRegister(caller: Caller, schoolId: string): boolean {
  return holdsOneOf(caller, schoolId, writes);
}

function holdsOneOf({ roles }: Caller, schoolId: string, wanted: readonly string[]): boolean {
  return roles.some(
    (held) => wanted.includes(held.role) && (held.schoolId === null || held.schoolId === schoolId),
  );
}
