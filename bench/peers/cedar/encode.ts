import type { CedarValueJson, Expr, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { Condition } from '@plaatswijs/rules';
import type { NamedCondition } from '../named-conditions.ts';

type FactTest = Extract<Condition, { kind: 'fact' }>;

/** A condition as a policy that permits when it holds: Cedar then gives its name as a reason. */
export function policyFor({ acts, condition }: NamedCondition): PolicyJson {
  return {
    effect: 'permit',
    principal: { op: 'All' },
    action: { op: 'in', entities: acts.map((id) => ({ type: 'Action', id })) },
    resource: { op: 'All' },
    conditions: [{ kind: 'when', body: expression(condition) }],
  };
}

function expression(condition: Condition): Expr {
  switch (condition.kind) {
    case 'always':
      return { Value: true };
    case 'all':
      return chain('&&', condition.of.map(expression), true);
    case 'any':
      return chain('||', condition.of.map(expression), false);
    case 'not':
      return { '!': { arg: expression(condition.of) } };
    case 'fact':
      return test(condition);
    default:
      throw new Error(`Cedar has no ${condition.kind}`);
  }
}

function chain(operator: '&&' | '||', parts: readonly Expr[], empty: boolean): Expr {
  const [first = { Value: empty }, ...rest] = parts;
  return rest.reduce<Expr>(
    (left, right) => (operator === '&&' ? { '&&': { left, right } } : { '||': { left, right } }),
    first,
  );
}

function test(condition: FactTest): Expr {
  const fact = attribute(condition.fact);
  switch (condition.op) {
    case 'is':
      return { '==': { left: fact, right: value(condition.value) } };
    case 'in':
      return { contains: { left: value(condition.values), right: fact } };
    case 'has':
      return { containsAny: { left: fact, right: value(condition.values) } };
    case 'between': {
      const { atLeast, atMost } = condition;
      const low: Expr[] = atLeast === undefined ? [] : [{ '>=': { left: fact, right: { Value: atLeast } } }];
      const high: Expr[] = atMost === undefined ? [] : [{ '<=': { left: fact, right: { Value: atMost } } }];
      return chain('&&', [...low, ...high], true);
    }
    case 'years-ago': {
      const left: Expr = { '+': { left: fact, right: { Value: condition.atLeast * 10_000 } } };
      return { '<=': { left, right: attribute('on') } };
    }
  }
}

function value(plain: CedarValueJson | readonly string[]): Expr {
  return Array.isArray(plain)
    ? { Set: plain.map((item) => ({ Value: item })) }
    : { Value: plain as CedarValueJson };
}

function attribute(attr: string): Expr {
  return { '.': { left: { Var: 'context' }, attr } };
}
