import type { Role } from '@plaatswijs/contract';
import { sqlStateOf } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { uniqueViolation } from './add-person.ts';
import { type PeopleCall, refuseField } from './call.ts';
import { peopleEvents, recordCall } from './events.ts';
import { mayGrant } from './may-grant.ts';
import { isWithinReach, reaches, reachOf } from './reach.ts';
import { readPerson } from './show-person.ts';

/** A role to be given. */
export interface RoleToGive {
  readonly role: Role;
  readonly schoolId: string | null;
  readonly function: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Gives somebody of one's own schools a role there, or for the whole board. */
export async function giveRole(
  call: PeopleCall,
  personId: string,
  given: RoleToGive,
): Promise<Result<{ id: string }>> {
  const { tx, caller, today, abilities } = call;
  const reach = reachOf(abilities, caller, 'roles.grant');
  const person = await readPerson(tx, personId);
  if (person === null || !(await isWithinReach(tx, reach, personId, today))) return refuse('not-found');
  // A school of another board, or one the caller has nothing to do with, is not there.
  if (given.schoolId !== null && !reaches(reach, given.schoolId)) return refuse('not-found');
  if (given.schoolId !== null && !(await isOurSchool(call, given.schoolId))) return refuse('not-found');
  if (!mayGrant(abilities, caller, { personId, ...given })) return refuse('not-able');
  if (given.endsOn !== null && given.endsOn < given.startsOn) return refuseField('endsOn', 'before-start');
  return insertRole(call, personId, given);
}

async function isOurSchool({ tx }: PeopleCall, schoolId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('school')
    .select('id')
    .where('board_id', '=', tx.boardId)
    .where('id', '=', schoolId)
    .executeTakeFirst();
  return row !== undefined;
}

async function insertRole(
  call: PeopleCall,
  personId: string,
  { role, schoolId, startsOn, endsOn, ...given }: RoleToGive,
): Promise<Result<{ id: string }>> {
  const id = newId();
  try {
    await call.tx
      .insertInto('person_role')
      .values({
        board_id: call.tx.boardId,
        id,
        person_id: personId,
        school_id: schoolId,
        role,
        function: given.function,
        starts_on: startsOn,
        ends_on: endsOn,
        given_by: 'person',
      })
      .execute();
  } catch (error) {
    if (sqlStateOf(error) === uniqueViolation) return refuse('conflict');
    throw error;
  }
  await recordCall(call, peopleEvents['people.role-given'], personId, {
    roleId: id,
    role,
    schoolId,
    startsOn,
  });
  return done({ id });
}
