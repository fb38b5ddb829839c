import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { dictionary } from '@zxcvbn-ts/language-nl-be';
import { decodeTrie } from 'cspell-trie-lib';
import { addWord, emptyWordFilter } from '../src/lexicon/word-filter.ts';
import { foldWord } from '../src/tokens/fold-word.ts';
import { moreGivenNames, notGivenNames } from './given-names-by-hand.ts';

// Makes src/generated: the word lists of MIT packages as small filters. Run by hand after such a package changes:
//   node packages/text/scripts/build-word-lists.ts

const at = createRequire(import.meta.url);
const faker = '@faker-js/faker (MIT)';
const zxcvbn = '@zxcvbn-ts/language-nl-be (MIT)';
const cspell = '@cspell/dict-nl-nl (MIT)';
const localesOfNames = [
  'nl',
  'nl_BE',
  'tr',
  'pl',
  'de',
  'fr',
  'es',
  'ro',
  'en',
  'id_ID',
  'sr_RS_latin',
] as const;

const words = dutchWords();
const everyday = new Set(dictionary.commonWords.map(foldWord).filter((word) => words.has(word)));
const names = givenNames();
write('dutch-words', 'Ordinary Dutch words', [cspell], words, 0.01);
write('everyday-words', 'Dutch words that people use every day', [zxcvbn, cspell], everyday, 0.005);
write('given-names', 'Given names', [zxcvbn, faker], names, 0.002);
write('surnames', 'Surnames', [zxcvbn, faker, '@cspell/dict-people-names (MIT)'], surnames(), 0.01);

function dutchWords(): ReadonlySet<string> {
  const folder = at.resolve('@cspell/dict-nl-nl/cspell-ext.json').replace('cspell-ext.json', '');
  const trie = decodeTrie(new Uint8Array(gunzipSync(readFileSync(`${folder}Dutch.trie.gz`))));
  const found = new Set<string>();
  // Longer words are compounds, and nobody is called so.
  for (const word of trie.words()) if (/^\p{Ll}{2,13}$/u.test(word)) found.add(foldWord(word));
  return found;
}

function givenNames(): ReadonlySet<string> {
  const listed = [...dictionary.boysFirstnames, ...dictionary.girlsFirstnames, ...fromLocales('first_name')];
  const left = new Set(notGivenNames);
  const all = [...listed, ...moreGivenNames].flatMap(asNames).filter((name) => !left.has(name));
  return new Set(all);
}

function surnames(): ReadonlySet<string> {
  const folder = at.resolve('@cspell/dict-people-names/cspell-ext.json').replace('cspell-ext.json', '');
  const people = readFileSync(`${folder}dict/people-names.txt`, 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}/u.test(line));
  return new Set([...dictionary.lastnames, ...fromLocales('last_name'), ...people].flatMap(asNames));
}

function fromLocales(part: 'first_name' | 'last_name'): readonly string[] {
  return localesOfNames.flatMap((locale) => {
    const lists = Object.values(allLocales[locale].person?.[part] ?? {});
    return lists.flatMap((list) =>
      Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [],
    );
  });
}

/** A name as it is looked up: folded, one word of at least two letters. */
function asNames(name: string): readonly string[] {
  return name
    .split(/[\s'-]/u)
    .map(foldWord)
    .filter((part) => /^[a-z]{3,}$/u.test(part));
}

function write(
  file: string,
  what: string,
  from: readonly string[],
  list: ReadonlySet<string>,
  wrong: number,
): void {
  const filter = emptyWordFilter(list.size, wrong);
  for (const word of list) addWord(filter, word);
  const base64 = Buffer.from(filter.bits).toString('base64');
  const header = `// Made by packages/text/scripts/build-word-lists.ts from ${from.join(', ')}; do not edit.`;
  const title = `/** ${what}: ${list.size} folded words as a filter that wrongly says yes to about ${wrong * 100}% of others. */`;
  const code = `${header}\n\n${title}\nexport const packed = { probes: ${filter.probes}, base64: '${base64}' };\n`;
  writeFileSync(new URL(`../src/generated/${file}.ts`, import.meta.url), code);
  process.stdout.write(`${file}: ${list.size} words, ${Math.round(code.length / 1000)} kB\n`);
}
