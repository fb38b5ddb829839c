import { factDefinition } from '../facts/fact-definition.ts';
import type { Situation } from '../facts/situation.ts';
import type { FactKey } from '../format/vocabulary.ts';
import type { Question } from './assessment.ts';
import type { CompiledProtocol } from './compiled.ts';
import type { Decision } from './decide.ts';
import { type Frame, withSlot } from './frame.ts';
import { missingInDecision } from './missing-in-decision.ts';
import { actIn, decideFrame, type End, groundsOf, outcomeOf, relevanceOf } from './relevance.ts';
import { telling } from './values.ts';

/** What is still worth asking. */
export interface Inquiry {
  /** Most decisive first; empty when the answer is settled. */
  readonly questions: readonly Question[];
  /** Whether the outcome itself can still change; if not, the questions are about which article gives it. */
  readonly outcomeOpen: boolean;
}

/**
 * The questions worth asking: facts that can still change the answer, most decisive first.
 *
 * Order: the share of a fact's values that settles the outcome at once, then how many norms hang on it, then the order
 * of the vocabulary. None are left when the answer is settled, or is the same whatever is said.
 */
export function inquire(
  compiled: CompiledProtocol,
  situation: Situation,
  frame: Frame,
  decision: Decision,
): Inquiry {
  if (decision.settled) return { questions: [], outcomeOpen: false };
  if (frame.slots[compiled.layout.index.get('act') ?? -1] === undefined) {
    return { questions: [question(situation, 'act', 1, 0)], outcomeOpen: true };
  }
  const first = missingInDecision(compiled, frame, decision, 'first');
  const all = missingInDecision(compiled, frame, decision, 'all');
  // First what changes the outcome; where nothing does, what decides which article gives it, and so what is owed.
  for (const [weights, end] of [
    [first, outcomeOf],
    [all, outcomeOf],
    [first, groundsOf],
    [all, groundsOf],
  ] as const) {
    const asked = relevantAmong(compiled, situation, frame, weights, end);
    if (asked.length > 0) return { questions: asked, outcomeOpen: end === outcomeOf };
  }
  return { questions: [], outcomeOpen: false };
}

function relevantAmong(
  compiled: CompiledProtocol,
  situation: Situation,
  frame: Frame,
  weights: ReadonlyMap<FactKey, number>,
  end: End,
): readonly Question[] {
  const asked: Question[] = [];
  for (const [fact, weight] of weights) {
    if (relevanceOf(compiled, frame, fact, end) === 'idle') continue;
    asked.push(question(situation, fact, weight, decisiveness(compiled, frame, fact)));
  }
  const order = (fact: FactKey) =>
    compiled.layout.index.get(factDefinition(compiled.vocabulary, fact)?.key ?? '') ?? 0;
  return asked.sort(
    (a, b) =>
      b.decisive - a.decisive ||
      b.weight - a.weight ||
      order(a.fact) - order(b.fact) ||
      (a.fact < b.fact ? -1 : 1),
  );
}

/** The share of a fact's telling values, 0 to 1, that settles the outcome at once. */
function decisiveness(compiled: CompiledProtocol, frame: Frame, fact: FactKey): number {
  const values = telling(compiled, actIn(compiled, frame), fact, frame.on);
  const settling = values.filter(
    (value) => decideFrame(compiled, withSlot(frame, compiled.layout, fact, value)).settled,
  );
  return values.length === 0 ? 0 : settling.length / values.length;
}

function question(situation: Situation, fact: FactKey, weight: number, decisive: number): Question {
  const known = situation.facts[fact];
  return { fact, weight, decisive, suggested: known?.source.kind === 'detector' ? known.value : null };
}
