import { bytesOf } from './base64.ts';
import type { Lexicon } from './lexicon.ts';
import { hasWord } from './word-filter.ts';

interface PackedFilter {
  readonly probes: number;
  readonly base64: string;
}

/**
 * Fetches the word lists that come with this package. They are loaded when this is called and not before, so that a
 * page that checks no text does not carry them.
 */
export async function loadLexicon(): Promise<Lexicon> {
  const [words, everyday, given, surnames] = await Promise.all([
    import('../generated/dutch-words.ts'),
    import('../generated/everyday-words.ts'),
    import('../generated/given-names.ts'),
    import('../generated/surnames.ts'),
  ]);
  return {
    isWord: membership(words.packed),
    isEverydayWord: membership(everyday.packed),
    isGivenName: membership(given.packed),
    isSurname: membership(surnames.packed),
  };
}

function membership({ probes, base64 }: PackedFilter): (word: string) => boolean {
  const filter = { bits: bytesOf(base64), probes };
  return (word) => hasWord(filter, word);
}
