/** What people write in the place of a name: no name, and said of everybody. */
const noNames = new Set(
  'een de het mijn ouder vader moeder leerling meester juf juffrouw mevrouw meneer heer leraar lerares docent onbekend onbekende iemand'.split(
    ' ',
  ),
);
const letter = String.raw`\p{L}\p{M}\p{N}`;

/**
 * Which of these names seem to stand in a text: the whole name, or one word of it that is a name by itself. To point out, not
 * to refuse: a word may be a name and something else.
 */
export function namesInText(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const words = wordsOf(name);
    // What is no more than "a parent" names nobody.
    return words.length > 0 && [name, ...words].some((word) => standsIn(word, text));
  });
}

/** Words of a name that say who it is: with a capital, and not what anybody is called. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[\s,.]+/u)
    .filter((word) => word.length > 1 && /^\p{Lu}/u.test(word) && !noNames.has(word.toLowerCase()));
}

function standsIn(word: string, text: string): boolean {
  const plain = word.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  // "Al" is somebody, and "al" is a word of every sentence.
  const flags = plain.length > 2 ? 'iu' : 'u';
  // "Noors cijfers" are hers.
  return new RegExp(`(?<![${letter}])${plain}s?(?![${letter}])`, flags).test(text);
}
