import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

// Whom a transaction is for, as the walls of the database ask it. Each counts for this transaction alone.

/** From here on this person's cases are there, and no others. */
export async function enterAsReader(tx: BoardTransaction, personId: string): Promise<void> {
  await sql`select set_config('app.person', ${personId}, true)`.execute(tx);
}

/** From here on this report is there, with its messages and what came along; to be done once its code was found right. */
export async function enterWithReport(tx: BoardTransaction, reportId: string): Promise<void> {
  await sql`select set_config('app.report', ${reportId}, true)`.execute(tx);
}

/** From here on rows can be added to this case, which is being made; not read. */
export async function openingCase(tx: BoardTransaction, caseId: string): Promise<void> {
  await sql`select set_config('app.case', ${caseId}, true)`.execute(tx);
}

/** The report a code belongs to; null when there is none. */
export async function reportOfCode(tx: BoardTransaction, verifier: Buffer): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select plaatswijs.report_of_code(${verifier}) as id`.execute(tx);
  return rows[0]?.id ?? null;
}
