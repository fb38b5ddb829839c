import type { Ability } from '@plaatswijs/contract';
import { type AbilityTable, ablenessOf, type Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';

/** Where a caller has an ability: at the whole board, or at these schools. */
export type Reach = 'board' | ReadonlySet<string>;

/** Where the caller has this ability. */
export function reachOf(table: AbilityTable, caller: Caller, ability: Ability): Reach {
  if (
    ablenessOf(table, caller, ability, null).able &&
    caller.roles.some(({ schoolId }) => schoolId === null)
  ) {
    return 'board';
  }
  const schools = caller.roles.flatMap(({ schoolId }) => (schoolId === null ? [] : [schoolId]));
  return new Set(schools.filter((schoolId) => ablenessOf(table, caller, ability, schoolId).able));
}

/** Whether a place lies within reach; the board itself only when the reach is the board. */
export function reaches(reach: Reach, schoolId: string | null): boolean {
  return reach === 'board' || (schoolId !== null && reach.has(schoolId));
}

/**
 * Whether a person lies within reach: somebody with a role that counts there. Who has left lies within reach of where
 * they were last, so that a school they moved to is not read along by the one they came from.
 */
export async function isWithinReach(
  tx: BoardTransaction,
  reach: Reach,
  personId: string,
  on: string,
): Promise<boolean> {
  const held = await tx
    .selectFrom('person_role')
    .select(['school_id', 'ends_on'])
    .where('board_id', '=', tx.boardId)
    .where('person_id', '=', personId)
    .execute();
  if (reach === 'board') return held.length > 0;
  const current = held.filter(({ ends_on }) => ends_on === null || ends_on >= on);
  const counting = current.length > 0 ? current : held;
  return counting.some(({ school_id }) => reaches(reach, school_id));
}
