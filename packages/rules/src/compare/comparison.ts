import type { Situation } from '../facts/situation.ts';
import type { Outcome } from '../format/protocol.ts';

/** What one of the two protocols answers. */
export interface SideAnswer {
  readonly outcome: Outcome;
  /** Ids of the articles that give the answer, for instance `demarel.M.7a`; none where the protocol is silent. */
  readonly cites: readonly string[];
}

/** A situation in which the two protocols answer differently, as short as can be. */
export interface Difference {
  readonly act: string;
  /** The facts that make the difference, each with source `person`. Whatever else is so, the answers stay. */
  readonly situation: Situation;
  readonly left: SideAnswer;
  readonly right: SideAnswer;
  /** The differences in kind (goals) shown: act, both outcomes, and what gives the stronger one on which side. */
  readonly reaches: readonly string[];
}

/** Within which situations the comparison is complete. */
export interface Bound {
  /** The list of people has at most so many entries. */
  readonly people: number;
  /** Numbers and dates take the values at which one of the two protocols changes its mind. */
  readonly numbers: 'telling';
  /** An entry of the list of people has any size up to this; beyond it only the sizes that are named. */
  readonly sizes: number;
  /** The day on which all is judged, `YYYY-MM-DD`. */
  readonly referenceDate: string;
}

/** Where two protocols differ. */
export interface Comparison {
  readonly bound: Bound;
  /** By act in the order of the vocabulary, the shortest first. */
  readonly differences: readonly Difference[];
  /** How many differences in kind there are; each is reached by at least one of `differences`. */
  readonly goals: number;
}
