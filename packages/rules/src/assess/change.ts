import { factDefinition } from '../facts/fact-definition.ts';
import { personKey, type Situation } from '../facts/situation.ts';
import type { Condition } from '../format/condition.ts';
import type { Outcome } from '../format/protocol.ts';
import { type FactKey, PERSON_PREFIX, type SimpleValue } from '../format/vocabulary.ts';
import type { Change } from './assessment.ts';
import type { CompiledProtocol } from './compile.ts';
import { type Decision, strengthOf } from './decide.ts';
import { decideSituation } from './relevance.ts';
import { telling } from './values.ts';

/** Answers that stand in the way of an act. */
const refusals: ReadonlySet<Outcome> = new Set<Outcome>(['forbid', 'discourage', 'conflict', 'unclear']);

/** At most so many facts are changed together; a longer list is no advice. */
const mostChanges = 3;
/** Tried situations at most, so that an answer never takes long. */
const mostTries = 4000;

type Step = { readonly fact: FactKey; readonly to: SimpleValue };

/**
 * The smallest change of facts the asker can change (a notice added, a name taken out, consent asked) after which a
 * refused act is allowed; where nothing makes it allowed, after which the protocol no longer speaks against it.
 * Complete up to three facts changed together, as far as 4,000 tries reach. `null` when the act is not refused or
 * no such change exists.
 */
export function smallestChange(
  compiled: CompiledProtocol,
  situation: Situation,
  decision: Decision,
): Change | null {
  if (decision.outcome === null || !refusals.has(decision.outcome)) return null;
  const steps = stepsFor(compiled, situation, decision);
  let tries = mostTries;
  let second: Change | null = null;
  for (let size = 1; size <= mostChanges; size++) {
    for (const chosen of combinations(steps, size)) {
      if (tries-- === 0) return second;
      const outcome = outcomeAfter(compiled, situation, chosen);
      if (outcome === null || refusals.has(outcome) || outcome === 'outside' || outcome === 'require')
        continue;
      const change = changeOf(situation, chosen, outcome);
      if (strengthOf[outcome] <= strengthOf.allow) return change;
      second ??= change;
    }
    if (second !== null) return second;
  }
  return null;
}

function outcomeAfter(
  compiled: CompiledProtocol,
  situation: Situation,
  steps: readonly Step[],
): Outcome | null {
  const facts = { ...situation.facts };
  for (const { fact, to } of steps) facts[fact] = { value: to, source: { kind: 'person' } };
  const next = decideSituation(compiled, { referenceDate: situation.referenceDate, facts });
  return next.settled || next.outcome === 'allow-if' ? next.outcome : null;
}

function changeOf(situation: Situation, steps: readonly Step[], outcome: Outcome): Change {
  const set = steps.map(({ fact, to }) => ({ fact, from: situation.facts[fact]?.value ?? null, to }));
  return { set, outcome };
}

/** Every single change worth trying, in the order of the vocabulary. */
function stepsFor(compiled: CompiledProtocol, situation: Situation, decision: Decision): readonly Step[] {
  const mentioned = new Set<FactKey>();
  for (const judged of decision.norms) {
    if (judged.verdict === 'inapplicable') continue;
    note(judged.compiled.norm.when, mentioned);
    if (judged.compiled.norm.conduct !== null) note(judged.compiled.norm.conduct, mentioned);
    for (const exception of judged.compiled.norm.exceptions) note(exception.when, mentioned);
  }
  for (const { compiled: tension } of decision.tensions) note(tension.tension.when, mentioned);
  const steps: Step[] = [];
  for (const key of compiled.vocabulary.facts.keys()) {
    if (!mentioned.has(key) || compiled.vocabulary.facts.get(key)?.changeable !== true) continue;
    for (const fact of keysInSituation(key, situation)) steps.push(...stepsOf(compiled, situation, fact));
  }
  return steps;
}

function stepsOf(compiled: CompiledProtocol, situation: Situation, fact: FactKey): Step[] {
  const now = situation.facts[fact]?.value;
  if (Array.isArray(now)) return listSteps(compiled, fact, now);
  if (factDefinition(compiled.vocabulary, fact)?.kind === 'people')
    return now === 0 ? [] : [{ fact, to: 0 }];
  return telling(compiled, fact, situation.referenceDate)
    .filter((to) => to !== now && !(Array.isArray(to) && to.length > 1))
    .map((to) => ({ fact, to }));
}

/** For a list of values: one value more, or one less. */
function listSteps(compiled: CompiledProtocol, fact: FactKey, now: readonly string[]): Step[] {
  const values = [...(factDefinition(compiled.vocabulary, fact)?.values?.keys() ?? [])];
  return values.map((value) => ({
    fact,
    to: now.includes(value) ? now.filter((other) => other !== value) : [...now, value],
  }));
}

function keysInSituation(key: FactKey, situation: Situation): readonly FactKey[] {
  if (!key.startsWith(PERSON_PREFIX)) return [key];
  const count = Number(situation.facts['people']?.value ?? 0);
  return Array.from({ length: count }, (_, index) => personKey(index + 1, key.slice(PERSON_PREFIX.length)));
}

function note(condition: Condition, mentioned: Set<FactKey>): void {
  switch (condition.kind) {
    case 'always':
      return;
    case 'fact':
      mentioned.add(condition.fact);
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) note(part, mentioned);
      return;
    case 'not':
      note(condition.of, mentioned);
      return;
    default:
      mentioned.add('people');
      note(condition.where, mentioned);
      if (condition.kind === 'every-person') note(condition.holds, mentioned);
  }
}

/** Combinations of `size` steps, each about another fact or another value added to or taken from the same list. */
function* combinations(
  steps: readonly Step[],
  size: number,
  from = 0,
  chosen: readonly Step[] = [],
): Generator<readonly Step[]> {
  if (size === 0) {
    yield chosen;
    return;
  }
  for (let index = from; index < steps.length; index++) {
    const step = steps[index] as Step;
    const earlier = chosen.find((other) => other.fact === step.fact);
    if (earlier === undefined) yield* combinations(steps, size - 1, index + 1, [...chosen, step]);
    else if (Array.isArray(earlier.to) && Array.isArray(step.to)) {
      yield* combinations(steps, size - 1, index + 1, [
        ...chosen.filter((other) => other !== earlier),
        merged(earlier, step),
      ]);
    }
  }
}

function merged(left: Step, right: Step): Step {
  const to = [...new Set([...(left.to as readonly string[]), ...(right.to as readonly string[])])];
  return { fact: left.fact, to };
}
