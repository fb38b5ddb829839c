import { addDays } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type BoardId, newId } from '../../platform/ids/index.ts';

export interface Leading {
  readonly id: string;
  readonly leaderId: string;
  readonly personId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Who leads whom at the school on a day (`YYYY-MM-DD`) or later. */
export async function leadersFrom(
  tx: BoardTransaction,
  schoolId: string,
  day: string,
): Promise<readonly Leading[]> {
  const rows = await tx
    .selectFrom('leads')
    .select(['id', 'leader_id', 'person_id', 'starts_on', 'ends_on'])
    .where('school_id', '=', schoolId)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', day)]))
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    leaderId: row.leader_id,
    personId: row.person_id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }));
}

/** Who leads this person on a day; `null` when nobody in particular does. */
export async function leaderOf(
  tx: BoardTransaction,
  schoolId: string,
  personId: string,
  day: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('leads')
    .select('leader_id')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', personId)
    .where('starts_on', '<=', day)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', day)]))
    .orderBy('starts_on', 'desc')
    .executeTakeFirst();
  return row?.leader_id ?? null;
}

export interface NewLeader {
  readonly schoolId: string;
  readonly personId: string;
  readonly leaderId: string | null;
  /** `YYYY-MM-DD`. */
  readonly startsOn: string;
}

/** From this day on this leader and no other. What was to begin later or on the day itself is replaced. */
export async function setLeader(
  tx: BoardTransaction,
  boardId: BoardId,
  { schoolId, personId, leaderId, startsOn }: NewLeader,
): Promise<void> {
  await tx
    .deleteFrom('leads')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', personId)
    .where('starts_on', '>=', startsOn)
    .execute();
  await tx
    .updateTable('leads')
    .set({ ends_on: addDays(startsOn, -1) })
    .where('school_id', '=', schoolId)
    .where('person_id', '=', personId)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', startsOn)]))
    .execute();
  if (leaderId === null) return;
  await tx
    .insertInto('leads')
    .values({
      board_id: boardId,
      id: newId(),
      school_id: schoolId,
      leader_id: leaderId,
      person_id: personId,
      starts_on: startsOn,
      ends_on: null,
    })
    .execute();
}
