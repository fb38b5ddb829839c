import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Cell } from './cells.ts';
import { readText } from './decode-text.ts';
import { type RosterFile, UnreadableRoster } from './roster-record.ts';

/** One row of a table with its number, as a spreadsheet counts: the header is row 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Rows that are handed on together, so that not every row is a wait. */
const rowsAtOnce = 500;

/** The rows of a CSV file, in batches; empty rows are counted and left out. Comma, semicolon or tab. */
export async function* readCsvRows(file: RosterFile): AsyncGenerator<readonly TableRow[]> {
  const parser = parse({
    delimiter: await delimiterOf(file),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 200_000,
  });
  const text = Readable.from(readText(file));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let batch: TableRow[] = [];
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (cells.every((cell) => cell.trim() === '')) continue;
      batch.push({ row, cells });
      if (batch.length < rowsAtOnce) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    // A quote that is never closed swallows the rest of the file: better nothing than half of it.
    if (error instanceof CsvError) throw new UnreadableRoster('not-text');
    throw error;
  } finally {
    text.destroy();
  }
  if (batch.length > 0) yield batch;
}

/** The mark that stands most often in the first line, outside quotes. */
async function delimiterOf(file: RosterFile): Promise<string> {
  let head = '';
  for await (const piece of readText(file)) {
    head += piece;
    if (head.includes('\n') || head.length > 100_000) break;
  }
  const line = (/[^\r\n]*/.exec(head.replace(/^\uFEFF/, ''))?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counted = [';', ',', '\t'].map((mark) => ({ mark, times: line.split(mark).length }));
  return counted.toSorted((one, other) => other.times - one.times)[0]?.mark ?? ',';
}
