import { personKey, type Situation } from '../facts/situation.ts';
import { type FactKey, PERSON_PREFIX, type SimpleValue, type Vocabulary } from '../format/vocabulary.ts';

/** A fact that is not known yet stands as `undefined` in a frame. */
export type Slot = SimpleValue | undefined;

/**
 * A situation laid out for speed: one slot per fact of the vocabulary, and the same for each entry of `people`.
 * Facts of a detector are left out: they ask, they never decide.
 */
export interface Frame {
  readonly slots: Slot[];
  /** `undefined` while it is not known who appears. */
  readonly people: readonly Slot[][] | undefined;
  /** Reference date as `YYYY-MM-DD`. */
  readonly on: string;
}

/** Where each fact has its slot. Facts of `person.*` share the numbering but live in a person's own slots. */
export interface Layout {
  readonly index: ReadonlyMap<string, number>;
  readonly size: number;
  readonly personAttributes: readonly { readonly attribute: string; readonly slot: number }[];
}

/** Numbers the facts of a vocabulary once, in its own order. */
export function layOut(vocabulary: Vocabulary): Layout {
  const index = new Map<string, number>();
  const personAttributes: { attribute: string; slot: number }[] = [];
  for (const key of vocabulary.facts.keys()) {
    const slot = index.size;
    index.set(key, slot);
    if (key.startsWith(PERSON_PREFIX))
      personAttributes.push({ attribute: key.slice(PERSON_PREFIX.length), slot });
  }
  return { index, size: index.size, personAttributes };
}

/** Lays a checked situation out in slots. */
export function frameOf(situation: Situation, layout: Layout): Frame {
  const slots: Slot[] = new Array<Slot>(layout.size).fill(undefined);
  const facts = situation.facts;
  for (const key in facts) {
    const slot = layout.index.get(key);
    if (slot === undefined) continue;
    const known = facts[key];
    if (known !== undefined && known.source.kind !== 'detector') slots[slot] = known.value;
  }
  return { slots, people: peopleOf(situation, layout, slots), on: situation.referenceDate };
}

function peopleOf(situation: Situation, layout: Layout, slots: readonly Slot[]): Slot[][] | undefined {
  const count = slots[layout.index.get('people') ?? -1];
  if (typeof count !== 'number') return undefined;
  const people: Slot[][] = [];
  for (let n = 1; n <= count; n++) {
    const person: Slot[] = new Array<Slot>(layout.size).fill(undefined);
    for (const { attribute, slot } of layout.personAttributes) {
      const known = situation.facts[personKey(n, attribute)];
      if (known !== undefined && known.source.kind !== 'detector') person[slot] = known.value;
    }
    people.push(person);
  }
  return people;
}

/** The same frame with one fact known; `people` gives so many entries, of which nothing is known yet. */
export function withSlot(frame: Frame, layout: Layout, fact: FactKey, value: SimpleValue): Frame {
  const entry = fact.startsWith('people.') ? /^people\.(\d+)\.(.+)$/.exec(fact) : null;
  if (entry === null) {
    const slots = frame.slots.slice();
    slots[layout.index.get(fact) ?? -1] = value;
    return {
      slots,
      people: fact === 'people' ? unknownPeople(Number(value), layout) : frame.people,
      on: frame.on,
    };
  }
  const index = Number(entry[1]) - 1;
  const slot = layout.index.get(PERSON_PREFIX + entry[2]) ?? -1;
  const people = frame.people?.map((person, at) => (at === index ? replaced(person, slot, value) : person));
  return { slots: frame.slots, people, on: frame.on };
}

function unknownPeople(count: number, layout: Layout): Slot[][] {
  return Array.from({ length: count }, () => new Array<Slot>(layout.size).fill(undefined));
}

function replaced(slots: readonly Slot[], slot: number, value: SimpleValue): Slot[] {
  const copy = slots.slice();
  copy[slot] = value;
  return copy;
}
