import type { FactDefinition, SimpleValue, Text, Vocabulary } from '@plaatswijs/rules';

/** The same words in both languages, for tests in which they do not matter. */
export function words(text: string): Text {
  return { nl: text, en: text };
}

function fact(
  key: string,
  kind: FactDefinition['kind'],
  values: readonly string[] = [],
  bounds: { min?: number; max?: number } = {},
) {
  const definition: FactDefinition = {
    key,
    kind,
    question: words(`${key}?`),
    personal: false,
    judgement: false,
    changeable: true,
    ...(values.length === 0 ? {} : { values: new Map(values.map((value) => [value, words(value)])) }),
    ...bounds,
  };
  return [key, definition] as const;
}

/** A vocabulary so small that all situations in it can be counted out. */
export const smallVocabulary: Vocabulary = {
  version: 1,
  contradictions: [],
  facts: new Map([
    fact('act', 'choice', ['do', 'rest']),
    fact('actor.role', 'choice', ['staff', 'pupil']),
    fact('actor.capacity', 'choice', ['work', 'private']),
    fact('a', 'yesno'),
    fact('b', 'yesno'),
    fact('c', 'choice', ['x', 'y', 'z']),
    fact('l', 'choices', ['p', 'q']),
    fact('n', 'number', [], { min: 0, max: 2 }),
    fact('people', 'people'),
    fact('person.who', 'choice', ['pupil', 'staff']),
    fact('person.ok', 'yesno'),
    fact('person.number', 'number', [], { min: 1, max: 2 }),
  ]),
};

/** Every value a fact of the small world can have. */
export const smallValues: Readonly<Record<string, readonly SimpleValue[]>> = {
  'actor.role': ['staff', 'pupil'],
  'actor.capacity': ['work', 'private'],
  a: [true, false],
  b: [true, false],
  c: ['x', 'y', 'z'],
  l: [[], ['p'], ['q'], ['p', 'q']],
  n: [0, 1, 2],
  people: [0, 1],
  'people.1.who': ['pupil', 'staff'],
  'people.1.ok': [true, false],
  'people.1.number': [1, 2],
};
