import { type Expression, sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type GivenBy, ordinaryRoles, type PersonDetails } from './person.ts';

/** A person as stored, with the administration they came from. */
export interface StoredPerson extends PersonDetails {
  readonly id: string;
  readonly source: string | null;
  readonly sourceKey: string | null;
}

export interface StoredRole {
  readonly id: string;
  readonly personId: string;
  readonly schoolId: string | null;
  readonly role: string;
  readonly function: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly givenBy: GivenBy;
}

export interface StoredGroup {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly schoolYear: number;
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly endedOn: string | null;
}

export interface StoredMember {
  readonly id: string;
  readonly groupId: string;
  readonly personId: string;
  readonly memberAs: 'pupil' | 'teacher';
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly givenBy: GivenBy;
}

export interface StoredGuardian {
  readonly id: string;
  readonly childId: string;
  readonly guardianId: string;
  readonly hasCustody: boolean | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly givenBy: GivenBy;
}

/** Everything an import compares a file with. */
export interface RosterState {
  /** Everybody of the board: an e-mail address is one person's at the whole board. */
  readonly people: readonly StoredPerson[];
  /**
   * Who holds a role with power over others, or a role at a school that is not in question: no import touches what they
   * sign in with.
   */
  readonly beyond: ReadonlySet<string>;
  /** Of the schools in question, also what ended. */
  readonly roles: readonly StoredRole[];
  readonly groups: readonly StoredGroup[];
  readonly members: readonly StoredMember[];
  /** Of the whole board, also what ended. */
  readonly guardians: readonly StoredGuardian[];
}

/** Reads what an import at these schools compares its file with. */
export async function readRosterState(
  tx: BoardTransaction,
  schoolIds: readonly string[],
  on: string,
): Promise<RosterState> {
  const roles = await readRoles(tx, schoolIds);
  const groups = await readGroups(tx, schoolIds);
  return {
    people: await readPeople(tx),
    beyond: await readBeyond(tx, schoolIds, on),
    roles,
    groups,
    members: await readMembers(
      tx,
      groups.map(({ id }) => id),
    ),
    guardians: await readGuardians(tx),
  };
}

/** Rows that are fetched at once: a large board in one answer would stand in memory twice. */
const rowsAtOnce = 1000;

/** All rows of a question, a thousand at a time, in one run of the question. */
async function fetchAll<Row>(tx: BoardTransaction, question: Expression<Row>): Promise<readonly Row[]> {
  const all: Row[] = [];
  const kept = new Map<string, string>();
  await sql`declare roster_state no scroll cursor for ${question}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(rowsAtOnce)} from roster_state`.execute(tx);
    for (const row of rows) all.push(withSharedTexts(row, kept));
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close roster_state`.execute(tx);
  return all;
}

/** Puts one text in the place of equal ones: a school, a day or a role stands in a hundred thousand rows. */
function withSharedTexts<Row>(row: Row, kept: Map<string, string>): Row {
  for (const [name, value] of Object.entries(row as object)) {
    if (typeof value !== 'string' || !shared.has(name)) continue;
    const known = kept.get(value);
    if (known === undefined) kept.set(value, value);
    else Object.assign(row as object, { [name]: known });
  }
  return row;
}

const shared: ReadonlySet<string> = new Set([
  ...['source', 'schoolId', 'role', 'function', 'startsOn', 'endsOn', 'givenBy'],
  ...['groupId', 'memberAs', 'birthDate', 'prefix'],
]);

async function readPeople(tx: BoardTransaction): Promise<readonly StoredPerson[]> {
  return fetchAll(
    tx,
    tx
      .selectFrom('person')
      .select([
        'id',
        'given_name as givenName',
        'call_name as callName',
        'prefix',
        'surname',
        'initials',
        'birth_date as birthDate',
        'email',
        'source',
        'source_key as sourceKey',
      ])
      .where('board_id', '=', tx.boardId)
      .orderBy('id'),
  );
}

async function readBeyond(
  tx: BoardTransaction,
  schoolIds: readonly string[],
  on: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('person_role')
    .select('person_id')
    .distinct()
    .where('board_id', '=', tx.boardId)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .where((by) =>
      by.or([
        by('role', 'not in', [...ordinaryRoles]),
        by('school_id', 'not in', schoolIds.length > 0 ? schoolIds : [nobody]),
      ]),
    )
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** An id that nothing has. */
const nobody = '00000000-0000-0000-0000-000000000000';

async function readRoles(tx: BoardTransaction, schoolIds: readonly string[]): Promise<readonly StoredRole[]> {
  return fetchAll(
    tx,
    tx
      .selectFrom('person_role')
      .select([
        'id',
        'person_id as personId',
        'school_id as schoolId',
        'role',
        'function',
        'starts_on as startsOn',
        'ends_on as endsOn',
        'given_by as givenBy',
      ])
      .$narrowType<{ givenBy: GivenBy }>()
      .where('board_id', '=', tx.boardId)
      .where(sql<boolean>`school_id = any(${schoolIds}::uuid[])`)
      .orderBy('id'),
  );
}

async function readGroups(tx: BoardTransaction, schoolIds: readonly string[]) {
  if (schoolIds.length === 0) return [];
  return tx
    .selectFrom('school_group')
    .select([
      'id',
      'school_id as schoolId',
      'name',
      'school_year as schoolYear',
      'source',
      'source_key as sourceKey',
      'ended_on as endedOn',
    ])
    .where('board_id', '=', tx.boardId)
    .where('school_id', 'in', schoolIds)
    .execute();
}

/** By the ids of the groups and not by a join: right after a large import, the database knows no better way yet. */
async function readMembers(
  tx: BoardTransaction,
  groupIds: readonly string[],
): Promise<readonly StoredMember[]> {
  return fetchAll(
    tx,
    tx
      .selectFrom('group_member')
      .select([
        'id',
        'group_id as groupId',
        'person_id as personId',
        'member_as as memberAs',
        'starts_on as startsOn',
        'ends_on as endsOn',
        'given_by as givenBy',
      ])
      .$narrowType<{ givenBy: GivenBy; memberAs: 'pupil' | 'teacher' }>()
      .where('board_id', '=', tx.boardId)
      .where(sql<boolean>`group_id = any(${groupIds}::uuid[])`)
      .orderBy('id'),
  );
}

/** All of the board: a child that changes schools keeps its guardians. */
async function readGuardians(tx: BoardTransaction): Promise<readonly StoredGuardian[]> {
  return fetchAll(
    tx,
    tx
      .selectFrom('guardian')
      .select([
        'id',
        'child_id as childId',
        'guardian_id as guardianId',
        'has_custody as hasCustody',
        'starts_on as startsOn',
        'ends_on as endsOn',
        'given_by as givenBy',
      ])
      .$narrowType<{ givenBy: GivenBy }>()
      .where('board_id', '=', tx.boardId)
      .orderBy('id'),
  );
}
