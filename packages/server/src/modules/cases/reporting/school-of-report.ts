import type { BoardTransaction, Database } from '../../../platform/database/index.ts';
import { type BoardId, readBoardId } from '../../../platform/ids/index.ts';
import { holdersOf } from '../../people/index.ts';
import { type ProtocolShelf, protocolInForce, schoolBySlug } from '../../settings/index.ts';
import type { RoleHolders } from '../first-readers.ts';
import { type HelpNumbers, helpNumbersAt } from '../help-numbers.ts';
import { type ProtocolOnReports, protocolOnReports } from './protocol-on-reports.ts';

/** A school where something is reported: as its page shows it, and what decides who reads it. */
export interface ReportSchool {
  readonly boardId: BoardId;
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** What its logo is known by; null without one. */
  readonly logo: string | null;
  readonly protocol: ProtocolOnReports;
  /** Whom to call, with the numbers the school or its board set. */
  readonly help: HelpNumbers;
  readonly holders: RoleHolders;
}

/**
 * The school at a public address on a day; null when there is none, or when it is closed. One without a protocol is there:
 * something can happen before there are rules.
 */
export async function reportSchoolAt(
  database: Database,
  shelf: ProtocolShelf,
  { slug, day }: { readonly slug: string; readonly day: string },
): Promise<ReportSchool | null> {
  const row = await database.withoutBoard((tx) =>
    tx
      .selectFrom('address')
      .select(['board_id', 'school_id'])
      .where('slug', '=', slug)
      .where('kind', '=', 'school')
      .executeTakeFirst(),
  );
  const boardId = row === undefined ? null : readBoardId(row.board_id);
  if (boardId === null) return null;
  return database.withBoard(boardId, async (tx) => {
    const school = await schoolBySlug(tx, slug, day);
    if (school === null || school.closed || school.id !== row?.school_id) return null;
    const { id, name, logo } = school;
    const inForce = await protocolInForce(tx, shelf, id, day);
    const protocol = protocolOnReports(inForce?.compiled ?? null, day);
    const help = await helpNumbersAt(tx, id, day);
    return { boardId, id, name, slug, logo, protocol, help, holders: await roleHoldersAt(tx, id, day) };
  });
}

/** Who reads new cases at a school on a day, by role. */
export async function roleHoldersAt(
  tx: BoardTransaction,
  schoolId: string,
  day: string,
): Promise<RoleHolders> {
  const ids = async (...asked: Parameters<typeof holdersOf>) =>
    (await holdersOf(...asked)).map(({ id }) => id);
  return {
    counsellors: await ids(tx, schoolId, 'confidential-counsellor', day),
    directors: await ids(tx, schoolId, 'director', day),
    boardMembers: await ids(tx, null, 'board-member', day),
  };
}
