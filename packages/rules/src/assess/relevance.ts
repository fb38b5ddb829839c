import type { Outcome } from '../format/protocol.ts';
import type { FactKey, SimpleValue } from '../format/vocabulary.ts';
import type { Situation } from '../facts/situation.ts';
import type { CompiledProtocol } from './compile.ts';
import { type Decision, decide } from './decide.ts';
import { type Frame, frameOf } from './frame.ts';
import { missingInDecision } from './missing-in-decision.ts';
import { telling } from './values.ts';

/** Whether a fact can still change the outcome. `unsure` means that the search was cut short: then it is asked. */
export type Relevance = 'relevant' | 'idle' | 'unsure';

/** Situations looked at per fact before the search is cut short. */
const budget = 2000;

/** Decides a whole situation. */
export function decideSituation(compiled: CompiledProtocol, situation: Situation): Decision {
  return decideFrame(compiled, frameOf(situation, compiled.layout));
}

function decideFrame(compiled: CompiledProtocol, frame: Frame): Decision {
  const act = frame.slots[compiled.layout.index.get('act') ?? -1];
  return decide(compiled, typeof act === 'string' ? act : undefined, frame);
}

/** The same situation with one fact said by a person. */
export function withFact(situation: Situation, fact: FactKey, value: SimpleValue): Situation {
  const facts = { ...situation.facts, [fact]: { value, source: { kind: 'person' } as const } };
  return { referenceDate: situation.referenceDate, facts };
}

/**
 * Looks for two ways to complete the situation that differ only in this fact and end differently. Exact over the
 * telling values of each fact, up to the budget.
 */
export function relevanceOf(compiled: CompiledProtocol, situation: Situation, fact: FactKey): Relevance {
  const search = { compiled, fact, values: telling(compiled, fact, situation.referenceDate), left: budget };
  return matters(search, situation);
}

interface Search {
  readonly compiled: CompiledProtocol;
  readonly fact: FactKey;
  readonly values: readonly SimpleValue[];
  left: number;
}

function matters(search: Search, situation: Situation): Relevance {
  if (search.left <= 0) return 'unsure';
  const outcomes = new Set<Outcome | null>();
  let open: FactKey | undefined;
  for (const value of search.values) {
    search.left--;
    const next = withFact(situation, search.fact, value);
    const frame = frameOf(next, search.compiled.layout);
    const decision = decideFrame(search.compiled, frame);
    if (decision.settled) outcomes.add(decision.outcome);
    else open ??= missingInDecision(search.compiled, frame, decision, 'all').keys().next().value;
  }
  if (outcomes.size > 1) return 'relevant';
  return open === undefined ? 'idle' : branch(search, situation, open);
}

function branch(search: Search, situation: Situation, on: FactKey): Relevance {
  let result: Relevance = 'idle';
  for (const value of telling(search.compiled, on, situation.referenceDate)) {
    const found = matters(search, withFact(situation, on, value));
    if (found === 'relevant') return found;
    if (found === 'unsure') result = found;
  }
  return result;
}

/**
 * An open decision that no answer can change ("forbidden if it is a photo, and forbidden if it is not") is settled: its
 * outcome is that of any completion. Only called when no question is relevant; a settled decision is given back as is.
 */
export function settleByExhaustion(compiled: CompiledProtocol, situation: Situation, decision: Decision): Decision {
  let current = situation;
  let next = decision;
  while (!next.settled) {
    const frame = frameOf(current, compiled.layout);
    const fact = missingInDecision(compiled, frame, next, 'all').keys().next().value;
    const value = fact === undefined ? undefined : telling(compiled, fact, situation.referenceDate)[0];
    if (fact === undefined || value === undefined) return decision;
    current = withFact(current, fact, value);
    next = decideSituation(compiled, current);
  }
  return { ...decision, outcome: next.outcome, settled: true };
}
