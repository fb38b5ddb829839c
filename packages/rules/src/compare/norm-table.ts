import { answersOf } from '../assess/answers.ts';
import type { CompiledNorm } from '../assess/compiled.ts';
import type { CompiledCondition } from '../assess/evaluate.ts';
import { type Judged, judgeNorms } from '../assess/verdict.ts';
import { FALSE, type Kleene, TRUE, UNKNOWN } from '../truth.ts';

/** The four truth values a norm's verdict is made of; an axis with one value is not there at all. */
export interface NormAxes {
  readonly applies: readonly Kleene[];
  readonly defeated: readonly Kleene[];
  readonly conduct: readonly Kleene[];
  readonly excepted: readonly Kleene[];
}

/** One combination of the four, and what the engine makes of it. */
export interface NormRow {
  readonly judged: Judged;
  /** Whether the norm is in force as an exception to others. */
  readonly inForce: Kleene;
}

const any: readonly Kleene[] = [FALSE, UNKNOWN, TRUE];

/** The values that each of the four can have for this norm. */
export function axesOf(norm: CompiledNorm): NormAxes {
  return {
    applies: any,
    defeated: norm.overriddenBy.length === 0 ? [FALSE] : any,
    conduct: norm.conduct === null ? [FALSE] : any,
    excepted: norm.exceptions.length === 0 ? [FALSE] : any,
  };
}

/**
 * Asks the engine itself what it makes of a norm whose conditions have these truth values. So the rule that turns
 * them into a verdict stands in `assess/verdict.ts` only, and the comparison follows when it changes.
 */
export function rowOf(norm: CompiledNorm, values: readonly [Kleene, Kleene, Kleene, Kleene]): NormRow {
  const [applies, defeated, conduct, excepted] = values;
  const overrider = standIn(norm, defeated, []);
  const asked: CompiledNorm = {
    ...norm,
    ...applying(applies),
    conduct: norm.conduct === null ? null : constant(conduct),
    exceptions: [constant(excepted)],
    overriddenBy: [0],
  };
  const follower = standIn(norm, TRUE, [1]);
  const frame = { slots: [], people: undefined, on: '' };
  const [, judged, probe] = judgeNorms({ norms: [overrider, asked, follower] }, frame);
  if (judged === undefined || probe === undefined || !isMadeOf(judged, values))
    throw new Error(`the engine did not judge ${norm.norm.id} by the truth values it was given`);
  return { judged, inForce: probe.defeated };
}

/** Were the engine to read its conditions elsewhere, the comparison would be wrong in silence; so it is looked at. */
function isMadeOf(judged: Judged, [applies, defeated, conduct, excepted]: readonly Kleene[]): boolean {
  if (judged.applies !== applies) return false;
  const sameConduct = judged.conduct === null || judged.conduct === conduct;
  return applies === FALSE || (judged.defeated === defeated && sameConduct && judged.excepted === excepted);
}

/** A norm that is simply in force, or not, or not known to be. */
function standIn(norm: CompiledNorm, applies: Kleene, overriddenBy: readonly number[]): CompiledNorm {
  const plain = { ...norm.norm, modality: 'awareness', background: false } as const;
  return {
    ...norm,
    norm: plain,
    answers: answersOf(plain),
    ...applying(applies),
    conduct: null,
    exceptions: [],
    overriddenBy,
  };
}

function applying(value: Kleene): Pick<CompiledNorm, 'applies' | 'binds' | 'when'> {
  return { applies: constant(value), binds: constant(TRUE), when: constant(value) };
}

function constant(value: Kleene): CompiledCondition {
  return { condition: { kind: 'always' }, parts: [], run: () => value };
}
