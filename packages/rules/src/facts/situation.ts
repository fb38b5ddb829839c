import { type FactKey, PERSON_PREFIX, type SimpleValue } from '../format/vocabulary.ts';

/**
 * Where a fact comes from.
 *
 * `person`: somebody said so. `register`: the school's own records. `detector`: a program saw it; such a fact is
 * asked about and never decides. `assumed`: the usual value, taken because the asker said that nothing else is
 * special; always shown as an assumption.
 */
export type Source =
  | { readonly kind: 'person'; readonly by?: string }
  | { readonly kind: 'register'; readonly name: string }
  | { readonly kind: 'detector'; readonly name: string; readonly confidence: number }
  | { readonly kind: 'assumed' };

export interface KnownFact {
  readonly value: SimpleValue;
  readonly source: Source;
}

/**
 * What is known about one thing somebody does. A key that is missing is unknown.
 *
 * `people` holds the number of entries; entry n (from 1) has keys `people.<n>.who` and so on. Values are checked
 * by `readSituation`; the engine trusts them.
 */
export interface Situation {
  /** The day on which it is judged, `YYYY-MM-DD`. The engine has no clock. */
  readonly referenceDate: string;
  readonly facts: Readonly<Record<FactKey, KnownFact>>;
}

/** A situation that stays as it is, so that what is made of it (its digest) can be kept. */
export function situationOf(referenceDate: string, facts: Record<FactKey, KnownFact>): Situation {
  return Object.freeze({ referenceDate, facts: Object.freeze(facts) });
}

/** The key of one fact about entry `n` (from 1) of the list `people`. */
export function personKey(n: number, attribute: string): FactKey {
  return made(keysOfAttributes, attribute, attribute)[n - 1] ?? keyOf(n, attribute);
}

/** The key of `person.x` for entry `n` (from 1) of the list `people`. */
export function personFactKey(n: number, fact: FactKey): FactKey {
  const keys = keysOfFacts.get(fact) ?? made(keysOfFacts, fact, fact.slice(PERSON_PREFIX.length));
  return keys[n - 1] ?? keyOf(n, fact.slice(PERSON_PREFIX.length));
}

function keyOf(n: number, attribute: string): FactKey {
  return `people.${n}.${attribute}`;
}

// Keys are looked up far more often than there are of them, and making one costs more than looking it up. As many are kept
// as vocabularies have; of a longer list of people, or of more vocabularies than anybody has, they are made each time.
type KeysMade = Map<string, readonly FactKey[]>;
const keysOfAttributes: KeysMade = new Map();
const keysOfFacts: KeysMade = new Map();
const mostEntries = 8;
const mostNames = 50;

function made(keys: KeysMade, name: string, attribute: string): readonly FactKey[] {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const list = Array.from({ length: mostEntries }, (_, index) => keyOf(index + 1, attribute));
  if (keys.size < mostNames) keys.set(name, list);
  return list;
}
