import type { Token } from '../tokens/token.ts';
import { matchPhrase } from './match-phrase.ts';
import { type Phrase, readPhrase, type WordGroups } from './phrase.ts';

/** Phrases of one meaning; how sure they make us, and what they are called. */
export interface PhraseList<Name extends string> {
  readonly name: Name;
  readonly confidence: number;
  readonly phrases: readonly string[];
}

/** A phrase found: tokens `from` up to, not including, `to`. */
export interface PhraseHit<Name extends string> {
  readonly name: Name;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

interface Entry<Name extends string> {
  readonly list: PhraseList<Name>;
  readonly phrase: Phrase;
}

/** Phrases by how they begin, so that a word that begins none costs one look-up. */
export interface PhraseBook<Name extends string> {
  readonly byWord: ReadonlyMap<string, readonly Entry<Name>[]>;
}

/** Reads all lists into one book, to be searched in one go. */
export function readPhraseBook<Name extends string>(
  lists: readonly PhraseList<Name>[],
  groups: WordGroups,
): PhraseBook<Name> {
  const byWord = new Map<string, Entry<Name>[]>();
  for (const list of lists) {
    for (const written of list.phrases) {
      const phrase = readPhrase(written, groups);
      const [head] = phrase.steps;
      if (head?.kind !== 'word') continue;
      for (const word of head.words) add(byWord, word, { list, phrase });
    }
  }
  return { byWord };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Every phrase of the book in a text, in order of where it begins. */
export function findPhrases<Name extends string>(
  { byWord }: PhraseBook<Name>,
  tokens: readonly Token[],
): readonly PhraseHit<Name>[] {
  const hits: PhraseHit<Name>[] = [];
  tokens.forEach(({ word }, from) => {
    collect(byWord.get(word), tokens, from, hits);
  });
  return hits;
}

function collect<Name extends string>(
  entries: readonly Entry<Name>[] | undefined,
  tokens: readonly Token[],
  from: number,
  hits: PhraseHit<Name>[],
): void {
  if (entries === undefined) return;
  for (const { list, phrase } of entries) {
    const to = matchPhrase(phrase, tokens, from);
    if (to > from) hits.push({ name: list.name, confidence: list.confidence, from, to });
  }
}
