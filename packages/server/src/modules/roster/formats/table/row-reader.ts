import type { RosterFieldName, RosterIssueCode, RosterMapping } from '@plaatswijs/contract';
import { type Cell, dateOf, emailOf, textOf, yesNoOf } from '../cells.ts';
import type { TableRow } from '../csv-rows.ts';
import type { RosterIssue } from '../roster-record.ts';

/** How long a value may be; what is longer is something else than the column promises. */
const mostLetters: Partial<Record<RosterFieldName, number>> = {
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

/** Opens a row for reading by field. */
export function openRow(places: FieldPlaces, { row, cells }: TableRow): RowReader {
  const issues: RosterIssue[] = [];
  const complain: RowReader['complain'] = (field, code) => {
    issues.push({ column: field === null ? null : (places.get(field)?.column ?? field), code });
  };
  const cellAt = (field: RosterFieldName): Cell | undefined => {
    const place = places.get(field);
    return place === undefined ? undefined : cells[place.index];
  };
  const text: RowReader['text'] = (field) => {
    const found = textOf(cellAt(field));
    if (
      found === null ||
      found.length <= (mostLetters[field.replace(/^guardian\d/, '') as RosterFieldName] ?? 200)
    ) {
      return found;
    }
    complain(field, 'too-long');
    return null;
  };
  return {
    row,
    issues,
    complain,
    text,
    has: (field) => places.has(field),
    date: (field) => {
      const cell = cellAt(field);
      if (textOf(cell) === null) return null;
      const day = dateOf(cell ?? null);
      if (day === null) complain(field, 'impossible-date');
      return day;
    },
    email: (field) => {
      const typed = text(field);
      if (typed === null) return null;
      const address = emailOf(typed);
      if (address === null) complain(field, 'impossible-email');
      return address;
    },
    yesNo: (field) => {
      const answer = yesNoOf(text(field));
      if (answer === undefined) complain(field, 'unknown-custody');
      return answer ?? undefined;
    },
  };
}
