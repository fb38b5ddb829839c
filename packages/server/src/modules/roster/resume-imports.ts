import type { Database } from '../../platform/database/index.ts';
import { type BoardId, readBoardId } from '../../platform/ids/index.ts';
import { forgetFile } from './file-parts.ts';
import type { RosterJob, RosterJobs } from './ports.ts';
import { silence } from './work-on-import.ts';

/** How long a file waits for a person; then it goes. In milliseconds: two days. */
const longest = 2 * 24 * 60 * 60 * 1000;

/**
 * Takes up what was being read or applied when a server stopped. For the start of the server. What somebody showed signs of
 * working on a moment ago is looked at again when that is long enough ago.
 */
export async function resumeRosterImports(database: Database, jobs: RosterJobs, now: Date): Promise<void> {
  for (const boardId of await boardsWithAddress(database)) {
    for (const { job, seenAt } of await unfinishedJobs(database, boardId)) {
      const wait = seenAt === null ? 0 : Date.parse(seenAt) + silence - now.getTime();
      if (wait <= 0) jobs.add(job);
      else setTimeout(() => jobs.add(job), wait + 1000).unref();
    }
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

interface Unfinished {
  readonly job: RosterJob;
  /** When whoever worked on it last showed itself; null when nobody took it up yet. */
  readonly seenAt: string | null;
}

async function unfinishedJobs(database: Database, boardId: BoardId): Promise<readonly Unfinished[]> {
  const rows = await database.withBoard(boardId, (tx) =>
    tx
      .selectFrom('roster_import')
      .select(['id', 'status', 'worker', 'worker_seen_at'])
      .where('board_id', '=', boardId)
      .where('status', 'in', ['reading', 'applying'])
      .execute(),
  );
  return rows.map(({ id, status, worker, worker_seen_at }) => ({
    job: { kind: status === 'reading' ? 'read' : 'apply', boardId, importId: id },
    seenAt: worker === null ? null : worker_seen_at,
  }));
}

async function boardsWithAddress(database: Database): Promise<readonly BoardId[]> {
  const rows = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').distinct().execute(),
  );
  return rows.flatMap(({ board_id }) => readBoardId(board_id) ?? []);
}
