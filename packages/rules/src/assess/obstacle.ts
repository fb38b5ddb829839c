import type { Outcome } from '../format/protocol.ts';
import type { FactKey } from '../format/vocabulary.ts';
import { FALSE, TRUE } from '../truth.ts';
import { justAnswer, strongerThanAllowed, strongestOf } from './answers.ts';
import type { CompiledAct, CompiledNorm, CompiledTension, Dependents, Lever } from './compiled.ts';
import { type Decision, standingAnswer, standingEffect } from './decide.ts';
import type { Frame } from './frame.ts';
import { type Judged, judgeAgain } from './verdict.ts';

/** What stands in the way first: something that gives the outcome, or that still could. */
export interface Obstacle {
  /** The facts that bear on it and that the asker can change. */
  readonly levers: readonly Lever[];
  /** The norm itself, where no other norm and no tension can take its answer away. */
  readonly alone: CompiledNorm | null;
  /** Positions of all norms and tensions whose answer is stronger than allowed. */
  readonly norms: readonly number[];
  readonly tensions: readonly number[];
}

/** Levers by the norm or tension they bear on, as far as a search has asked after them. */
export type LeversAround = Map<CompiledNorm | CompiledTension, readonly Lever[]>;

/** Finds what a change must take away. */
export function obstacleIn(decision: Decision, act: CompiledAct, around: LeversAround): Obstacle {
  const norms: number[] = [];
  decision.norms.forEach((judged, at) => {
    if (refuses(judged, decision)) norms.push(at);
  });
  const tensions: number[] = [];
  decision.tensions.forEach(({ applies, compiled }, at) => {
    if (applies === TRUE && isStrongerThanAllowed(compiled.tension.outcome)) tensions.push(at);
  });
  const norm = givingNorm(decision);
  const first = norm ?? otherObstacle(decision);
  const alone = norm !== undefined && norm.overriddenBy.length === 0 && norm.tensions.length === 0;
  return {
    levers: first === undefined ? [] : leversAround(first, act, around),
    alone: alone ? norm : null,
    norms,
    tensions,
  };
}

/** Whether a fact bears on everything that stands in the way. If not, something of it is left after a last step. */
export function reachesAll({ norms, tensions }: Obstacle, { dependents }: Lever): boolean {
  return includesAll(dependents.norms, norms) && includesAll(dependents.tensions, tensions);
}

/** Both are positions in ascending order. */
function includesAll(positions: readonly number[], wanted: readonly number[]): boolean {
  let nth = 0;
  return wanted.every((at) => {
    while ((positions[nth] ?? at) < at) nth++;
    return positions[nth] === at;
  });
}

/**
 * Whether something that stood in the way certainly still does after one more change: the cheap look, before all that
 * hangs on that change is judged again.
 */
export function staysInTheWay(
  { alone, norms, tensions }: Obstacle,
  before: Decision,
  frame: Frame,
  { dependents }: Lever,
): boolean {
  let nth = 0;
  for (const at of norms) {
    while ((dependents.norms[nth] ?? at) < at) nth++;
    const judged = before.norms[at];
    const naming = dependents.norms[nth] === at ? dependents.naming[nth] : undefined;
    if (judged === undefined || naming === undefined || judged.compiled.overriddenBy.length > 0) continue;
    const after = judgeAgain(judged, naming, frame, before.norms);
    if (judged.compiled === alone && strongestOf(after.effects) === before.outcome) return true;
    if (after.verdict === 'undetermined' || (after.effects & strongerThanAllowed) === 0) continue;
    if (stands(judged.compiled, before, frame, dependents)) return true;
  }
  return tensions.some((at) => before.tensions[at]?.compiled.applies.run(frame, undefined) === TRUE);
}

/** Whether no tension takes a norm's answer away. */
function stands(norm: CompiledNorm, { tensions }: Decision, frame: Frame, dependents: Dependents): boolean {
  return norm.tensions.every((position) => {
    const tension = tensions[position];
    const changed = tension !== undefined && dependents.tensions.includes(position);
    return (changed ? tension.compiled.applies.run(frame, undefined) : (tension?.applies ?? FALSE)) === FALSE;
  });
}

/** Whether a norm gives, for certain, an answer stronger than allowed. */
function refuses(judged: Judged, { tensions }: Pick<Decision, 'tensions'>): boolean {
  return (standingAnswer(judged, tensions) & strongerThanAllowed) !== 0;
}

/** Whether an answer goes before `allow-if` and all that is weaker. */
export function isStrongerThanAllowed(outcome: Outcome): boolean {
  return (justAnswer(outcome) & strongerThanAllowed) !== 0;
}

function givingNorm({ outcome, norms, tensions }: Decision): CompiledNorm | undefined {
  if (outcome === null) return undefined;
  return norms.find((judged) => standingEffect(judged, tensions) === outcome)?.compiled;
}

function otherObstacle(decision: Decision): CompiledNorm | CompiledTension | undefined {
  const { outcome, tensions, openNorms, openTensions } = decision;
  const giving = tensions.find(
    ({ compiled, applies }) => applies === TRUE && compiled.tension.outcome === outcome,
  );
  return (giving ?? openNorms[0] ?? openTensions[0])?.compiled;
}

/** The levers of a norm or tension, and for a norm those of what can take its answer away. */
function leversAround(
  first: CompiledNorm | CompiledTension,
  act: CompiledAct,
  around: LeversAround,
): readonly Lever[] {
  let levers = around.get(first);
  if (levers === undefined) {
    const facts = factsAround(first, act);
    levers = act.levers.filter(({ definition }) => facts.has(definition.key));
    around.set(first, levers);
  }
  return levers;
}

function factsAround(first: CompiledNorm | CompiledTension, act: CompiledAct): ReadonlySet<FactKey> {
  const facts = new Set(first.facts);
  if (!('norm' in first)) return facts;
  const add = (more: readonly FactKey[] = []) => {
    for (const fact of more) facts.add(fact);
  };
  for (const position of first.overriddenBy) add(act.norms[position]?.facts);
  for (const position of first.tensions) add(act.tensions[position]?.facts);
  return facts;
}
