import type { Role } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { fullName } from './person.ts';

/** A person as text matching needs them: names, groups, and in what capacity they are at the school. */
export interface RosterName {
  readonly id: string;
  readonly givenName: string;
  readonly callName: string | null;
  readonly prefix: string | null;
  readonly surname: string;
  /** As it is shown. */
  readonly name: string;
  readonly schoolId: string;
  readonly kind: 'pupil' | 'staff' | 'parent';
  readonly groupIds: readonly string[];
}

/**
 * Everybody at a school on a day, with the names a text may call them by. For an index in memory: never on disk, and
 * made anew when people have changed.
 */
export async function peopleForRoster(
  tx: BoardTransaction,
  schoolId: string,
  on: string,
): Promise<readonly RosterName[]> {
  const rows = await tx
    .selectFrom('person_role')
    .innerJoin('person', (join) =>
      join.onRef('person.board_id', '=', 'person_role.board_id').onRef('person.id', '=', 'person_id'),
    )
    .select(['person.id', 'given_name', 'call_name', 'prefix', 'surname', 'role'])
    .where('person_role.board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .execute();
  const groups = await groupIdsAt(tx, schoolId, on);
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, held]) => {
    const [row] = held;
    if (row === undefined) return [];
    return {
      id,
      givenName: row.given_name,
      callName: row.call_name,
      prefix: row.prefix,
      surname: row.surname,
      name: fullName(row),
      schoolId,
      kind: kindOf(held.map(({ role }) => role)),
      groupIds: groups.get(id) ?? [],
    };
  });
}

/** A parent who also works there is staff; a pupil who is a parent is a pupil first. */
function kindOf(roles: readonly string[]): RosterName['kind'] {
  if (roles.includes('pupil')) return 'pupil';
  return roles.some((role) => role !== 'parent') ? 'staff' : 'parent';
}

async function groupIdsAt(
  tx: BoardTransaction,
  schoolId: string,
  on: string,
): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('group_member')
    .innerJoin('school_group', (join) =>
      join
        .onRef('school_group.board_id', '=', 'group_member.board_id')
        .onRef('school_group.id', '=', 'group_id'),
    )
    .select(['person_id', 'group_id'])
    .where('group_member.board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .execute();
  const lists = new Map<string, string[]>();
  for (const { person_id, group_id } of rows) {
    const list = lists.get(person_id);
    if (list === undefined) lists.set(person_id, [group_id]);
    else list.push(group_id);
  }
  return lists;
}

/** Who somebody is, in a few words. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** What they are called, without a surname. */
  readonly firstName: string;
  readonly email: string | null;
  readonly birthDate: string | null;
}

/** Who this is; null when the board has nobody with that id. */
export async function whoIs(tx: BoardTransaction, personId: string): Promise<KnownPerson | null> {
  const [person] = await whoAre(tx, [personId]);
  return person ?? null;
}

/** Who these are, in no order; whom the board does not have is left out. */
export async function whoAre(
  tx: BoardTransaction,
  personIds: readonly string[],
): Promise<readonly KnownPerson[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'given_name', 'call_name', 'prefix', 'surname', 'email', 'birth_date'])
    .where('board_id', '=', tx.boardId)
    .where('id', 'in', personIds)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: fullName(row),
    firstName: row.call_name ?? row.given_name,
    email: row.email,
    birthDate: row.birth_date,
  }));
}

/** The roles of a person that count on a day. */
export async function rolesOn(
  tx: BoardTransaction,
  personId: string,
  on: string,
): Promise<readonly { readonly role: Role; readonly schoolId: string | null }[]> {
  const rows = await tx
    .selectFrom('person_role')
    .select(['role', 'school_id as schoolId'])
    .distinct()
    .where('board_id', '=', tx.boardId)
    .where('person_id', '=', personId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .execute();
  return rows.map(({ role, schoolId }) => ({ role: role as Role, schoolId }));
}

/** Who holds a role on a day, at a school or (null) for the whole board; longest first. */
export async function holdersOf(
  tx: BoardTransaction,
  schoolId: string | null,
  role: Role,
  on: string,
): Promise<readonly KnownPerson[]> {
  const rows = await tx
    .selectFrom('person_role')
    .select(['person_id'])
    .where('board_id', '=', tx.boardId)
    .where('school_id', schoolId === null ? 'is' : '=', schoolId)
    .where('role', '=', role)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  const ids = [...new Set(rows.map(({ person_id }) => person_id))];
  const people = new Map((await whoAre(tx, ids)).map((person) => [person.id, person]));
  return ids.flatMap((id) => people.get(id) ?? []);
}
