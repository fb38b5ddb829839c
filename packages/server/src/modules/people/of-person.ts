import type { BoardTransaction } from '../../platform/database/index.ts';
import {
  codeRow,
  dayRow,
  type HeldItem,
  type HeldSourceDoor,
  inPortions,
  type PersonHeld,
  personRow,
  textRow,
} from '../../platform/held-of-person.ts';
import { fullName } from './person.ts';
import { readChildrenOf, readPerson } from './show-person.ts';

/** Who somebody is, what they are where, their groups, and who is whose guardian; at this school and of the board. */
export const peopleOfPerson: HeldSourceDoor = {
  source: 'people',
  async *ofPerson(asked) {
    yield* themselves(asked);
    yield* rolesOf(asked);
    yield* groupsOf(asked);
    yield* relationsOf(asked, 'child_id', 'guardian_id');
    yield* relationsOf(asked, 'guardian_id', 'child_id');
  },
};

async function* themselves({ tx, personId }: PersonHeld): AsyncGenerator<HeldItem> {
  const row = await readPerson(tx, personId);
  if (row === null) return;
  yield [
    ...textRow('people.given-name', row.given_name),
    ...textRow('people.call-name', row.call_name),
    ...textRow('people.prefix', row.prefix),
    ...textRow('people.surname', row.surname),
    ...textRow('people.initials', row.initials),
    ...dayRow('people.birth-date', row.birth_date),
    ...textRow('people.email', row.email),
    ...textRow('people.source', row.source),
    ...textRow('people.source-key', row.source_key),
  ];
}

async function* rolesOf({ tx, schoolId, personId }: PersonHeld): AsyncGenerator<HeldItem> {
  const rows = inPortions((after, limit) =>
    tx
      .selectFrom('person_role')
      .select(['id', 'role', 'function', 'starts_on', 'ends_on'])
      .where('person_id', '=', personId)
      .where((by) => by.or([by('school_id', '=', schoolId), by('school_id', 'is', null)]))
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  for await (const { role, function: title, starts_on, ends_on } of rows)
    yield [
      ...codeRow('role', role),
      ...textRow('people.function', title),
      ...dayRow('from', starts_on),
      ...dayRow('until', ends_on),
    ];
}

async function* groupsOf({ tx, schoolId, personId }: PersonHeld): AsyncGenerator<HeldItem> {
  const rows = inPortions((after, limit) =>
    tx
      .selectFrom('group_member as m')
      .innerJoin('school_group as g', (join) =>
        join.onRef('g.board_id', '=', 'm.board_id').onRef('g.id', '=', 'm.group_id'),
      )
      .select(['m.id', 'g.name', 'm.starts_on', 'm.ends_on'])
      .where('m.person_id', '=', personId)
      .where('g.school_id', '=', schoolId)
      .where('m.id', '>', after)
      .orderBy('m.id')
      .limit(limit)
      .execute(),
  );
  for await (const { name, starts_on, ends_on } of rows)
    yield [...textRow('people.group', name), ...dayRow('from', starts_on), ...dayRow('until', ends_on)];
}

type Side = 'child_id' | 'guardian_id';

/** Of whom they are the guardian, or who are theirs: the other is somebody else, and covered unless somebody says not. */
async function* relationsOf({ tx, personId }: PersonHeld, mine: Side, other: Side): AsyncGenerator<HeldItem> {
  const rows = inPortions((after, limit) =>
    tx
      .selectFrom('guardian')
      .select(['id', 'child_id', 'guardian_id', 'has_custody', 'starts_on', 'ends_on'])
      .where(mine, '=', personId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  for await (const row of rows)
    yield [
      ...personRow(other === 'guardian_id' ? 'people.guardian' : 'people.child', row[other]),
      ...codeRow('custody', row.has_custody === null ? 'unknown' : row.has_custody ? 'yes' : 'no'),
      ...dayRow('from', row.starts_on),
      ...dayRow('until', row.ends_on),
    ];
}

/** Somebody of whom data may be asked, with what says who may ask. */
export interface PersonConcerned {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly isPupil: boolean;
  /** On the day; with whether they have custody, null when that is not known. */
  readonly guardians: readonly { readonly id: string; readonly hasCustody: boolean | null }[];
}

/** Somebody who is or was at the school, or is a guardian of who is; null for who never was. */
export async function personConcerned(
  tx: BoardTransaction,
  { schoolId, personId, on }: { readonly schoolId: string; readonly personId: string; readonly on: string },
): Promise<PersonConcerned | null> {
  const roles = await tx
    .selectFrom('person_role')
    .select(['role', 'school_id'])
    .where('person_id', '=', personId)
    .where((by) => by.or([by('school_id', '=', schoolId), by('school_id', 'is', null)]))
    .execute();
  const person = await readPerson(tx, personId);
  if (person === null || roles.length === 0) return null;
  const guardians = await tx
    .selectFrom('guardian')
    .select(['guardian_id', 'has_custody'])
    .where('child_id', '=', personId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .orderBy('guardian_id')
    .execute();
  return {
    id: person.id,
    name: fullName(person),
    birthDate: person.birth_date,
    isPupil: roles.some(({ role }) => role === 'pupil'),
    guardians: guardians.map((one) => ({ id: one.guardian_id, hasCustody: one.has_custody })),
  };
}

/** The children somebody is a guardian of on a day, with or without custody. */
export async function childIdsOf(
  tx: BoardTransaction,
  guardianId: string,
  on: string,
): Promise<readonly string[]> {
  const children = await readChildrenOf(tx, guardianId, on);
  return children.map(({ personId }) => personId);
}
