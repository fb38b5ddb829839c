import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type PeopleCall, refuseField } from './call.ts';
import { peopleEvents, recordCall } from './events.ts';
import { rolesOn } from './for-other-slices.ts';
import { isWithinReach, reachOf } from './reach.ts';

/** Who is said to be a guardian of whom. */
export interface Pair {
  readonly childId: string;
  readonly guardianId: string;
}

/** Says that somebody is a guardian of a pupil, and whether with custody. Both are of the caller's schools. */
export async function setGuardian(
  call: PeopleCall,
  pair: Pair,
  hasCustody: boolean | null,
): Promise<Result<undefined>> {
  const { tx, today } = call;
  const { childId, guardianId } = pair;
  if (!(await areWithinReach(call, pair))) return refuse('not-found');
  if (childId === guardianId) return refuseField('guardianId', 'same-person');
  const roles = await rolesOn(tx, childId, today);
  if (!roles.some(({ role }) => role === 'pupil')) return refuseField('personId', 'not-a-pupil');
  await tx
    .insertInto('guardian')
    .values({
      board_id: tx.boardId,
      id: newId(),
      child_id: childId,
      guardian_id: guardianId,
      has_custody: hasCustody,
      starts_on: today,
      given_by: 'person',
    })
    .onConflict((conflict) =>
      conflict
        .columns(['board_id', 'child_id', 'guardian_id'])
        .where('ends_on', 'is', null)
        // What a person said stays said: the next import no longer changes it.
        .doUpdateSet({ has_custody: hasCustody, given_by: 'person' }),
    )
    .execute();
  await recordCall(call, peopleEvents['people.guardian-set'], childId, { guardianId, hasCustody });
  return done();
}

/** Ends it: today is the last day. */
export async function endGuardian(call: PeopleCall, pair: Pair): Promise<Result<undefined>> {
  const { tx, today } = call;
  const { childId, guardianId } = pair;
  if (!(await areWithinReach(call, pair))) return refuse('not-found');
  const ended = await tx
    .updateTable('guardian')
    .set({ ends_on: today })
    .where('board_id', '=', tx.boardId)
    .where('child_id', '=', childId)
    .where('guardian_id', '=', guardianId)
    .where('ends_on', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return refuse('not-found');
  await recordCall(call, peopleEvents['people.guardian-ended'], childId, { guardianId });
  return done();
}

async function areWithinReach(call: PeopleCall, { childId, guardianId }: Pair): Promise<boolean> {
  const reach = reachOf(call.abilities, call.caller, 'people.change');
  const child = await isWithinReach(call.tx, reach, childId, call.today);
  return child && (await isWithinReach(call.tx, reach, guardianId, call.today));
}
