import { type Outcome, outcomes } from '../format/protocol.ts';
import type { FactKey } from '../format/vocabulary.ts';
import { FALSE, type Kleene, TRUE, UNKNOWN } from '../truth.ts';
import {
  type CompiledAct,
  type CompiledNorm,
  type CompiledProtocol,
  type CompiledTension,
  compiledAct,
} from './compiled.ts';
import type { Frame } from './frame.ts';
import { type Judged, judgeAgain, judgeNorms } from './verdict.ts';

/** Strength of an answer: 0 is the strongest. `silent` is what is left when nothing speaks. */
export const strengthOf: Readonly<Record<Outcome, number>> = Object.fromEntries(
  outcomes.map((outcome, index) => [outcome, index]),
) as Record<Outcome, number>;

export interface JudgedTension {
  readonly compiled: CompiledTension;
  readonly applies: Kleene;
}

/** The answer as the decision table gives it, before it is told to anybody. */
export interface Decision {
  /** `null` while it is open: not known yet, which is not the same as silent. */
  readonly outcome: Outcome | null;
  /** No fact that is still unknown can change the outcome. */
  readonly settled: boolean;
  readonly norms: readonly Judged[];
  readonly tensions: readonly JudgedTension[];
  /** Undetermined norms and tensions that could still change the outcome. */
  readonly openNorms: readonly Judged[];
  readonly openTensions: readonly JudgedTension[];
}

/**
 * The decision table.
 *
 * 1. Each norm that is in play gives one answer; a tension in play takes away the answer of its norms and gives its own.
 * 2. The strongest answer is the outcome: outside, forbid, conflict, unclear, require, discourage, allow-if, allow, may,
 *    recommend, aware. Nothing in play: silent.
 * 3. It is settled when nothing undetermined could give a stronger one.
 * 4. Not settled, but allowed so far, and all that is open is whether known norms are complied with: allow-if.
 * 5. Otherwise it is open.
 */
export function decide(compiled: CompiledProtocol, act: string | undefined, frame: Frame): Decision {
  if (act === undefined)
    return { outcome: null, settled: false, norms: [], tensions: [], openNorms: [], openTensions: [] };
  return decideAct(compiledAct(compiled, act), frame);
}

function decideAct(act: CompiledAct, frame: Frame): Decision {
  const tensions = act.tensions.map((compiled) => judgeTension(compiled, frame));
  return conclude(judgeNorms(act, frame), tensions);
}

/**
 * The same decision after one fact was changed: only what hangs on that fact is judged again. Searches that try many
 * changes of one situation rest on this.
 *
 * @param fact the key of the fact's definition
 */
export function redecide(act: CompiledAct, before: Decision, frame: Frame, fact: FactKey): Decision {
  const dependents = act.dependents.get(fact);
  if (dependents === undefined) return before;
  const norms = before.norms.slice();
  for (const at of dependents.norms) norms[at] = judgeAgain(act.norms[at] as CompiledNorm, frame, norms);
  const tensions = before.tensions.slice();
  for (const at of dependents.tensions)
    tensions[at] = judgeTension(act.tensions[at] as CompiledTension, frame);
  return conclude(norms, tensions);
}

function judgeTension(compiled: CompiledTension, frame: Frame): JudgedTension {
  return { compiled, applies: compiled.applies.run(frame, undefined) };
}

/** Rows 1 to 5 of the table, over what has been judged. */
function conclude(norms: readonly Judged[], tensions: readonly JudgedTension[]): Decision {
  let best: Outcome = 'silent';
  for (const { compiled, applies } of tensions) {
    if (applies === TRUE && strengthOf[compiled.tension.outcome] < strengthOf[best])
      best = compiled.tension.outcome;
  }
  for (const judged of norms) {
    const effect = standingEffect(judged, tensions);
    if (effect !== null && strengthOf[effect] < strengthOf[best]) best = effect;
  }
  const limit = strengthOf[best];
  const openNorms: Judged[] = [];
  for (const judged of norms) if (couldOutrank(judged, tensions, limit)) openNorms.push(judged);
  const openTensions: JudgedTension[] = [];
  for (const tension of tensions) {
    if (tension.applies === UNKNOWN && strengthOf[tension.compiled.tension.outcome] < limit)
      openTensions.push(tension);
  }
  const settled = openNorms.length === 0 && openTensions.length === 0;
  const outcome = settled ? best : provisional(best, openNorms, openTensions);
  return { outcome, settled, norms, tensions, openNorms, openTensions };
}

/** The answer a norm gives for certain, or `null`. */
export function standingEffect(judged: Judged, tensions: readonly JudgedTension[]): Outcome | null {
  if (judged.verdict === 'undetermined' || judged.effects.length === 0) return null;
  return absorbed(judged, tensions) === FALSE ? (judged.effects[0] ?? null) : null;
}

/** Whether a tension takes this norm's answer away. */
function absorbed(judged: Judged, tensions: readonly JudgedTension[]): Kleene {
  let result: Kleene = FALSE;
  for (const position of judged.compiled.tensions) {
    const applies = tensions[position]?.applies ?? FALSE;
    if (applies > result) result = applies;
  }
  return result;
}

function couldOutrank(judged: Judged, tensions: readonly JudgedTension[], limit: number): boolean {
  // Most norms are out of play or decided, with no tension about them: nothing more can come of those.
  if (judged.effects.length === 0) return false;
  if (judged.verdict !== 'undetermined' && judged.compiled.tensions.length === 0) return false;
  const taken = absorbed(judged, tensions);
  if (taken === TRUE) return false;
  if (judged.verdict !== 'undetermined' && taken === FALSE) return false;
  return judged.effects.some((effect) => strengthOf[effect] < limit);
}

/** Rows 4 and 5 of the table: a condition that is still open on what is allowed, or nothing to say yet. */
function provisional(
  best: Outcome,
  norms: readonly Judged[],
  tensions: readonly JudgedTension[],
): Outcome | null {
  const allowed = best === 'allow' || best === 'allow-if';
  return allowed && tensions.length === 0 && norms.every((judged) => judged.applies === TRUE)
    ? 'allow-if'
    : null;
}
