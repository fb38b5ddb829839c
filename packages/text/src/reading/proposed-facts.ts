import type { FactKey, KnownFact, SimpleValue } from '@plaatswijs/rules';
import type { TextFinding } from './finding.ts';

/**
 * What findings propose about the text as a whole, in the words of the vocabulary: each fact with the surest detector as
 * its source, so that the rules ask about it and decide nothing. Facts of a `person.*` are left to who knows which person
 * it is; what only a person may judge is never here.
 */
export function proposedFacts(findings: readonly TextFinding[]): Readonly<Record<FactKey, KnownFact>> {
  const facts: Record<FactKey, KnownFact> = {};
  const surest = [...findings].sort((a, b) => b.confidence - a.confidence);
  for (const { detector, confidence, bearsOn } of surest) {
    for (const { fact, value, as } of bearsOn) {
      if (as === 'question' || fact.startsWith('person.')) continue;
      const known = facts[fact];
      const source = known?.source ?? { kind: 'detector' as const, name: detector, confidence };
      facts[fact] = { value: merged(known?.value, value), source };
    }
  }
  return facts;
}

/** Chosen values add up; of anything else the surest stays. */
function merged(known: SimpleValue | undefined, value: SimpleValue): SimpleValue {
  if (known === undefined) return value;
  if (!isList(known) || !isList(value)) return known;
  return [...new Set([...known, ...value])];
}

function isList(value: SimpleValue): value is readonly string[] {
  return Array.isArray(value);
}
