import type { Situation, Vocabulary } from '@plaatswijs/rules';
import type { NamedCondition } from './named-conditions.ts';

/** One situation, laid out for a peer beforehand. */
export interface PeerQuestion {
  /** What is timed: the engine's own call, and no more. */
  readonly ask: () => unknown;
  /** The names of the conditions that hold. */
  readonly fired: () => Promise<ReadonlySet<string>>;
}

/** An engine with its rules loaded. */
export type PreparedPeer = (situation: Situation) => PeerQuestion;

/** Another engine that can decide the conditions of norms. */
export interface Peer {
  readonly name: string;
  /** Loads rules, once and outside the timing. `label` tells one set of rules from another. */
  readonly prepare: (
    conditions: readonly NamedCondition[],
    vocabulary: Vocabulary,
    label: string,
  ) => PreparedPeer;
}
