import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, marksFit } from './part-content.ts';

const line = (text: string) => [{ item: 0, label: 'Tekst', text }];
const mark = (start: number, end: number) => ({ line: 0, start, end, why: 'reviewer' as const });

describe('what is given of a line', () => {
  it('RIG-14: what is covered is one gap, whatever its length and however it was marked', () => {
    const pieces = cover(line('Thijmen Dekkers en Saar'), [mark(8, 15), mark(0, 8)])[0]?.pieces;
    expect(pieces).toEqual([null, ' en Saar']);
  });

  it('RIG-14: nothing that is covered is in it, and everything else is, in its order', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 }),
        (text, places) => {
          const marks = places
            .map(([one, other]) => mark(Math.min(one, other), Math.max(one, other)))
            .filter((one) => marksFit(line(text), [one]));
          const covered = new Set(
            marks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
          );
          const open = [...Array(text.length).keys()].filter((at) => !covered.has(at)).map((at) => text[at]);
          const pieces = cover(line(text), marks)[0]?.pieces ?? [];
          expect(pieces.filter((piece) => piece !== null).join('')).toBe(open.join(''));
          expect(pieces.includes(null)).toBe(covered.size > 0);
        },
      ),
    );
  });

  it('a mark lies within its line', () => {
    expect(marksFit(line('abc'), [mark(0, 3)])).toBe(true);
    for (const wrong of [mark(0, 4), mark(2, 2), { ...mark(0, 1), line: 1 }])
      expect(marksFit(line('abc'), [wrong])).toBe(false);
  });
});
