import type { CompiledProtocol } from '../assess/compiled.ts';
import { type CompiledCondition, compileCondition } from '../assess/evaluate.ts';
import { frameOf } from '../assess/frame.ts';
import { missingFacts } from '../assess/missing.ts';
import { type NamedTests, namedTests } from '../assess/named-tests.ts';
import { withFact } from '../assess/relevance.ts';
import { telling } from '../assess/values.ts';
import { factDefinition } from '../facts/fact-definition.ts';
import type { Situation } from '../facts/situation.ts';
import type { Condition } from '../format/condition.ts';
import type { FactKey, SimpleValue } from '../format/vocabulary.ts';
import { FALSE, TRUE, UNKNOWN } from '../truth.ts';

/** A day to reckon dates from; which one does not matter to whether a condition can hold. */
const someDay = '2026-01-01';

/** Situations looked at before a search is given up; a search that was given up says nothing. */
const budget = 20_000;

/** `found` with a situation that is as short as the search made it, `none` when there is none, `unsure` when given up. */
export type Satisfied =
  | { readonly kind: 'found'; readonly situation: Situation }
  | { readonly kind: 'none' | 'unsure' };

/**
 * Looks for a situation in which a condition holds, by trying the telling values of the facts it hangs on.
 *
 * Complete up to its bound: at most two entries of `people`, and of a `choices` fact with more than four kinds of
 * values none, one or all. Situations
 * that hold a contradiction of the vocabulary do not count.
 */
export function satisfy(compiled: CompiledProtocol, condition: Condition): Satisfied {
  const search: Search = {
    compiled,
    goal: compileCondition(condition, compiled.layout),
    tests: namedTests([condition, ...compiled.vocabulary.contradictions.map(({ when }) => when)]),
    never: compiled.vocabulary.contradictions.map(({ when }) => compileCondition(when, compiled.layout)),
    left: budget,
  };
  const situation = descend(search, { referenceDate: someDay, facts: {} });
  if (situation !== null) return { kind: 'found', situation };
  return { kind: search.left > 0 ? 'none' : 'unsure' };
}

interface Search {
  readonly compiled: CompiledProtocol;
  readonly goal: CompiledCondition;
  readonly tests: NamedTests;
  readonly never: readonly CompiledCondition[];
  left: number;
}

function descend(search: Search, situation: Situation): Situation | null {
  if (search.left-- <= 0) return null;
  const frame = frameOf(situation, search.compiled.layout);
  if (search.never.some((contradiction) => contradiction.run(frame, undefined) === TRUE)) return null;
  const truth = search.goal.run(frame, undefined);
  if (truth === FALSE) return null;
  if (truth === TRUE) return situation;
  const [fact] = missingFacts(search.goal, frame, search.compiled.layout);
  if (fact === undefined || truth !== UNKNOWN) return null;
  for (const value of candidates(search, fact)) {
    const found = descend(search, withFact(situation, fact, value));
    if (found !== null) return found;
  }
  return null;
}

/** The values are those the condition at hand can tell apart, not those of an act. */
const none: ReadonlyMap<FactKey, readonly SimpleValue[]> = new Map();

function candidates({ compiled, tests }: Search, fact: FactKey): readonly SimpleValue[] {
  const kind = factDefinition(compiled.vocabulary, fact)?.kind;
  return kind === 'people' ? [0, 1, 2] : telling(compiled, { values: none, tests }, fact, someDay);
}
