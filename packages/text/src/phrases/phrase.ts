/** Words that stand for each other in a phrase, called by `<name>`. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** One step of a phrase: a word of a set, possibly left out; or a stretch of any words. */
export type Step =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'number'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly atMost: number };

export interface Phrase {
  readonly steps: readonly Step[];
}

/**
 * Reads a phrase. `a|b` is either word, `a?` may be left out, `..3` is at most three words of any kind, `#` a number,
 * `<group>` any word of a group. All in small letters without diacritics.
 *
 * @throws where a phrase names a group that is not there, or begins with what is not a word
 */
export function readPhrase(written: string, groups: WordGroups): Phrase {
  const steps = written
    .trim()
    .split(/ {1,4}/u)
    .map((part) => readStep(part, groups));
  const [head] = steps;
  if (head?.kind !== 'word' || head.optional)
    throw new Error(`the phrase "${written}" must begin with a word`);
  return { steps };
}

function readStep(part: string, groups: WordGroups): Step {
  if (part.startsWith('..')) return { kind: 'gap', atMost: Number(part.slice(2)) };
  const optional = part.endsWith('?');
  const bare = optional ? part.slice(0, -1) : part;
  if (bare === '#') return { kind: 'number', optional };
  const all = bare.split('|').flatMap((word) => (word.startsWith('<') ? groupNamed(word, groups) : [word]));
  return { kind: 'word', words: new Set(all), optional };
}

function groupNamed(name: string, groups: WordGroups): readonly string[] {
  const words = groups[name.slice(1, -1)];
  if (words === undefined) throw new Error(`there is no group of words ${name}`);
  return words;
}
