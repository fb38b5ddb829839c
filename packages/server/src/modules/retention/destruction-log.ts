import type { operations, RetentionKind } from '@plaatswijs/contract';
import type { z } from 'zod';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { Destroyed } from './retained.ts';

type Logged = z.input<NonNullable<typeof operations.listDestroyed.answer>>;

/** What the log says of one thing that went: nothing of what was in it, and nobody. */
export interface LogLine extends Destroyed {
  readonly schoolId: string;
  readonly kind: RetentionKind;
  /** Null where it would be the id of a person. */
  readonly recordId: string | null;
  readonly dueOn: string;
  readonly months: number;
  readonly now: Date;
}

export async function logDestroyed(tx: BoardTransaction, line: LogLine): Promise<void> {
  await tx
    .insertInto('destruction_log')
    .values({
      board_id: tx.boardId,
      id: newId(),
      school_id: line.schoolId,
      kind: line.kind,
      record_id: line.recordId,
      due_on: line.dueOn,
      destroyed_at: line.now,
      months: line.months,
      rows_gone: line.rows,
      files_gone: line.files,
    })
    .execute();
}

/** What went at a school, newest first, a page at a time. */
export async function listDestroyed(
  tx: BoardTransaction,
  schoolId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Logged> {
  let found = tx
    .selectFrom('destruction_log')
    .selectAll()
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId);
  if (after !== undefined) found = found.where('id', '<', after);
  const rows = await found
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    // Written by the sweep, which knows no other kinds.
    kind: row.kind as RetentionKind,
    recordId: row.record_id,
    dueOn: row.due_on,
    destroyedAt: row.destroyed_at,
    months: row.months,
    rows: row.rows_gone,
    files: row.files_gone,
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
