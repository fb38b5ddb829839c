import type { Condition } from './condition.ts';
import type { FactKey, SimpleValue } from './fact-value.ts';
import type { Text } from './text.ts';

export type { FactKey, SimpleValue } from './fact-value.ts';

export type FactKind = 'yesno' | 'choice' | 'choices' | 'number' | 'date' | 'people';

/** One question that can be answered, shared by all protocols. */
export interface FactDefinition {
  readonly key: FactKey;
  readonly kind: FactKind;
  readonly question: Text;
  /** The answer is personal data in the sense of the AVG. */
  readonly personal: boolean;
  /** Only a person can say so; no detector and no rule may set it. */
  readonly judgement: boolean;
  /** The asker can make it otherwise: add a notice, take out a name, ask consent. */
  readonly changeable: boolean;
  /** Taken where somebody says that nothing special is going on; absent where that may never be assumed. */
  readonly usual?: FactValue;
  /** The values of a choice, in the order they are offered. */
  readonly values?: ReadonlyMap<string, Text>;
  /** Named groups of values, for instance the social media among the channels. */
  readonly families?: ReadonlyMap<string, readonly string[]>;
  /** Bounds of a number, both included. */
  readonly min?: number;
  readonly max?: number;
}

/** Facts by key, in the order in which they are asked when nothing else decides. */
export interface Vocabulary {
  readonly version: number;
  readonly facts: ReadonlyMap<FactKey, FactDefinition>;
  /** Combinations that cannot be true together. A situation that holds one is refused, never assessed. */
  readonly contradictions: readonly Contradiction[];
}

/** Facts that cannot be so at once, and the sentence that says why. */
export interface Contradiction {
  readonly when: Condition;
  readonly says: Text;
}

/** One entry of `people`: a person, or people for whom everything is alike. Keys lack the `person.` prefix. */
export type PersonFacts = Readonly<Record<string, SimpleValue>>;

export type FactValue = SimpleValue | readonly PersonFacts[];

/** Prefix under which a protocol speaks of one entry of `people`. */
export const PERSON_PREFIX = 'person.';
