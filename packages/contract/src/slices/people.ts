import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, line, pageOf, pageQuery } from '../primitives.ts';
import { role } from '../roles.ts';

/** People of a board, what they are where, their groups, and who is whose guardian. */
const tag = 'people';

const schoolIn = z.strictObject({ schoolId: id });
const personIn = z.strictObject({ personId: id });
const email = z.email().max(200).toLowerCase();
/** What a roster and a person at a school may both give: it brings no power over others. */
const ordinaryRole = z.enum(['employee', 'pupil', 'parent']);

const groupName = z.object({ id, name: z.string() });

/** A person as one line of a list: least data. */
const personLine = z.object({
  id,
  name: z.string().meta({ description: 'As people say it: "Sam van den Berg"' }),
  roles: z.array(role),
  groups: z.array(groupName),
});

const heldRole = z.object({
  id,
  role,
  schoolId: id.nullable().meta({ description: 'null: at the board, for all its schools' }),
  function: z.string().nullable(),
  startsOn: date,
  endsOn: date.nullable().meta({ description: 'The last day it counts' }),
  givenBy: z.enum(['roster', 'person']),
});

const relation = z.object({
  personId: id,
  name: z.string(),
  hasCustody: z.boolean().nullable().meta({ description: 'Gezag; null: not known, ask' }),
});

const names = {
  givenName: line(80),
  callName: line(80).nullable().optional(),
  prefix: line(40).nullable().optional().meta({ description: 'Tussenvoegsel' }),
  surname: line(120),
  initials: line(20).nullable().optional(),
  birthDate: date.nullable().optional().meta({ description: 'Of pupils only' }),
  email: email.nullable().optional(),
};

const person = z.object({
  id,
  name: z.string(),
  givenName: z.string(),
  callName: z.string().nullable(),
  prefix: z.string().nullable(),
  surname: z.string(),
  initials: z.string().nullable(),
  birthDate: date.nullable(),
  email: z.string().nullable(),
  fromRoster: z.boolean().meta({ description: 'The next import may change the names again' }),
  roles: z.array(heldRole),
  groups: z.array(groupName.extend({ memberAs: z.enum(['pupil', 'teacher']), schoolYear: z.number().int() })),
  guardians: z.array(relation),
  children: z.array(relation),
});

const group = z.object({
  id,
  name: z.string(),
  schoolYear: z.number().int().meta({ description: 'The year it began: 2026 for 2026-2027' }),
  pupils: z.number().int(),
  teachers: z.array(z.object({ personId: id, name: z.string() })),
});

const groupWithMembers = groupName.extend({
  schoolId: id,
  schoolYear: z.number().int(),
  pupils: z.array(z.object({ personId: id, name: z.string() })),
  teachers: z.array(z.object({ personId: id, name: z.string() })),
});

const search = pageQuery.extend({
  name: line(80).optional().meta({ description: 'Beginnings of names, accents and capitals do not matter' }),
  role: role.optional(),
});

export const peopleOperations = {
  listPeople: operation({
    id: 'listPeople',
    method: 'GET',
    path: '/schools/{schoolId}/people',
    summary: 'People with a role at the school today, by name',
    tag,
    access: { kind: 'able', to: 'people.read' },
    params: schoolIn,
    query: search.extend({ groupId: id.optional() }),
    answer: pageOf(personLine),
  }),
  listPeopleOfBoard: operation({
    id: 'listPeopleOfBoard',
    method: 'GET',
    path: '/people',
    summary: 'People with a role for the whole board today; only for who has such a role',
    tag,
    access: { kind: 'able', to: 'people.read' },
    query: search,
    answer: pageOf(personLine),
  }),
  showPerson: operation({
    id: 'showPerson',
    method: 'GET',
    path: '/people/{personId}',
    summary: 'One person: yourself, a child of yours, or somebody at a school where you may read people',
    tag,
    access: { kind: 'signed-in' },
    params: personIn,
    answer: person,
    problems: ['not-found'],
  }),
  addPerson: operation({
    id: 'addPerson',
    method: 'POST',
    path: '/schools/{schoolId}/people',
    summary: 'Adds a person to the school as employee, pupil or parent; other roles are given apart',
    tag,
    access: { kind: 'able', to: 'people.change' },
    params: schoolIn,
    body: z.strictObject({
      ...names,
      role: ordinaryRole,
      function: line(120).nullable().optional(),
      startsOn: date.optional().meta({ description: 'Today unless said' }),
    }),
    answer: z.object({ id }),
    status: 201,
    problems: ['conflict', 'not-possible'],
  }),
  addPersonOfBoard: operation({
    id: 'addPersonOfBoard',
    method: 'POST',
    path: '/people',
    summary: 'Adds a person with a role for the whole board; only for administrators',
    tag,
    access: { kind: 'able', to: 'board-people.change', stepUp: true },
    body: z.strictObject({
      givenName: names.givenName,
      prefix: names.prefix,
      surname: names.surname,
      email: names.email,
      role: z.enum(['administrator', 'board-member', 'data-protection-officer']),
    }),
    answer: z.object({ id }),
    status: 201,
    problems: ['conflict'],
  }),
  changePerson: operation({
    id: 'changePerson',
    method: 'PATCH',
    path: '/people/{personId}',
    summary: 'Changes names, birth date or e-mail address; what is left out stays',
    tag,
    access: { kind: 'able', to: 'people.change' },
    params: personIn,
    body: z.strictObject({
      ...names,
      givenName: names.givenName.optional(),
      surname: names.surname.optional(),
    }),
    problems: ['not-found', 'conflict', 'not-possible'],
  }),
  giveRole: operation({
    id: 'giveRole',
    method: 'POST',
    path: '/people/{personId}/roles',
    summary: 'Gives a role at a school, or for the whole board without `schoolId`; never one above your own',
    tag,
    access: { kind: 'able', to: 'roles.grant', stepUp: true },
    params: personIn,
    body: z.strictObject({
      role,
      schoolId: id.nullable(),
      function: line(120).nullable().optional(),
      startsOn: date.optional().meta({ description: 'Today unless said' }),
      endsOn: date.nullable().optional(),
    }),
    answer: z.object({ id }),
    status: 201,
    problems: ['not-found', 'conflict', 'not-possible'],
  }),
  endRole: operation({
    id: 'endRole',
    method: 'POST',
    path: '/people/{personId}/roles/{roleId}/end',
    summary: 'Ends a role on a day; it stays to be seen that it was held',
    tag,
    access: { kind: 'able', to: 'roles.grant', stepUp: true },
    params: z.strictObject({ personId: id, roleId: id }),
    body: z.strictObject({
      endsOn: date.optional().meta({ description: 'The last day it counts; yesterday unless said' }),
    }),
    problems: ['not-found', 'not-possible'],
  }),
  setGuardian: operation({
    id: 'setGuardian',
    method: 'PUT',
    path: '/people/{personId}/guardians/{guardianId}',
    summary: 'Says that somebody is a parent or guardian of a pupil, with or without custody (gezag)',
    tag,
    access: { kind: 'able', to: 'people.change' },
    params: z.strictObject({ personId: id, guardianId: id }),
    body: z.strictObject({ hasCustody: z.boolean().nullable() }),
    problems: ['not-found', 'not-possible'],
  }),
  endGuardian: operation({
    id: 'endGuardian',
    method: 'POST',
    path: '/people/{personId}/guardians/{guardianId}/end',
    summary: 'Says that somebody is no longer a guardian of a pupil',
    tag,
    access: { kind: 'able', to: 'people.change' },
    params: z.strictObject({ personId: id, guardianId: id }),
    problems: ['not-found'],
  }),
  listGroups: operation({
    id: 'listGroups',
    method: 'GET',
    path: '/schools/{schoolId}/groups',
    summary: 'The groups of this school year by name, with how many pupils and who teaches them',
    tag,
    access: { kind: 'able', to: 'people.read' },
    params: schoolIn,
    query: pageQuery.strict(),
    answer: pageOf(group),
  }),
  addGroup: operation({
    id: 'addGroup',
    method: 'POST',
    path: '/schools/{schoolId}/groups',
    summary: 'Adds a group by hand, where there is no roster to import',
    tag,
    access: { kind: 'able', to: 'people.change' },
    params: schoolIn,
    body: z.strictObject({
      name: line(60),
      schoolYear: z
        .number()
        .int()
        .min(2000)
        .max(2200)
        .optional()
        .meta({ description: 'This one unless said' }),
    }),
    answer: z.object({ id }),
    status: 201,
    problems: ['conflict'],
  }),
  placeInGroup: operation({
    id: 'placeInGroup',
    method: 'PUT',
    path: '/groups/{groupId}/members/{personId}',
    summary: 'Places a pupil or a teacher of the school in a group',
    tag,
    access: { kind: 'able', to: 'people.change' },
    params: z.strictObject({ groupId: id, personId: id }),
    body: z.strictObject({ memberAs: z.enum(['pupil', 'teacher']) }),
    problems: ['not-found', 'not-possible'],
  }),
  takeFromGroup: operation({
    id: 'takeFromGroup',
    method: 'POST',
    path: '/groups/{groupId}/members/{personId}/end',
    summary: 'Ends a place in a group',
    tag,
    access: { kind: 'able', to: 'people.change' },
    params: z.strictObject({ groupId: id, personId: id }),
    problems: ['not-found'],
  }),
  showGroup: operation({
    id: 'showGroup',
    method: 'GET',
    path: '/groups/{groupId}',
    summary: 'A group with the names of its members, for who teaches it or may read people at the school',
    tag,
    access: { kind: 'signed-in' },
    params: z.strictObject({ groupId: id }),
    answer: groupWithMembers,
    problems: ['not-found'],
  }),
  listMyGroups: operation({
    id: 'listMyGroups',
    method: 'GET',
    path: '/me/groups',
    summary: 'The groups you teach today, with the names of their pupils',
    tag,
    access: { kind: 'signed-in' },
    answer: z.object({ items: z.array(groupWithMembers) }),
  }),
  listMyChildren: operation({
    id: 'listMyChildren',
    method: 'GET',
    path: '/me/children',
    summary: 'The pupils whose parent or guardian you are',
    tag,
    access: { kind: 'signed-in' },
    answer: z.object({
      items: z.array(relation.extend({ groups: z.array(groupName.extend({ schoolId: id })) })),
    }),
  }),
} as const;
