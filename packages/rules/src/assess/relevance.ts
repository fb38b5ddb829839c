import { factDefinition } from '../facts/fact-definition.ts';
import type { Situation } from '../facts/situation.ts';
import type { Outcome } from '../format/protocol.ts';
import type { FactKey, SimpleValue } from '../format/vocabulary.ts';
import { TRUE, UNKNOWN } from '../truth.ts';
import { type CompiledAct, type CompiledProtocol, compiledAct } from './compile.ts';
import { type Decision, decide, standingEffect } from './decide.ts';
import { type Frame, frameOf, withSlot } from './frame.ts';
import { missingFor, missingInDecision } from './missing-in-decision.ts';
import { telling } from './values.ts';

/** Whether a fact can still change the outcome. `unsure` means that the search was cut short: then it is asked. */
export type Relevance = 'relevant' | 'idle' | 'unsure';

/** Frames looked at per fact before the search is cut short. */
const budget = 300;

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
  const values = telling(compiled, act, fact, frame.on);
  const search: Search = {
    compiled,
    act,
    end,
    dependents: dependentsOn(act, definitionKey(compiled, fact)),
    left: budget,
  };
  return matters(
    search,
    values.map((value) => withSlot(frame, compiled.layout, fact, value)),
  );
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
    (t) => t.applies === TRUE && t.compiled.tension.outcome === decision.outcome,
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

/** The frames differ in the one fact, each with one of its values; everything else is completed in all of them alike. */
function matters(search: Search, frames: readonly Frame[]): Relevance {
  if (search.left <= 0) return 'unsure';
  search.left -= frames.length;
  const decisions = frames.map((frame) => decideFrame(search.compiled, frame));
  const ends = new Set(decisions.map(search.end));
  if (ends.size > (ends.has(null) ? 2 : 1)) return 'relevant';
  if (!ends.has(null) || alikeForGood(decisions, search.dependents)) return 'idle';
  const open = nextOpen(search, frames, decisions);
  return open === undefined ? 'idle' : branch(search, frames, open);
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
function nextOpen(
  { compiled, dependents }: Search,
  frames: readonly Frame[],
  decisions: readonly Decision[],
): FactKey | undefined {
  let other: FactKey | undefined;
  for (const [index, decision] of decisions.entries()) {
    const frame = frames[index] as Frame;
    const close = decision.openNorms.find((judged) =>
      dependents.norms.includes(decision.norms.indexOf(judged)),
    );
    const found =
      close === undefined ? undefined : first(missingFor(close, compiled, frame, decision, 'all'));
    if (found !== undefined) return found;
    other ??= first(missingInDecision(compiled, frame, decision, 'all').keys());
  }
  return other;
}

function first<T>(values: Iterable<T>): T | undefined {
  for (const value of values) return value;
  return undefined;
}

function branch(search: Search, frames: readonly Frame[], on: FactKey): Relevance {
  const { compiled, act } = search;
  let result: Relevance = 'idle';
  for (const value of telling(compiled, act, on, frames[0]?.on ?? '')) {
    const found = matters(
      search,
      frames.map((frame) => withSlot(frame, compiled.layout, on, value)),
    );
    if (found === 'relevant') return found;
    if (found === 'unsure') result = found;
  }
  return result;
}

/** Positions, in an act, of the norms and tensions whose answer can change with a fact. */
interface Dependents {
  readonly norms: readonly number[];
  readonly tensions: readonly number[];
}

function dependentsOn(act: CompiledAct, fact: FactKey): Dependents {
  const tensions = act.tensions.flatMap((tension, at) => (tension.facts.includes(fact) ? [at] : []));
  const norms = new Set<number>();
  // An overriding norm stands before what it overrides, so one pass finds the whole chain.
  act.norms.forEach((norm, at) => {
    const direct = norm.facts.includes(fact) || norm.tensions.some((position) => tensions.includes(position));
    if (direct || norm.overriddenBy.some((position) => norms.has(position))) norms.add(at);
  });
  return { norms: [...norms], tensions };
}

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
