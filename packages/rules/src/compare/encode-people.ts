import type { Condition } from '../format/condition.ts';
import { type Circuit, type Dual, NO, unknown, YES } from './circuit.ts';
import { countsFrom } from './fact-space.ts';
import type { Literal } from './solver.ts';
import { knownIn, type Standpoint } from './standpoint.ts';
import { PEOPLE, PERSON_NUMBER } from './survey.ts';

type AboutPeople = Extract<Condition, { readonly kind: 'every-person' | 'some-person' | 'count-people' }>;
type Encode = (condition: Condition, at: Standpoint) => Dual;

/** An entry of the list: whether it is there, and whether it is one the condition is about. */
interface Entry {
  readonly person: number;
  readonly present: Literal;
  readonly where: Dual;
}

/** The formula of a condition about the people: unknown while it is not known who appears. */
export function encodePeople(condition: AboutPeople, at: Standpoint, encode: Encode): Dual {
  const { circuit, people: bound } = at.space;
  const people = at.space.find(PEOPLE, null);
  if (people === undefined) return unknown;
  const known = knownIn(at.view, people);
  const entries = Array.from({ length: bound }, (_, index): Entry => {
    const person = index + 1;
    const present = circuit.or(countsFrom(people, person));
    return { person, present, where: encode(condition.where, { ...at, person }) };
  });
  const value = overEntries(condition, entries, at, encode);
  return { isTrue: circuit.and([known, value.isTrue]), isFalse: circuit.and([known, value.isFalse]) };
}

function overEntries(
  condition: AboutPeople,
  entries: readonly Entry[],
  at: Standpoint,
  encode: Encode,
): Dual {
  const { circuit } = at.space;
  switch (condition.kind) {
    case 'some-person':
      return circuit.any(entries.map(({ present, where }) => within(circuit, present, where)));
    case 'every-person':
      return circuit.all(
        entries.map(({ person, present, where }) => {
          const holds = encode(condition.holds, { ...at, person });
          const broken = circuit.and([present, where.isTrue, holds.isFalse]);
          return { isTrue: circuit.or([-present, where.isFalse, holds.isTrue]), isFalse: broken };
        }),
      );
    case 'count-people':
      return count(condition, entries, at);
  }
}

/** An entry that is not there is one of which nothing holds. */
function within(circuit: Circuit, present: Literal, value: Dual): Dual {
  return { isTrue: circuit.and([present, value.isTrue]), isFalse: circuit.or([-present, value.isFalse]) };
}

/** A number of people as literals: at position j that there are more than j. It is exact up to its length. */
type Unary = readonly Literal[];

/** Counts as an interval, like the engine: people who certainly match, and people who may. */
function count(
  condition: { readonly atLeast?: number; readonly atMost?: number },
  entries: readonly Entry[],
  at: Standpoint,
): Dual {
  const { circuit } = at.space;
  const sizes = entries.map((entry) => sizeOf(entry, at));
  const low = sizes.map((size) => size.low).reduce((a, b) => sum(circuit, a, b), zero(at));
  const high = sizes.map((size) => size.high).reduce((a, b) => sum(circuit, a, b), zero(at));
  const atLeast = condition.atLeast ?? 0;
  const over = condition.atMost === undefined ? null : condition.atMost + 1;
  const reaches = (size: Unary, bound: number): Literal => (bound <= 0 ? YES : (size[bound - 1] ?? NO));
  return {
    isTrue: circuit.and([reaches(low, atLeast), over === null ? YES : -reaches(high, over)]),
    isFalse: circuit.or([-reaches(high, atLeast), over === null ? NO : reaches(low, over)]),
  };
}

/** How many an entry adds for certain, and at most. Of unknown size it is one or more. */
function sizeOf(entry: Entry, at: Standpoint): { readonly low: Unary; readonly high: Unary } {
  const { circuit, countLimit } = at.space;
  const number = at.space.find(PERSON_NUMBER, entry.person);
  const known = knownIn(at.view, number);
  const bounds = Array.from({ length: countLimit }, (_, index) => index + 1);
  const atLeast = bounds.map((bound) =>
    circuit.or(
      (number?.values ?? []).filter(({ value }) => Number(value) >= bound).map(({ literal }) => literal),
    ),
  );
  const certain = circuit.and([entry.present, entry.where.isTrue]);
  const possible = circuit.and([entry.present, -entry.where.isFalse]);
  return {
    low: atLeast.map((size, index) =>
      circuit.and([certain, circuit.or([circuit.and([known, size]), index === 0 ? -known : NO])]),
    ),
    high: atLeast.map((size) => circuit.and([possible, circuit.or([-known, size])])),
  };
}

function zero(at: Standpoint): Unary {
  return Array.from({ length: at.space.countLimit }, () => NO);
}

/** Adds two numbers: more than j together, when some split of j + 1 is reached by both. */
function sum(circuit: Circuit, left: Unary, right: Unary): Unary {
  return left.map((alone, index) => {
    const splits = left.slice(0, index).map((part, i) => circuit.and([part, right[index - i - 1] ?? NO]));
    return circuit.or([alone, right[index] ?? NO, ...splits]);
  });
}
