import type { Operation } from '@plaatswijs/contract';
import {
  type AbilityTable,
  ablenessOf,
  type Caller,
  isAbleSomewhere,
  knowsSchool,
} from '../abilities/index.ts';
import type { BoardTransaction } from '../database/index.ts';
import type { Piece } from '../memory/index.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * Whether this caller may call this operation at all: signed in, second factor given, known at the school in the path,
 * able, and confirmed once more for what is sensitive. Another school's things are not found, never forbidden.
 */
export function refuseCaller(
  { access }: Operation,
  table: AbilityTable,
  caller: Caller | null,
  schoolId: string | null,
  now: Date,
): Refusal | null {
  if (access.kind === 'anyone') return null;
  if (caller === null) return refuse('not-signed-in');
  if (access.kind === 'signing-in') return null;
  if (caller.via.kind === 'session' && caller.via.secondFactorPending) return refuse('second-factor-needed');
  if (schoolId !== null && !knowsSchool(caller, schoolId)) return refuse('not-found');
  if (access.kind === 'signed-in') return null;
  const able =
    schoolId === null
      ? isAbleSomewhere(table, caller, access.to)
      : ablenessOf(table, caller, access.to, schoolId).able;
  if (!able) return refuse('not-able');
  if (access.stepUp && !hasSteppedUp(caller, now)) return refuse('step-up-needed');
  return null;
}

/** Which schools the board has, by id; for who has only roles of the board. */
export const schoolsOfBoard: Piece<ReadonlySet<string>> = {
  name: 'schools of board',
  key: '',
  restsOn: ['settled'],
  read: async (tx) => {
    const rows = await tx.selectFrom('school').select('id').where('board_id', '=', tx.boardId).execute();
    return { value: new Set(rows.map(({ id }) => id)), things: rows.length };
  },
};

/** The school in the path exists in this board. A role at it shows that; who has only roles of the board has it looked up. */
export async function isSchoolOfBoard(
  tx: BoardTransaction,
  { roles }: Caller,
  schoolId: string,
): Promise<boolean> {
  if (roles.some((held) => held.schoolId === schoolId)) return true;
  const row = await tx.selectFrom('school').select('id').where('id', '=', schoolId).executeTakeFirst();
  return row !== undefined;
}

function hasSteppedUp({ via }: Caller, now: Date): boolean {
  return via.kind === 'session' && via.steppedUpUntil !== null && via.steppedUpUntil > now;
}
