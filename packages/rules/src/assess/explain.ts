import { type KnownFact, personKey, type Situation } from '../facts/situation.ts';
import type { Condition, FactTest, Test } from '../format/condition.ts';
import { type FactKey, PERSON_PREFIX } from '../format/vocabulary.ts';
import { and, FALSE, type Kleene, not, or, TRUE, truthName, UNKNOWN } from '../truth.ts';
import type { Explanation } from './assessment.ts';
import { passes } from './test-value.ts';

/** What an explanation is made of: the situation, and the article whose condition is explained. */
export interface ExplainContext {
  readonly situation: Situation;
  readonly article: string;
}

type Valued = { readonly node: Explanation; readonly value: Kleene };

/**
 * Explains a condition: the same tree, each node with its truth, each leaf with the fact, its source and the article.
 * Written apart from the compiled closures on purpose, so that a test can hold the two against each other.
 */
export function explain(condition: Condition, context: ExplainContext): Explanation {
  return explainAt(condition, context, null).node;
}

function explainAt(condition: Condition, context: ExplainContext, person: number | null): Valued {
  switch (condition.kind) {
    case 'always':
      return branch('always', [], TRUE, context);
    case 'all':
      return joined('all', condition.of, context, person);
    case 'any':
      return joined('any', condition.of, context, person);
    case 'not': {
      const inner = explainAt(condition.of, context, person);
      return branch('not', [inner], not(inner.value), context);
    }
    case 'fact':
      return explainFact(condition, context, person);
    default:
      return explainPeople(condition, context);
  }
}

function joined(
  kind: 'all' | 'any',
  of: readonly Condition[],
  context: ExplainContext,
  person: number | null,
): Valued {
  const parts = of.map((part) => explainAt(part, context, person));
  return branch(kind, parts, kind === 'all' ? conjunction(parts) : disjunction(parts), context);
}

function conjunction(parts: readonly Valued[]): Kleene {
  return parts.reduce<Kleene>((value, part) => and(value, part.value), TRUE);
}

function disjunction(parts: readonly Valued[]): Kleene {
  return parts.reduce<Kleene>((value, part) => or(value, part.value), FALSE);
}

type Branch = 'always' | 'all' | 'any' | 'not' | 'every-person' | 'some-person';

function branch(kind: Branch, parts: readonly Valued[], value: Kleene, context: ExplainContext): Valued {
  const of = parts.map((part) => part.node);
  return { node: { kind, truth: truthName(value), article: context.article, of }, value };
}

function explainFact(test: FactTest, context: ExplainContext, person: number | null): Valued {
  const key =
    person === null || !test.fact.startsWith(PERSON_PREFIX) ? test.fact : personFact(person, test.fact);
  const known = knownFact(context.situation, key);
  const value =
    known === null ? UNKNOWN : passes(test, known.value, context.situation.referenceDate) ? TRUE : FALSE;
  const { situation: _, article } = context;
  const node: Explanation = {
    kind: 'fact',
    truth: truthName(value),
    fact: key,
    expected: test,
    value: known?.value ?? null,
    source: known?.source ?? null,
    article,
  };
  return { node, value };
}

/** A fact that counts as known: a detector's fact asks, it never decides. */
function knownFact(situation: Situation, key: FactKey): KnownFact | null {
  const known = situation.facts[key];
  return known === undefined || known.source.kind === 'detector' ? null : known;
}

/** The key of `person.x` for the nth entry of `people`. */
export function personFact(person: number, fact: FactKey): FactKey {
  return personKey(person, fact.slice(PERSON_PREFIX.length));
}

type PeopleCondition = Extract<Condition, { kind: 'every-person' | 'some-person' | 'count-people' }>;

function explainPeople(condition: PeopleCondition, context: ExplainContext): Valued {
  const count = knownFact(context.situation, 'people');
  const numbers = count === null ? [] : Array.from({ length: Number(count.value) }, (_, index) => index + 1);
  const parts =
    count === null
      ? [explainFact({ kind: 'fact', fact: 'people', op: 'between', atLeast: 0 }, context, null)]
      : numbers.map((person) => explainEntry(condition, context, person));
  if (condition.kind === 'every-person') return branch('every-person', parts, conjunction(parts), context);
  if (condition.kind === 'some-person') return branch('some-person', parts, disjunction(parts), context);
  return explainCount(condition, parts, numbers, context);
}

function explainEntry(condition: PeopleCondition, context: ExplainContext, person: number): Valued {
  const where = explainAt(condition.where, context, person);
  if (condition.kind !== 'every-person') return where;
  const excluded = branch('not', [where], not(where.value), context);
  const holds = explainAt(condition.holds, context, person);
  return branch('any', [excluded, holds], or(excluded.value, holds.value), context);
}

function explainCount(
  condition: Extract<Condition, { kind: 'count-people' }>,
  parts: readonly Valued[],
  numbers: readonly number[],
  context: ExplainContext,
): Valued {
  const complete = knownFact(context.situation, 'people') !== null;
  const sizes = numbers.map((person) => {
    const size = knownFact(context.situation, personKey(person, 'number'))?.value;
    return typeof size === 'number' ? size : null;
  });
  const atLeast = condition.atLeast ?? null;
  const atMost = condition.atMost ?? null;
  const value = complete
    ? countTruth(
        parts.map((part) => part.value),
        sizes,
        atLeast,
        atMost,
      )
    : UNKNOWN;
  const of = parts.map((part) => part.node);
  const { article } = context;
  const node: Explanation = {
    kind: 'count-people',
    truth: truthName(value),
    article,
    atLeast,
    atMost,
    of,
    sizes,
    complete,
  };
  return { node, value };
}

/** Whether the number of people who match lies within the bounds, from what is certain and what is possible. */
export function countTruth(
  matches: readonly Kleene[],
  sizes: readonly (number | null)[],
  atLeast: number | null,
  atMost: number | null,
): Kleene {
  let low = 0;
  let high = 0;
  matches.forEach((match, index) => {
    if (match === FALSE) return;
    high += sizes[index] ?? Number.POSITIVE_INFINITY;
    if (match === TRUE) low += sizes[index] ?? 1;
  });
  if (low >= (atLeast ?? 0) && high <= (atMost ?? Number.POSITIVE_INFINITY)) return TRUE;
  return high < (atLeast ?? 0) || low > (atMost ?? Number.POSITIVE_INFINITY) ? FALSE : UNKNOWN;
}

/** A test in a short neutral notation, for instance `= private` or `>= 2`; screens put it into words. */
export function describeTest(test: Test): string {
  switch (test.op) {
    case 'is':
      return `= ${String(test.value)}`;
    case 'in':
      return `in ${test.values.join(', ')}`;
    case 'has':
      return `has ${test.values.join(', ')}`;
    case 'between':
      return [
        test.atLeast === undefined ? '' : `>= ${test.atLeast}`,
        test.atMost === undefined ? '' : `<= ${test.atMost}`,
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'years-ago':
      return `>= ${test.atLeast} years ago`;
  }
}
