import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type BoardId, newId } from '../../platform/ids/index.ts';
import { readCursor, writeCursor } from '../people/index.ts';

export interface School {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly sector: 'po' | 'vo';
  readonly place: string | null;
  readonly closed: boolean;
  /** What its logo is known by, another for another picture; `null` without one. */
  readonly logo: string | null;
  /** Private (bijzonder) or public (openbaar); `null` while nobody said so. */
  readonly denomination: 'private' | 'public' | null;
}

/** The schools of the board, by name. `day` is `YYYY-MM-DD`. */
export async function schoolsOf(tx: BoardTransaction, day: string): Promise<readonly School[]> {
  const rows = await schoolRows(tx).orderBy('school.name').orderBy('school.id').execute();
  return rows.map((row) => schoolOf(row, day));
}

/** Which schools a page holds: all of the board, or those somebody knows. */
export interface SchoolPage {
  readonly only: readonly string[] | null;
  readonly after: string | undefined;
  readonly limit: number;
}

/** The schools of the board by name, a page at a time. `day` is `YYYY-MM-DD`. */
export async function pageOfSchools(
  tx: BoardTransaction,
  day: string,
  { only, after, limit }: SchoolPage,
): Promise<{ readonly items: School[]; readonly next: string | null }> {
  if (only?.length === 0) return { items: [], next: null };
  const from = readCursor(after, 2);
  let query = schoolRows(tx)
    .orderBy('school.name')
    .orderBy('school.id')
    .limit(limit + 1);
  if (only !== null) query = query.where('school.id', 'in', [...only]);
  // Both as text: what is no id in a cursor that somebody made up themselves is no error.
  if (from !== null) {
    query = query.where(sql<boolean>`(school.name, school.id::text) > (${from[0]}, ${from[1]})`);
  }
  const rows = await query.execute();
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map((row) => schoolOf(row, day)),
    next: rows.length > limit && last !== undefined ? writeCursor([last.name, last.id]) : null,
  };
}

export async function schoolBySlug(tx: BoardTransaction, slug: string, day: string): Promise<School | null> {
  const row = await schoolRows(tx).where('school.slug', '=', slug).executeTakeFirst();
  return row === undefined ? null : schoolOf(row, day);
}

function schoolRows(tx: BoardTransaction) {
  return tx
    .selectFrom('school')
    .leftJoin('house_style', (join) =>
      join
        .onRef('house_style.board_id', '=', 'school.board_id')
        .onRef('house_style.school_id', '=', 'school.id'),
    )
    .select([
      'school.id',
      'school.name',
      'school.slug',
      'school.sector',
      'school.place',
      'school.closed_on',
      'school.denomination',
    ])
    .select('house_style.logo_digest');
}

type Row = Awaited<ReturnType<ReturnType<typeof schoolRows>['execute']>>[number];

function schoolOf(row: Row, day: string): School {
  const { id, name, slug, sector, place, closed_on, logo_digest, denomination } = row;
  return {
    id,
    name,
    slug,
    sector: sector as School['sector'],
    place,
    closed: closed_on !== null && closed_on <= day,
    logo: logo_digest,
    denomination: denomination as School['denomination'],
  };
}

export interface NewSchool {
  readonly name: string;
  readonly slug: string;
  readonly sector: 'po' | 'vo';
  readonly place: string | null;
}

/** Adds a school with its public address; `null` when that address is somebody's already, of whatever board. */
export async function addSchool(
  tx: BoardTransaction,
  boardId: BoardId,
  { name, slug, sector, place }: NewSchool,
): Promise<School | null> {
  const id = newId();
  await tx.insertInto('school').values({ board_id: boardId, id, name, slug, sector, place }).execute();
  const address = await tx
    .insertInto('address')
    .values({ slug, board_id: boardId, school_id: id, kind: 'school' })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('slug')
    .executeTakeFirst();
  return address === undefined
    ? null
    : { id, name, slug, sector, place, closed: false, logo: null, denomination: null };
}

/** Says whether a school is private or public; false when there is no such school. */
export async function setDenomination(
  tx: BoardTransaction,
  schoolId: string,
  denomination: School['denomination'],
): Promise<boolean> {
  const updated = await tx
    .updateTable('school')
    .set({ denomination })
    .where('id', '=', schoolId)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

/** Whether a school is private or public; `null` while nobody said so. */
export async function denominationOf(
  tx: BoardTransaction,
  schoolId: string,
): Promise<School['denomination']> {
  const row = await tx
    .selectFrom('school')
    .select('denomination')
    .where('id', '=', schoolId)
    .executeTakeFirst();
  return (row?.denomination ?? null) as School['denomination'];
}
