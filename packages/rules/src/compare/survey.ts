import type { CompiledAct } from '../assess/compiled.ts';
import type { Condition, Test } from '../format/condition.ts';
import { type FactKey, PERSON_PREFIX, type Vocabulary } from '../format/vocabulary.ts';

/** What is asked about the facts: all that has to be told apart. */
export interface Survey {
  /** Every test of a fact, by the two protocols and by the contradictions of the vocabulary. */
  readonly tests: ReadonlyMap<FactKey, readonly Test[]>;
  /** Facts that the protocols themselves speak of; only these can be needed to tell them apart. */
  readonly spoken: ReadonlySet<FactKey>;
  /** The largest number of people at which a count changes; 0 where nobody counts. */
  readonly countLimit: number;
}

/** The key by which a survey tells that somebody asks who appears at all. */
export const PEOPLE = 'people';
export const PERSON_NUMBER = `${PERSON_PREFIX}number`;

/** Looks through all conditions that matter for one act on both sides, and through the contradictions. */
export function surveyOf(acts: readonly CompiledAct[], vocabulary: Vocabulary): Survey {
  const found = new Map<FactKey, Test[]>();
  const spoken = new Set<FactKey>();
  let countLimit = 0;
  const visit = (condition: Condition): void => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        condition.of.forEach(visit);
        return;
      case 'not':
        visit(condition.of);
        return;
      case 'fact':
        spoken.add(condition.fact);
        found.set(condition.fact, [...(found.get(condition.fact) ?? []), condition]);
        return;
      case 'count-people':
        countLimit = Math.max(countLimit, condition.atLeast ?? 0, (condition.atMost ?? -1) + 1);
        spoken.add(PERSON_NUMBER);
        break;
      case 'always':
        return;
    }
    spoken.add(PEOPLE);
    visit(condition.where);
    if (condition.kind === 'every-person') visit(condition.holds);
  };
  acts.forEach((act) => void conditionsOf(act).forEach(visit));
  const needed = new Set(spoken);
  for (const contradiction of vocabulary.contradictions) visit(contradiction.when);
  return { tests: found, spoken: needed, countLimit };
}

function conditionsOf(act: CompiledAct): readonly Condition[] {
  const ofNorms = act.norms.flatMap((norm) => [
    norm.applies.condition,
    ...(norm.conduct === null ? [] : [norm.conduct.condition]),
    ...norm.exceptions.map((exception) => exception.condition),
  ]);
  return [...ofNorms, ...act.tensions.map((tension) => tension.applies.condition)];
}
