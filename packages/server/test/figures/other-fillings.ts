import type { ShownTable, ShownTotals } from '../../src/modules/cases/figures/hide-small.ts';

/** Everything that is shown of some tables of the same cases. */
export interface Everything {
  readonly places: readonly string[];
  readonly totals: ShownTotals;
  readonly tables: readonly { readonly codes: readonly string[]; readonly table: ShownTable }[];
}

/** What a filling gives: how many there are at a place, or in a table by place and code. */
export interface Filling {
  readonly totals: readonly number[];
  /** By table, then by place, then by code. */
  readonly cells: readonly (readonly (readonly number[])[])[];
}

/**
 * Whether there is a filling that agrees with everything shown and with what is asked of it. Looks through all of them, one
 * number after another, and knows nothing of how numbers were hidden.
 *
 * @param table whose cells are asked; the others only have to have a filling too
 */
export function hasFilling(
  shown: Everything,
  table: number | null,
  asked: (filling: {
    readonly totals: readonly number[];
    readonly cells: readonly (readonly number[])[];
  }) => boolean,
): boolean {
  for (const totals of totalsOf(shown)) {
    const others = shown.tables.every(
      (one, at) => at === table || [...first(fillingsOf(shown, one, totals))].length > 0,
    );
    if (!others) continue;
    if (table === null) {
      if (asked({ totals, cells: [] })) return true;
      continue;
    }
    const one = shown.tables[table];
    if (one === undefined) throw new Error('no such table');
    for (const cells of fillingsOf(shown, one, totals)) if (asked({ totals, cells })) return true;
  }
  return false;
}

function* first<Value>(values: Iterable<Value>): Iterable<Value> {
  for (const value of values) {
    yield value;
    return;
  }
}

/** As high as anything is tried where nothing else bounds it. */
const high = 12;

function* totalsOf({ places, totals }: Everything): Iterable<readonly number[]> {
  const shown = places.map((place) => totals.places.get(place) ?? null);
  yield* sums(shown, totals.board);
}

/** Every list with these fixed numbers, and this sum when there is one. */
function* sums(fixed: readonly (number | null)[], sum: number | null): Iterable<readonly number[]> {
  const [one, ...rest] = fixed;
  if (one === undefined) {
    if (sum === null || sum === 0) yield [];
    return;
  }
  const most = sum ?? high;
  const from = one ?? 0;
  for (let value = from; value <= Math.min(one ?? most, most); value += 1) {
    for (const others of sums(rest, sum === null ? null : sum - value)) yield [value, ...others];
  }
}

function* fillingsOf(
  { places }: Everything,
  { codes, table }: Everything['tables'][number],
  totals: readonly number[],
): Iterable<readonly (readonly number[])[]> {
  const columns = codes.map((code) => table.board.get(code) ?? null);
  yield* rowsFrom(0, columns);
  function* rowsFrom(at: number, left: readonly (number | null)[]): Iterable<readonly (readonly number[])[]> {
    const place = places[at];
    if (place === undefined) {
      if (left.every((one) => one === null || one === 0)) yield [];
      return;
    }
    const fixed = codes.map((code) => table.places.get(place)?.get(code) ?? null);
    for (const row of sums(fixed, totals[at] ?? 0)) {
      const after = left.map((one, of) => (one === null ? null : one - (row[of] ?? 0)));
      if (after.some((one) => one !== null && one < 0)) continue;
      for (const others of rowsFrom(at + 1, after)) yield [row, ...others];
    }
  }
}
