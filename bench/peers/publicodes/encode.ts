import type { Condition, FactKey } from '@plaatswijs/rules';

type FactTest = Extract<Condition, { kind: 'fact' }>;

/** A publicodes expression: text, or a mechanism. */
export type PublicodesExpression = string | { readonly [mechanism: string]: unknown };

/** Names publicodes can read, for facts and for the single values of a list. */
export interface RuleNames {
  readonly fact: (key: FactKey) => string;
  readonly value: (key: FactKey, value: string) => string;
}

/** A condition as a publicodes expression. */
export function publicodesCondition(condition: Condition, names: RuleNames): PublicodesExpression {
  switch (condition.kind) {
    case 'always':
      return 'oui';
    case 'all':
      return { 'toutes ces conditions': condition.of.map((part) => publicodesCondition(part, names)) };
    case 'any':
      return { 'une de ces conditions': condition.of.map((part) => publicodesCondition(part, names)) };
    case 'not':
      return { '=': [publicodesCondition(condition.of, names), 'non'] };
    case 'fact':
      return test(condition, names);
    default:
      throw new Error(`publicodes has no ${condition.kind}`);
  }
}

function test(condition: FactTest, names: RuleNames): PublicodesExpression {
  const name = names.fact(condition.fact);
  switch (condition.op) {
    case 'is':
      return `${name} = ${constant(condition.value)}`;
    case 'in':
      return oneOf(condition.values.map((value) => `${name} = ${constant(value)}`));
    case 'has':
      return oneOf(condition.values.map((value) => names.value(condition.fact, value)));
    case 'between': {
      const { atLeast, atMost } = condition;
      const low = atLeast === undefined ? [] : [`${name} >= ${atLeast}`];
      const high = atMost === undefined ? [] : [`${name} <= ${atMost}`];
      return { 'toutes ces conditions': [...low, ...high] };
    }
    case 'years-ago':
      return `${name} + ${condition.atLeast * 10_000} <= on`;
  }
}

function oneOf(of: readonly string[]): PublicodesExpression {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { 'une de ces conditions': of };
}

/** A plain value as publicodes writes it. */
export function constant(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? `'${value}'` : String(value);
}
