import type { Draft } from '../reading/draft.ts';
import type { RosterIndex } from '../roster/build-roster-index.ts';
import { type StandingPoint, standAt } from '../roster/rank-people.ts';

/** A draft in which names of a roster are looked for, with what is asked again and again worked out once. */
export interface NameSearch extends Draft {
  readonly roster: RosterIndex;
  /** For each token the number its word has in the roster, or -1. */
  readonly numbers: Int32Array;
  readonly standing: StandingPoint;
}

/** Prepares a search. */
export function searchFor(draft: Draft, roster: RosterIndex): NameSearch {
  const { tokens } = draft;
  const numbers = new Int32Array(tokens.length);
  // A plain loop: for a long text this is a third of all the work.
  for (let at = 0; at < tokens.length; at++) numbers[at] = roster.words.get(tokens[at]?.word ?? '') ?? -1;
  return { ...draft, roster, numbers, standing: standAt(roster, draft.context) };
}
