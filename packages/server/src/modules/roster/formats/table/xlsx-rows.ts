import { readSheet } from 'read-excel-file/node';
import type { Cell } from '../cells.ts';
import type { TableRow } from '../csv-rows.ts';
import { type RosterFile, UnreadableRoster } from '../roster-record.ts';
import { unzipFiles } from '../zip-files.ts';

/** A sheet has to be held whole, so it may be less large than a CSV file. Bytes packed and unpacked. */
const limits = { packed: 30 * 1024 * 1024, unpacked: 250 * 1024 * 1024 } as const;

const rowsAtOnce = 500;

/** The rows of the first sheet of an Excel workbook. */
export async function* readXlsxRows(file: RosterFile): AsyncGenerator<readonly TableRow[]> {
  if (file.bytes > limits.packed) throw new UnreadableRoster('too-large-inside');
  // Unpacked once only to count: the reader itself sets no bound.
  await unzipFiles(file, (name) => name.startsWith('xl/'), limits.unpacked);
  const rows = await sheetOf(file);
  let batch: TableRow[] = [];
  for (const [index, values] of rows.entries()) {
    const cells = values.map(cellOf);
    if (cells.every((cell) => cell === null || cell === '')) continue;
    batch.push({ row: index + 1, cells });
    if (batch.length < rowsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function sheetOf(file: RosterFile) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  try {
    return await readSheet(Buffer.concat(chunks));
  } catch {
    throw new UnreadableRoster('not-a-zip');
  }
}

function cellOf(value: unknown): Cell {
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain || value instanceof Date ? value : null;
}
