import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, constants as levels } from 'node:zlib';
import type { Client } from 'pg';
import { type KeptFile, keptFiles, readStored } from '../blobs/index.ts';
import type { Clock } from '../clock.ts';
import { appliedMigrations } from '../database/index.ts';
import { type BackupClosing, lineOf, piecesOf, type TableSum } from './contents.ts';
import { type GuessCost, seal } from './seal.ts';
import { readSequences } from './sequences.ts';
import { tableSum } from './table-sum.ts';
import { backedTables, rowsOf } from './tables.ts';

/** What a backup is made of and where it goes. */
export interface BackupOptions {
  /** A connection as owner; used for nothing else meanwhile. */
  readonly owner: Client;
  /** The file to make. It is there when it is whole, and not before. */
  readonly file: string;
  /** Without it nobody reads the backup again. */
  readonly passphrase: string;
  readonly clock: Clock;
  /** Where the files beside the database are; null leaves them out. */
  readonly files: string | null;
  /** Lower only in tests. */
  readonly guessCost?: GuessCost;
}

/** What was written. */
export interface Written extends BackupClosing {
  /** Files the database tells of that could not be read whole: destroyed meanwhile, or lost before. They are not in it. */
  readonly missing: number;
}

/** Writes the whole database, as it is at one moment, and its files to one encrypted file. Work goes on meanwhile. */
export async function writeBackup(options: BackupOptions): Promise<Written> {
  const { file, passphrase, guessCost } = options;
  const unfinished = `${file}.unfinished`;
  const told: { closing?: Written } = {};
  try {
    await pipeline(
      Readable.from(contentsOf(options, told), { objectMode: false }),
      (plain: AsyncIterable<Buffer>) => seal(plain, passphrase, guessCost),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await makeSure(unfinished);
    await rename(unfinished, file);
    await makeSure(path.dirname(file));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  if (told.closing === undefined) throw new Error('The backup ended before its last line.');
  return told.closing;
}

/** On the disk, and not only in the memory of the system. */
async function makeSure(name: string): Promise<void> {
  const handle = await open(name, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** In two parts, each packed by itself: files are encrypted already, and packing them would be time for nothing. */
async function* contentsOf(
  { owner, clock, files: folder }: BackupOptions,
  told: { closing?: Written },
): AsyncGenerator<Buffer> {
  await owner.query('begin transaction isolation level repeatable read, read only');
  try {
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    const tables: Record<string, TableSum> = {};
    yield* packed(tablesOf(owner, clock, tables), levels.Z_DEFAULT_COMPRESSION);
    const kept = folder === null ? [] : await keptFiles(owner);
    const sequences = await readSequences(owner);
    yield* packed(restOf(folder ?? '', kept, { tables, sequences }, told), levels.Z_NO_COMPRESSION);
  } finally {
    await owner.query('rollback').catch(() => {});
  }
}

/** Whoever stops taking stops the source too, so that no table is left half copied. */
async function* packed(plain: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  const source = Readable.from(plain, { objectMode: false });
  const packing = createGzip({ level });
  source.on('error', (error) => packing.destroy(error));
  try {
    for await (const bytes of source.pipe(packing)) yield bytes as Buffer;
  } finally {
    source.destroy();
  }
}

async function* tablesOf(
  owner: Client,
  clock: Clock,
  tables: Record<string, TableSum>,
): AsyncGenerator<Buffer> {
  yield lineOf({ takenAt: clock.now().toISOString(), migrations: [...(await appliedMigrations(owner))] });
  for (const table of await backedTables(owner)) {
    const sum = tableSum();
    yield lineOf({ table: table.name, columns: [...table.columns] });
    yield* piecesOf(sum.passing(rowsOf(owner, table)));
    tables[table.name] = sum.result();
  }
}

async function* restOf(
  folder: string,
  kept: readonly KeptFile[],
  inside: Pick<BackupClosing, 'tables' | 'sequences'>,
  told: { closing?: Written },
): AsyncGenerator<Buffer> {
  const files = { count: 0, bytes: 0 };
  for (const { boardId, id, size } of kept) {
    const bytes = await readStored(folder, { boardId, id }, size);
    if (bytes === null) continue;
    yield lineOf({ file: { boardId, id, size } });
    yield* piecesOf(bytes);
    files.count += 1;
    files.bytes += size;
  }
  const closing: BackupClosing = { ...inside, files };
  told.closing = { ...closing, missing: kept.length - files.count };
  yield lineOf(closing);
}
