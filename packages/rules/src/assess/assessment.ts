import type { Source } from '../facts/situation.ts';
import type { Test } from '../format/condition.ts';
import type { Duty, Outcome } from '../format/protocol.ts';
import type { Text } from '../format/text.ts';
import type { FactKey, SimpleValue } from '../format/vocabulary.ts';
import type { Truth } from '../truth.ts';
import type { Verdict } from './verdict.ts';

/** An article that bears on the answer. */
export interface Citation {
  /** Protocol and row, for instance `demarel.M.7a`. */
  readonly id: string;
  readonly article: string;
  readonly heading: Text;
  readonly says: Text;
  /** `decisive` gives the answer, `condition` could still change it, `accompanying` says more about the same matter. */
  readonly part: 'decisive' | 'condition' | 'accompanying';
}

export interface Answer {
  /** `null`: not known yet. Never to be shown as silent or as allowed. */
  readonly outcome: Outcome | null;
  /** No unknown fact can change the outcome any more. */
  readonly settled: boolean;
  readonly citations: readonly Citation[];
  /** What stays to be done or kept to: the open conditions of an `allow-if`. */
  readonly conditions: readonly { readonly norm: string; readonly text: Text }[];
  /** Roles of the protocol that judge what no machine may judge. */
  readonly referTo: readonly string[];
  /** Facts a cited norm hangs on that nobody said and that were taken to be as usual. */
  readonly assumed: readonly FactKey[];
}

export interface NormResult {
  readonly norm: string;
  readonly cites: string;
  readonly verdict: Verdict;
  /** The answer this norm gives; `null` when it gives none, or none for certain yet. */
  readonly effect: Outcome | null;
  /** Facts that would settle an undetermined verdict. */
  readonly missing: readonly FactKey[];
}

export interface OwedDuty extends Duty {
  readonly norm: string;
}

export interface Question {
  readonly fact: FactKey;
  /** How many undetermined norms and tensions that could change the outcome hang on it. */
  readonly weight: number;
  /** Part of the fact's values, 0 to 1, that would settle the outcome at once. */
  readonly decisive: number;
  /** What a detector saw, to be confirmed by a person. */
  readonly suggested: SimpleValue | null;
}

/** Facts to make otherwise so that a refused act is no longer refused. */
export interface Change {
  readonly set: readonly {
    readonly fact: FactKey;
    readonly from: SimpleValue | null;
    readonly to: SimpleValue;
  }[];
  readonly outcome: Outcome;
}

/** A node of the explanation. Its truth follows from its children alone: see `recompute`. */
export type Explanation =
  | {
      readonly kind: 'fact';
      readonly truth: Truth;
      readonly fact: FactKey;
      /** What the norm asks of the fact. */
      readonly expected: Test;
      readonly value: SimpleValue | null;
      readonly source: Source | null;
      readonly article: string;
    }
  | {
      readonly kind: 'always' | 'all' | 'any' | 'not' | 'every-person' | 'some-person';
      readonly truth: Truth;
      readonly article: string;
      readonly of: readonly Explanation[];
    }
  | {
      readonly kind: 'count-people';
      readonly truth: Truth;
      readonly article: string;
      readonly atLeast: number | null;
      readonly atMost: number | null;
      readonly of: readonly Explanation[];
      /** Size of each entry, in the order of `of`; `null` is unknown. */
      readonly sizes: readonly (number | null)[];
      /** False while it is not known who appears. */
      readonly complete: boolean;
    };

export interface NormExplanation {
  readonly norm: string;
  readonly cites: string;
  readonly says: Text;
  readonly verdict: Verdict;
  readonly applies: Explanation;
  readonly conduct: Explanation | null;
  readonly exceptions: readonly Explanation[];
  /** Norms that go before this one, and whether they do here. */
  readonly overriddenBy: readonly { readonly norm: string; readonly truth: Truth }[];
}

export interface TensionResult {
  readonly id: string;
  readonly kind: 'contradiction' | 'ambiguity' | 'silence';
  readonly applies: Truth;
  readonly outcome: Outcome;
  readonly says: Text;
  readonly choice: Text;
  readonly explanation: Explanation;
}

/** What a protocol says about a situation, with everything needed to check it. The same input gives the same bytes. */
export interface Assessment {
  readonly engine: { readonly name: string; readonly version: string };
  readonly protocol: { readonly id: string; readonly inForceFrom: string | null; readonly digest: string };
  readonly situationDigest: string;
  readonly referenceDate: string;
  /** Whether the protocol was in force on the reference date; `null` where its dates do not say. */
  readonly inForce: boolean | null;
  readonly answer: Answer;
  readonly norms: readonly NormResult[];
  readonly tensions: readonly TensionResult[];
  readonly duties: readonly OwedDuty[];
  /** Articles worth knowing at this moment that do not make the answer. */
  readonly goodToKnow: readonly Citation[];
  readonly questions: readonly Question[];
  readonly change: Change | null;
  readonly explanation: readonly NormExplanation[];
}
