import type { StaysReason } from '@plaatswijs/contract';
import type { Selectable } from 'kysely';
import type { BoardTransaction, Tables } from '../../platform/database/index.ts';

/** What was done about a task. */
export type TaskOutcome = 'taken-down' | 'replaced' | 'stays';

export type TaskRow = Omit<Selectable<Tables['publication_task']>, 'outcome' | 'reason' | 'cause'> & {
  readonly outcome: TaskOutcome | null;
  readonly reason: StaysReason | null;
  /** Consent ended, or it was decided on a request of whom it is about. */
  readonly cause: 'consent' | 'request';
};

/** The columns check that they are of these. */
export function taskFrom(row: Selectable<Tables['publication_task']>): TaskRow {
  return {
    ...row,
    outcome: row.outcome as TaskOutcome | null,
    reason: row.reason as StaysReason | null,
    cause: row.cause as TaskRow['cause'],
  };
}

/** All tasks about these publications, oldest first. */
export async function tasksAbout(
  tx: BoardTransaction,
  publicationIds: readonly string[],
): Promise<readonly TaskRow[]> {
  if (publicationIds.length === 0) return [];
  const rows = await tx
    .selectFrom('publication_task')
    .selectAll()
    .where('publication_id', 'in', [...publicationIds])
    .orderBy('id')
    .execute();
  return rows.map(taskFrom);
}
