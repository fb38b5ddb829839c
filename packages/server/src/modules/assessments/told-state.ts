import {
  type FactKey,
  type FactView,
  factDefinition,
  factView,
  type InterviewState,
  readSituation,
  type SimpleValue,
  type Situation,
  type Source,
  type Vocabulary,
} from '@plaatswijs/rules';
import { type Refusal, refuse } from '../../platform/http/index.ts';

/** Facts as a client tells them: by key, said by a person. */
export interface ToldFacts {
  readonly facts: Readonly<Record<FactKey, SimpleValue>>;
  readonly notKnown: readonly FactKey[];
}

/**
 * What somebody told, checked against the vocabulary: facts and values it does not have are refused, so that nothing but
 * its own words can be in a situation. A client cannot say where a fact comes from: everything here is said by a person.
 */
export function readTold(
  { facts, notKnown }: ToldFacts,
  vocabulary: Vocabulary,
  day: string,
): InterviewState | Refusal {
  const read = readSituation({ referenceDate: day, facts: Object.entries(facts) }, vocabulary);
  const unknown = notKnown.filter((key) => factDefinition(vocabulary, key) === undefined);
  if (read.ok && unknown.length === 0) return { situation: read.situation, notKnown };
  const problems = read.ok ? [] : read.problems;
  const contradictory = problems.length > 0 && problems.every(({ code }) => code === 'contradictory');
  return refuse(contradictory ? 'not-possible' : 'invalid-request', {
    issues: [
      ...problems.map(({ code, fact }) => ({ at: `/body/facts${pointer(fact)}`, code })),
      ...unknown.map(() => ({ at: '/body/notKnown', code: 'unknown-fact' })),
    ].slice(0, 50),
  });
}

/** Only keys of the vocabulary come back in an error: another key could hold anything. */
function pointer(fact: string | null): string {
  return fact !== null && /^[a-z0-9.-]{1,60}$/.test(fact) ? `/${fact}` : '';
}

/** What was told, in words, in the order in which it was. */
export function toldViews({ facts }: Situation, vocabulary: Vocabulary): readonly FactView[] {
  return Object.entries(facts)
    .filter(([, { source }]) => source.kind === 'person' || source.kind === 'register')
    .filter(([key, { source }]) => !(key.startsWith('people.') && isPrivate(source)))
    .flatMap(([key, { value }]) => factView(vocabulary, key, value) ?? []);
}

/** Who is in a photo is told; what they or their parents answered, and how old they are, is between them and the school. */
function isPrivate(source: Source): boolean {
  return source.kind === 'register' && (source.name === 'consent' || source.name === 'people');
}

/** The facts that are no personal data: those that may be kept beside an answer that others will read. */
export function impersonalFacts(
  { facts }: Situation,
  vocabulary: Vocabulary,
): Readonly<Record<FactKey, SimpleValue>> {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([key, { source }]) => source.kind !== 'assumed' && isImpersonal(key, vocabulary))
      .map(([key, { value }]) => [key, value]),
  );
}

/** Whether a fact is no personal data. Everything about one person in the list of people is. */
export function isImpersonal(key: FactKey, vocabulary: Vocabulary): boolean {
  return !key.startsWith('people') && factDefinition(vocabulary, key)?.personal === false;
}
