import type { FactKey, SimpleValue } from '../format/vocabulary.ts';

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

/** The key of one fact about entry `n` (from 1) of the list `people`. */
export function personKey(n: number, attribute: string): FactKey {
  return `people.${n}.${attribute}`;
}
