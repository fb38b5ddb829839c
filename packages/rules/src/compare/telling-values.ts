import { passes, yearsLater } from '../assess/test-value.ts';
import type { Test } from '../format/condition.ts';
import type { FactDefinition, SimpleValue } from '../format/vocabulary.ts';

/** Entries of `people` larger than this are not tried one by one, only at the bounds that are named. */
export const LARGEST_TRIED_SIZE = 30;

/** How one fact is asked after. */
export interface Asked {
  readonly definition: FactDefinition;
  readonly tests: readonly Test[];
  /** Reference date, `YYYY-MM-DD`. */
  readonly on: string;
  /** For the size of an entry of `people`: up to where its very number matters. */
  readonly countLimit: number;
}

/**
 * Values that stand for all values a fact with one value can have: of those that no test tells apart the earliest.
 * Earliest is for a choice the usual value and then the order of the vocabulary, yes before no, and ascending for
 * numbers and dates.
 */
export function tellingValues(asked: Asked): readonly SimpleValue[] {
  return firstOfEach(candidates(asked), (value) => {
    const size = typeof value === 'number' ? Math.min(value, asked.countLimit) : 0;
    return `${size}:${asked.tests.map((test) => (passes(test, value, asked.on) ? 1 : 0)).join('')}`;
  });
}

/** The members of a `choices` fact that stand for all: of those always named together the earliest; none unnamed. */
export function tellingMembers(asked: Asked): readonly string[] {
  const members = [...(asked.definition.values?.keys() ?? [])];
  const named = asked.tests.flatMap((test) => (test.op === 'has' ? [test.values] : []));
  const naming = (member: string) => named.map((values) => (values.includes(member) ? 1 : 0)).join('');
  return firstOfEach(
    members.filter((member) => named.some((values) => values.includes(member))),
    naming,
  );
}

function firstOfEach<Value>(values: readonly Value[], classOf: (value: Value) => string): readonly Value[] {
  const first = new Map<string, Value>();
  for (const value of values) {
    const alike = classOf(value);
    if (!first.has(alike)) first.set(alike, value);
  }
  return [...first.values()];
}

function candidates(asked: Asked): readonly SimpleValue[] {
  switch (asked.definition.kind) {
    case 'yesno':
      return [true, false];
    case 'choice':
      return usualFirst(asked.definition);
    case 'number':
      return numbers(asked);
    case 'date':
      return dates(asked);
    default:
      return [];
  }
}

function usualFirst({ values, usual }: FactDefinition): readonly string[] {
  const listed = [...(values?.keys() ?? [])];
  return typeof usual === 'string' ? [usual, ...listed.filter((value) => value !== usual)] : listed;
}

/** The lowest value and every value at which a test changes its mind: between two of these all are alike. */
function numbers({ definition, tests, countLimit }: Asked): readonly number[] {
  const low = definition.min ?? 0;
  const high = definition.max ?? Number.MAX_SAFE_INTEGER;
  const tried = Math.min(countLimit, LARGEST_TRIED_SIZE);
  const sizes = Array.from({ length: tried }, (_, index) => index + 1);
  const around = [low, Math.min(countLimit, high), ...sizes, ...tests.flatMap(turningNumbers)];
  return [...new Set(around)].filter((value) => value >= low && value <= high).sort((a, b) => a - b);
}

function turningNumbers(test: Test): readonly number[] {
  if (test.op === 'is' && typeof test.value === 'number') return [test.value, test.value + 1];
  if (test.op !== 'between') return [];
  return [
    ...(test.atLeast === undefined ? [] : [test.atLeast]),
    ...(test.atMost === undefined ? [] : [test.atMost + 1]),
  ];
}

/** Round every date at which a test changes its mind: the day itself, the one before and the one after. */
function dates({ tests, on }: Asked): readonly string[] {
  const turning = tests.flatMap((test) => {
    if (test.op === 'years-ago') return [yearsLater(on, -test.atLeast)];
    return test.op === 'is' && typeof test.value === 'string' ? [test.value] : [];
  });
  const around = turning.flatMap((date) => [dayAfter(date, -1), date, dayAfter(date, 1)]);
  return [...new Set(around)].sort();
}

function dayAfter(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
