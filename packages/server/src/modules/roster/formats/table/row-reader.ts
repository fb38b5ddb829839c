import type { RosterFieldName, RosterIssueCode, RosterMapping } from '@plaatswijs/contract';
import { type Cell, dateOf, emailOf, textOf, yesNoOf } from '../cells.ts';
import type { TableRow } from '../csv-rows.ts';
import type { RosterIssue } from '../roster-record.ts';

/** How long a value may be; what is longer is something else than the column promises. */
const mostLetters: Readonly<Record<string, number>> = {
  givenName: 80,
  callName: 80,
  initials: 20,
  prefix: 40,
  surname: 120,
  group: 200,
  function: 120,
  key: 100,
};

/** One row with its cells by field, which collects what is wrong while it is read. */
export interface RowReader {
  readonly row: number;
  readonly issues: RosterIssue[];
  /** Whether the mapping has this field at all. */
  has(field: RosterFieldName): boolean;
  text(field: RosterFieldName): string | null;
  date(field: RosterFieldName): string | null;
  email(field: RosterFieldName): string | null;
  /** Yes, no, or undefined when the cell doesn't say. */
  yesNo(field: RosterFieldName): boolean | undefined;
  complain(field: RosterFieldName | null, code: RosterIssueCode): void;
}

/** Where each field stands, from a mapping and the names of the columns. */
export type FieldPlaces = ReadonlyMap<RosterFieldName, { readonly index: number; readonly column: string }>;

/** Finds the column of each field once for the whole file. */
export function placeFields({ columns }: RosterMapping, names: readonly string[]): FieldPlaces {
  const pairs = columns.flatMap((field, index) =>
    field === null ? [] : [[field, { index, column: names[index] ?? '' }] as const],
  );
  return new Map(pairs);
}

/** "guardian1GivenName" may be as long as "givenName". */
function mostOf(field: RosterFieldName): number {
  const own = field.replace(/^guardian\d([A-Z])/, (_, letter: string) => letter.toLowerCase());
  return mostLetters[own] ?? 200;
}

/** Opens a row for reading by field. */
export function openRow(places: FieldPlaces, { row, cells }: TableRow): RowReader {
  const issues: RosterIssue[] = [];
  const complain: RowReader['complain'] = (field, code) => {
    issues.push({ column: field === null ? null : (places.get(field)?.column ?? field), code });
  };
  const cellAt = (field: RosterFieldName): Cell => cells[places.get(field)?.index ?? -1] ?? null;
  /** What a cell becomes, or a complaint when it holds something that cannot become it. */
  const read = <Value>(
    field: RosterFieldName,
    code: RosterIssueCode,
    become: (cell: Cell) => Value | null,
  ) => {
    if (textOf(cellAt(field)) === null) return null;
    const value = become(cellAt(field));
    if (value === null) complain(field, code);
    return value;
  };
  const text: RowReader['text'] = (field) =>
    read(field, 'too-long', (cell) => {
      const found = textOf(cell);
      return found !== null && found.length <= mostOf(field) ? found : null;
    });
  return {
    row,
    issues,
    complain,
    text,
    has: (field) => places.has(field),
    date: (field) => read(field, 'impossible-date', dateOf),
    email: (field) => read(field, 'impossible-email', (cell) => emailOf(textOf(cell) ?? '')),
    yesNo: (field) => {
      const answer = yesNoOf(textOf(cellAt(field)));
      if (answer === undefined) complain(field, 'unknown-custody');
      return answer ?? undefined;
    },
  };
}
