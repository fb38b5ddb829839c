import type { Condition, Test } from '../format/condition.ts';
import { PERSON_PREFIX } from '../format/vocabulary.ts';
import { FALSE, type Kleene, not, or, TRUE, UNKNOWN } from '../truth.ts';
import type { Frame, Layout, Slot } from './frame.ts';
import { passerOf } from './test-value.ts';

/** Gives the truth of a condition. `person` is the entry of `people` it is about, where it is about one. */
export type Evaluate = (frame: Frame, person: readonly Slot[] | undefined) => Kleene;

/** A condition made ready to run, with its parts: `where` (and `holds`) for a condition about people. */
export interface CompiledCondition {
  readonly condition: Condition;
  readonly run: Evaluate;
  readonly parts: readonly CompiledCondition[];
}

/** Compiles a condition to closures in strong Kleene logic: an unknown fact makes a test unknown. */
export function compileCondition(condition: Condition, layout: Layout): CompiledCondition {
  const parts = partsOf(condition).map((part) => compileCondition(part, layout));
  return {
    condition,
    parts,
    run: runOf(
      condition,
      inOrderOfWork(condition, parts).map((part) => part.run),
      layout,
    ),
  };
}

/** Parts that are joined may be looked at in any order: what is little work first, as it often decides. */
function inOrderOfWork(
  { kind }: Condition,
  parts: readonly CompiledCondition[],
): readonly CompiledCondition[] {
  if (kind !== 'all' && kind !== 'any') return parts;
  return [...parts].sort((one, other) => workOf(one) - workOf(other));
}

/** About how many tests a condition may take; of people, some for each. */
function workOf({ condition, parts }: CompiledCondition): number {
  const ofParts = parts.reduce((work, part) => work + workOf(part), 0);
  switch (condition.kind) {
    case 'always':
      return 0;
    case 'fact':
      return 1;
    case 'every-person':
    case 'some-person':
    case 'count-people':
      return 3 * ofParts;
    default:
      return ofParts;
  }
}

function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
      return [condition.of];
    case 'every-person':
      return [condition.where, condition.holds];
    case 'some-person':
    case 'count-people':
      return [condition.where];
    default:
      return [];
  }
}

function runOf(condition: Condition, parts: readonly Evaluate[], layout: Layout): Evaluate {
  const [first = always, second = always] = parts;
  switch (condition.kind) {
    case 'always':
      return always;
    case 'all':
      return allOf(parts);
    case 'any':
      return anyOf(parts);
    case 'not':
      return (frame, person) => not(first(frame, person));
    case 'fact':
      return testFact(condition.fact, condition, layout);
    case 'every-person':
      return everyPerson(first, second);
    case 'some-person':
      return somePerson(first);
    case 'count-people':
      return countPeople(first, condition, layout);
  }
}

const always: Evaluate = () => TRUE;

function allOf(parts: readonly Evaluate[]): Evaluate {
  return (frame, person) => {
    let result: Kleene = TRUE;
    for (const part of parts) {
      const value = part(frame, person);
      if (value === FALSE) return FALSE;
      if (value < result) result = value;
    }
    return result;
  };
}

function anyOf(parts: readonly Evaluate[]): Evaluate {
  return (frame, person) => {
    let result: Kleene = FALSE;
    for (const part of parts) {
      const value = part(frame, person);
      if (value === TRUE) return TRUE;
      if (value > result) result = value;
    }
    return result;
  };
}

function testFact(fact: string, test: Test, layout: Layout): Evaluate {
  const slot = layout.index.get(fact);
  if (slot === undefined) return () => UNKNOWN;
  const passes = passerOf(test);
  const truth = (value: Slot, on: string): Kleene =>
    value === undefined ? UNKNOWN : passes(value, on) ? TRUE : FALSE;
  if (fact.startsWith(PERSON_PREFIX)) return (frame, person) => truth(person?.[slot], frame.on);
  if (test.op !== 'is') return (frame) => truth(frame.slots[slot], frame.on);
  // The most common test by far: yes or no, or one value.
  const wanted = test.value;
  return (frame) => {
    const value = frame.slots[slot];
    return value === undefined ? UNKNOWN : value === wanted ? TRUE : FALSE;
  };
}

function everyPerson(where: Evaluate, holds: Evaluate): Evaluate {
  return (frame) => {
    if (frame.people === undefined) return UNKNOWN;
    let result: Kleene = TRUE;
    for (const person of frame.people) {
      const excluded = not(where(frame, person));
      const value = excluded === TRUE ? TRUE : or(excluded, holds(frame, person));
      if (value < result) result = value;
    }
    return result;
  };
}

function somePerson(where: Evaluate): Evaluate {
  return (frame) => {
    if (frame.people === undefined) return UNKNOWN;
    let result: Kleene = FALSE;
    for (const person of frame.people) {
      const value = where(frame, person);
      if (value > result) result = value;
    }
    return result;
  };
}

/** Counts as an interval: people who certainly match, and people who may. An entry of unknown size is one or more. */
function countPeople(
  where: Evaluate,
  bounds: { readonly atLeast?: number; readonly atMost?: number },
  layout: Layout,
): Evaluate {
  const numberSlot = layout.index.get('person.number') ?? -1;
  const atLeast = bounds.atLeast ?? 0;
  const atMost = bounds.atMost ?? Number.POSITIVE_INFINITY;
  return (frame) => {
    if (frame.people === undefined) return UNKNOWN;
    let low = 0;
    let high = 0;
    for (const person of frame.people) {
      const value = where(frame, person);
      if (value === FALSE) continue;
      const size = person[numberSlot];
      high += typeof size === 'number' ? size : Number.POSITIVE_INFINITY;
      if (value === TRUE) low += typeof size === 'number' ? size : 1;
    }
    if (low >= atLeast && high <= atMost) return TRUE;
    return high < atLeast || low > atMost ? FALSE : UNKNOWN;
  };
}
