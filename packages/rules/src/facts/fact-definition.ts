import { type FactDefinition, type FactKey, PERSON_PREFIX, type Vocabulary } from '../format/vocabulary.ts';

/** The definition behind a key of a situation; `people.2.who` is defined by `person.who`. */
export function factDefinition(vocabulary: Vocabulary, key: FactKey): FactDefinition | undefined {
  if (!key.startsWith('people.')) return vocabulary.facts.get(key);
  const attribute = /^people\.\d+\.(.+)$/.exec(key)?.[1];
  return vocabulary.facts.get(attribute === undefined ? key : PERSON_PREFIX + attribute);
}
