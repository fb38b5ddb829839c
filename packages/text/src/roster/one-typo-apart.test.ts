import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneTypoApart } from './one-typo-apart.ts';
import { buildTypoIndex, wordsNear } from './typo-index.ts';

it.each([
  ['fleur', 'fluer', true],
  ['fleur', 'fleu', true],
  ['fleur', 'fleurt', true],
  ['fleur', 'flaur', true],
  ['fleur', 'fleur', false],
  ['fleur', 'ruelf', false],
  ['fleur', 'flru', false],
])('%s and %s: %s', (one, other, apart) => {
  expect(isOneTypoApart(one, other)).toBe(apart);
  expect(isOneTypoApart(other, one)).toBe(apart);
});

it('is what the index finds, no more and no less', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 7 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, asked) => {
      const near = words.flatMap((known, number) => (isOneTypoApart(known, asked) ? number : []));
      expect(wordsNear(buildTypoIndex(words), asked)).toEqual(near);
    }),
    { seed: 20261121, numRuns: 300 },
  );
});
