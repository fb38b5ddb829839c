import { appendAudit } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { readBoardId } from '../../../platform/ids/index.ts';
import type { TriesOfHour } from './code-tries.ts';
import { reportEvents } from './report-events.ts';

/** Puts how many wrong codes there were in the audit: a number an hour and a school, and nothing of who. */
export async function noteTries(
  database: Database,
  counted: readonly TriesOfHour[],
  now: Date,
): Promise<void> {
  for (const { boardId, schoolId, hour, tries } of counted) {
    const board = readBoardId(boardId);
    if (board === null) continue;
    await database.withBoard(board, (tx) =>
      appendAudit(tx, reportEvents['cases.codes-tried'], {
        boardId: board,
        actor: null,
        subject: schoolId,
        at: now,
        detail: { schoolId, hour: hour.toISOString(), tries },
      }),
    );
  }
}
