import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import { type BoardId, readBoardId } from '../../platform/ids/index.ts';
import { schoolsOf } from '../settings/index.ts';

/** A school as a parent sees it: what it is called, and what its addresses begin with. */
export interface ConsentSchool {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** What its logo is known by; null without one. */
  readonly logo: string | null;
}

export async function consentSchool(
  tx: BoardTransaction,
  schoolId: string,
  now: Date,
): Promise<ConsentSchool | null> {
  return (await schoolsOf(tx, dayOf(now))).find(({ id }) => id === schoolId) ?? null;
}

/** The board and school that an address is of; null when it is of no school. */
export async function schoolAt(
  database: Database,
  slug: string,
): Promise<{ readonly boardId: BoardId; readonly schoolId: string } | null> {
  const row = await database.withoutBoard((tx) =>
    tx
      .selectFrom('address')
      .select(['board_id', 'school_id'])
      .where('slug', '=', slug)
      .where('kind', '=', 'school')
      .executeTakeFirst(),
  );
  const boardId = row === undefined ? null : readBoardId(row.board_id);
  return boardId === null || row?.school_id == null ? null : { boardId, schoolId: row.school_id };
}
