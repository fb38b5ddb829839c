import { type Condition, personKey } from '@plaatswijs/rules';

const personPrefix = 'person.';

/**
 * Writes a condition about people out for entries 1 to `most`, as somebody who uses a peer has to do: none of them has
 * quantifiers over a list of records. What comes out holds facts only.
 */
export function unrollPeople(condition: Condition, most: number): Condition {
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map((part) => unrollPeople(part, most)) };
    case 'not':
      return { kind: 'not', of: unrollPeople(condition.of, most) };
    case 'some-person':
      return { kind: 'any', of: numbers.map((n) => all(isThere(n), about(condition.where, n))) };
    case 'every-person': {
      const { where, holds } = condition;
      return {
        kind: 'all',
        of: numbers.map((n) => any(not(isThere(n)), not(about(where, n)), about(holds, n))),
      };
    }
    case 'count-people':
      throw new Error('count-people cannot be unrolled; such norms are left out');
    default:
      return condition;
  }
}

const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const not = (of: Condition): Condition => ({ kind: 'not', of });

function isThere(n: number): Condition {
  return { kind: 'fact', fact: 'people', op: 'between', atLeast: n };
}

/** The same condition about the nth entry. */
function about(condition: Condition, n: number): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map((part) => about(part, n)) };
    case 'not':
      return not(about(condition.of, n));
    case 'fact':
      return condition.fact.startsWith(personPrefix)
        ? { ...condition, fact: personKey(n, condition.fact.slice(personPrefix.length)) }
        : condition;
    default:
      return condition;
  }
}
