import { strengthOf } from '../assess/answers.ts';
import { type Decision, standingEffect } from '../assess/decide.ts';
import { type Outcome, outcomes } from '../format/protocol.ts';
import { TRUE } from '../truth.ts';
import { type Circuit, NO } from './circuit.ts';
import { type EncodedAct, giverOfNorm, giverOfTension } from './encode-act.ts';
import type { Literal } from './solver.ts';

/** A difference in kind, and the literal that a situation shows it. */
export interface Goal {
  readonly id: string;
  readonly literal: Literal;
}

type Side = 'left' | 'right';

/** Names a difference in kind: the act, both outcomes, and what gives the stronger of them on which side. */
function goalId(act: string, left: Outcome, right: Outcome, side: Side, giver: string): string {
  return `${act}: ${left} / ${right} by ${side} ${giver}`;
}

/** The side whose answer is the stronger one. */
function strongerSide(left: Outcome, right: Outcome): Side {
  return strengthOf[left] < strengthOf[right] ? 'left' : 'right';
}

/** All differences in kind that could be, as formulas. */
export function encodeGoals(
  circuit: Circuit,
  act: string,
  left: EncodedAct,
  right: EncodedAct,
): readonly Goal[] {
  const goals: Goal[] = [];
  for (const l of outcomes) {
    for (const r of outcomes) {
      if (l === r) continue;
      const both = circuit.and([left.settled.get(l) ?? NO, right.settled.get(r) ?? NO]);
      const side = strongerSide(l, r);
      const [from, outcome] = side === 'left' ? [left, l] : [right, r];
      for (const giver of from.givers) {
        if (giver.outcome !== outcome) continue;
        const literal = circuit.and([both, giver.gives]);
        if (literal !== NO) goals.push({ id: goalId(act, l, r, side, giver.id), literal });
      }
    }
  }
  return mergeAlike(circuit, goals);
}

/** A norm may give the same answer by more than one formula; that is one goal. */
function mergeAlike(circuit: Circuit, goals: readonly Goal[]): readonly Goal[] {
  const merged = new Map<string, Literal>();
  for (const { id, literal } of goals) merged.set(id, circuit.or([merged.get(id) ?? NO, literal]));
  return [...merged].map(([id, literal]) => ({ id, literal }));
}

/** The goals that a decided situation reaches, by the engine itself; none where it is open or alike on both sides. */
export function goalsReached(act: string, left: Decision, right: Decision): readonly string[] {
  if (!left.settled || !right.settled || left.outcome === right.outcome) return [];
  const [l, r] = [left.outcome, right.outcome];
  if (l === null || r === null) return [];
  const side = strongerSide(l, r);
  const decision = side === 'left' ? left : right;
  const norms = decision.norms
    .filter((judged) => standingEffect(judged, decision.tensions) === decision.outcome)
    .map((judged) => giverOfNorm(judged.compiled.norm.id));
  const tensions = decision.tensions
    .filter(({ compiled, applies }) => applies === TRUE && compiled.tension.outcome === decision.outcome)
    .map(({ compiled }) => giverOfTension(compiled.tension.id));
  return [...new Set([...norms, ...tensions])].map((giver) => goalId(act, l, r, side, giver));
}
