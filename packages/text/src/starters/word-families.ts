import { distance } from 'fastest-levenshtein';
import { emptyWords, starterWords } from './starter-words.ts';

/** What a sentence is about: families of words and plain words, each with how sure that is. */
export type Features = ReadonlyMap<string, number>;

/** Finds what a sentence is about. */
export interface WordFamilies {
  /** @param lenient also by one typo and by parts of compounds; for what people type, not for what we wrote */
  readonly featuresOf: (text: string, lenient: boolean) => Features;
}

/** How sure a part of a compound is, and a word with a typo, against the word itself. */
const compoundShare = 0.8;
const typoShare = 0.75;
/** Shorter words have too many neighbours to guess a typo in, or to be recognised inside another. */
const leastTypo = 5;
const leastPart = 4;
const mostFormWords = 4;

/** Lays out families of words for looking up, a form of several words by its words in order. */
export function wordFamilies(
  families: ReadonlyMap<string, readonly string[]>,
  known: Iterable<string>,
): WordFamilies {
  const byForm = new Map<string, string[]>();
  for (const [family, forms] of families) {
    for (const form of forms) {
      const key = starterWords(form).join(' ');
      byForm.set(key, [...(byForm.get(key) ?? []), family]);
    }
  }
  const single = [...byForm.keys()].filter((form) => !form.includes(' '));
  const guessable = [...new Set([...single, ...known])].filter((word) => word.length >= leastTypo);
  const lexicon: Lexicon = { byForm, single: new Set(single), known: new Set(known), guessable };
  return { featuresOf: (text, lenient) => featuresOf(starterWords(text), lexicon, lenient) };
}

interface Lexicon {
  readonly byForm: ReadonlyMap<string, readonly string[]>;
  readonly single: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly guessable: readonly string[];
}

function featuresOf(words: readonly string[], lexicon: Lexicon, lenient: boolean): Features {
  const features = new Map<string, number>();
  const add = (feature: string, share: number) =>
    features.set(feature, Math.max(features.get(feature) ?? 0, share));
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length <= mostFormWords && at + length <= words.length; length++) {
      const found = lexicon.byForm.get(words.slice(at, at + length).join(' ')) ?? [];
      for (const family of found) add(family, 1);
    }
    const word = words[at] ?? '';
    if (emptyWords.has(word)) continue;
    if (lexicon.single.has(word)) continue;
    add(`=${stem(word)}`, 1);
    if (lenient && !lexicon.known.has(word)) guess(word, lexicon, add);
  }
  return features;
}

/** What an unknown word may be: a compound of what we know, or one of those with a typo. */
function guess(word: string, lexicon: Lexicon, add: (feature: string, share: number) => void): void {
  const parts = partsOf(word, lexicon);
  for (const part of parts) for (const family of lexicon.byForm.get(part) ?? []) add(family, compoundShare);
  if (parts.length > 0 || word.length < leastTypo) return;
  for (const near of lexicon.guessable) {
    if (Math.abs(near.length - word.length) > 1 || !oneTypoApart(near, word)) continue;
    for (const family of lexicon.byForm.get(near) ?? []) add(family, typoShare);
    if (lexicon.known.has(near)) add(`=${stem(near)}`, typoShare);
  }
}

/** The known words a compound begins and ends with: "schoolreisfoto" begins with "schoolreis" and ends with "foto". */
function partsOf(word: string, { single }: Lexicon): readonly string[] {
  const parts: string[] = [];
  for (let cut = word.length - leastPart; cut >= leastPart; cut--) {
    const head = word.slice(0, cut);
    if (single.has(head)) {
      parts.push(head);
      break;
    }
  }
  for (let cut = leastPart - 1; cut <= word.length - leastPart; cut++) {
    const tail = word.slice(cut);
    if (single.has(tail)) {
      parts.push(tail);
      break;
    }
  }
  return parts;
}

/** One letter more, less or other, or two neighbours swapped. */
function oneTypoApart(one: string, other: string): boolean {
  const apart = distance(one, other);
  if (apart <= 1) return true;
  if (apart !== 2 || one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Endings of Dutch plurals and verbs off, so that words in no family still meet. */
function stem(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?:tjes|eren|heid|tje|pje|en|es|er|je|te|t|e|s|n)$/u, '');
}
