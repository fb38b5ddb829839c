import type { BoardTransaction } from '../../platform/database/index.ts';
import { fullName } from './person.ts';

/** The children of somebody who are pupils of a school on a day (`YYYY-MM-DD`), by surname; with custody or without. */
export async function pupilsOfGuardian(
  tx: BoardTransaction,
  schoolId: string,
  guardianId: string,
  on: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await tx
    .selectFrom('guardian as g')
    .innerJoin('person as p', (join) =>
      join.onRef('p.board_id', '=', 'g.board_id').onRef('p.id', '=', 'g.child_id'),
    )
    .innerJoin('person_role as r', (join) =>
      join.onRef('r.board_id', '=', 'g.board_id').onRef('r.person_id', '=', 'g.child_id'),
    )
    .select(['p.id', 'given_name', 'call_name', 'prefix', 'surname', 'sort_name'])
    .distinct()
    .where('g.board_id', '=', tx.boardId)
    .where('guardian_id', '=', guardianId)
    .where('g.starts_on', '<=', on)
    .where((by) => by.or([by('g.ends_on', 'is', null), by('g.ends_on', '>=', on)]))
    .where('r.school_id', '=', schoolId)
    .where('r.role', '=', 'pupil')
    .where('r.starts_on', '<=', on)
    .where((by) => by.or([by('r.ends_on', 'is', null), by('r.ends_on', '>=', on)]))
    .orderBy('sort_name')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({ id: row.id, name: fullName(row) }));
}
