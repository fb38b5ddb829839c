import {
  type CompiledProtocol,
  compileProtocol,
  type FactDefinition,
  type Protocol,
  type Vocabulary,
} from '@plaatswijs/rules';

/** A protocol with the facts it is written in, as plain data: to be carried to where a post is written. */
export interface CarriedProtocol {
  /** Of protocol and facts together; what is opened elsewhere must come out at the same. */
  readonly digest: string;
  readonly protocol: object;
  readonly vocabulary: object;
}

interface PlainFact extends Omit<FactDefinition, 'values' | 'families'> {
  readonly values?: readonly (readonly [string, { readonly nl: string; readonly en: string }])[];
  readonly families?: readonly (readonly [string, readonly string[]])[];
}

interface PlainVocabulary extends Omit<Vocabulary, 'facts'> {
  /** In the order in which they are asked. */
  readonly facts: readonly PlainFact[];
}

/** Lays a protocol down as plain data. */
export function carryProtocol({ digest, protocol, vocabulary }: CompiledProtocol): CarriedProtocol {
  const facts = [...vocabulary.facts.values()].map(
    ({ values, families, ...fact }): PlainFact => ({
      ...fact,
      ...(values === undefined ? {} : { values: [...values] }),
      ...(families === undefined ? {} : { families: [...families] }),
    }),
  );
  const plain: PlainVocabulary = { ...vocabulary, facts };
  return { digest, protocol, vocabulary: plain };
}

/**
 * Makes a carried protocol ready to be asked; `null` when it doesn't come out at its own digest, as when this program is of
 * another version than the one that laid it down: then nothing may be said by it.
 */
export function openCarried(carried: CarriedProtocol): CompiledProtocol | null {
  try {
    // Laid down by `carryProtocol`; the digest shows whether it arrived as it was.
    const { facts, ...rest } = carried.vocabulary as PlainVocabulary;
    const vocabulary: Vocabulary = {
      ...rest,
      facts: new Map(
        facts.map(({ values, families, ...fact }) => [
          fact.key,
          {
            ...fact,
            ...(values === undefined ? {} : { values: new Map(values) }),
            ...(families === undefined ? {} : { families: new Map(families) }),
          },
        ]),
      ),
    };
    const compiled = compileProtocol(carried.protocol as Protocol, vocabulary);
    return compiled.digest === carried.digest ? compiled : null;
  } catch {
    return null;
  }
}
