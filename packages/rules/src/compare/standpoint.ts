import { NO, YES } from './circuit.ts';
import type { FactSpace, FactVariables } from './fact-space.ts';
import type { Literal } from './solver.ts';

/** What is looked at: the `partial` situation, in which a fact may be unknown, or the `full` one that completes it. */
export type View = 'partial' | 'full';

/** Where a condition stands: the facts, how they are looked at, and the entry of `people` it is about. */
export interface Standpoint {
  readonly space: FactSpace;
  readonly view: View;
  readonly person: number | null;
}

/** The literal that a fact is known in this view. A fact that is not in the vocabulary never is. */
export function knownIn(view: View, fact: FactVariables | undefined): Literal {
  if (fact === undefined) return NO;
  return view === 'full' ? YES : fact.known;
}
