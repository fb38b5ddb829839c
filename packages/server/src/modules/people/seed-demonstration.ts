import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type PeopleChanges, storePeopleInBulk } from './store-in-bulk.ts';

/** People as the demonstration has them: with keys of their own, that become ids here. */
export interface DemonstrationPeople {
  readonly people: readonly {
    readonly key: string;
    readonly givenName: string;
    readonly callName: string | null;
    readonly prefix: string | null;
    readonly surname: string;
    readonly initials: string | null;
    readonly birthDate: string | null;
    readonly email: string | null;
    /** Without a school: at the board. Only pupil, parent and employee are what a roster would have given. */
    readonly roles: readonly {
      readonly role: string;
      readonly school: string | null;
      readonly function: string | null;
      readonly startsOn: string;
      readonly fromRoster: boolean;
    }[];
    readonly groups: readonly { readonly group: string; readonly memberAs: 'pupil' | 'teacher' }[];
    readonly guardians: readonly { readonly key: string; readonly hasCustody: boolean | null }[];
  }[];
  readonly groups: readonly {
    readonly key: string;
    readonly school: string;
    readonly name: string;
    readonly schoolYear: number;
  }[];
}

/** What the people of the demonstration are marked with, so that an import of the same people finds them. */
const demonstrationSource = 'demonstration';

/**
 * Stores the people of a demonstration at schools that are there already, by the keys the demonstration gives them.
 * Answers with the id of each person by their key.
 */
export async function seedDemonstration(
  tx: BoardTransaction,
  board: DemonstrationPeople,
  schoolIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(board.people.map(({ key }) => [key, newId()]));
  const groupIds = new Map(board.groups.map(({ key }) => [key, newId()]));
  await storePeopleInBulk(tx, changesOf(board, { people: ids, groups: groupIds, schools: schoolIds }), now);
  return ids;
}

interface Ids {
  readonly people: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly schools: ReadonlyMap<string, string>;
}

function changesOf({ people, groups }: DemonstrationPeople, ids: Ids): PeopleChanges {
  const source = demonstrationSource;
  return {
    addPeople: people.map(({ key, roles: _, groups: __, guardians: ___, ...details }) => ({
      ...details,
      id: idIn(ids.people, key),
      source,
      sourceKey: key,
    })),
    addGroups: groups.map(({ key, school, name, schoolYear }) => ({
      id: idIn(ids.groups, key),
      schoolId: idIn(ids.schools, school),
      name,
      schoolYear,
      source,
      sourceKey: key,
      endedOn: null,
    })),
    ...tiesOf(people, ids),
    changePeople: [],
    changeRoles: [],
    changeGroups: [],
    changeMembers: [],
    changeGuardians: [],
  };
}

function tiesOf(people: DemonstrationPeople['people'], ids: Ids) {
  const addRoles = people.flatMap(({ key, roles }) =>
    roles.map(({ school, fromRoster, ...role }) => ({
      ...role,
      id: newId(),
      personId: idIn(ids.people, key),
      schoolId: school === null ? null : idIn(ids.schools, school),
      endsOn: null,
      givenBy: fromRoster ? ('roster' as const) : ('person' as const),
    })),
  );
  const since = new Map(people.map(({ key, roles }) => [key, roles[0]?.startsOn ?? '']));
  const common = (key: string) => ({
    id: newId(),
    startsOn: since.get(key) ?? '',
    endsOn: null,
    givenBy: 'roster' as const,
  });
  const addMembers = people.flatMap(({ key, groups }) =>
    groups.map(({ group, memberAs }) => ({
      ...common(key),
      groupId: idIn(ids.groups, group),
      personId: idIn(ids.people, key),
      memberAs,
    })),
  );
  const addGuardians = people.flatMap(({ key, guardians }) =>
    guardians.map((guardian) => ({
      ...common(key),
      childId: idIn(ids.people, key),
      guardianId: idIn(ids.people, guardian.key),
      hasCustody: guardian.hasCustody,
    })),
  );
  return { addRoles, addMembers, addGuardians };
}

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demonstration names ${key}, which it does not have`);
  return id;
}
