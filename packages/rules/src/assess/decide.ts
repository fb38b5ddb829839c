import type { Outcome } from '../format/protocol.ts';
import type { FactKey } from '../format/vocabulary.ts';
import { FALSE, type Kleene, TRUE, UNKNOWN } from '../truth.ts';
import { type Answers, allowedAnswers, justAnswer, noAnswer, strongestOf } from './answers.ts';
import {
  type CompiledAct,
  type CompiledProtocol,
  type CompiledTension,
  compiledAct,
  type Dependents,
  type NamingParts,
} from './compiled.ts';
import type { Frame } from './frame.ts';
import { type Judged, judgeAgain, judgeNorms } from './verdict.ts';

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
  const tensions = judgeTensionsAgain(act, before, frame, dependents);
  const norms = before.norms.slice();
  dependents.norms.forEach((at, nth) => {
    norms[at] = judgeAgain(norms[at] as Judged, dependents.naming[nth] as NamingParts, frame, norms);
  });
  return conclude(norms, tensions);
}

/** The outcome after one fact was changed. Most changes make no difference to any norm: then nothing is concluded again. */
export function outcomeIf(act: CompiledAct, before: Decision, frame: Frame, fact: FactKey): Outcome | null {
  const dependents = act.dependents.get(fact);
  if (dependents === undefined) return before.outcome;
  let norms: Judged[] | null = null;
  dependents.norms.forEach((at, nth) => {
    const others: readonly Judged[] = norms ?? before.norms;
    const was = others[at] as Judged;
    const judged = judgeAgain(was, dependents.naming[nth] as NamingParts, frame, others);
    if (judged.verdict === was.verdict && judged.effects === was.effects && judged.applies === was.applies)
      return;
    norms ??= before.norms.slice();
    norms[at] = judged;
  });
  const same = dependents.tensions.every((at) => {
    const tension = before.tensions[at];
    return tension?.compiled.applies.run(frame, undefined) === tension?.applies;
  });
  if (norms === null && same) return before.outcome;
  const tensions = same ? before.tensions : judgeTensionsAgain(act, before, frame, dependents);
  return conclude(norms ?? before.norms, tensions).outcome;
}

/** Which decisions are of interest. The others need not be worked out. */
export interface Interest {
  /** The answers that spoil it, once they stand or may come to. */
  readonly spoiledBy: Answers;
  /** The answers of which some norm must give one, if only perhaps; `null` where any will do. */
  readonly wants: Answers | null;
}

/**
 * The same, but `null` as soon as it is sure that the decision is of no interest: its outcome is spoiled, open, or not one
 * that is wanted. Norms come first and tensions last, as most often the norms alone are enough to tell.
 */
export function redecideIf(
  { spoiledBy, wants }: Interest,
  act: CompiledAct,
  before: Decision,
  frame: Frame,
  { norms: positions, naming, tensions: absorbers }: Dependents,
): Decision | null {
  const norms = before.norms.slice();
  for (let nth = 0; nth < positions.length; nth++) {
    const at = positions[nth] ?? 0;
    const judged = judgeAgain(norms[at] as Judged, naming[nth] as NamingParts, frame, norms);
    if (isUntouchable(judged) && (judged.effects & spoiledBy) !== 0) return null;
    norms[at] = judged;
  }
  if (wants !== null && !norms.some(({ effects }) => (effects & wants) !== 0)) return null;
  const tensions = judgeTensionsAgain(act, before, frame, { tensions: absorbers });
  for (const at of absorbers) {
    const { applies, compiled } = tensions[at] as JudgedTension;
    if (applies !== FALSE && (compiled.answer & spoiledBy) !== 0) return null;
  }
  return conclude(norms, tensions);
}

/** Whether no tension can take a norm's answers away and they stand, or hang on whether it applies at all. */
function isUntouchable({ compiled, verdict, applies }: Judged): boolean {
  return compiled.tensions.length === 0 && (verdict !== 'undetermined' || applies === UNKNOWN);
}

function judgeTensionsAgain(
  act: CompiledAct,
  before: Decision,
  frame: Frame,
  dependents: Pick<Dependents, 'tensions'>,
): readonly JudgedTension[] {
  if (dependents.tensions.length === 0) return before.tensions;
  const tensions = before.tensions.slice();
  for (const at of dependents.tensions)
    tensions[at] = judgeTension(act.tensions[at] as CompiledTension, frame);
  return tensions;
}

function judgeTension(compiled: CompiledTension, frame: Frame): JudgedTension {
  return { compiled, applies: compiled.applies.run(frame, undefined) };
}

const silent = justAnswer('silent');

/** Rows 1 to 5 of the table, over what has been judged. */
function conclude(norms: readonly Judged[], tensions: readonly JudgedTension[]): Decision {
  let best = silent;
  for (const { compiled, applies } of tensions) {
    if (applies === TRUE && compiled.answer < best) best = compiled.answer;
  }
  for (const judged of norms) {
    const answer = standingAnswer(judged, tensions);
    if (answer !== noAnswer && answer < best) best = answer;
  }
  const stronger = best - 1;
  const openNorms: Judged[] = [];
  for (const judged of norms) if (couldGive(judged, tensions, stronger)) openNorms.push(judged);
  const openTensions: JudgedTension[] = [];
  for (const tension of tensions) {
    if (tension.applies === UNKNOWN && (tension.compiled.answer & stronger) !== 0) openTensions.push(tension);
  }
  const settled = openNorms.length === 0 && openTensions.length === 0;
  const outcome = settled ? strongestOf(best) : provisional(best, openNorms, openTensions);
  return { outcome, settled, norms, tensions, openNorms, openTensions };
}

/** The answer a norm gives for certain, or `null`. */
export function standingEffect(judged: Judged, tensions: readonly JudgedTension[]): Outcome | null {
  return strongestOf(standingAnswer(judged, tensions));
}

/** The same as a set of one answer, or none. */
export function standingAnswer(judged: Judged, tensions: readonly JudgedTension[]): Answers {
  if (judged.effects === noAnswer || judged.verdict === 'undetermined') return noAnswer;
  return absorbed(judged, tensions) === FALSE ? judged.effects : noAnswer;
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

/** Whether a norm does not yet give, but could, one of these answers. */
export function couldGive(judged: Judged, tensions: readonly JudgedTension[], answers: Answers): boolean {
  // Most norms are out of play or decided, with no tension about them: nothing more can come of those.
  if ((judged.effects & answers) === 0) return false;
  if (judged.verdict !== 'undetermined' && judged.compiled.tensions.length === 0) return false;
  const taken = absorbed(judged, tensions);
  return taken !== TRUE && (judged.verdict === 'undetermined' || taken === UNKNOWN);
}

/** Rows 4 and 5 of the table: a condition that is still open on what is allowed, or nothing to say yet. */
function provisional(
  best: Answers,
  norms: readonly Judged[],
  tensions: readonly JudgedTension[],
): Outcome | null {
  const allowed = (best & allowedAnswers) !== 0;
  return allowed && tensions.length === 0 && norms.every((judged) => judged.applies === TRUE)
    ? 'allow-if'
    : null;
}
