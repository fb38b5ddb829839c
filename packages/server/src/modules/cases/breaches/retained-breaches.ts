import { sql } from 'kysely';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { Destroyed, Doomed, Retained, RetainedAsking, RetainedFound } from '../../retention/index.ts';

/**
 * The register of data breaches, record by record. Nobody is named in it, so that no hold on a person holds it; one on the
 * case it comes from does. The program reads no record: the database knows the days, and destroys one by itself.
 */
export const retainedBreaches: Retained = { kind: 'breach-record', due: dueBreaches, destroy: destroyBreach };

async function dueBreaches(
  tx: BoardTransaction,
  { schoolId, until, months }: RetainedAsking,
): Promise<RetainedFound> {
  const { rows } = await sql<{ id: string; last_on: string; due_on: string }>`
    select b.id, b.last_on, (b.last_on + make_interval(months => ${months}))::date as due_on
    from plaatswijs.breaches_of(${schoolId}) b
    where (b.last_on + make_interval(months => ${months}))::date <= ${until}::date
    order by due_on, b.id`.execute(tx);
  const items = rows.map(({ id, last_on, due_on }) => ({
    id,
    triggerOn: last_on,
    dueOn: due_on,
    personIds: [],
  }));
  return { items, notRunning: 0 };
}

async function destroyBreach(tx: BoardTransaction, { id, months, today }: Doomed): Promise<Destroyed | null> {
  const { rows } = await sql<{ rows_gone: number; files_gone: number }>`
    select rows_gone, files_gone from plaatswijs.destroy_breach(${id}, ${months}, ${today})`.execute(tx);
  const [gone] = rows;
  return gone === undefined ? null : { rows: gone.rows_gone, files: gone.files_gone };
}
