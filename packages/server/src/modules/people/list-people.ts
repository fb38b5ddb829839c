import type { Role } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { fullName } from './person.ts';

/** What a list of people is narrowed down to. */
export interface PeopleSearch {
  /** At this school; null: with a role for the whole board. */
  readonly schoolId: string | null;
  readonly on: string;
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly groupId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A person as one line. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly roles: Role[];
  readonly groups: { id: string; name: string }[];
}

/** People with a role there on a day, in the order of surnames, a page at a time. */
export async function listPeople(
  tx: BoardTransaction,
  search: PeopleSearch,
): Promise<{ items: PersonLine[]; next: string | null }> {
  const rows = await findPeople(tx, search);
  const page = rows.slice(0, search.limit);
  const last = page.at(-1);
  const ids = page.map(({ id }) => id);
  const roles = await rolesOf(tx, search, ids);
  const groups = await groupsOf(tx, search, ids);
  return {
    items: page.map((row) => ({
      id: row.id,
      name: fullName(row),
      roles: roles.get(row.id) ?? [],
      groups: groups.get(row.id) ?? [],
    })),
    next: rows.length > search.limit && last !== undefined ? writeCursor([last.sort_name, last.id]) : null,
  };
}

async function findPeople(tx: BoardTransaction, search: PeopleSearch) {
  const { schoolId, on, role, groupId } = search;
  const after = readCursor(search.after, 2);
  let query = tx
    .selectFrom('person')
    .select(['id', 'given_name', 'call_name', 'prefix', 'surname', 'sort_name'])
    .where('board_id', '=', tx.boardId)
    .where('id', 'in', (from) => {
      const held = from
        .selectFrom('person_role')
        .select('person_id')
        .where('board_id', '=', tx.boardId)
        .where('school_id', schoolId === null ? 'is' : '=', schoolId)
        .where('starts_on', '<=', on)
        .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]));
      return role === undefined ? held : held.where('role', '=', role);
    });
  if (groupId !== undefined) query = query.where('id', 'in', inGroup(tx, groupId, on));
  // Every word that was typed begins a word of the name; the folding is the database's own, so both fold alike.
  if (search.name !== undefined) {
    query = query.where(
      sql<boolean>`not exists (
        select from unnest(string_to_array(fold_name(${search.name}), ' ')) as typed (word)
        where position(' ' || typed.word in search_name) = 0)`,
    );
  }
  if (after !== null) query = query.where(sql<boolean>`(sort_name, id) > (${after[0]}, ${after[1]}::uuid)`);
  return query
    .orderBy('sort_name')
    .orderBy('id')
    .limit(search.limit + 1)
    .execute();
}

function inGroup(tx: BoardTransaction, groupId: string, on: string) {
  return tx
    .selectFrom('group_member')
    .select('person_id')
    .where('board_id', '=', tx.boardId)
    .where('group_id', '=', groupId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]));
}

async function rolesOf(
  tx: BoardTransaction,
  { schoolId, on }: PeopleSearch,
  ids: readonly string[],
): Promise<Map<string, Role[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person_role')
    .select(['person_id', 'role'])
    .distinct()
    .where('board_id', '=', tx.boardId)
    .where('person_id', 'in', ids)
    .where('school_id', schoolId === null ? 'is' : '=', schoolId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .orderBy('role')
    .execute();
  return listsBy(rows.map(({ person_id, role }) => [person_id, role as Role]));
}

async function groupsOf(tx: BoardTransaction, { schoolId, on }: PeopleSearch, ids: readonly string[]) {
  if (ids.length === 0 || schoolId === null) return new Map<string, { id: string; name: string }[]>();
  const rows = await tx
    .selectFrom('group_member')
    .innerJoin('school_group', (join) =>
      join
        .onRef('school_group.board_id', '=', 'group_member.board_id')
        .onRef('school_group.id', '=', 'group_member.group_id'),
    )
    .select(['person_id', 'school_group.id', 'school_group.name'])
    .where('group_member.board_id', '=', tx.boardId)
    .where('person_id', 'in', ids)
    .where('school_id', '=', schoolId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .orderBy('school_group.name')
    .execute();
  return listsBy(rows.map(({ person_id, id, name }) => [person_id, { id, name }]));
}

function listsBy<Item>(pairs: readonly (readonly [string, Item])[]): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const [key, item] of pairs) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}
