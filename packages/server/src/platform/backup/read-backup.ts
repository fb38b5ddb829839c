import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { altered, contentsDiffer } from './backup-refusal.ts';
import { byteReader } from './byte-reader.ts';
import {
  type BackupClosing,
  type BackupOpening,
  contentFrom,
  type FileLine,
  readNext,
  readOpening,
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
  /** Takes all bytes of a file; after the tables. */
  file(file: FileLine['file'], bytes: AsyncIterable<Buffer>): Promise<void>;
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
    const files = { count: 0, bytes: 0 };
    for (;;) {
      const next = await readNext(reader);
      if ('file' in next) {
        await visitor.file(next.file, exactly(next.file.size, contentFrom(reader)));
        files.count += 1;
        files.bytes += next.file.size;
        continue;
      }
      if ('tables' in next) {
        compareSums(tables, next.tables);
        if (files.count !== (next.files?.count ?? 0) || files.bytes !== (next.files?.bytes ?? 0))
          throw altered();
        if ((await reader.exactly(1)) !== null) throw altered();
        return next;
      }
      const sum = tableSum();
      await visitor.table(next, sum.passing(contentFrom(reader)));
      tables[next.table] = sum.result();
    }
  } finally {
    plain.destroy();
    unzipped.destroy();
  }
}

/** Lets so many bytes pass, and no other number. */
async function* exactly(size: number, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let passed = 0;
  for await (const part of bytes) {
    passed += part.length;
    yield part;
  }
  if (passed !== size) throw altered();
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
    table: (_table, rows) => readThrough(rows),
    file: (_file, bytes) => readThrough(bytes),
  });
  const opening = told[0];
  if (opening === undefined) throw altered();
  return { ...opening, tables };
}

async function readThrough(bytes: AsyncIterable<Buffer>): Promise<void> {
  for await (const _part of bytes);
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
