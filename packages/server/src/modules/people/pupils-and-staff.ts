import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { fullName } from './person.ts';

/** Somebody who learns or works at a school, with who may speak for them. */
export interface PupilOrStaff {
  readonly id: string;
  readonly kind: 'pupil' | 'staff';
  readonly name: string;
  /** What they are called, without a surname. */
  readonly firstName: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly email: string | null;
  /** Whether they are there on the day itself; who has left is still found. */
  readonly isThere: boolean;
  /** On the day, in the order of their ids. */
  readonly guardians: readonly { readonly id: string; readonly hasCustody: boolean | null }[];
}

/**
 * Which of these people are or were pupils or staff of a school on a day (`YYYY-MM-DD`), in one question however many
 * there are. Who is only a parent there is left out. A pupil who also works there is a pupil.
 */
export async function pupilsAndStaff(
  tx: BoardTransaction,
  schoolId: string,
  ids: readonly string[],
  on: string,
): Promise<readonly PupilOrStaff[]> {
  if (ids.length === 0) return [];
  const counts = sql`starts_on <= ${on}::date and (ends_on is null or ends_on >= ${on}::date)`;
  const wanted = [...new Set(ids)];
  // Each table is gone through once, whatever the planner thinks of tables it has not counted yet.
  const { rows } = await sql<Row>`
    with held as materialized (
      select person_id, bool_or(${counts}) as is_there,
        coalesce(bool_or(role = 'pupil') filter (where ${counts}), bool_or(role = 'pupil')) as is_pupil
      from plaatswijs.person_role
      where board_id = ${tx.boardId} and person_id = any(${wanted}::uuid[]) and school_id = ${schoolId}
        and role <> 'parent' and starts_on <= ${on}::date
      group by person_id
    ), deciding as materialized (
      select child_id,
        jsonb_agg(jsonb_build_object('id', guardian_id, 'hasCustody', has_custody) order by guardian_id) as guardians
      from plaatswijs.guardian
      where board_id = ${tx.boardId} and child_id = any(${wanted}::uuid[]) and ${counts}
      group by child_id
    )
    select p.id, given_name, call_name, prefix, surname, birth_date, email, is_there, is_pupil,
      coalesce(guardians, '[]'::jsonb) as guardians
    from plaatswijs.person p
    join held on held.person_id = p.id
    left join deciding on deciding.child_id = p.id
    where p.board_id = ${tx.boardId}
    order by p.sort_name, p.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    kind: row.is_pupil ? 'pupil' : 'staff',
    name: fullName(row),
    firstName: row.call_name ?? row.given_name,
    birthDate: row.birth_date,
    email: row.email,
    isThere: row.is_there,
    guardians: row.guardians,
  }));
}

interface Row {
  readonly id: string;
  readonly given_name: string;
  readonly call_name: string | null;
  readonly prefix: string | null;
  readonly surname: string;
  readonly birth_date: string | null;
  readonly email: string | null;
  readonly is_there: boolean;
  readonly is_pupil: boolean;
  readonly guardians: PupilOrStaff['guardians'];
}

/** Pupils of the board on a day who were born from one day to another, both included. */
export async function pupilsBornBetween(
  tx: BoardTransaction,
  from: string,
  to: string,
  on: string,
): Promise<readonly { readonly personId: string; readonly schoolId: string; readonly birthDate: string }[]> {
  const rows = await tx
    .selectFrom('person')
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.board_id', '=', 'person.board_id')
        .onRef('person_role.person_id', '=', 'person.id'),
    )
    .select(['person.id', 'person_role.school_id', 'person.birth_date'])
    .distinct()
    .where('person.board_id', '=', tx.boardId)
    .where('birth_date', '>=', from)
    .where('birth_date', '<=', to)
    .where('role', '=', 'pupil')
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .execute();
  return rows.flatMap(({ id, school_id, birth_date }) =>
    school_id === null || birth_date === null
      ? []
      : [{ personId: id, schoolId: school_id, birthDate: birth_date }],
  );
}

/** The pupils of a school on a day with the numbers they have in its administration, so that a file can name them. */
export async function pupilsForImport(
  tx: BoardTransaction,
  schoolId: string,
  on: string,
): Promise<
  readonly {
    readonly id: string;
    readonly name: string;
    readonly birthDate: string | null;
    readonly keys: readonly string[];
  }[]
> {
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'given_name', 'call_name', 'prefix', 'surname', 'birth_date', 'source_key'])
    .where('board_id', '=', tx.boardId)
    .where('id', 'in', (from) =>
      from
        .selectFrom('person_role')
        .select('person_id')
        .where('board_id', '=', tx.boardId)
        .where('school_id', '=', schoolId)
        .where('role', '=', 'pupil')
        .where('starts_on', '<=', on)
        .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)])),
    )
    .orderBy('sort_name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: fullName(row),
    birthDate: row.birth_date,
    keys: row.source_key === null ? [] : [row.source_key],
  }));
}
