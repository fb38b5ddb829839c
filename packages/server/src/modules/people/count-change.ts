import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

/**
 * Says that people of this board changed, so that what is kept in memory of them is made anew. Locks the counter until
 * the transaction ends: changes of people come one after another.
 */
export async function countPeopleChange(tx: BoardTransaction): Promise<number> {
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
