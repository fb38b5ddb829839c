import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

// Whom a transaction is for, as the walls of the database ask it. Each counts for this transaction alone.

/**
 * From here on the files are there that this person may read on this day, and no others.
 *
 * @param day `YYYY-MM-DD` at the schools: roles count on a day
 */
export async function enterAsFileReader(tx: BoardTransaction, personId: string, day: string): Promise<void> {
  await sql`select set_config('app.person', ${personId}, true), set_config('app.day', ${day}, true)`.execute(
    tx,
  );
}

/** The program itself, on a day: it reads no file, and destroys what had its time. */
export async function onDay(tx: BoardTransaction, day: string): Promise<void> {
  await sql`select set_config('app.day', ${day}, true)`.execute(tx);
}

/** From here on something can be put into this file; not read. */
export async function puttingIn(tx: BoardTransaction, fileId: string): Promise<void> {
  await sql`select set_config('app.file', ${fileId}, true)`.execute(tx);
}
