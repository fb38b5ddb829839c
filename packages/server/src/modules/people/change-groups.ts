import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type PeopleCall, refuseField } from './call.ts';
import { peopleEvents, recordCall } from './events.ts';
import { rolesOn } from './for-other-slices.ts';
import { readGroup } from './groups.ts';
import { lockPeople } from './people-version.ts';
import { reaches, reachOf } from './reach.ts';

/** Adds a group by hand. A school has one group of a name in a school year. */
export async function addGroup(
  call: PeopleCall,
  group: { readonly schoolId: string; readonly name: string; readonly schoolYear: number },
): Promise<Result<{ id: string }>> {
  const { tx } = call;
  await lockPeople(tx);
  const same = await tx
    .selectFrom('school_group')
    .select('id')
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', group.schoolId)
    .where('school_year', '=', group.schoolYear)
    .where('name', '=', group.name)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (same !== undefined) return refuse('conflict');
  const id = newId();
  await tx
    .insertInto('school_group')
    .values({
      board_id: tx.boardId,
      id,
      school_id: group.schoolId,
      name: group.name,
      school_year: group.schoolYear,
    })
    .execute();
  await recordCall(call, peopleEvents['people.group-added'], id, { schoolId: group.schoolId });
  return done({ id });
}

/** Who is placed where. */
export interface Place {
  readonly groupId: string;
  readonly personId: string;
}

/** Places somebody of the school in a group, as pupil or as teacher. Twice is once. */
export async function placeInGroup(
  call: PeopleCall,
  { groupId, personId }: Place,
  memberAs: 'pupil' | 'teacher',
): Promise<Result<undefined>> {
  const { tx, today } = call;
  const schoolId = await schoolOfGroup(call, groupId);
  if (schoolId === null) return refuse('not-found');
  const here = (await rolesOn(tx, personId, today)).filter((held) => held.schoolId === schoolId);
  if (here.length === 0) return refuse('not-found');
  const fits = here.some(({ role }) => (role === 'pupil') === (memberAs === 'pupil') && role !== 'parent');
  if (!fits) return refuseField('memberAs', 'not-in-that-role');
  await tx
    .insertInto('group_member')
    .values({
      board_id: tx.boardId,
      id: newId(),
      group_id: groupId,
      person_id: personId,
      member_as: memberAs,
      starts_on: today,
      given_by: 'person',
    })
    .onConflict((conflict) =>
      conflict
        .columns(['board_id', 'group_id', 'person_id', 'member_as'])
        .where('ends_on', 'is', null)
        .doNothing(),
    )
    .execute();
  await recordCall(call, peopleEvents['people.placed-in-group'], groupId, { personId, memberAs });
  return done();
}

/** Ends a place in a group: today is the last day. */
export async function takeFromGroup(
  call: PeopleCall,
  { groupId, personId }: Place,
): Promise<Result<undefined>> {
  const { tx, today } = call;
  if ((await schoolOfGroup(call, groupId)) === null) return refuse('not-found');
  const ended = await tx
    .updateTable('group_member')
    .set({ ends_on: today })
    .where('board_id', '=', tx.boardId)
    .where('group_id', '=', groupId)
    .where('person_id', '=', personId)
    .where('ends_on', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return refuse('not-found');
  await recordCall(call, peopleEvents['people.taken-from-group'], groupId, { personId });
  return done();
}

/** The school of a group where the caller may change people; null when there is no such group for them. */
async function schoolOfGroup(call: PeopleCall, groupId: string): Promise<string | null> {
  const group = await readGroup(call.tx, groupId, call.today);
  if (group === null) return null;
  const reach = reachOf(call.abilities, call.caller, 'people.change');
  return reaches(reach, group.schoolId) ? group.schoolId : null;
}
