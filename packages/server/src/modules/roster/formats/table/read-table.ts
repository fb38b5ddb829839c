import type { RosterMapping } from '@plaatswijs/contract';
import { type Cell, textOf } from '../cells.ts';
import { readCsvRows, type TableRow } from '../csv-rows.ts';
import { foldName } from '../names.ts';
import { type RosterFile, type RosterGroup, type RosterRecord, UnreadableRoster } from '../roster-record.ts';
import { readPersonRow } from './read-person.ts';
import { openRow, placeFields } from './row-reader.ts';
import { readXlsxRows } from './xlsx-rows.ts';

/** The columns of a table with a few of their values, for whoever says what they hold. */
export interface TableColumn {
  readonly name: string;
  readonly examples: readonly string[];
}

/** Rows of a table, whatever it is kept in. */
function readRows(file: RosterFile, format: 'csv' | 'xlsx'): AsyncIterable<readonly TableRow[]> {
  return format === 'csv' ? readCsvRows(file) : readXlsxRows(file);
}

/** Reads only as far as needed to know the columns. */
export async function readColumns(file: RosterFile, format: 'csv' | 'xlsx'): Promise<readonly TableColumn[]> {
  for await (const [header, ...rows] of readRows(file, format)) {
    const names = nameColumns(header?.cells ?? []);
    if (names.length < 2) break;
    return names.map((name, index) => ({ name, examples: examplesOf(rows, index) }));
  }
  throw new UnreadableRoster('no-columns');
}

function nameColumns(cells: readonly Cell[]): readonly string[] {
  return cells.slice(0, 300).map((cell) => (textOf(cell) ?? '').slice(0, 100));
}

function examplesOf(rows: readonly TableRow[], index: number): readonly string[] {
  const found = rows.slice(0, 50).flatMap(({ cells }) => textOf(cells[index])?.slice(0, 40) ?? []);
  return [...new Set(found)].slice(0, 3);
}

/** The people of a table, as its mapping says what the columns hold; each group before who is in it. */
export async function* readTable(
  file: RosterFile,
  format: 'csv' | 'xlsx',
  mapping: RosterMapping,
  today: string,
): AsyncGenerator<readonly RosterRecord[]> {
  let places: ReturnType<typeof placeFields> | null = null;
  const groups = new Map<string, RosterGroup>();
  for await (const batch of readRows(file, format)) {
    const records: RosterRecord[] = [];
    for (const row of batch) {
      if (places === null) {
        places = placeFields(mapping, nameColumns(row.cells));
        continue;
      }
      const refOf = (name: string, school: string | null) => groupFor(groups, records, name, school, row.row);
      const { person, errors } = readPersonRow(openRow(places, row), mapping.everyone, today, refOf);
      records.push(person, ...errors);
    }
    yield records;
  }
}

/** A group of a table is its name: the first row that names it makes it. */
function groupFor(
  groups: Map<string, RosterGroup>,
  records: RosterRecord[],
  name: string,
  school: string | null,
  row: number,
): string {
  const ref = `${school === null ? '' : foldName(school)}/${foldName(name)}`;
  if (!groups.has(ref)) {
    const spot = { file: null, row };
    const group: RosterGroup = {
      kind: 'group',
      spot,
      ref,
      school,
      name: name.slice(0, 60),
      schoolYear: null,
    };
    groups.set(ref, group);
    records.push(group);
  }
  return ref;
}
