import { type HiddenTable, isWorkedOut } from './worked-out.ts';

/** From this number on a count is shown; smaller ones, but for nought, are people one may recognise. */
export const least = 5;

/** How often things were counted, by place (a school) and by code (a category, a month). */
export type Counted = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A number that is shown, or null. */
export type Shown = number | null;

/** One table as it may be shown. */
export interface ShownTable {
  readonly board: ReadonlyMap<string, Shown>;
  readonly places: ReadonlyMap<string, ReadonlyMap<string, Shown>>;
}

/** Totals as they may be shown. */
export interface ShownTotals {
  readonly board: Shown;
  readonly places: ReadonlyMap<string, Shown>;
}

/** How many there are at each place, as it may be shown: totals are the same in every table of them. */
export function showTotals(totals: ReadonlyMap<string, number>): ShownTotals {
  const board = sumOf([...totals.values()]);
  const places = [...totals.keys()];
  if (isSmall(board)) return { board: null, places: new Map(places.map((place) => [place, null])) };
  const line = places.map((place) => ({ value: totals.get(place) ?? 0, hidden: false }));
  for (const cell of line) cell.hidden = isSmall(cell.value);
  hideMore(line);
  return { board, places: new Map(places.map((place, at) => [place, shownOf(line[at])])) };
}

/**
 * A table by place and code as it may be shown beside these totals: nothing under five, and nothing from which such a number
 * can be worked out. Where the total of a place is not shown nothing of it is; together those places are guarded as one, because
 * what they have together follows from the rest.
 */
export function showTable(counted: Counted, codes: readonly string[], totals: ShownTotals): ShownTable {
  if (totals.board === null) return nothingOf(codes, [...totals.places.keys()]);
  const rows = rowsOf(counted, codes, totals);
  const board = codes.map((_, at) => sumOf(rows.map(({ cells }) => cells[at]?.value ?? 0)));
  const table: Table = {
    rows: rows.map(({ cells }) => cells),
    board: board.map((value) => ({ value, hidden: isSmall(value) })),
  };
  hide(table);
  const byCode = (cells: readonly Cell[] | undefined) =>
    new Map(codes.map((code, at) => [code, shownOf(cells?.[at])]));
  const places = [...totals.places.keys()].map((place) => {
    const row = rows.find((one) => one.place === place);
    return [place, byCode(row?.cells)] as const;
  });
  return { board: byCode(table.board), places: new Map(places) };
}

interface Cell {
  readonly value: number;
  hidden: boolean;
}
interface Table extends HiddenTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly board: readonly Cell[];
}

/** A row for each place whose total is shown, and one for all others together. */
function rowsOf(counted: Counted, codes: readonly string[], { places }: ShownTotals) {
  const cellsOf = (of: readonly string[]): Cell[] =>
    codes.map((code) => {
      const value = sumOf(of.map((place) => counted.get(place)?.get(code) ?? 0));
      return { value, hidden: isSmall(value) };
    });
  const apart = [...places].flatMap(([place, total]) => (total === null ? [place] : []));
  const shown = [...places].flatMap(([place, total]) => (total === null ? [] : [place]));
  const rows: { place: string | null; cells: Cell[] }[] = shown.map((place) => ({
    place,
    cells: cellsOf([place]),
  }));
  return apart.length === 0 ? rows : [...rows, { place: null, cells: cellsOf(apart) }];
}

/** Hides until nothing small is shown or can be worked out; more only where less would not do. */
function hide(table: Table): void {
  hideLines(table);
  for (const step of [hideRowsAtRisk, hideRows, hideAll]) {
    if (!isWorkedOut(table, isSmall)) return;
    step(table);
    hideLines(table);
  }
}

/** Line by line, until every line in which something is hidden hides enough of itself. */
function hideLines({ rows, board }: Table): void {
  let more = true;
  while (more) {
    more = hideMore(board);
    for (const row of rows) more = hideMore(row) || more;
    for (const [at, whole] of board.entries()) {
      const column = rows.flatMap((row) => row[at] ?? []);
      // Whose sum is not shown gives nothing away.
      if (!whole.hidden) more = hideMore(column) || more;
    }
  }
}

/**
 * What is hidden in a line follows from its sum when it is one number alone, and is a small number together when it is under
 * five: then the smallest of the others is hidden too.
 *
 * @returns whether something was hidden that was not
 */
function hideMore(line: readonly Cell[]): boolean {
  let changed = false;
  for (;;) {
    const hidden = line.filter((cell) => cell.hidden);
    if (hidden.length === 0 || (hidden.length > 1 && sumOf(hidden.map(({ value }) => value)) >= least))
      return changed;
    const [next] = line
      .filter((cell) => !cell.hidden && cell.value > 0)
      .toSorted((one, other) => one.value - other.value);
    if (next === undefined) return changed;
    next.hidden = true;
    changed = true;
  }
}

/** Everything of the rows in which a small number can be worked out still. */
function hideRowsAtRisk(table: Table): void {
  for (const row of table.rows) {
    if (row.some(({ hidden, value }) => hidden && isSmall(value))) hideAllOf(row);
  }
}

function hideRows({ rows }: Table): void {
  for (const row of rows) hideAllOf(row);
}

/** Then only the totals are left, from which nothing follows. */
function hideAll({ rows, board }: Table): void {
  for (const row of [...rows, board]) hideAllOf(row);
}

function hideAllOf(cells: readonly Cell[]): void {
  for (const cell of cells) cell.hidden = true;
}

function nothingOf(codes: readonly string[], places: readonly string[]): ShownTable {
  const none = new Map(codes.map((code): [string, Shown] => [code, null]));
  return { board: none, places: new Map(places.map((place) => [place, none])) };
}

function isSmall(value: number): boolean {
  return value > 0 && value < least;
}

function shownOf(cell: Cell | undefined): Shown {
  return cell === undefined || cell.hidden ? null : cell.value;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
