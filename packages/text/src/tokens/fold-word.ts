/** Letters that no Unicode decomposition takes apart, and that people type without their stroke. */
const strokes: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ħ: 'h',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ĳ: 'ij',
};

/**
 * A word in small letters without diacritics, as names are compared: `Łąkowiczka` and `lakowiczka` are alike. A folded
 * word may be longer or shorter than the word, so it is never used to count places in a text.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (isPlain(small)) return small;
  const bare = small.normalize('NFD').replace(/\p{M}/gu, '');
  return isPlain(bare) ? bare : bare.replace(/[øłıđħðßæœþĳ]/gu, (letter) => strokes[letter] ?? letter);
}

function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 0x7f) return false;
  return true;
}
