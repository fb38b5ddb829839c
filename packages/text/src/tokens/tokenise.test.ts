import { expect, it } from 'vitest';
import { foldWord } from './fold-word.ts';
import { tokenise } from './tokenise.ts';

const sentences = (text: string) => (tokenise(text).at(-1)?.sentence ?? -1) + 1;
const firsts = (text: string) => tokenise(text).flatMap((token) => (token.first ? token.text : []));

it.each([
  ['Łąkowiczka', 'lakowiczka'],
  ['Yıldız', 'yildiz'],
  ['İrem', 'irem'],
  ['Strauß', 'strauss'],
  ['Bjørn', 'bjorn'],
  ['Đorđe', 'dorde'],
  ['Zoë', 'zoe'],
  ['Noor', 'noor'],
])('folds %s to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

it('keeps the places of the text, whatever folding does to the length', () => {
  const text = 'İrem Strauß 👩🏽‍🏫 Bjørn';
  for (const { start, end, text: written } of tokenise(text)) expect(text.slice(start, end)).toBe(written);
});

it('knows where sentences end', () => {
  expect(sentences('Een. Twee! Drie? Vier')).toBe(4);
  expect(sentences('Met dhr. Jansen en J. de Vries o.a. in gesprek')).toBe(1);
  expect(sentences('eerste regel\ntweede regel')).toBe(2);
});

it('knows where a capital says nothing', () => {
  expect(firsts('Vandaag ging Fleur. Daarna: Sem en "Roos"')).toEqual(['Vandaag', 'Daarna', 'Sem', 'Roos']);
});

it('takes digits and letters apart', () => {
  expect(tokenise('klas 2b').map(({ text, glue }) => [text, glue])).toEqual([
    ['klas', 'start'],
    ['2', 'space'],
    ['b', 'none'],
  ]);
});
