import { factDefinition } from '../facts/fact-definition.ts';
import type { FactDefinition, FactKey, SimpleValue } from '../format/vocabulary.ts';
import type { CompiledProtocol } from './compile.ts';
import { yearsLater } from './test-value.ts';

/**
 * Values that together stand for every value a fact can have, as far as this protocol can tell them apart: all values
 * of a choice, every bound it compares a number or date with and its neighbours, and each single value, none and all
 * of a `choices` fact.
 */
export function telling(
  compiled: CompiledProtocol,
  key: FactKey,
  referenceDate: string,
): readonly SimpleValue[] {
  const definition = factDefinition(compiled.vocabulary, key);
  if (definition === undefined) return [];
  const values = [...(definition.values?.keys() ?? [])];
  switch (definition.kind) {
    case 'yesno':
      return [true, false];
    case 'choice':
      return values;
    case 'choices':
      return [[], ...values.map((value) => [value]), values];
    case 'number':
      return numbersAround(compiled.bounds.numbers.get(definition.key) ?? [], definition);
    case 'date':
      return (compiled.bounds.years.get(definition.key) ?? [0]).flatMap((years) =>
        datesAround(referenceDate, years),
      );
    case 'people':
      return [0, 1];
  }
}

function numbersAround(bounds: readonly number[], definition: FactDefinition): readonly number[] {
  const low = definition.min ?? 0;
  const high = definition.max ?? Number.MAX_SAFE_INTEGER;
  const around = [low, ...bounds.flatMap((bound) => [bound - 1, bound])].filter(
    (value) => value >= low && value <= high,
  );
  return [...new Set(around)].sort((a, b) => a - b);
}

/** A date just so many years before the reference date, and the day after, which is too late. */
function datesAround(referenceDate: string, years: number): readonly string[] {
  const exact = yearsLater(referenceDate, -years);
  const next = new Date(`${exact}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return [exact, next.toISOString().slice(0, 10)];
}
