import type { Database } from '../../database/index.ts';
import type { BoardId } from '../../ids/index.ts';

/** The board that an address belongs to: its own, or that of one of its schools. */
export async function findBoard(database: Database, slug: string): Promise<BoardId | null> {
  const row = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').where('slug', '=', slug).executeTakeFirst(),
  );
  return row?.board_id ?? null;
}
