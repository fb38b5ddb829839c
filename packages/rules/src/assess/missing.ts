import { personFactKey } from '../facts/situation.ts';
import { type FactKey, PERSON_PREFIX } from '../format/vocabulary.ts';
import { FALSE, type Kleene, TRUE, UNKNOWN } from '../truth.ts';
import type { CompiledCondition } from './evaluate.ts';
import type { Frame, Layout, Slot } from './frame.ts';

/** Where a condition is looked at: the frame, and the entry of `people` it is about. */
interface At {
  readonly frame: Frame;
  readonly layout: Layout;
  readonly person: number | null;
  readonly found: Set<FactKey>;
}

/**
 * The unknown facts that keep a condition unknown, in the order in which the condition names them. Facts that can no
 * longer matter are left out. A condition that is known has none.
 */
export function missingFacts(condition: CompiledCondition, frame: Frame, layout: Layout): readonly FactKey[] {
  const found = new Set<FactKey>();
  collect(condition, { frame, layout, person: null, found });
  return [...found];
}

function collect(compiled: CompiledCondition, at: At): void {
  if (truthOf(compiled, at) !== UNKNOWN) return;
  const { condition, parts } = compiled;
  switch (condition.kind) {
    case 'always':
      return;
    case 'fact':
      at.found.add(keyOf(condition.fact, at.person));
      return;
    case 'all':
    case 'any':
    case 'not':
      for (const part of parts) collect(part, at);
      return;
    default:
      collectPeople(compiled, at);
  }
}

function collectPeople(compiled: CompiledCondition, at: At): void {
  const people = at.frame.people;
  if (people === undefined) {
    at.found.add('people');
    return;
  }
  const [where, holds] = compiled.parts;
  if (where === undefined) return;
  people.forEach((_, index) => {
    const here: At = { ...at, person: index + 1 };
    const included = truthOf(where, here);
    if (included === FALSE) return;
    if (holds !== undefined && truthOf(holds, here) === TRUE) return;
    if (included === UNKNOWN) collect(where, here);
    else if (holds !== undefined) collect(holds, here);
    if (compiled.condition.kind === 'count-people' && included === TRUE) addSize(here);
  });
}

function addSize(at: At): void {
  const slot = at.layout.index.get('person.number') ?? -1;
  if (personSlots(at)?.[slot] === undefined) at.found.add(keyOf('person.number', at.person));
}

function truthOf(compiled: CompiledCondition, at: At): Kleene {
  return compiled.run(at.frame, personSlots(at));
}

function personSlots(at: At): readonly Slot[] | undefined {
  return at.person === null ? undefined : at.frame.people?.[at.person - 1];
}

function keyOf(fact: FactKey, person: number | null): FactKey {
  return person !== null && fact.startsWith(PERSON_PREFIX) ? personFactKey(person, fact) : fact;
}
