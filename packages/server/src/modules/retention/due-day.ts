import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

/** The day on which a term of so many months ends, as the database counts months everywhere else. Days are `YYYY-MM-DD`. */
export async function dueOf(tx: BoardTransaction, triggerOn: string, months: number): Promise<string> {
  const { rows } = await sql<{ due: string }>`
    select (${triggerOn}::date + make_interval(months => ${months}))::date as due`.execute(tx);
  return rows[0]?.due ?? triggerOn;
}
