import type { CaseOutcome, MeasureStatus } from '@plaatswijs/contract';
import type { OpenedCase } from '../enter-case.ts';
import { isPending, stands } from './measure-status.ts';

/**
 * Why a case is not closed because of its measures: `measure-open` while one is considered or intended, or an objection waits for an
 * answer; `no-measure` when it is said to end in one and none stands. Null: it can be closed.
 */
export async function refusedToClose(
  { tx, row }: Pick<OpenedCase, 'tx' | 'row'>,
  outcome: CaseOutcome,
): Promise<'measure-open' | 'no-measure' | null> {
  const rows = await tx.selectFrom('case_measure').select('status').where('case_id', '=', row.id).execute();
  // The column checks that it is one of these.
  const statuses = rows.map(({ status }) => status as MeasureStatus);
  if (statuses.some(isPending)) return 'measure-open';
  return outcome === 'measure' && !statuses.some(stands) ? 'no-measure' : null;
}
