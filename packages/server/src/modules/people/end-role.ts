import { done, type Result, refuse } from '../../platform/http/index.ts';
import { type PeopleCall, refuseField } from './call.ts';
import { peopleEvents, recordCall } from './events.ts';
import { isAboveRole } from './may-grant.ts';
import { lockPeople } from './people-version.ts';
import { reachOf } from './reach.ts';
import { readRolesOf, type ShownRole } from './show-person.ts';

/** Ends a role on a day. The last administrator of a board stays: nobody could give the role back. */
export async function endRole(
  call: PeopleCall,
  personId: string,
  roleId: string,
  endsOn: string,
): Promise<Result<undefined>> {
  const found = await findRoleToEnd(call, { personId, roleId });
  if (!found.ok) return found;
  const { tx } = call;
  const role = found.value;
  // A role that began today and was a mistake counts for today at most: a day is as short as it gets.
  const last = endsOn < role.startsOn ? role.startsOn : endsOn;
  if (role.endsOn !== null && role.endsOn < last) return refuseField('endsOn', 'ended-before');
  if (await isLastAdministrator(call, role)) return refuseField('endsOn', 'last-administrator');
  await tx
    .updateTable('person_role')
    .set({ ends_on: last })
    .where('board_id', '=', tx.boardId)
    .where('id', '=', roleId)
    .execute();
  const { role: name, schoolId } = role;
  const detail = { roleId, role: name, schoolId, endsOn: last };
  await recordCall(call, peopleEvents['people.role-ended'], personId, detail);
  return done();
}

/** A role of somebody that the caller may end. */
export async function findRoleToEnd(
  { tx, caller, abilities }: Pick<PeopleCall, 'tx' | 'caller' | 'abilities'>,
  { personId, roleId }: { readonly personId: string; readonly roleId: string },
): Promise<Result<ShownRole>> {
  const held = await readRolesOf(tx, personId, reachOf(abilities, caller, 'roles.grant'));
  const role = held.find(({ id }) => id === roleId);
  if (role === undefined) return refuse('not-found');
  return isAboveRole(abilities, caller, role) ? done(role) : refuse('not-able');
}

async function isLastAdministrator({ tx, today }: PeopleCall, { id, role }: ShownRole): Promise<boolean> {
  if (role !== 'administrator') return false;
  // The counter of changes is locked first: two administrators who end each other at once come one after another.
  await lockPeople(tx);
  const others = await tx
    .selectFrom('person_role')
    .select('id')
    .where('board_id', '=', tx.boardId)
    .where('role', '=', 'administrator')
    .where('id', '<>', id)
    .where('starts_on', '<=', today)
    .where('ends_on', 'is', null)
    .execute();
  return others.length === 0;
}
