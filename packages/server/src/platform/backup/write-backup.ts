import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
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
  /** Lower only in tests. */
  readonly guessCost?: GuessCost;
}

/** Writes the whole database, as it is at one moment, to one encrypted file. Work goes on meanwhile. */
export async function writeBackup({
  owner,
  file,
  passphrase,
  clock,
  guessCost,
}: BackupOptions): Promise<BackupClosing> {
  const unfinished = `${file}.unfinished`;
  const told: { closing?: BackupClosing } = {};
  try {
    await pipeline(
      Readable.from(contentsOf(owner, clock, told), { objectMode: false }),
      createGzip(),
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

async function* contentsOf(
  owner: Client,
  clock: Clock,
  told: { closing?: BackupClosing },
): AsyncGenerator<Buffer> {
  await owner.query('begin transaction isolation level repeatable read, read only');
  try {
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    yield lineOf({ takenAt: clock.now().toISOString(), migrations: [...(await appliedMigrations(owner))] });
    const tables: Record<string, TableSum> = {};
    for (const table of await backedTables(owner)) {
      const sum = tableSum();
      yield lineOf({ table: table.name, columns: [...table.columns] });
      yield* piecesOf(sum.passing(rowsOf(owner, table)));
      tables[table.name] = sum.result();
    }
    told.closing = { tables, sequences: await readSequences(owner) };
    yield lineOf(told.closing);
  } finally {
    await owner.query('rollback').catch(() => {});
  }
}
