import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Choice,
  type Diagram,
  Diagrams,
  levelsIn,
  placeOfMore,
  placeWhereItMatters,
} from '../../src/assess/diagram.ts';

// Functions of three facts with two, three and two values, against the plain list of their numbers.
const sizes = [2, 3, 2] as const;
const places: readonly (readonly number[])[] = sizes.reduce<readonly (readonly number[])[]>(
  (found, size) => found.flatMap((place) => Array.from({ length: size }, (_, nth) => [...place, nth])),
  [[]],
);
const table = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 });
const runs = { seed: 20261121, numRuns: 500 };

function written(diagrams: Diagrams, numbers: readonly number[], place: readonly number[] = []): Diagram {
  const size = sizes[place.length];
  if (size === undefined) return diagrams.number(at(numbers, place));
  return diagrams.choice(
    place.length,
    Array.from({ length: size }, (_, nth) => written(diagrams, numbers, [...place, nth])),
  );
}

function at(numbers: readonly number[], place: readonly number[]): number {
  return numbers[places.findIndex((one) => one.join() === place.join())] ?? Number.NaN;
}

function valueAt(diagram: Diagram, place: readonly number[]): number {
  let node = diagram;
  while (node.parts.length > 0) node = node.parts[place[node.level] ?? 0] as Diagram;
  return node.value;
}

/** The places with these choices, whatever the facts that they leave out. */
function placesWith(choices: readonly Choice[]): readonly (readonly number[])[] {
  return places.filter((place) => choices.every(([level, nth]) => place[level] === nth));
}

test('a function written out has its numbers, and the same function is the same object', () => {
  fc.assert(
    fc.property(table, (numbers) => {
      const diagrams = new Diagrams(1000);
      const diagram = written(diagrams, numbers);
      expect(places.map((place) => valueAt(diagram, place))).toEqual(numbers);
      expect(written(diagrams, numbers)).toBe(diagram);
    }),
    runs,
  );
});

test('joined, made others and taken where a fact has one value, it is what its numbers say', () => {
  fc.assert(
    fc.property(table, table, (left, right) => {
      const diagrams = new Diagrams(1000);
      const least = { of: Math.min, byLeft: 0, byRight: 0 };
      const joined = diagrams.join(least, written(diagrams, left), written(diagrams, right));
      expect(joined).toBe(
        written(
          diagrams,
          places.map((place) => Math.min(at(left, place), at(right, place))),
        ),
      );
      const others = diagrams.map(written(diagrams, left), (value) => value % 2);
      expect(others).toBe(
        written(
          diagrams,
          left.map((value) => value % 2),
        ),
      );
      const where = diagrams.where(written(diagrams, left), 1, 2);
      expect(places.map((place) => valueAt(where, place))).toEqual(
        places.map(([first = 0, , last = 0]) => at(left, [first, 2, last])),
      );
    }),
    runs,
  );
});

test('what it hangs on is what makes its numbers differ, and a place where it does can be pointed out', () => {
  fc.assert(
    fc.property(table, (numbers) => {
      const diagram = written(new Diagrams(1000), numbers);
      sizes.forEach((size, level) => {
        const values = (place: readonly number[]) =>
          new Set(Array.from({ length: size }, (_, nth) => at(numbers, place.with(level, nth))));
        const hangsOn = places.some((place) => values(place).size > 1);
        expect(levelsIn(diagram).has(level)).toBe(hangsOn);
        const found = placeWhereItMatters(diagram, level);
        expect(found !== null).toBe(hangsOn);
        for (const place of found === null ? [] : placesWith(found))
          expect(values(place).size).toBeGreaterThan(1);
      });
    }),
    runs,
  );
});

test('a place where it is not 0 is found if there is one, whatever the facts that are left out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0, 0, 0, 1, 2), { minLength: 12, maxLength: 12 }), (numbers) => {
      const found = placeOfMore(written(new Diagrams(1000), numbers));
      expect(found !== null).toBe(numbers.some((value) => value !== 0));
      for (const place of found === null ? [] : placesWith(found.choices))
        expect(at(numbers, place)).toBe(found?.value);
    }),
    runs,
  );
});

test('after as many steps as it was given it says that it gave up', () => {
  const diagrams = new Diagrams(1);
  const choose = (level: number) => diagrams.choice(level, [diagrams.number(0), diagrams.number(1)]);
  diagrams.join({ of: (left, right) => left + right }, choose(0), choose(1));
  expect(diagrams.gaveUp).toBe(true);
});
