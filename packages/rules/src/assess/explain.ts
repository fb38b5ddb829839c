import { type KnownFact, personFactKey, personKey, type Situation } from '../facts/situation.ts';
import type { Condition, FactTest, Test } from '../format/condition.ts';
import { type FactKey, PERSON_PREFIX } from '../format/vocabulary.ts';
import { FALSE, type Kleene, TRUE, type Truth, truthName, UNKNOWN } from '../truth.ts';
import type { Explanation } from './assessment.ts';
import { passes } from './test-value.ts';

/** What an explanation is made of: the situation, and the article whose condition is explained. */
export interface ExplainContext {
  readonly situation: Situation;
  readonly article: string;
}

/**
 * Explains a condition: the same tree, each node with its truth, each leaf with the fact, its source and the article.
 * Written apart from the compiled closures on purpose, so that a test can hold the two against each other.
 */
export function explain(condition: Condition, context: ExplainContext): Explanation {
  return explainAt(condition, context, 0);
}

/** @param person the entry of `people` it is about, from 1; 0 where it is about none */
function explainAt(condition: Condition, context: ExplainContext, person: number): Explanation {
  switch (condition.kind) {
    case 'always':
      return { kind: 'always', truth: 'true', article: context.article, of: [] };
    case 'all':
    case 'any':
      return joined(condition.kind, explainAll(condition.of, context, person), context);
    case 'not': {
      const inner = explainAt(condition.of, context, person);
      return { kind: 'not', truth: opposite(inner.truth), article: context.article, of: [inner] };
    }
    case 'fact':
      return explainFact(condition, context, person);
    default:
      return explainPeople(condition, context);
  }
}

function explainAll(
  conditions: readonly Condition[],
  context: ExplainContext,
  person: number,
): Explanation[] {
  const nodes: Explanation[] = [];
  for (const condition of conditions) nodes.push(explainAt(condition, context, person));
  return nodes;
}

type Joining = 'all' | 'any' | 'every-person' | 'some-person';

function joined(kind: Joining, of: readonly Explanation[], { article }: ExplainContext): Explanation {
  const ends: Truth = kind === 'all' || kind === 'every-person' ? 'false' : 'true';
  let truth: Truth = opposite(ends);
  for (const node of of) {
    if (node.truth === ends) return { kind, truth: ends, article, of };
    if (node.truth === 'unknown') truth = 'unknown';
  }
  return { kind, truth, article, of };
}

function opposite(truth: Truth): Truth {
  if (truth === 'unknown') return truth;
  return truth === 'true' ? 'false' : 'true';
}

function explainFact(test: FactTest, { situation, article }: ExplainContext, person: number): Explanation {
  const fact =
    person === 0 || !test.fact.startsWith(PERSON_PREFIX) ? test.fact : personFactKey(person, test.fact);
  const known = knownFact(situation, fact);
  if (known === null)
    return { kind: 'fact', truth: 'unknown', fact, expected: test, value: null, source: null, article };
  const truth = passes(test, known.value, situation.referenceDate) ? 'true' : 'false';
  return { kind: 'fact', truth, fact, expected: test, value: known.value, source: known.source, article };
}

/** A fact that counts as known: a detector's fact asks, it never decides. */
function knownFact(situation: Situation, key: FactKey): KnownFact | null {
  const known = situation.facts[key];
  return known === undefined || known.source.kind === 'detector' ? null : known;
}

type PeopleCondition = Extract<Condition, { kind: 'every-person' | 'some-person' | 'count-people' }>;

const whoAppears: FactTest = { kind: 'fact', fact: 'people', op: 'between', atLeast: 0 };

function explainPeople(condition: PeopleCondition, context: ExplainContext): Explanation {
  const count = knownFact(context.situation, 'people');
  const of: Explanation[] = [];
  if (count === null) of.push(explainFact(whoAppears, context, 0));
  for (let person = 1; count !== null && person <= Number(count.value); person++) {
    of.push(explainEntry(condition, context, person));
  }
  return condition.kind === 'count-people'
    ? explainCount(condition, of, context)
    : joined(condition.kind, of, context);
}

/** That a rule holds for everyone of a kind says of each: not of that kind, or it holds. */
function explainEntry(condition: PeopleCondition, context: ExplainContext, person: number): Explanation {
  const where = explainAt(condition.where, context, person);
  if (condition.kind !== 'every-person') return where;
  const excluded: Explanation = {
    kind: 'not',
    truth: opposite(where.truth),
    article: context.article,
    of: [where],
  };
  return joined('any', [excluded, explainAt(condition.holds, context, person)], context);
}

function explainCount(
  condition: Extract<Condition, { kind: 'count-people' }>,
  of: readonly Explanation[],
  { situation, article }: ExplainContext,
): Explanation {
  const complete = knownFact(situation, 'people') !== null;
  const sizes = !complete
    ? []
    : of.map((_, index) => {
        const size = knownFact(situation, personKey(index + 1, 'number'))?.value;
        return typeof size === 'number' ? size : null;
      });
  const atLeast = condition.atLeast ?? null;
  const atMost = condition.atMost ?? null;
  const truth = complete
    ? truthName(
        countTruth(
          of.map(({ truth: one }) => kleene(one)),
          sizes,
          atLeast,
          atMost,
        ),
      )
    : 'unknown';
  return { kind: 'count-people', truth, article, atLeast, atMost, of, sizes, complete };
}

function kleene(truth: Truth): Kleene {
  return truth === 'true' ? TRUE : truth === 'false' ? FALSE : UNKNOWN;
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
