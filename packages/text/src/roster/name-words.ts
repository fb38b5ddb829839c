import { foldWord } from '../tokens/fold-word.ts';

/** Words that stand before a surname, in Dutch and in the languages of our schools. They tell nobody apart. */
export const surnameParticles: ReadonlySet<string> = new Set(
  'van v vd von vom de der den des het t s ter ten te tot in op aan bij onder over uit la le les du di da del della dos el al ait ben bin bint ibn abu abd ould st sint mc mac o d l'.split(
    ' ',
  ),
);

/** The folded words a given name may be found by: as one word, however it was written. */
export function givenWords(name: string): readonly string[] {
  const parts = partsOf(name);
  const [head] = parts;
  if (head === undefined) return [];
  if (parts.length === 1) return [head];
  // "Jan-Willem" is one name, "Maria Johanna" goes by the first; a hyphen or "Anne Fleur" cannot tell them apart.
  return name.includes('-') ? [parts.join('')] : [head, parts.join('')];
}

/** The folded words of a surname that tell people apart. */
export function surnameWords(surname: string): readonly string[] {
  const parts = partsOf(surname);
  const telling = parts.filter((part) => !surnameParticles.has(part));
  return telling.length > 0 ? telling : parts;
}

function partsOf(name: string): readonly string[] {
  return foldWord(name)
    .split(/[^\p{L}]/u)
    .filter((part) => part !== '');
}
