import { randomUUID } from 'node:crypto';
import type { Updateable } from 'kysely';
import type { BoardTransaction, Tables } from '../../platform/database/index.ts';
import { FileGone, openFile } from './file-parts.ts';
import { UnreadableRoster } from './formats/index.ts';
import { type ImportRow, lockImport } from './import-row.ts';
import type { RosterJob, RosterWorkPorts } from './ports.ts';

/** A worker that showed nothing for so long is taken to be gone; in milliseconds. */
export const silence = 60_000;
/** Progress is written at most so often. */
const betweenProgress = 500;

/** Somebody else took the import over, or it was discarded: nothing more to do here. */
class NoLongerMine extends Error {
  constructor() {
    super('this import is no longer worked on here');
    this.name = 'NoLongerMine';
  }
}

/** An import that this worker works on. */
export interface ClaimedImport extends RosterJob {
  readonly row: ImportRow;
  readonly worker: string;
}

/**
 * Takes an import to work on, when it waits for that and nobody else is at it. Waits for the transaction that asked for
 * the work, so that it may be started before that one has ended.
 */
export async function claimImport(
  { database, clock }: RosterWorkPorts,
  job: RosterJob,
): Promise<ClaimedImport | null> {
  const worker = randomUUID();
  const awaited = job.kind === 'read' ? 'reading' : 'applying';
  const row = await database.withBoard(job.boardId, async (tx) => {
    const found = await lockImport(tx, job.importId);
    if (found === null || found.status !== awaited) return null;
    const now = clock.now();
    const claimed = await tx
      .updateTable('roster_import')
      .set({ worker, worker_seen_at: now })
      .where('board_id', '=', tx.boardId)
      .where('id', '=', job.importId)
      .where((by) =>
        by.or([
          by('worker', 'is', null),
          by('worker_seen_at', '<', new Date(now.getTime() - silence).toISOString()),
        ]),
      )
      .executeTakeFirst();
    return claimed.numUpdatedRows === 1n ? found : null;
  });
  return row === null ? null : { ...job, row, worker };
}

/** Writes on the import, as long as it is this worker's. */
export async function writeOn(
  tx: BoardTransaction,
  { importId, worker }: ClaimedImport,
  values: Updateable<Tables['roster_import']>,
): Promise<void> {
  const written = await tx
    .updateTable('roster_import')
    .set(values)
    .where('board_id', '=', tx.boardId)
    .where('id', '=', importId)
    .where('worker', '=', worker)
    .executeTakeFirst();
  if (written.numUpdatedRows !== 1n) throw new NoLongerMine();
}

/** A way to show progress that never holds up the work: at most twice a second, one at a time, and errors are let be. */
export function progressOf(
  { database, clock }: RosterWorkPorts,
  claimed: ClaimedImport,
  outside: <T>(work: () => T) => T,
): (done: number, total: number) => void {
  let last = 0;
  let busy = false;
  return (done, total) => {
    const now = clock.now();
    if (busy || (now.getTime() - last < betweenProgress && done < total)) return;
    last = now.getTime();
    busy = true;
    const write = outside(() =>
      database.withBoard(claimed.boardId, (tx) => writeOn(tx, claimed, { done, total, worker_seen_at: now })),
    );
    write
      .catch(() => {})
      .finally(() => {
        busy = false;
      });
  };
}

/** The file of an import, which tells how far it was read. */
export function fileOf(
  ports: RosterWorkPorts,
  claimed: ClaimedImport,
  onBytes: (done: number, total: number) => void,
) {
  const bytes = Number(claimed.row.bytes);
  return openFile(ports, claimed, bytes, (done) => onBytes(done, bytes));
}

/** Ends the work with a failure that a person can do something about; what was unexpected goes to the log. */
export async function failImport(
  ports: RosterWorkPorts,
  claimed: ClaimedImport,
  error: unknown,
): Promise<void> {
  if (error instanceof NoLongerMine) return;
  const { database, log, clock } = ports;
  const failure =
    error instanceof UnreadableRoster
      ? error.failure
      : error instanceof FileGone
        ? 'file-gone'
        : 'unexpected';
  if (failure === 'unexpected') {
    log.error('roster work failed', { importId: claimed.importId, ...log.describe(error) });
  }
  const failed_part = error instanceof UnreadableRoster ? error.part : null;
  await database.withBoard(claimed.boardId, async (tx) => {
    const row = await lockImport(tx, claimed.importId);
    const status = statusAfterFailure(row);
    if (status === null) return;
    const finished_at = status === 'failed' ? clock.now() : null;
    await writeOn(tx, claimed, { status, failure, failed_part, finished_at, worker: null });
  });
}

/** Whatever broke, nothing was applied: a preview is still there, so applying can be tried again. */
function statusAfterFailure(row: ImportRow | null): 'preview' | 'failed' | null {
  if (row?.status === 'applying') return 'preview';
  return row?.status === 'reading' ? 'failed' : null;
}

/** Says on an import that who worked on it is gone, whoever that was: what it had not committed was never done. */
export async function breakOff(
  database: RosterWorkPorts['database'],
  { boardId, importId }: RosterJob,
): Promise<void> {
  await database.withBoard(boardId, async (tx) => {
    const status = statusAfterFailure(await lockImport(tx, importId));
    if (status === null) return;
    await tx
      .updateTable('roster_import')
      .set({ status, failure: 'unexpected', worker: null })
      .where('board_id', '=', tx.boardId)
      .where('id', '=', importId)
      .execute();
  });
}
