import type { Condition, Test } from '../format/condition.ts';
import type { FactKey } from '../format/vocabulary.ts';

/** Every test that conditions put to a fact, by the key of its definition. Two values that pass the same are alike. */
export type NamedTests = ReadonlyMap<FactKey, readonly Test[]>;

/** Collects the tests of conditions. Counting people tests the size of an entry. */
export function namedTests(conditions: readonly Condition[]): NamedTests {
  const tests = new Map<FactKey, Test[]>();
  const note = (fact: FactKey, test: Test): void => {
    const known = tests.get(fact);
    if (known === undefined) tests.set(fact, [test]);
    else known.push(test);
  };
  const visit = (condition: Condition): void => noteTests(condition, note, visit);
  conditions.forEach(visit);
  return tests;
}

const someone: Test = { op: 'between', atLeast: 1 };

function noteTests(
  condition: Condition,
  note: (fact: FactKey, test: Test) => void,
  visit: (condition: Condition) => void,
): void {
  switch (condition.kind) {
    case 'always':
      return;
    case 'fact':
      note(condition.fact, condition);
      return;
    case 'all':
    case 'any':
      condition.of.forEach(visit);
      return;
    case 'not':
      visit(condition.of);
      return;
    case 'every-person':
      note('people', someone);
      visit(condition.where);
      visit(condition.holds);
      return;
    case 'some-person':
      note('people', someone);
      visit(condition.where);
      return;
    case 'count-people':
      note('people', someone);
      visit(condition.where);
      for (const bound of [
        condition.atLeast,
        condition.atMost === undefined ? undefined : condition.atMost + 1,
      ]) {
        if (bound !== undefined) note('person.number', { op: 'between', atLeast: bound });
      }
  }
}
