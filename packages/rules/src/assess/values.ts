import { factDefinition } from '../facts/fact-definition.ts';
import type { Test } from '../format/condition.ts';
import type { FactDefinition, FactKey, SimpleValue, Vocabulary } from '../format/vocabulary.ts';
import type { NamedTests } from './named-tests.ts';
import { passes, yearsLater } from './test-value.ts';

/** Up to so many kinds of members every combination of a `choices` fact is tried; beyond, none, each alone, and all. */
const mostCombined = 4;

/** Telling values by the key of a definition, worked out once. Dates are left out: theirs hang on the reference date. */
export type KnownValues = ReadonlyMap<FactKey, readonly SimpleValue[]>;

/** The telling values of every fact of a vocabulary but dates, for what is asked of them. */
export function valuesFor(vocabulary: Vocabulary, tests: NamedTests): KnownValues {
  const values = new Map<FactKey, readonly SimpleValue[]>();
  for (const definition of vocabulary.facts.values()) {
    if (definition.kind !== 'date')
      values.set(definition.key, tellingValues(definition, tests.get(definition.key) ?? [], ''));
  }
  return values;
}

/** The telling values of one fact in one act (`compiledAct`), by its key in a situation. */
export function telling(
  { vocabulary }: { readonly vocabulary: Vocabulary },
  { values, tests }: { readonly values: KnownValues; readonly tests: NamedTests },
  fact: FactKey,
  referenceDate: string,
): readonly SimpleValue[] {
  const definition = factDefinition(vocabulary, fact);
  if (definition === undefined) return [];
  return (
    values.get(definition.key) ?? tellingValues(definition, tests.get(definition.key) ?? [], referenceDate)
  );
}

/**
 * Values that together stand for every value a fact can have, as far as the tests can tell them apart: one of each class
 * of values that pass the same tests. The usual value stands for its class and comes first.
 */
function tellingValues(
  definition: FactDefinition,
  asked: readonly Test[],
  referenceDate: string,
): readonly SimpleValue[] {
  if (definition.kind === 'people') return [0, 1];
  if (definition.kind === 'choices') return lists(definition, asked, referenceDate);
  return classes(usualFirst(candidates(definition, asked, referenceDate), definition), asked, referenceDate);
}

function candidates(definition: FactDefinition, asked: readonly Test[], on: string): readonly SimpleValue[] {
  switch (definition.kind) {
    case 'yesno':
      return [true, false];
    case 'choice':
      return [...(definition.values?.keys() ?? [])];
    case 'number':
      return numbersAround(asked, definition);
    case 'date':
      return datesAround(asked, on);
    default:
      return [];
  }
}

function usualFirst(values: readonly SimpleValue[], { usual }: FactDefinition): readonly SimpleValue[] {
  return values.some((value) => value === usual)
    ? [usual as SimpleValue, ...values.filter((value) => value !== usual)]
    : values;
}

/** One value of each class: values that pass the same tests cannot be told apart. */
function classes(values: readonly SimpleValue[], asked: readonly Test[], on: string): readonly SimpleValue[] {
  const found = new Map<string, SimpleValue>();
  for (const value of values) {
    const signature = asked.map((test) => (passes(test, value, on) ? '1' : '0')).join('');
    if (!found.has(signature)) found.set(signature, value);
  }
  return [...found.values()];
}

function lists(
  definition: FactDefinition,
  asked: readonly Test[],
  on: string,
): readonly (readonly string[])[] {
  const single = [...(definition.values?.keys() ?? [])].map((value) => [value]);
  const kinds = (classes([[], ...single], asked, on) as readonly (readonly string[])[])
    .filter((list) => list.length > 0)
    .flat();
  if (kinds.length <= mostCombined) return subsets(kinds);
  return [[], ...kinds.map((kind) => [kind]), kinds];
}

function subsets(kinds: readonly string[]): readonly (readonly string[])[] {
  let found: readonly (readonly string[])[] = [[]];
  for (const kind of kinds) found = found.concat(found.map((list) => [...list, kind]));
  return found;
}

function numbersAround(asked: readonly Test[], definition: FactDefinition): readonly number[] {
  const low = definition.min ?? 0;
  const high = definition.max ?? Number.MAX_SAFE_INTEGER;
  const bounds = asked.flatMap((test) => {
    if (test.op === 'between') return [test.atLeast, test.atMost === undefined ? undefined : test.atMost + 1];
    return test.op === 'is' && typeof test.value === 'number' ? [test.value, test.value + 1] : [];
  });
  const around = bounds.flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound]));
  return [...new Set([low, ...around])]
    .filter((value) => value >= low && value <= high)
    .sort((a, b) => a - b);
}

/** For each number of years a test names: a date just so long ago, and the day after, which is too late. */
function datesAround(asked: readonly Test[], on: string): readonly string[] {
  const years = asked.flatMap((test) => (test.op === 'years-ago' ? [test.atLeast] : []));
  return (years.length === 0 ? [0] : years).flatMap((count) => {
    const exact = yearsLater(on, -count);
    const next = new Date(`${exact}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return [exact, next.toISOString().slice(0, 10)];
  });
}
