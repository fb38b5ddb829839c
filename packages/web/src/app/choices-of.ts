import type { Option } from '../ui/index.ts';

/** The choices of a list of words by code, in the order in which they stand there. */
export function choicesOf<Code extends string>(
  words: Readonly<Record<Code, string>>,
  help?: Readonly<Record<Code, string>>,
): readonly Option<Code>[] {
  return codesOf(words).map((value) => ({
    value,
    label: words[value],
    ...(help === undefined ? {} : { help: help[value] }),
  }));
}

function codesOf<Code extends string>(words: Readonly<Record<Code, string>>): readonly Code[] {
  const isCode = (name: string): name is Code => Object.hasOwn(words, name);
  return Object.keys(words).filter(isCode);
}
