import { isOneTypoApart } from './one-typo-apart.ts';

/** Shorter words are one slip away from too many others. */
const SHORTEST = 4;

/** Finds words by what is left when one letter is taken out, of the word and of what was typed (the idea of SymSpell). */
export interface TypoIndex {
  readonly words: readonly string[];
  /** Hash table: slot to word number + 1; a power of two long. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
}

/** Indexes words; the place of a word in the list is its number. */
export function buildTypoIndex(words: readonly string[]): TypoIndex {
  const entries = words.reduce((sum, { length }) => sum + (length < SHORTEST ? 0 : length + 1), 0);
  const size = 1 << Math.ceil(Math.log2(Math.max(16, entries * 1.6)));
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  words.forEach((word, number) => {
    if (word.length < SHORTEST) return;
    forEachForm(word, (hash) => {
      let slot = hash & (size - 1);
      while (slots[slot] !== 0) {
        if (slots[slot] === number + 1 && hashes[slot] === hash) return;
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = number + 1;
      hashes[slot] = hash;
    });
  });
  return { words, slots, hashes };
}

/** The numbers of the words that are one slip away from a folded word. */
export function wordsNear({ words, slots, hashes }: TypoIndex, word: string): readonly number[] {
  if (word.length < SHORTEST) return [];
  const near: number[] = [];
  const mask = slots.length - 1;
  forEachForm(word, (hash) => {
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] !== hash) continue;
      const number = (slots[slot] ?? 0) - 1;
      if (!near.includes(number) && isOneTypoApart(word, words[number] ?? '')) near.push(number);
    }
  });
  return near.sort((a, b) => a - b);
}

/** Calls with the hash of the word, and of the word without each of its letters. */
function forEachForm(word: string, visit: (hash: number) => void): void {
  for (let without = -1; without < word.length; without++) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < word.length; index++) {
      if (index !== without) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    }
    visit(hash ^ (hash >>> 15));
  }
}
