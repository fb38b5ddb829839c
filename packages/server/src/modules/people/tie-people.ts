import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { fullName } from './person.ts';

/** Whom somebody may choose among, and what was typed of a name. */
export interface TieSearch {
  readonly schoolId: string;
  readonly teacherId: string;
  /** The day that counts, `YYYY-MM-DD`. */
  readonly on: string;
  readonly name?: string | undefined;
  readonly limit: number;
}

/**
 * The pupils of the groups that somebody teaches at a school, and their parents and guardians with a role there: names
 * and nothing more, not even whose parent somebody is.
 */
export async function tiePeople(
  tx: BoardTransaction,
  { schoolId, teacherId, on, name, limit }: TieSearch,
): Promise<{ id: string; name: string }[]> {
  let query = tx
    .with('taught', (from) => pupilsTaughtBy(from, { schoolId, teacherId, on }))
    .selectFrom('person')
    .select(['id', 'given_name', 'call_name', 'prefix', 'surname'])
    .where('board_id', '=', tx.boardId)
    .where('id', '<>', teacherId)
    .where((by) =>
      by.or([
        by('id', 'in', by.selectFrom('taught').select('taught.person_id')),
        by(
          'id',
          'in',
          by
            .selectFrom('guardian')
            .select('guardian.guardian_id')
            .where('guardian.board_id', '=', tx.boardId)
            .where('guardian.child_id', 'in', by.selectFrom('taught').select('taught.person_id'))
            .where('guardian.starts_on', '<=', on)
            .where((when) =>
              when.or([when('guardian.ends_on', 'is', null), when('guardian.ends_on', '>=', on)]),
            ),
        ),
      ]),
    )
    .where((by) =>
      by.exists(
        by
          .selectFrom('person_role')
          .select('person_role.id')
          .whereRef('person_role.board_id', '=', 'person.board_id')
          .whereRef('person_role.person_id', '=', 'person.id')
          .where('person_role.school_id', '=', schoolId)
          .where('person_role.role', 'in', ['pupil', 'parent'])
          .where('person_role.starts_on', '<=', on)
          .where((when) =>
            when.or([when('person_role.ends_on', 'is', null), when('person_role.ends_on', '>=', on)]),
          ),
      ),
    );
  if (name !== undefined) query = query.where(beginsWith(name));
  const rows = await query.orderBy('sort_name').orderBy('id').limit(limit).execute();
  return rows.map((row) => ({ id: row.id, name: fullName(row) }));
}

/** Every word that was typed begins a word of the name; the folding is the database's own, so both fold alike. */
function beginsWith(name: string) {
  return sql<boolean>`not exists (
    select from unnest(string_to_array(fold_name(${name}), ' ')) as typed (word)
    where position(' ' || typed.word in search_name) = 0)`;
}

function pupilsTaughtBy(
  from: Pick<BoardTransaction, 'selectFrom'>,
  { schoolId, teacherId, on }: Pick<TieSearch, 'schoolId' | 'teacherId' | 'on'>,
) {
  return from
    .selectFrom('group_member as teacher')
    .innerJoin('school_group', (join) =>
      join
        .onRef('school_group.board_id', '=', 'teacher.board_id')
        .onRef('school_group.id', '=', 'teacher.group_id'),
    )
    .innerJoin('group_member as pupil', (join) =>
      join
        .onRef('pupil.board_id', '=', 'teacher.board_id')
        .onRef('pupil.group_id', '=', 'teacher.group_id')
        .on('pupil.member_as', '=', 'pupil'),
    )
    .select('pupil.person_id')
    .distinct()
    .where('teacher.person_id', '=', teacherId)
    .where('teacher.member_as', '=', 'teacher')
    .where('school_group.school_id', '=', schoolId)
    .where((by) => by.or([by('school_group.ended_on', 'is', null), by('school_group.ended_on', '>=', on)]))
    .where('teacher.starts_on', '<=', on)
    .where((by) => by.or([by('teacher.ends_on', 'is', null), by('teacher.ends_on', '>=', on)]))
    .where('pupil.starts_on', '<=', on)
    .where((by) => by.or([by('pupil.ends_on', 'is', null), by('pupil.ends_on', '>=', on)]));
}
