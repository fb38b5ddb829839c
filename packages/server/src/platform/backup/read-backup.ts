import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { altered, contentsDiffer } from './backup-refusal.ts';
import { byteReader } from './byte-reader.ts';
import {
  type BackupClosing,
  type BackupOpening,
  readNext,
  readOpening,
  rowsFrom,
  type TableLine,
  type TableSum,
} from './contents.ts';
import { unseal } from './seal.ts';
import { tableSum } from './table-sum.ts';

/** What is done with a backup while it is read from front to back. */
export interface BackupVisitor {
  opening(opening: BackupOpening): Promise<void>;
  /** Takes all rows of a table. */
  table(table: TableLine, rows: AsyncIterable<Buffer>): Promise<void>;
}

/** Reads a backup to its end and checks all of it against its seal and its own sums. */
export async function readBackup(
  file: string,
  passphrase: string,
  visitor: BackupVisitor,
): Promise<BackupClosing> {
  const plain = Readable.from(unseal(createReadStream(file), passphrase), { objectMode: false });
  const unzipped = createGunzip();
  plain.on('error', (error) => unzipped.destroy(error));
  unzipped.on('close', () => plain.destroy());
  const reader = byteReader(plain.pipe(unzipped));
  try {
    await visitor.opening(await readOpening(reader));
    const tables: Record<string, TableSum> = {};
    for (;;) {
      const next = await readNext(reader);
      if ('tables' in next) {
        compareSums(tables, next.tables);
        if ((await reader.exactly(1)) !== null) throw altered();
        return next;
      }
      const sum = tableSum();
      await visitor.table(next, sum.passing(rowsFrom(reader)));
      tables[next.table] = sum.result();
    }
  } finally {
    plain.destroy();
    unzipped.destroy();
  }
}

/** Reads a backup to its end without a database: whether it can be restored with this passphrase, and what is in it. */
export async function checkBackup(
  file: string,
  passphrase: string,
): Promise<BackupOpening & { readonly tables: BackupClosing['tables'] }> {
  const told: BackupOpening[] = [];
  const { tables } = await readBackup(file, passphrase, {
    opening: async (opening) => {
      told.push(opening);
    },
    table: async (_table, rows) => {
      for await (const _bytes of rows);
    },
  });
  const opening = told[0];
  if (opening === undefined) throw altered();
  return { ...opening, tables };
}

/** Two lists of the same tables with the same rows; the first difference is named. */
export function compareSums(
  found: Readonly<Record<string, TableSum>>,
  expected: Readonly<Record<string, TableSum>>,
): void {
  for (const name of new Set([...Object.keys(found), ...Object.keys(expected)])) {
    const [one, other] = [found[name], expected[name]];
    if (one?.rows !== other?.rows || one?.sha256 !== other?.sha256) throw contentsDiffer(name);
  }
}
