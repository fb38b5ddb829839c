import type { Condition } from './condition.ts';
import { PERSON_PREFIX } from './vocabulary.ts';

/** What a condition holds, as far as it decides where the condition may stand. */
export interface ConditionMeasure {
  /** Tests and connectives, terms written out. */
  readonly size: number;
  /** It speaks of one person outside a condition about people, so it needs such a condition around it. */
  readonly ofPerson: boolean;
  /** It holds a condition about people, so it cannot stand inside another. */
  readonly ofPeople: boolean;
}

/** Measures a condition. */
export function measure(condition: Condition): ConditionMeasure {
  switch (condition.kind) {
    case 'always':
      return { size: 1, ofPerson: false, ofPeople: false };
    case 'fact':
      return { size: 1, ofPerson: condition.fact.startsWith(PERSON_PREFIX), ofPeople: false };
    case 'all':
    case 'any':
      return together(condition.of.map(measure));
    case 'not':
      return together([measure(condition.of)]);
    case 'every-person':
      return aboutPeople([measure(condition.where), measure(condition.holds)]);
    case 'some-person':
    case 'count-people':
      return aboutPeople([measure(condition.where)]);
  }
}

function together(parts: readonly ConditionMeasure[]): ConditionMeasure {
  return {
    size: parts.reduce((sum, part) => sum + part.size, 1),
    ofPerson: parts.some((part) => part.ofPerson),
    ofPeople: parts.some((part) => part.ofPeople),
  };
}

function aboutPeople(parts: readonly ConditionMeasure[]): ConditionMeasure {
  return { size: together(parts).size, ofPerson: false, ofPeople: true };
}
