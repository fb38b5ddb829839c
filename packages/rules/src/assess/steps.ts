import { personKey } from '../facts/situation.ts';
import { type FactKey, PERSON_PREFIX, type SimpleValue } from '../format/vocabulary.ts';
import type { CompiledAct, CompiledProtocol, Lever } from './compiled.ts';
import type { Frame, Slot } from './frame.ts';
import { telling } from './values.ts';

/** One fact made otherwise. */
export interface Step {
  readonly fact: FactKey;
  readonly lever: Lever;
  /** The entry of `people` it is about, from 1; 0 where it is about none. */
  readonly person: number;
  readonly to: SimpleValue;
}

/** A frame of a search's own: changed in place, and put back before the next change is tried. */
export interface Draft extends Frame {
  people: Slot[][] | undefined;
}

/** A copy of a frame to search in. */
export function draftOf({ slots, people, on }: Frame): Draft {
  return { slots: slots.slice(), people: people?.map((person) => person.slice()), on };
}

/** Takes a step for as long as the work lasts. */
export function during(draft: Draft, { lever, person, to }: Step, work: () => void): void {
  const { people } = draft;
  const slots = person === 0 ? draft.slots : people?.[person - 1];
  if (slots === undefined) return;
  const before = slots[lever.slot];
  slots[lever.slot] = to;
  if (lever.definition.kind === 'people') draft.people = [];
  work();
  slots[lever.slot] = before;
  draft.people = people;
}

/** Every change of one fact, in the order of the vocabulary; for a fact about people, of each entry in turn. */
export function stepsOf(
  lever: Lever,
  draft: Draft,
  compiled: CompiledProtocol,
  act: CompiledAct,
): readonly Step[] {
  const { definition, slot } = lever;
  const { key, kind } = definition;
  // Leaving everybody out is one change; who appears instead is not for a program to think up.
  if (kind === 'people') return draft.people?.length === 0 ? [] : [{ fact: key, lever, person: 0, to: 0 }];
  const values = lever.values ?? telling(compiled, act, key, draft.on);
  const steps: Step[] = [];
  if (!key.startsWith(PERSON_PREFIX)) addSteps(steps, lever, key, 0, values, draft.slots[slot]);
  else {
    const attribute = key.slice(PERSON_PREFIX.length);
    draft.people?.forEach((entry, index) => {
      addSteps(steps, lever, personKey(index + 1, attribute), index + 1, values, entry[slot]);
    });
  }
  return steps;
}

function addSteps(
  steps: Step[],
  lever: Lever,
  fact: FactKey,
  person: number,
  values: readonly SimpleValue[],
  now: Slot,
): void {
  if (lever.definition.kind === 'choices') {
    for (const to of listsFrom(lever, values, Array.isArray(now) ? now : []))
      steps.push({ fact, lever, person, to });
    return;
  }
  for (const to of values) if (to !== now) steps.push({ fact, lever, person, to });
}

/** For a list of values: one more, or one less. It is only emptied where being empty is usual. */
function listsFrom(
  { definition: { usual } }: Lever,
  told: readonly SimpleValue[],
  now: readonly string[],
): readonly (readonly string[])[] {
  const mayBeEmpty = Array.isArray(usual) ? usual.length === 0 : true;
  return [...new Set([...now, ...told.map(String)])]
    .map((member) => (now.includes(member) ? now.filter((other) => other !== member) : [...now, member]))
    .filter((to) => to.length > 0 || mayBeEmpty);
}
