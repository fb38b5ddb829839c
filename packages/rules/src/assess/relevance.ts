import type { Situation } from '../facts/situation.ts';
import type { FactKey, SimpleValue } from '../format/vocabulary.ts';
import { type CompiledAct, type CompiledProtocol, compiledAct } from './compiled.ts';
import { type Decision, decide } from './decide.ts';
import { type Frame, frameOf, withSlot } from './frame.ts';
import { Missing } from './missing-in-decision.ts';
import { telling } from './values.ts';

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
    const fact = new Missing(compiled, current, next).inDecision('all').keys().next().value;
    const value =
      fact === undefined ? undefined : telling(compiled, actIn(compiled, frame), fact, frame.on)[0];
    if (fact === undefined || value === undefined) return decision;
    current = withSlot(current, compiled.layout, fact, value);
    next = decideFrame(compiled, current);
  }
  return { ...decision, outcome: next.outcome, settled };
}
