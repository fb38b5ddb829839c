import { textOf } from '../cells.ts';
import { readCsvRows } from '../csv-rows.ts';
import { type RosterFile, UnreadableRoster } from '../roster-record.ts';

/** A row of one of the files of a set, by the name of the column. */
export interface OneRosterRow {
  readonly row: number;
  /** The value; null when the column is not there or the cell is empty. */
  get(column: string): string | null;
}

/** The files of the set by their name in small letters, without folders. */
export type OneRosterFiles = ReadonlyMap<string, RosterFile>;

/** The rows of one file of the set that still count; none when the set doesn't have the file. */
export async function* readOneRosterTable(
  files: OneRosterFiles,
  name: string,
  required: readonly string[],
): AsyncGenerator<OneRosterRow> {
  const file = files.get(name);
  if (file === undefined) return;
  let places: ReadonlyMap<string, number> | null = null;
  for await (const batch of readCsvRows(file)) {
    for (const { row, cells } of batch) {
      if (places !== null) {
        const at = places;
        yield { row, get: (column) => textOf(cells[at.get(column) ?? -1]) };
        continue;
      }
      places = new Map(cells.map((cell, index) => [textOf(cell) ?? '', index]));
      const missing = required.find((column) => !places?.has(column));
      if (missing !== undefined) throw new UnreadableRoster('missing-column', `${name}: ${missing}`);
    }
  }
}

/** A list in one cell: "a,b". */
export function listOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
