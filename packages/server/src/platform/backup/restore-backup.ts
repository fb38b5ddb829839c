import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { verifyAudit } from '../audit/index.ts';
import { type BlobRef, putStored, takeAway } from '../blobs/index.ts';
import { appliedMigrations, kyselyOn } from '../database/index.ts';
import type { BoardId } from '../ids/index.ts';
import { altered, contentsDiffer, needsFolder, notEmpty, otherLevel } from './backup-refusal.ts';
import type { BackupClosing, BackupOpening, TableSum } from './contents.ts';
import { compareSums, readBackup } from './read-backup.ts';
import { writeSequences } from './sequences.ts';
import { tableSum } from './table-sum.ts';
import { type BackedTable, backedTables, list, qualified, rowsOf } from './tables.ts';

/** What is restored, and into what. */
export interface RestoreOptions {
  /** A connection as owner to an empty database of the same schema; used for nothing else meanwhile. */
  readonly owner: Client;
  readonly file: string;
  readonly passphrase: string;
  /** Where the files beside the database are to be; null where nobody said. */
  readonly files: string | null;
}

/**
 * Puts a backup into an empty database, in one transaction: all of it, found to be the same by the sums of each table and
 * with every audit chain whole, or nothing. All checks of the tables are on meanwhile. Files are on the disk before the
 * database tells of them.
 */
export async function restoreBackup({
  owner,
  file,
  passphrase,
  files: folder,
}: RestoreOptions): Promise<BackupClosing> {
  const put: BlobRef[] = [];
  await owner.query('begin');
  try {
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    const tables = await backedTables(owner);
    await refuseWhenFilled(owner, tables);
    const closing = await withoutForce(owner, tables, async () => {
      await clear(owner, tables);
      return load(owner, tables, { file, passphrase, folder, put });
    });
    await writeSequences(owner, closing.sequences);
    compareSums(await sumsOf(owner, tables), closing.tables);
    await verifyChains(owner);
    await owner.query('commit');
    return closing;
  } catch (error) {
    await owner.query('rollback').catch(() => {});
    await takeAway(folder ?? '', put);
    throw error;
  }
}

/** What migrations themselves put in may be there; anything of a board may not. */
async function refuseWhenFilled(owner: Client, tables: readonly BackedTable[]): Promise<void> {
  for (const { name } of tables.filter(({ walled }) => walled)) {
    const { rowCount } = await owner.query(`select from ${qualified(owner, name)} limit 1`);
    if (rowCount !== 0) throw notEmpty(name);
  }
}

/** COPY refuses to write past a wall, also for an owner who is no superuser. It is back before the transaction ends. */
async function withoutForce<T>(
  owner: Client,
  tables: readonly BackedTable[],
  work: () => Promise<T>,
): Promise<T> {
  const walled = tables.filter((table) => table.walled).map(({ name }) => qualified(owner, name));
  for (const table of walled) await owner.query(`alter table ${table} no force row level security`);
  const result = await work();
  for (const table of walled) await owner.query(`alter table ${table} force row level security`);
  return result;
}

async function clear(owner: Client, tables: readonly BackedTable[]): Promise<void> {
  for (const { name } of tables.toReversed()) await owner.query(`delete from ${qualified(owner, name)}`);
}

interface Loading {
  readonly file: string;
  readonly passphrase: string;
  readonly folder: string | null;
  /** Files that were put back so far. */
  readonly put: BlobRef[];
}

async function load(
  owner: Client,
  tables: readonly BackedTable[],
  { file, passphrase, folder, put }: Loading,
): Promise<BackupClosing> {
  return readBackup(file, passphrase, {
    opening: (opening) => refuseOtherLevel(owner, opening),
    table: async ({ table, columns }, rows) => {
      const known = tables.find(({ name }) => name === table);
      if (known === undefined || columns.some((column) => !known.columns.includes(column))) throw altered();
      const copy = `copy ${qualified(owner, table)} (${list(owner, columns)}) from stdin`;
      await pipeline(Readable.from(rows, { objectMode: false }), owner.query(copyFrom(copy)));
    },
    file: async ({ boardId, id }, bytes) => {
      if (folder === null) throw needsFolder();
      put.push({ boardId, id });
      await putStored(folder, { boardId, id }, bytes);
    },
  });
}

async function refuseOtherLevel(owner: Client, { migrations }: BackupOpening): Promise<void> {
  const ours = await appliedMigrations(owner);
  const same =
    ours.length === migrations.length && ours.every(({ digest }, at) => migrations[at]?.digest === digest);
  if (!same) throw otherLevel(migrations.at(-1)?.name ?? '', ours.at(-1)?.name ?? '');
}

async function sumsOf(
  owner: Client,
  tables: readonly BackedTable[],
): Promise<Readonly<Record<string, TableSum>>> {
  const sums: Record<string, TableSum> = {};
  for (const table of tables) {
    const sum = tableSum();
    for await (const _bytes of sum.passing(rowsOf(owner, table)));
    sums[table.name] = sum.result();
  }
  return sums;
}

/** Follows the audit chain of every board, inside the transaction of the restore. */
async function verifyChains(owner: Client): Promise<void> {
  const tables = kyselyOn(owner);
  const boards: readonly { board_id: BoardId }[] = await tables
    .selectFrom('board')
    .select('board_id')
    .orderBy('board_id')
    .execute();
  for (const { board_id: boardId } of boards) {
    const verdict = await verifyAudit(Object.assign(tables, { boardId }));
    if (!verdict.ok) throw contentsDiffer(`audit ${boardId} ${verdict.seq}: ${verdict.what}`);
  }
}
