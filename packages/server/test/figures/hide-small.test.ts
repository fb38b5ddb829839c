import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, least, showTable, showTotals } from '../../src/modules/cases/figures/hide-small.ts';
import { type Everything, hasFilling } from './other-fillings.ts';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 200);
const codes = [
  ['a', 'b', 'c'],
  ['x', 'y', 'z'],
] as const;

/** A case: at which place, and its code in each of two tables. */
type Case = readonly [place: number, first: number, second: number];

/** Places beside each other with cases, many of them alike, so that small numbers and noughts are common. */
const worlds = fc
  .record({
    places: fc.integer({ min: 1, max: 3 }),
    heaps: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 1, max: 6 }),
      ),
      { maxLength: 10 },
    ),
  })
  .map(({ places, heaps }) => {
    const cases = heaps.flatMap(([place, one, other, times]): Case[] =>
      Array.from({ length: times }, () => [place % places, one, other]),
    );
    return { places: Array.from({ length: places }, (_, at) => `school ${at}`), cases };
  })
  .filter(({ cases }) => cases.length <= 40);

function counted(places: readonly string[], cases: readonly Case[], table: 0 | 1): Counted {
  const own = table === 0 ? codes[0] : codes[1];
  return new Map(
    places.map((place, at) => [
      place,
      new Map(
        own.map((code, of) => [code, cases.filter((one) => one[0] === at && one[table + 1] === of).length]),
      ),
    ]),
  );
}

function shownOf({ places, cases }: { places: readonly string[]; cases: readonly Case[] }) {
  const totals = showTotals(
    new Map(places.map((place, at) => [place, cases.filter(([one]) => one === at).length])),
  );
  const both = ([0, 1] as const).map((at) => counted(places, cases, at));
  const tables = both.map((one, at) => ({
    codes: codes[at] ?? [],
    table: showTable(one, codes[at] ?? [], totals),
  }));
  return { everything: { places, totals, tables } satisfies Everything, both };
}

const isSmall = (value: number) => value > 0 && value < least;

describe('what is shown of counts', () => {
  it('FIG-3 shows no number from one to four, and no nought where the total is not shown', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { everything, both } = shownOf(world);
        const { totals, tables } = everything;
        const all = [totals.board, ...totals.places.values()];
        for (const { table } of tables) {
          all.push(...table.board.values());
          for (const [place, row] of table.places) {
            all.push(...row.values());
            if (totals.places.get(place) === null) expect([...row.values()]).toEqual([null, null, null]);
          }
        }
        expect(all.filter((value) => value !== null && isSmall(value))).toEqual([]);
        // And what is shown is what there is.
        for (const [at, { table }] of tables.entries())
          for (const [place, row] of table.places)
            for (const [code, value] of row)
              if (value !== null) expect(value).toBe(both[at]?.get(place)?.get(code));
      }),
      { numRuns: runs },
    );
  });

  it('FIG-4 of no number from one to four follows from everything shown together which one it is', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { everything, both } = shownOf(world);
        const { places, totals, tables } = everything;
        for (const [at, place] of places.entries()) {
          const own = world.cases.filter(([one]) => one === at).length;
          if (isSmall(own))
            expect(hasFilling(everything, null, (other) => other.totals[at] !== own)).toBe(true);
          for (const [of, one] of both.entries())
            for (const [column, code] of (codes[of] ?? []).entries()) {
              const value = one.get(place)?.get(code) ?? 0;
              const another = () => hasFilling(everything, of, ({ cells }) => cells[at]?.[column] !== value);
              if (isSmall(value)) expect(another(), `${place} ${code}`).toBe(true);
            }
        }
        for (const [of, { table }] of tables.entries())
          for (const [column, code] of (codes[of] ?? []).entries()) {
            const apart = places.flatMap((place, at) => (totals.places.get(place) === null ? [at] : []));
            const sum = (ats: readonly number[], cells: readonly (readonly number[])[]) =>
              ats.reduce((so, at) => so + (cells[at]?.[column] ?? 0), 0);
            const truth = places.map((place) =>
              (codes[of] ?? []).map((one) => both[of]?.get(place)?.get(one) ?? 0),
            );
            for (const ats of [apart, table.board.get(code) === null ? [...places.keys()] : []]) {
              const value = sum(ats, truth);
              const another = () => hasFilling(everything, of, ({ cells }) => sum(ats, cells) !== value);
              if (isSmall(value)) expect(another(), `together ${code}`).toBe(true);
            }
          }
      }),
      { numRuns: Math.min(runs, 1000) },
    );
  }, 120_000);

  it('FIG-4 what is hidden beside each other is never a small number together', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { everything, both } = shownOf(world);
        for (const [of, { table }] of everything.tables.entries())
          for (const [place, row] of table.places) {
            if (everything.totals.places.get(place) === null) continue;
            const hidden = [...row].flatMap(([code, value]) =>
              value === null ? [both[of]?.get(place)?.get(code) ?? 0] : [],
            );
            expect(isSmall(hidden.reduce((sum, one) => sum + one, 0))).toBe(false);
          }
        for (const [of, { codes: own, table }] of everything.tables.entries())
          for (const code of own) {
            if (table.board.get(code) === null) continue;
            const hidden = [...table.places].flatMap(([place, row]) =>
              row.get(code) === null ? [both[of]?.get(place)?.get(code) ?? 0] : [],
            );
            expect(isSmall(hidden.reduce((sum, one) => sum + one, 0))).toBe(false);
          }
      }),
      { numRuns: runs },
    );
  });

  it('FIG-3 shows what is large as it is, and only one more number than it has to', () => {
    const totals = showTotals(new Map([['school', 31]]));
    const row = new Map(Object.entries({ a: 2, b: 9, c: 20, d: 0 }));
    const { places, board } = showTable(new Map([['school', row]]), ['a', 'b', 'c', 'd'], totals);
    const shown = new Map<string, number | null>(Object.entries({ a: null, b: null, c: 20, d: 0 }));
    expect(places.get('school')).toEqual(shown);
    expect(board).toEqual(shown);
  });
});
