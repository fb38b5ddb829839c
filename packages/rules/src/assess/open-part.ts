import { personKey } from '../facts/situation.ts';
import { type FactKey, PERSON_PREFIX, type SimpleValue } from '../format/vocabulary.ts';
import { TRUE, UNKNOWN } from '../truth.ts';
import { type Answers, justAnswer, noAnswer } from './answers.ts';
import type { CompiledAct, CompiledProtocol, Dependents, NamingParts } from './compiled.ts';
import { couldGive, type Decision, standingAnswer } from './decide.ts';
import type { Frame } from './frame.ts';
import { telling } from './values.ts';

/**
 * What the end of an open decision can still hang on, by positions in the act. All else is certain, or too weak to give
 * the answer, and is not looked at again: a handful of norms of the many that an act has.
 */
export interface OpenPart {
  readonly compiled: CompiledProtocol;
  readonly act: CompiledAct;
  readonly frame: Frame;
  readonly decision: Decision;
  /** The strongest answer that is certain. */
  readonly certain: Answers;
  /** The norms whose answer may be the end. */
  readonly givers: readonly number[];
  /** Those of them that are not judged for certain and, before what they override, the norms that may set these aside. */
  readonly norms: readonly number[];
  /** The tensions that may give the end, or take an answer away. */
  readonly tensions: readonly number[];
}

/** A fact that is not known, as far as the open part names it. */
export interface Unknown {
  readonly fact: FactKey;
  /** The key of its definition. */
  readonly key: FactKey;
  readonly slot: number;
  /** The entry of `people` it is about, from 1; 0 where it is about none. */
  readonly person: number;
  /** The values that tests tell apart, the usual first. */
  readonly values: readonly SimpleValue[];
  /** What of the open part hangs on it. */
  readonly reach: Dependents;
}

/**
 * The open part of an act's decision.
 *
 * @param end `outcome`: what could change the outcome; `grounds`: that, and what could give the same outcome as well
 */
export function openPartOf(
  compiled: CompiledProtocol,
  act: CompiledAct,
  frame: Frame,
  decision: Decision,
  end: 'outcome' | 'grounds',
): OpenPart {
  const certain = strongestCertain(decision);
  const answers = end === 'outcome' ? certain - 1 : certain | (certain - 1);
  // A tension that makes it silent gives nothing.
  const answersOfTensions = answers & ~justAnswer('silent');
  const givers: number[] = [];
  const norms = new Set<number>();
  const tensions = new Set<number>();
  decision.norms.forEach((judged, at) => {
    if (!couldGive(judged, decision.tensions, answers)) return;
    givers.push(at);
    addWithOverriders(decision, at, norms);
    for (const position of judged.compiled.tensions)
      if (decision.tensions[position]?.applies === UNKNOWN) tensions.add(position);
  });
  decision.tensions.forEach(({ applies, compiled: { answer } }, at) => {
    if (applies === UNKNOWN && (answer & answersOfTensions) !== 0) tensions.add(at);
  });
  return {
    compiled,
    act,
    frame,
    decision,
    certain,
    givers,
    norms: inOrder(norms),
    tensions: inOrder(tensions),
  };
}

function inOrder(positions: ReadonlySet<number>): readonly number[] {
  return [...positions].sort((one, other) => one - other);
}

function strongestCertain({ norms, tensions }: Decision): Answers {
  let best = justAnswer('silent');
  for (const { compiled, applies } of tensions)
    if (applies === TRUE && compiled.answer < best) best = compiled.answer;
  for (const judged of norms) {
    const answer = standingAnswer(judged, tensions);
    if (answer !== noAnswer && answer < best) best = answer;
  }
  return best;
}

function addWithOverriders(decision: Decision, at: number, norms: Set<number>): void {
  const judged = decision.norms[at];
  if (judged?.verdict !== 'undetermined' || norms.has(at)) return;
  norms.add(at);
  for (const position of judged.compiled.overriddenBy) addWithOverriders(decision, position, norms);
}

/** The facts that are not known and that the open part names, in no order that means anything. */
export function unknownsOf(part: OpenPart): readonly Unknown[] {
  const { compiled, act, frame } = part;
  const keys = new Set<FactKey>();
  for (const at of part.norms) for (const key of act.norms[at]?.facts ?? []) keys.add(key);
  for (const at of part.tensions) for (const key of act.tensions[at]?.facts ?? []) keys.add(key);
  const isIn: boolean[] = [];
  for (const at of part.norms) isIn[at] = true;
  const membership = { act, norms: isIn, tensions: part.tensions };
  const unknowns: Unknown[] = [];
  for (const key of keys) {
    const slot = compiled.layout.index.get(key) ?? -1;
    const attribute = key.startsWith(PERSON_PREFIX) ? key.slice(PERSON_PREFIX.length) : null;
    if (attribute === null && frame.slots[slot] !== undefined) continue;
    const values = telling(compiled, act, key, frame.on);
    const reach = reachOf(membership, key);
    if (attribute === null) unknowns.push({ fact: key, key, slot, person: 0, values, reach });
    else {
      // While it is not known who appears, it may be one: what is told of that one is not known either.
      for (let person = 1; person <= (frame.people?.length ?? 1); person++) {
        if (frame.people?.[person - 1]?.[slot] !== undefined) continue;
        unknowns.push({ fact: personKey(person, attribute), key, slot, person, values, reach });
      }
    }
  }
  return unknowns;
}

/** Which norms, by position, and which tensions are of the open part. */
interface Membership {
  readonly act: CompiledAct;
  readonly norms: readonly boolean[];
  readonly tensions: readonly number[];
}

function reachOf({ act, norms, tensions }: Membership, key: FactKey): Dependents {
  const hanging = act.dependents.get(key);
  if (hanging === undefined) return nothing;
  const reached: number[] = [];
  const naming: NamingParts[] = [];
  for (let nth = 0; nth < hanging.norms.length; nth++) {
    const at = hanging.norms[nth] ?? 0;
    const named = hanging.naming[nth];
    if (named === undefined || norms[at] !== true) continue;
    // What only hangs on it by a tension is not judged otherwise.
    if (!namesAny(named) && act.norms[at]?.overriddenBy.some((other) => reached.includes(other)) !== true)
      continue;
    reached.push(at);
    naming.push(named);
  }
  return { norms: reached, naming, tensions: hanging.tensions.filter((at) => tensions.includes(at)) };
}

const nothing: Dependents = { norms: [], naming: [], tensions: [] };

function namesAny({ binds, when, conduct, exceptions }: NamingParts): boolean {
  return binds || when || conduct || exceptions;
}
