import type { Text } from '../format/text.ts';

/** What can be wrong with a situation. */
export type SituationProblemCode =
  | 'not-a-situation'
  | 'bad-date'
  | 'unknown-fact'
  | 'value-not-allowed'
  | 'bad-source'
  | 'told-twice'
  | 'no-such-person'
  | 'contradictory';

/**
 * One thing that is wrong with a situation. Messages name the fact and what is allowed, never the value that was
 * given: it may be personal data.
 */
export interface SituationProblem {
  readonly code: SituationProblemCode;
  /** The key it is about, where it is about one. */
  readonly fact: string | null;
  readonly message: Text;
  readonly suggestion: Text | null;
}

/** Makes a problem with a situation. */
export function situationProblem(
  code: SituationProblemCode,
  fact: string | null,
  message: Text,
  suggestion: Text | null = null,
): SituationProblem {
  return { code, fact, message, suggestion };
}
