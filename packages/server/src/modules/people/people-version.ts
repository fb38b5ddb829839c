import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

/**
 * Locks the counter of changes of people of this board until the transaction ends, so that they come one after another,
 * and moves it on. Each change moves it anyway: the tables do that themselves.
 */
export async function lockPeople(tx: BoardTransaction): Promise<number> {
  const row = await tx
    .insertInto('people_version')
    .values({ board_id: tx.boardId, version: 1 })
    .onConflict((conflict) =>
      conflict.column('board_id').doUpdateSet({ version: sql`people_version.version + 1` }),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return Number(row.version);
}

/** Where the counter of changes stands; 0 before the first. Equal numbers mean that nothing changed in between. */
export async function peopleVersion(tx: BoardTransaction): Promise<number> {
  const row = await tx
    .selectFrom('people_version')
    .select('version')
    .where('board_id', '=', tx.boardId)
    .executeTakeFirst();
  return row === undefined ? 0 : Number(row.version);
}
