import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { fullName } from './person.ts';

/** A member of a group by name. */
export interface NamedMember {
  readonly personId: string;
  readonly name: string;
}

/** A group with who is in it. */
export interface GroupWithMembers {
  readonly id: string;
  readonly name: string;
  readonly schoolId: string;
  readonly schoolYear: number;
  readonly pupils: NamedMember[];
  readonly teachers: NamedMember[];
}

/** The year a school year began that a day falls in: it turns on the first of August. */
export function schoolYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 8 ? year : year - 1;
}

/** The groups of a school that run on a day, with their members; by name, a page at a time. */
export async function pageOfGroups(
  tx: BoardTransaction,
  schoolId: string,
  on: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly items: readonly GroupWithMembers[]; readonly next: string | null }> {
  const from = readCursor(after, 2);
  let query = runningGroups(tx, on)
    .where('school_id', '=', schoolId)
    .orderBy('id')
    .limit(limit + 1);
  // Both as text: what is no id in a cursor that somebody made up themselves is no error.
  if (from !== null) query = query.where(sql<boolean>`(name, id::text) > (${from[0]}, ${from[1]})`);
  const found = await query.execute();
  const groups = found.slice(0, limit);
  const last = groups.at(-1);
  return {
    items: await withMembers(tx, groups, on),
    next: found.length > limit && last !== undefined ? writeCursor([last.name, last.id]) : null,
  };
}

/** Every group of a school that runs on a day, with its members, by name. */
export async function groupsOfSchool(
  tx: BoardTransaction,
  schoolId: string,
  on: string,
): Promise<readonly GroupWithMembers[]> {
  const groups = await runningGroups(tx, on).where('school_id', '=', schoolId).orderBy('id').execute();
  return withMembers(tx, groups, on);
}

/** One group; null when the board has none with this id. */
export async function readGroup(
  tx: BoardTransaction,
  groupId: string,
  on: string,
): Promise<GroupWithMembers | null> {
  const groups = await allGroups(tx).where('id', '=', groupId).execute();
  const [group] = await withMembers(tx, groups, on);
  return group ?? null;
}

/** The groups a person teaches on a day. */
export async function readGroupsTaughtBy(
  tx: BoardTransaction,
  personId: string,
  on: string,
): Promise<readonly GroupWithMembers[]> {
  const groups = await runningGroups(tx, on)
    .where('id', 'in', (from) =>
      from
        .selectFrom('group_member')
        .select('group_id')
        .where('board_id', '=', tx.boardId)
        .where('person_id', '=', personId)
        .where('member_as', '=', 'teacher')
        .where('starts_on', '<=', on)
        .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)])),
    )
    .execute();
  return withMembers(tx, groups, on);
}

function allGroups(tx: BoardTransaction) {
  return tx
    .selectFrom('school_group')
    .select(['id', 'name', 'school_id as schoolId', 'school_year as schoolYear'])
    .where('board_id', '=', tx.boardId)
    .orderBy('name');
}

function runningGroups(tx: BoardTransaction, on: string) {
  return allGroups(tx)
    .where('school_year', '=', schoolYearOf(on))
    .where((by) => by.or([by('ended_on', 'is', null), by('ended_on', '>=', on)]));
}

type GroupRow = Omit<GroupWithMembers, 'pupils' | 'teachers'>;

async function withMembers(
  tx: BoardTransaction,
  groups: readonly GroupRow[],
  on: string,
): Promise<readonly GroupWithMembers[]> {
  if (groups.length === 0) return [];
  const rows = await tx
    .selectFrom('group_member')
    .innerJoin('person', (join) =>
      join.onRef('person.board_id', '=', 'group_member.board_id').onRef('person.id', '=', 'person_id'),
    )
    .select(['group_id', 'member_as', 'person.id', 'given_name', 'call_name', 'prefix', 'surname'])
    .where('group_member.board_id', '=', tx.boardId)
    .where(
      'group_id',
      'in',
      groups.map(({ id }) => id),
    )
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .orderBy('sort_name')
    .execute();
  const byGroup = Map.groupBy(rows, ({ group_id }) => group_id);
  return groups.map((group) => {
    const members = byGroup.get(group.id) ?? [];
    const named = (as: string) =>
      members
        .filter(({ member_as }) => member_as === as)
        .map((row) => ({ personId: row.id, name: fullName(row) }));
    return { ...group, pupils: named('pupil'), teachers: named('teacher') };
  });
}
