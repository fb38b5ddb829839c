import type { Database } from '../../platform/database/index.ts';
import { type BoardId, readBoardId } from '../../platform/ids/index.ts';
import { forgetFile } from './file-parts.ts';
import type { RosterJob, RosterJobs } from './ports.ts';
import { silence } from './work-on-import.ts';

/** How long a file waits for a person; then it goes. In milliseconds: two days. */
const longest = 2 * 24 * 60 * 60 * 1000;

/** Takes up what was being read or applied when the server stopped. For the start of the server. */
export async function resumeRosterImports(database: Database, jobs: RosterJobs, now: Date): Promise<void> {
  for (const boardId of await boardsWithAddress(database)) {
    for (const job of await unfinishedJobs(database, boardId, now)) jobs.add(job);
  }
}

/** Throws away files and previews that waited too long. For once a day. */
export async function expireRosterImports(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - longest).toISOString();
  for (const boardId of await boardsWithAddress(database)) {
    await database.withBoard(boardId, async (tx) => {
      const old = await tx
        .selectFrom('roster_import')
        .select('id')
        .where('board_id', '=', boardId)
        .where('started_at', '<', before)
        .where('status', 'in', ['uploading', 'needs-mapping', 'preview', 'reading', 'failed'])
        .where((by) => by.or([by('failure', 'is', null), by('failure', '<>', 'expired')]))
        .forUpdate()
        .execute();
      for (const { id } of old) {
        await forgetFile(tx, id);
        await tx
          .updateTable('roster_import')
          .set({ status: 'failed', failure: 'expired', finished_at: now, worker: null })
          .where('board_id', '=', boardId)
          .where('id', '=', id)
          .execute();
      }
    });
  }
}

async function unfinishedJobs(
  database: Database,
  boardId: BoardId,
  now: Date,
): Promise<readonly RosterJob[]> {
  return database.withBoard(boardId, async (tx) => {
    const rows = await tx
      .updateTable('roster_import')
      // Whoever worked on it has gone with the process, or shows itself again before this is looked at.
      .set({ worker: null })
      .where('board_id', '=', boardId)
      .where('status', 'in', ['reading', 'applying'])
      .where((by) =>
        by.or([
          by('worker', 'is', null),
          by('worker_seen_at', '<', new Date(now.getTime() - silence).toISOString()),
        ]),
      )
      .returning(['id', 'status'])
      .execute();
    return rows.map(({ id, status }) => ({
      kind: status === 'reading' ? ('read' as const) : ('apply' as const),
      boardId,
      importId: id,
    }));
  });
}

async function boardsWithAddress(database: Database): Promise<readonly BoardId[]> {
  const rows = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').distinct().execute(),
  );
  return rows.flatMap(({ board_id }) => readBoardId(board_id) ?? []);
}
