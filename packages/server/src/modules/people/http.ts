import { operations } from '@plaatswijs/contract';
import type { AbilityTable, Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { addPerson } from './add-person.ts';
import type { PeopleCall } from './call.ts';
import { addGroup, placeInGroup, takeFromGroup } from './change-groups.ts';
import { changePerson } from './change-person.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { pageOfGroups, readGroup, readGroupsTaughtBy, schoolYearOf } from './groups.ts';
import { listPeople } from './list-people.ts';
import { isAboveRole } from './may-grant.ts';
import { reaches, reachOf } from './reach.ts';
import { endGuardian, setGuardian } from './set-guardian.ts';
import { readChildrenOf, readGroupsOf } from './show-person.ts';
import { viewPerson } from './view-person.ts';

/** The operations of people. The rules of all slices together are needed to know who may touch whom. */
export function peopleImplementations(abilities: AbilityTable): readonly Implementation[] {
  const callOf = ({ tx, caller, now }: { tx: BoardTransaction; caller: Caller; now: Date }): PeopleCall => ({
    tx,
    caller,
    now,
    today: dayOf(now),
    abilities,
  });
  return [...reading(callOf), ...changing(callOf), ...groups(callOf)];
}

type CallOf = (call: { tx: BoardTransaction; caller: Caller; now: Date }) => PeopleCall;

function reading(callOf: CallOf): readonly Implementation[] {
  return [
    implement(operations.listPeople, async ({ tx, params, query, now }) =>
      done(await listPeople(tx, { ...query, schoolId: params.schoolId, on: dayOf(now) })),
    ),
    implement(operations.listPeopleOfBoard, async (call) => {
      const { tx, query, now, caller } = call;
      if (reachOf(callOf(call).abilities, caller, 'people.read') !== 'board') return refuse('not-able');
      return done(await listPeople(tx, { ...query, schoolId: null, on: dayOf(now) }));
    }),
    implement(operations.showPerson, async (call) => viewPerson(callOf(call), call.params.personId)),
    implement(operations.listMyChildren, async ({ tx, caller, now }) => {
      const items = [];
      for (const child of await readChildrenOf(tx, caller.personId, dayOf(now))) {
        const places = await readGroupsOf(tx, child.personId, dayOf(now), 'board');
        items.push({ ...child, groups: places.map(({ id, name, schoolId }) => ({ id, name, schoolId })) });
      }
      return done({ items });
    }),
  ];
}

function changing(callOf: CallOf): readonly Implementation[] {
  return [
    implement(operations.addPerson, async (call) => {
      const { role, startsOn, function: function_ = null, ...names } = call.body;
      const today = callOf(call).today;
      const { schoolId } = call.params;
      return addPerson(callOf(call), {
        ...namesOf(names),
        schoolId,
        role,
        function: function_,
        startsOn: startsOn ?? today,
      });
    }),
    implement(operations.addPersonOfBoard, async (call) => {
      const made = callOf(call);
      const { role, ...names } = call.body;
      if (!isAboveRole(made.abilities, made.caller, { role, schoolId: null })) return refuse('not-able');
      const startsOn = made.today;
      return addPerson(made, { ...namesOf(names), schoolId: null, role, function: null, startsOn });
    }),
    implement(operations.changePerson, async (call) =>
      changePerson(callOf(call), call.params.personId, call.body),
    ),
    implement(operations.giveRole, async (call) => {
      const made = callOf(call);
      const { startsOn = made.today, endsOn = null, function: function_ = null, ...given } = call.body;
      return giveRole(made, call.params.personId, { ...given, startsOn, endsOn, function: function_ });
    }),
    implement(operations.endRole, async (call) => {
      const made = callOf(call);
      const yesterday = dayOf(new Date(call.now.getTime() - 24 * 60 * 60 * 1000));
      return endRole(made, call.params.personId, call.params.roleId, call.body.endsOn ?? yesterday);
    }),
    implement(operations.setGuardian, async (call) =>
      setGuardian(callOf(call), pairOf(call.params), call.body.hasCustody),
    ),
    implement(operations.endGuardian, async (call) => endGuardian(callOf(call), pairOf(call.params))),
  ];
}

function groups(callOf: CallOf): readonly Implementation[] {
  return [
    implement(operations.listGroups, async ({ tx, params, query, now }) => {
      const { items, next } = await pageOfGroups(tx, params.schoolId, dayOf(now), query);
      return done({
        items: items.map(({ pupils, ...group }) => ({ ...group, pupils: pupils.length })),
        next,
      });
    }),
    implement(operations.addGroup, async (call) => {
      const made = callOf(call);
      const { name, schoolYear = schoolYearOf(made.today) } = call.body;
      return addGroup(made, { schoolId: call.params.schoolId, name, schoolYear });
    }),
    implement(operations.placeInGroup, async (call) =>
      placeInGroup(callOf(call), call.params, call.body.memberAs),
    ),
    implement(operations.takeFromGroup, async (call) => takeFromGroup(callOf(call), call.params)),
    implement(operations.showGroup, async (call) => {
      const { tx, caller, abilities, today } = callOf(call);
      const group = await readGroup(tx, call.params.groupId, today);
      if (group === null) return refuse('not-found');
      const teaches = group.teachers.some(({ personId }) => personId === caller.personId);
      const reads = reaches(reachOf(abilities, caller, 'people.read'), group.schoolId);
      return reads || (teaches && caller.via.kind === 'session') ? done(group) : refuse('not-found');
    }),
    implement(operations.listMyGroups, async ({ tx, caller, now }) =>
      done({ items: [...(await readGroupsTaughtBy(tx, caller.personId, dayOf(now)))] }),
    ),
  ];
}

interface Names {
  readonly givenName: string;
  readonly callName?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly surname: string;
  readonly initials?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** What was left out of a new person is known to be none. */
function namesOf({ givenName, surname, ...rest }: Names) {
  const { callName = null, prefix = null, initials = null, birthDate = null, email = null } = rest;
  return { givenName, surname, callName, prefix, initials, birthDate, email };
}

function pairOf({ personId, guardianId }: { readonly personId: string; readonly guardianId: string }) {
  return { childId: personId, guardianId };
}
