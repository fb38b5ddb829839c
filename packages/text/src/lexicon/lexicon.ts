/** What is known of words by themselves. All words are folded (small letters, no diacritics). */
export interface Lexicon {
  /** An ordinary Dutch word, however rare. */
  readonly isWord: (word: string) => boolean;
  /** An ordinary word that people use every day. */
  readonly isEverydayWord: (word: string) => boolean;
  readonly isGivenName: (word: string) => boolean;
  readonly isSurname: (word: string) => boolean;
}

/** Knows nothing. With it only patterns and the roster are found, and every roster name counts as no ordinary word. */
export const noLexicon: Lexicon = {
  isWord: () => false,
  isEverydayWord: () => false,
  isGivenName: () => false,
  isSurname: () => false,
};
