import type { Role } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { fullName, type GivenBy } from './person.ts';
import { type Reach, reaches } from './reach.ts';

/** A role as the page of a person shows it. */
export interface ShownRole {
  readonly id: string;
  readonly role: Role;
  readonly schoolId: string | null;
  readonly function: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly givenBy: GivenBy;
}

/** A guardian of a child, or a child of a guardian. */
export interface ShownRelation {
  readonly personId: string;
  readonly name: string;
  readonly hasCustody: boolean | null;
}

/** The person's own row; null when there is none in this board. */
export async function readPerson(tx: BoardTransaction, personId: string) {
  const row = await tx
    .selectFrom('person')
    .select([
      'id',
      'given_name',
      'call_name',
      'prefix',
      'surname',
      'initials',
      'birth_date',
      'email',
      'source',
      'source_key',
    ])
    .where('board_id', '=', tx.boardId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

/** All roles a person has or had, oldest first; only those within reach. */
export async function readRolesOf(
  tx: BoardTransaction,
  personId: string,
  reach: Reach,
): Promise<readonly ShownRole[]> {
  const rows = await tx
    .selectFrom('person_role')
    .select([
      'id',
      'role',
      'school_id as schoolId',
      'function',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'given_by as givenBy',
    ])
    .where('board_id', '=', tx.boardId)
    .where('person_id', '=', personId)
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  return rows
    .filter(({ schoolId }) => schoolId === null || reaches(reach, schoolId))
    .map((row) => ({
      ...row,
      role: row.role as Role,
      givenBy: row.givenBy === 'roster' ? 'roster' : 'person',
    }));
}

/** The groups a person is in on a day, within reach. */
export async function readGroupsOf(tx: BoardTransaction, personId: string, on: string, reach: Reach) {
  const rows = await tx
    .selectFrom('group_member')
    .innerJoin('school_group', (join) =>
      join
        .onRef('school_group.board_id', '=', 'group_member.board_id')
        .onRef('school_group.id', '=', 'group_member.group_id'),
    )
    .select([
      'school_group.id',
      'school_group.name',
      'school_id as schoolId',
      'school_year as schoolYear',
      'member_as as memberAs',
    ])
    .where('group_member.board_id', '=', tx.boardId)
    .where('person_id', '=', personId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .orderBy('school_group.name')
    .execute();
  return rows
    .filter(({ schoolId }) => reaches(reach, schoolId))
    .map((row) => ({
      ...row,
      memberAs: row.memberAs === 'teacher' ? ('teacher' as const) : ('pupil' as const),
    }));
}

/** The guardians of a child on a day. */
export async function readGuardiansOf(
  tx: BoardTransaction,
  childId: string,
  on: string,
): Promise<readonly ShownRelation[]> {
  const rows = await relations(tx, on, 'guardian_id').where('child_id', '=', childId).execute();
  return rows.map(shown);
}

/** The children of a guardian on a day. */
export async function readChildrenOf(
  tx: BoardTransaction,
  guardianId: string,
  on: string,
): Promise<readonly ShownRelation[]> {
  const rows = await relations(tx, on, 'child_id').where('guardian_id', '=', guardianId).execute();
  return rows.map(shown);
}

function relations(tx: BoardTransaction, on: string, other: 'guardian_id' | 'child_id') {
  return tx
    .selectFrom('guardian')
    .innerJoin('person', (join) =>
      join.onRef('person.board_id', '=', 'guardian.board_id').onRef('person.id', '=', `guardian.${other}`),
    )
    .select(['person.id', 'given_name', 'call_name', 'prefix', 'surname', 'has_custody'])
    .where('guardian.board_id', '=', tx.boardId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .orderBy('sort_name');
}

type RelationRow = Parameters<typeof fullName>[0] & {
  readonly id: string;
  readonly has_custody: boolean | null;
};

function shown(row: RelationRow): ShownRelation {
  return { personId: row.id, name: fullName(row), hasCustody: row.has_custody };
}
