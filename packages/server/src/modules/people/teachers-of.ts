import type { BoardTransaction } from '../../platform/database/index.ts';

/**
 * Who teaches the groups that somebody is a pupil of at this school, or that their children are; longest with the group
 * first. Only people who work there on that day: a group can still name somebody who left.
 *
 * @param on the day that counts, `YYYY-MM-DD`
 */
export async function teachersOf(
  tx: BoardTransaction,
  schoolId: string,
  personId: string,
  on: string,
): Promise<readonly string[]> {
  const pupils = [personId, ...(await childrenOf(tx, personId, on))];
  const rows = await tx
    .selectFrom('group_member as teacher')
    .innerJoin('school_group', (join) =>
      join
        .onRef('school_group.board_id', '=', 'teacher.board_id')
        .onRef('school_group.id', '=', 'teacher.group_id'),
    )
    .select('teacher.person_id')
    .where('teacher.board_id', '=', tx.boardId)
    .where('teacher.member_as', '=', 'teacher')
    .where('teacher.starts_on', '<=', on)
    .where((by) => by.or([by('teacher.ends_on', 'is', null), by('teacher.ends_on', '>=', on)]))
    .where('school_group.school_id', '=', schoolId)
    .where((by) => by.or([by('school_group.ended_on', 'is', null), by('school_group.ended_on', '>=', on)]))
    .where((by) =>
      by.exists(
        by
          .selectFrom('group_member as pupil')
          .select('pupil.id')
          .whereRef('pupil.board_id', '=', 'teacher.board_id')
          .whereRef('pupil.group_id', '=', 'teacher.group_id')
          .where('pupil.member_as', '=', 'pupil')
          .where('pupil.person_id', 'in', pupils)
          .where('pupil.starts_on', '<=', on)
          .where((when) => when.or([when('pupil.ends_on', 'is', null), when('pupil.ends_on', '>=', on)])),
      ),
    )
    .where((by) =>
      by.exists(
        by
          .selectFrom('person_role')
          .select('person_role.id')
          .whereRef('person_role.board_id', '=', 'teacher.board_id')
          .whereRef('person_role.person_id', '=', 'teacher.person_id')
          .where('person_role.school_id', '=', schoolId)
          .where('person_role.role', 'not in', ['pupil', 'parent'])
          .where('person_role.starts_on', '<=', on)
          .where((when) =>
            when.or([when('person_role.ends_on', 'is', null), when('person_role.ends_on', '>=', on)]),
          ),
      ),
    )
    .orderBy('school_group.school_year', 'desc')
    .orderBy('teacher.starts_on')
    .orderBy('teacher.id')
    .execute();
  return [...new Set(rows.map(({ person_id }) => person_id))];
}

async function childrenOf(tx: BoardTransaction, personId: string, on: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('guardian')
    .select('child_id')
    .where('board_id', '=', tx.boardId)
    .where('guardian_id', '=', personId)
    .where('starts_on', '<=', on)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', on)]))
    .execute();
  return rows.map(({ child_id }) => child_id);
}
