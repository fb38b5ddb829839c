import type { Condition } from '@plaatswijs/rules';
import type { NestedCondition } from './nested-condition.ts';

type FactTest = Extract<Condition, { kind: 'fact' }>;

/** A condition in the form json-rules-engine reads. */
export function rulesCondition(condition: Condition): NestedCondition {
  switch (condition.kind) {
    case 'always':
      return { all: [] };
    case 'all':
      return { all: condition.of.map(rulesCondition) };
    case 'any':
      return { any: condition.of.map(rulesCondition) };
    case 'not':
      return { not: rulesCondition(condition.of) };
    case 'fact':
      return test(condition);
    default:
      throw new Error(`json-rules-engine has no ${condition.kind}`);
  }
}

function test(condition: FactTest): NestedCondition {
  const { fact } = condition;
  switch (condition.op) {
    case 'is':
      return { fact, operator: 'equal', value: condition.value };
    case 'in':
      return { fact, operator: 'in', value: condition.values };
    case 'has':
      return { fact, operator: 'someFact:in', value: condition.values };
    case 'between': {
      const { atLeast, atMost } = condition;
      const low = atLeast === undefined ? [] : [{ fact, operator: 'greaterThanInclusive', value: atLeast }];
      const high = atMost === undefined ? [] : [{ fact, operator: 'lessThanInclusive', value: atMost }];
      const of = [...low, ...high];
      const [only] = of;
      return of.length === 1 && only !== undefined ? only : { all: of };
    }
    case 'years-ago':
      return { fact, operator: yearsOperator(condition.atLeast), value: { fact: 'on' } };
  }
}

/** The name of the operator that compares a date with the reference date. */
export function yearsOperator(years: number): string {
  return `atLeast${years}YearsBefore`;
}

/** How many years before the reference date a condition asks for, wherever it does. */
export function yearsAskedFor(condition: Condition): readonly number[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(yearsAskedFor);
  if (condition.kind === 'not') return yearsAskedFor(condition.of);
  return condition.kind === 'fact' && condition.op === 'years-ago' ? [condition.atLeast] : [];
}
