import type { RetentionKind } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { Destroyed, Doomed, Retained, RetainedAsking, RetainedFound } from '../../retention/index.ts';

/**
 * Cases, by how long they are kept. The program reads no case: the database works out which are closed, from which day the
 * term of each runs and who is in it, and destroys one by itself, with every row and the keys of its files.
 */
export const retainedCases: readonly Retained[] = (['case', 'case-unfounded', 'case-breach'] as const).map(
  (kind) => ({
    kind,
    due: (tx, asked) => dueCases(tx, kind, asked),
    destroy: destroyCase,
  }),
);

/** A case that goes, or (without an id) of how many the term does not run yet. */
type Kept =
  | {
      readonly id: string;
      readonly trigger_on: string;
      readonly due_on: string;
      readonly person_ids: string[];
    }
  | { readonly id: null; readonly not_running: number };

async function dueCases(
  tx: BoardTransaction,
  kind: RetentionKind,
  { schoolId, until, months }: RetainedAsking,
): Promise<RetainedFound> {
  const { rows } = await sql<Kept>`
    with kept as materialized (
      select k.*, (k.trigger_on + make_interval(months => ${months}))::date as due_on
      from plaatswijs.keeping_of_cases(${schoolId}, null, ${kind}) k
    )
    select case_id as id, trigger_on, due_on, person_ids, null::integer as not_running
      from kept where due_on <= ${until}
    union all
    select null, null, null, null, (select count(*)::integer from kept where trigger_on is null)
    order by due_on, id`.execute(tx);
  return {
    items: rows.flatMap((row) =>
      row.id === null
        ? []
        : [{ id: row.id, triggerOn: row.trigger_on, dueOn: row.due_on, personIds: row.person_ids }],
    ),
    notRunning: rows.reduce((sum, row) => sum + (row.id === null ? row.not_running : 0), 0),
  };
}

async function destroyCase(tx: BoardTransaction, { id, months, today }: Doomed): Promise<Destroyed | null> {
  const { rows } = await sql<{ rows_gone: number; files_gone: number }>`
    select rows_gone, files_gone from plaatswijs.destroy_case(${id}, ${months}, ${today})`.execute(tx);
  const [gone] = rows;
  return gone === undefined ? null : { rows: gone.rows_gone, files: gone.files_gone };
}
