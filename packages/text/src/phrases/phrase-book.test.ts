import { expect, it } from 'vitest';
import { tokenise } from '../tokens/tokenise.ts';
import { findPhrases, readPhraseBook } from './phrase-book.ts';

const groups = { you: ['je', 'jou'] };

function found(phrase: string, text: string): readonly string[] {
  const tokens = tokenise(text);
  const book = readPhraseBook([{ name: 'list', confidence: 1, phrases: [phrase] }], groups);
  return findPhrases(book, tokens).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

it.each([
  ['sla <you> neer', 'ik sla je neer', ['sla je neer']],
  ['sla <you> neer', 'ik sla het neer', []],
  ['sla toch? <you>', 'sla toch jou, sla je', ['sla toch jou', 'sla je']],
  ['naar ..2 school', 'naar de oude school', ['naar de oude school']],
  ['naar ..2 school', 'naar de heel oude school', []],
  ['naar ..2 school', 'Ga naar huis. Op school', []],
  ['een # op', 'een 6 op de toets', ['een 6 op']],
])('%s in: %s', (phrase, text, pieces) => {
  expect(found(phrase, text)).toEqual(pieces);
});

it('refuses a phrase that begins with what is not a word', () => {
  expect(() => found('..2 school', '')).toThrow();
  expect(() => found('naar <niemand>', '')).toThrow();
});
