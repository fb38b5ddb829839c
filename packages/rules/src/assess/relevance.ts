import { factDefinition } from '../facts/fact-definition.ts';
import type { Situation } from '../facts/situation.ts';
import type { Outcome } from '../format/protocol.ts';
import type { FactKey, SimpleValue } from '../format/vocabulary.ts';
import { TRUE, UNKNOWN } from '../truth.ts';
import { type CompiledAct, type CompiledProtocol, compiledAct, type Dependents } from './compiled.ts';
import { type Decision, decide, redecide, standingEffect } from './decide.ts';
import { type Frame, frameOf, withSlot } from './frame.ts';
import { missingFor, missingInDecision } from './missing-in-decision.ts';
import { telling } from './values.ts';

/** Whether a fact can still change the outcome. `unsure` means that the search was cut short: then it is asked. */
export type Relevance = 'relevant' | 'idle' | 'unsure';

/** Frames looked at per fact before the search is cut short. */
const budget = 2000;

/** Decides a whole situation. */
export function decideSituation(compiled: CompiledProtocol, situation: Situation): Decision {
  return decideFrame(compiled, frameOf(situation, compiled.layout));
}

/** Decides a situation that has been laid out in slots. */
export function decideFrame(compiled: CompiledProtocol, frame: Frame): Decision {
  return decide(compiled, actOf(compiled, frame), frame);
}

/** What the protocol says about the frame's act. */
export function actIn(compiled: CompiledProtocol, frame: Frame): CompiledAct {
  return compiledAct(compiled, actOf(compiled, frame) ?? '');
}

function actOf(compiled: CompiledProtocol, frame: Frame): string | undefined {
  const act = frame.slots[compiled.layout.index.get('act') ?? -1];
  return typeof act === 'string' ? act : undefined;
}

/** The same situation with one fact said by a person. */
export function withFact(situation: Situation, fact: FactKey, value: SimpleValue): Situation {
  const facts = { ...situation.facts, [fact]: { value, source: { kind: 'person' } as const } };
  return { referenceDate: situation.referenceDate, facts };
}

/**
 * Looks for two ways to complete what is known that differ only in this fact and end differently. Exact over the
 * telling values of each fact, up to the budget. What is usual is tried first: an ordinary case shows most soonest.
 */
export function relevanceOf(
  compiled: CompiledProtocol,
  frame: Frame,
  fact: FactKey,
  end: End = outcomeOf,
): Relevance {
  const act = actIn(compiled, frame);
  const key = definitionKey(compiled, fact);
  const search: Search = { compiled, act, end, dependents: act.dependents.get(key) ?? none, left: budget };
  const start: State = { frame, decision: decideFrame(compiled, frame) };
  return matters(
    search,
    telling(compiled, act, fact, frame.on).map((value) => after(search, start, fact, value)),
  );
}

const none: Dependents = { norms: [], naming: [], tensions: [] };

/** A frame with what is decided about it. */
interface State {
  readonly frame: Frame;
  readonly decision: Decision;
}

function after(
  { compiled, act }: Search,
  { frame, decision }: State,
  fact: FactKey,
  value: SimpleValue,
): State {
  const next = withSlot(frame, compiled.layout, fact, value);
  return { frame: next, decision: redecide(act, decision, next, definitionKey(compiled, fact)) };
}

/** How a decision ends, as far as it matters to who asks; `null` while it is open. */
export type End = (decision: Decision) => string | null;

/** Ends are alike when their outcomes are. */
export const outcomeOf: End = ({ outcome, settled }) => (settled ? outcome : null);

/** Ends are alike when their outcomes are, and the norms and tensions that give them. */
export const groundsOf: End = (decision) => {
  if (!decision.settled) return null;
  const norms = decision.norms.filter(
    (judged) => standingEffect(judged, decision.tensions) === decision.outcome,
  );
  const tensions = decision.tensions.filter(
    (t) =>
      t.applies === TRUE && t.compiled.tension.outcome === decision.outcome && decision.outcome !== 'silent',
  );
  return [
    decision.outcome,
    ...norms.map((judged) => judged.compiled.norm.id),
    ...tensions.map((t) => t.compiled.tension.id),
  ].join(' ');
};

interface Search {
  readonly compiled: CompiledProtocol;
  readonly act: CompiledAct;
  readonly end: End;
  readonly dependents: Dependents;
  left: number;
}

/** The states differ in the one fact, each with one of its values; everything else is completed in all of them alike. */
function matters(search: Search, states: readonly State[]): Relevance {
  if (search.left <= 0) return 'unsure';
  search.left -= states.length;
  const decisions = states.map(({ decision }) => decision);
  const ends = new Set(decisions.map(search.end));
  if (ends.size > (ends.has(null) ? 2 : 1)) return 'relevant';
  if (!ends.has(null) || alikeForGood(decisions, search.dependents)) return 'idle';
  const open = nextOpen(search, states);
  return open === undefined ? 'idle' : branch(search, states, open);
}

/** Whether all that hangs on the fact is decided, and decided alike: then nothing that is still open can part the frames. */
function alikeForGood(decisions: readonly Decision[], { norms, tensions }: Dependents): boolean {
  const [first] = decisions;
  return decisions.every(
    (decision) =>
      norms.every(
        (at) =>
          fixedEffect(decision, at) !== undefined &&
          fixedEffect(decision, at) === (first && fixedEffect(first, at)),
      ) &&
      tensions.every(
        (at) =>
          decision.tensions[at]?.applies !== UNKNOWN &&
          decision.tensions[at]?.applies === first?.tensions[at]?.applies,
      ),
  );
}

/** The answer a norm gives whatever else becomes known; `undefined` while that is open. */
function fixedEffect(decision: Decision, at: number): Outcome | null | undefined {
  const judged = decision.norms[at];
  if (judged === undefined) return null;
  const taken = judged.compiled.tensions.some((position) => decision.tensions[position]?.applies === UNKNOWN);
  return judged.verdict === 'undetermined' || taken ? undefined : standingEffect(judged, decision.tensions);
}

/** A fact to complete next: one on which hangs what also hangs on the fact that is looked into, if there is one. */
function nextOpen({ compiled, dependents }: Search, states: readonly State[]): FactKey | undefined {
  let other: FactKey | undefined;
  for (const { frame, decision } of states) {
    for (const at of dependents.norms) {
      const judged = decision.norms[at];
      if (judged === undefined || !decision.openNorms.includes(judged)) continue;
      const found = first(missingFor(judged, compiled, frame, decision, 'all'));
      if (found !== undefined) return found;
    }
    other ??= first(missingInDecision(compiled, frame, decision, 'all').keys());
  }
  return other;
}

function first<T>(values: Iterable<T>): T | undefined {
  for (const value of values) return value;
  return undefined;
}

function branch(search: Search, states: readonly State[], on: FactKey): Relevance {
  const { compiled, act } = search;
  let result: Relevance = 'idle';
  for (const value of telling(compiled, act, on, states[0]?.frame.on ?? '')) {
    const found = matters(
      search,
      states.map((state) => after(search, state, on, value)),
    );
    if (found === 'relevant') return found;
    if (found === 'unsure') result = found;
  }
  return result;
}

/** The key of the definition behind a fact of a situation. */
function definitionKey(compiled: CompiledProtocol, fact: FactKey): FactKey {
  return factDefinition(compiled.vocabulary, fact)?.key ?? fact;
}

/**
 * An open decision that no answer can change ("forbidden if it is a photo, and forbidden if it is not") has the outcome of
 * any completion. Only called when no question is left that changes the outcome.
 *
 * @param settled whether nothing is left to ask at all, the grounds included
 */
export function outcomeByExhaustion(
  compiled: CompiledProtocol,
  frame: Frame,
  decision: Decision,
  settled: boolean,
): Decision {
  let current = frame;
  let next = decision;
  while (!next.settled) {
    const fact = missingInDecision(compiled, current, next, 'all').keys().next().value;
    const value =
      fact === undefined ? undefined : telling(compiled, actIn(compiled, frame), fact, frame.on)[0];
    if (fact === undefined || value === undefined) return decision;
    current = withSlot(current, compiled.layout, fact, value);
    next = decideFrame(compiled, current);
  }
  return { ...decision, outcome: next.outcome, settled };
}
