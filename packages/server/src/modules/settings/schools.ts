import type { BoardTransaction } from '../../platform/database/index.ts';
import { type BoardId, newId } from '../../platform/ids/index.ts';

export interface School {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly sector: 'po' | 'vo';
  readonly place: string | null;
  readonly closed: boolean;
}

/** The schools of the board, by name. `day` is `YYYY-MM-DD`. */
export async function schoolsOf(tx: BoardTransaction, day: string): Promise<readonly School[]> {
  const rows = await tx.selectFrom('school').selectAll().orderBy('name').orderBy('id').execute();
  return rows.map(({ id, name, slug, sector, place, closed_on }) => ({
    id,
    name,
    slug,
    sector: sector as School['sector'],
    place,
    closed: closed_on !== null && closed_on <= day,
  }));
}

export async function schoolBySlug(tx: BoardTransaction, slug: string, day: string): Promise<School | null> {
  return (await schoolsOf(tx, day)).find((school) => school.slug === slug) ?? null;
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
  return address === undefined ? null : { id, name, slug, sector, place, closed: false };
}
