import {
  type Condition,
  type Norm,
  type Outcome,
  outcomes,
  type Protocol,
  type SimpleValue,
} from '@plaatswijs/rules';

/** A situation in which nothing is unknown: plain values by key. */
export type FullSituation = Readonly<Record<string, SimpleValue>>;

/**
 * The answer of a protocol in ordinary two-valued logic, read straight from docs/protocol-format.md. Written apart from
 * the engine and as simply as can be, so that the two can be held against each other. Only for the small world: no
 * dates, no bearers but staff, pupils and everyone.
 */
export function oracleOutcome(protocol: Protocol, situation: FullSituation): Outcome {
  return oracleAnswer(protocol, situation).outcome;
}

/** The same answer with the norms and tensions that give it. */
export function oracleAnswer(
  protocol: Protocol,
  situation: FullSituation,
): { outcome: Outcome; grounds: readonly string[] } {
  const about = <T extends { readonly acts: readonly string[] }>(rules: readonly T[]) =>
    rules.filter(({ acts }) => acts.includes(String(situation['act'])));
  const norms = about(protocol.articles.flatMap((article) => article.norms));
  const tensions = about(protocol.tensions).filter(
    (tension) => binds(tension, situation) && holds(tension.when, situation),
  );
  const taken = new Set(
    tensions.filter((tension) => tension.outcome !== 'silent').flatMap((tension) => tension.norms),
  );
  const said: { readonly by: string; readonly answer: Outcome }[] = tensions
    .filter(({ outcome }) => outcome !== 'silent')
    .map(({ id, outcome }) => ({ by: id, answer: outcome }));
  for (const norm of norms) {
    const answer = taken.has(norm.id) ? null : oracleNorm(norm, norms, situation).answer;
    if (answer !== null) said.push({ by: norm.id, answer });
  }
  const outcome = outcomes.find((one) => said.some(({ answer }) => answer === one)) ?? 'silent';
  return { outcome, grounds: said.filter(({ answer }) => answer === outcome).map(({ by }) => by) };
}

type Verdict = {
  readonly state: 'out' | 'good' | 'bad' | 'stands' | 'aside';
  readonly answer: Outcome | null;
};

/** One norm: out of play, good (complied or permitted), bad (violated), stands (applies), or set aside by another. */
export function oracleNorm(norm: Norm, all: readonly Norm[], situation: FullSituation): Verdict {
  if (!binds(norm, situation) || !holds(norm.when, situation)) return { state: 'out', answer: null };
  const above = all.filter((other) => other.overrides.includes(norm.id));
  if (above.some((other) => ['good', 'stands'].includes(oracleNorm(other, all, situation).state))) {
    return { state: 'aside', answer: null };
  }
  const state = stateOf(norm, situation);
  return { state, answer: norm.background ? null : answerOf(norm, state) };
}

function stateOf(norm: Norm, situation: FullSituation): Verdict['state'] {
  const conduct = norm.conduct === null ? null : holds(norm.conduct, situation);
  const excepted = norm.exceptions.some((exception) => holds(exception.when, situation));
  switch (norm.modality) {
    case 'permission':
      if (conduct !== false) return 'good';
      return norm.otherwise === 'forbid' ? 'bad' : 'out';
    case 'prohibition':
      return conduct === false || excepted ? 'good' : 'bad';
    case 'obligation':
      if (conduct === null) return excepted ? 'good' : 'stands';
      return conduct || excepted ? 'good' : 'bad';
    case 'recommendation':
      if (conduct === null) return excepted ? 'good' : 'stands';
      return conduct === (norm.advises === 'against') && !excepted ? 'bad' : 'good';
    default:
      return excepted ? 'good' : 'stands';
  }
}

function answerOf(norm: Norm, state: Verdict['state']): Outcome | null {
  if (state === 'bad') {
    if (norm.modality === 'permission') return 'forbid';
    return (
      norm.yields ??
      (norm.modality === 'recommendation' || norm.advises === 'against' ? 'discourage' : 'forbid')
    );
  }
  if (state === 'good') {
    if (!['prohibition', 'obligation', 'permission'].includes(norm.modality)) return null;
    if (norm.modality === 'permission' && norm.yields !== null) return norm.yields;
    return norm.remains === null ? 'allow' : 'allow-if';
  }
  if (state !== 'stands') return null;
  if (norm.yields !== null) return norm.yields;
  const standing: Partial<Record<Norm['modality'], Outcome>> = {
    obligation: 'require',
    recommendation: norm.advises === 'against' ? 'discourage' : 'recommend',
    discretion: 'may',
    awareness: 'aware',
  };
  return standing[norm.modality] ?? null;
}

function binds(bound: { readonly bearers: readonly string[] }, situation: FullSituation): boolean {
  const role = situation['actor.role'];
  return bound.bearers.some((bearer) => {
    if (bearer === 'everyone') return true;
    if (bearer === 'pupils') return role === 'pupil';
    return (
      role === 'staff' &&
      (bearer === 'staff' || situation['actor.capacity'] === bearer.slice('staff.'.length))
    );
  });
}

/** Whether a condition holds when everything is known. */
export function holds(condition: Condition, situation: FullSituation, person = 0): boolean {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'all':
      return condition.of.every((part) => holds(part, situation, person));
    case 'any':
      return condition.of.some((part) => holds(part, situation, person));
    case 'not':
      return !holds(condition.of, situation, person);
    case 'every-person':
      return entries(situation).every(
        (n) => !holds(condition.where, situation, n) || holds(condition.holds, situation, n),
      );
    case 'some-person':
      return entries(situation).some((n) => holds(condition.where, situation, n));
    case 'count-people': {
      const matching = entries(situation).filter((n) => holds(condition.where, situation, n));
      const count = matching.reduce((sum, n) => sum + Number(situation[`people.${n}.number`]), 0);
      return count >= (condition.atLeast ?? 0) && count <= (condition.atMost ?? Number.POSITIVE_INFINITY);
    }
    case 'fact':
      return testHolds(condition, situation, person);
  }
}

function testHolds(
  test: Extract<Condition, { kind: 'fact' }>,
  situation: FullSituation,
  person: number,
): boolean {
  const value = situation[test.fact.replace(/^person\./, `people.${person}.`)];
  if (test.op === 'is') return value === test.value;
  if (test.op === 'in') return test.values.some((wanted) => wanted === value);
  if (test.op === 'has') return test.values.some((wanted) => (value as readonly string[]).includes(wanted));
  if (test.op === 'between')
    return Number(value) >= (test.atLeast ?? -1) && Number(value) <= (test.atMost ?? 99);
  throw new Error('the small world has no dates');
}

function entries(situation: FullSituation): readonly number[] {
  return Number(situation['people']) === 1 ? [1] : [];
}
