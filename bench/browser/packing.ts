import type { FactDefinition, FactKey, Protocol, Text, Vocabulary } from '@plaatswijs/rules';

/** A vocabulary as JSON: its maps are lists of pairs, because JSON has no maps and their order matters. */
export interface PackedVocabulary extends Omit<Vocabulary, 'facts'> {
  readonly facts: readonly PackedFact[];
}

interface PackedFact extends Omit<FactDefinition, 'values' | 'families'> {
  readonly values?: readonly (readonly [string, Text])[];
  readonly families?: readonly (readonly [string, readonly string[]])[];
}

/** All that a page needs to know, as data. */
export interface Packed {
  readonly vocabulary: PackedVocabulary;
  readonly protocols: readonly Protocol[];
}

/** Makes a vocabulary ready for JSON. */
export function packVocabulary(vocabulary: Vocabulary): PackedVocabulary {
  const facts = [...vocabulary.facts.values()].map(({ values, families, ...rest }) => ({
    ...rest,
    ...(values === undefined ? {} : { values: [...values] }),
    ...(families === undefined ? {} : { families: [...families] }),
  }));
  return { ...vocabulary, facts };
}

/** The vocabulary again. */
export function unpackVocabulary(packed: PackedVocabulary): Vocabulary {
  const facts = packed.facts.map(({ values, families, ...rest }): readonly [FactKey, FactDefinition] => [
    rest.key,
    {
      ...rest,
      ...(values === undefined ? {} : { values: new Map(values) }),
      ...(families === undefined ? {} : { families: new Map(families) }),
    },
  ]);
  return { ...packed, facts: new Map(facts) };
}
