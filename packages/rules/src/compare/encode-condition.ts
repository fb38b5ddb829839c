import { passes } from '../assess/test-value.ts';
import type { Condition, Test } from '../format/condition.ts';
import { always, type Circuit, type Dual, NO, opposite, unknown } from './circuit.ts';
import { encodePeople } from './encode-people.ts';
import type { FactVariables } from './fact-space.ts';
import type { Literal } from './solver.ts';
import { knownIn, type Standpoint } from './standpoint.ts';

/** The formula of a condition: the same strong Kleene logic as `assess/evaluate.ts` runs. */
export function encodeCondition(condition: Condition, at: Standpoint): Dual {
  const { circuit } = at.space;
  switch (condition.kind) {
    case 'always':
      return always;
    case 'all':
      return circuit.all(condition.of.map((part) => encodeCondition(part, at)));
    case 'any':
      return circuit.any(condition.of.map((part) => encodeCondition(part, at)));
    case 'not':
      return opposite(encodeCondition(condition.of, at));
    case 'fact':
      return encodeTest(at.space.find(condition.fact, at.person), condition, at);
    default:
      return encodePeople(condition, at, encodeCondition);
  }
}

function encodeTest(fact: FactVariables | undefined, test: Test, at: Standpoint): Dual {
  if (fact === undefined) return unknown;
  const { circuit, on } = at.space;
  const known = knownIn(at.view, fact);
  const passing = passingLiteral(circuit, fact, test, on);
  return { isTrue: circuit.and([known, passing]), isFalse: circuit.and([known, -passing]) };
}

function passingLiteral(circuit: Circuit, fact: FactVariables, test: Test, on: string): Literal {
  if (fact.members === null)
    return circuit.or(
      fact.values.filter(({ value }) => passes(test, value, on)).map(({ literal }) => literal),
    );
  if (test.op !== 'has') return NO;
  return circuit.or(
    fact.members.filter(({ value }) => test.values.includes(value)).map(({ literal }) => literal),
  );
}
