import { expect, it } from 'vitest';
import { bytesOf } from './base64.ts';
import { loadLexicon } from './load-lexicon.ts';
import { addWord, emptyWordFilter, hasWord } from './word-filter.ts';

it('never forgets a word and seldom takes another for one', () => {
  const filter = emptyWordFilter(5000, 0.01);
  for (let number = 0; number < 5000; number++) addWord(filter, `woord${number}`);
  let wrong = 0;
  for (let number = 0; number < 5000; number++) {
    expect(hasWord(filter, `woord${number}`)).toBe(true);
    if (hasWord(filter, `anders${number}`)) wrong++;
  }
  expect(wrong).toBeLessThan(100);
});

it.each(['', 'a', 'ab', 'abc', 'abcd'])('reads base64 of "%s"', (text) => {
  expect(Buffer.from(bytesOf(Buffer.from(text).toString('base64'))).toString()).toBe(text);
});

it('comes with words and names', async () => {
  const lexicon = await loadLexicon();
  expect(lexicon.isWord('merel')).toBe(true);
  expect(lexicon.isEverydayWord('school')).toBe(true);
  expect(lexicon.isWord('tjibbe')).toBe(false);
  expect(lexicon.isGivenName('youssef')).toBe(true);
  expect(lexicon.isSurname('jansen')).toBe(true);
});
