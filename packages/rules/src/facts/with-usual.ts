import {
  type FactDefinition,
  type FactKey,
  PERSON_PREFIX,
  type SimpleValue,
  type Vocabulary,
} from '../format/vocabulary.ts';
import { type KnownFact, personKey, type Situation, situationOf } from './situation.ts';

/**
 * The same situation with the usual value for every fact that is not known and has one: what somebody means by
 * "verder niets bijzonders". Each carries the source `assumed`, so that an answer can say what it rests on.
 */
export function withUsual(situation: Situation, vocabulary: Vocabulary): Situation {
  const facts: Record<FactKey, KnownFact> = { ...situation.facts };
  for (const definition of vocabulary.facts.values()) {
    if (!definition.key.startsWith(PERSON_PREFIX)) assume(facts, definition.key, definition);
  }
  const people = Number(facts['people']?.value ?? 0);
  for (let n = 1; n <= people; n++) {
    for (const definition of vocabulary.facts.values()) {
      if (!definition.key.startsWith(PERSON_PREFIX)) continue;
      assume(facts, personKey(n, definition.key.slice(PERSON_PREFIX.length)), definition);
    }
  }
  return situationOf(situation.referenceDate, facts);
}

function assume(facts: Record<FactKey, KnownFact>, key: FactKey, definition: FactDefinition): void {
  // What a detector saw is never assumed away: it stays a question until a person has confirmed it.
  if (definition.usual === undefined || facts[key] !== undefined) return;
  facts[key] = usualFact(definition);
}

const usualFacts = new WeakMap<FactDefinition, KnownFact>();

/** The same for every situation, so it is made once. */
function usualFact(definition: FactDefinition): KnownFact {
  const known = usualFacts.get(definition);
  if (known !== undefined) return known;
  const value: SimpleValue = definition.kind === 'people' ? 0 : (definition.usual as SimpleValue);
  const fact: KnownFact = { value, source: { kind: 'assumed' } };
  usualFacts.set(definition, fact);
  return fact;
}
