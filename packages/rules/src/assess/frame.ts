import { personKey, type Situation } from '../facts/situation.ts';
import {
  type FactDefinition,
  type FactKey,
  PERSON_PREFIX,
  type SimpleValue,
  type Vocabulary,
} from '../format/vocabulary.ts';

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
  /** The usual value of each fact that has one, by slot. */
  readonly usual: readonly Slot[];
}

const layouts = new WeakMap<Vocabulary, Layout>();

/** Numbers the facts of a vocabulary once, in its own order; protocols that share a vocabulary share its layout. */
export function layOut(vocabulary: Vocabulary): Layout {
  const known = layouts.get(vocabulary);
  if (known !== undefined) return known;
  const layout = numbered(vocabulary);
  layouts.set(vocabulary, layout);
  return layout;
}

function numbered(vocabulary: Vocabulary): Layout {
  const index = new Map<string, number>();
  const personAttributes: { attribute: string; slot: number }[] = [];
  const usual: Slot[] = [];
  for (const [key, definition] of vocabulary.facts) {
    const slot = index.size;
    index.set(key, slot);
    usual.push(usualOf(definition));
    if (key.startsWith(PERSON_PREFIX))
      personAttributes.push({ attribute: key.slice(PERSON_PREFIX.length), slot });
  }
  return { index, size: index.size, personAttributes, usual };
}

/** The same as `withUsual` takes: of people, that there are none. */
function usualOf({ kind, usual }: FactDefinition): Slot {
  return kind === 'people' && usual !== undefined ? 0 : (usual as Slot);
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

/** The same with one entry of people instead, and all that is not known as usual: what `withUsual` makes of it, laid out. */
export function usuallyWithSomebody(situation: Situation, layout: Layout): Frame {
  const { slots, on } = frameOf(situation, layout);
  for (const [key, slot] of layout.index)
    if (situation.facts[key] === undefined) slots[slot] = layout.usual[slot];
  slots[layout.index.get('people') ?? -1] = 1;
  const somebody: Slot[] = new Array<Slot>(layout.size).fill(undefined);
  for (const { attribute, slot } of layout.personAttributes) {
    const known = situation.facts[personKey(1, attribute)];
    if (known === undefined) somebody[slot] = layout.usual[slot];
    else if (known.source.kind !== 'detector') somebody[slot] = known.value;
  }
  return { slots, people: [somebody], on };
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
