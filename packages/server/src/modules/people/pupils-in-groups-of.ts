import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

/**
 * Ids of the pupils of the groups that somebody teaches at a school on a day (`YYYY-MM-DD`); null where they teach none.
 */
export async function pupilsInGroupsOf(
  tx: BoardTransaction,
  schoolId: string,
  teacherId: string,
  on: string,
): Promise<ReadonlySet<string> | null> {
  const counts = sql`starts_on <= ${on}::date and (ends_on is null or ends_on >= ${on}::date)`;
  const { rows } = await sql<{ groups: string; pupils: readonly string[] | null }>`
    with taught as (
      select group_id from plaatswijs.group_member
      where board_id = ${tx.boardId} and person_id = ${teacherId} and member_as = 'teacher' and ${counts}
        and group_id in (
          select id from plaatswijs.school_group
          where board_id = ${tx.boardId} and school_id = ${schoolId} and (ended_on is null or ended_on >= ${on}::date))
    )
    select (select count(*) from taught) as groups, array_agg(distinct person_id) as pupils
    from plaatswijs.group_member
    where board_id = ${tx.boardId} and member_as = 'pupil' and group_id in (select group_id from taught) and ${counts}`.execute(
    tx,
  );
  const [found] = rows;
  return found === undefined || Number(found.groups) === 0 ? null : new Set(found.pupils ?? []);
}
