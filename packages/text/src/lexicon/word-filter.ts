/** A set of words that takes little room and now and then says yes to a word that is not in it (a Bloom filter). */
export interface WordFilter {
  readonly bits: Uint8Array;
  /** How many bits each word sets. */
  readonly probes: number;
}

/** Makes an empty filter for so many words that wrongly says yes to this part (0 to 1) of other words. */
export function emptyWordFilter(words: number, wrong: number): WordFilter {
  const bits = Math.ceil((-Math.log(wrong) * words) / Math.LN2 ** 2);
  return { bits: new Uint8Array(Math.ceil(bits / 8)), probes: Math.max(1, Math.round(-Math.log2(wrong))) };
}

/** Adds a folded word. */
export function addWord({ bits, probes }: WordFilter, word: string): void {
  const [place, step] = hashesOf(word);
  for (let probe = 0; probe < probes; probe++) {
    const bit = (place + Math.imul(step, probe)) >>> 0;
    const index = bit % (bits.length * 8);
    bits[index >>> 3] = (bits[index >>> 3] ?? 0) | (1 << (index & 7));
  }
}

/** Whether a folded word is, as far as the filter can tell, in the set. */
export function hasWord({ bits, probes }: WordFilter, word: string): boolean {
  const [place, step] = hashesOf(word);
  for (let probe = 0; probe < probes; probe++) {
    const bit = (place + Math.imul(step, probe)) >>> 0;
    const index = bit % (bits.length * 8);
    if (((bits[index >>> 3] ?? 0) & (1 << (index & 7))) === 0) return false;
  }
  return true;
}

/** Two independent hashes (FNV-1a, and a mix of it), from which all probes follow. */
function hashesOf(word: string): readonly [number, number] {
  let hash = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    hash = Math.imul(hash ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [(hash ^ (hash >>> 13)) >>> 0, (other | 1) >>> 0];
}
