import type { MeasureKind, MeasureStepToRecord, PartyCapacity } from '@plaatswijs/contract';
import type { ConstantsOnDay } from '../duties/constant-on.ts';
import type { Stretch } from './measure-days.ts';

/** What came of hearing somebody, on a day. */
export interface Heard {
  readonly on: string;
  readonly result: 'account' | 'declined' | 'could-not';
}

/** A step that was written down. */
export interface StepDone {
  readonly step: MeasureStepToRecord;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly result: Heard['result'] | null;
}

/** What is known of a measure that rules follow from: codes, days and ages, never a name or a text. */
export interface MeasureFacts {
  readonly kind: MeasureKind;
  /** What who it falls on is to the school. */
  readonly capacity: PartyCapacity;
  /** Of a pupil, in whole years today; null is not known. */
  readonly age: number | null;
  /** It falls on the child, and a parent did it. */
  readonly forParent: boolean;
  readonly sector: 'po' | 'vo';
  /** Null is not known. */
  readonly denomination: 'private' | 'public' | null;
  /** Whoever it falls on. */
  readonly heard: readonly Heard[];
  /** The parent whose act it is; empty where nobody's. */
  readonly parentHeard: readonly Heard[];
  /** Guardians of who it falls on, as parties of the case. */
  readonly guardiansHeard: readonly Heard[];
  readonly intentionSentOn: string | null;
  readonly steps: readonly StepDone[];
  /** Days on which something that turns to the parent was decided. */
  readonly parentDirectedOn: readonly string[];
  /** Other measures of this kind that keep the same person away. */
  readonly others: readonly Stretch[];
}

/**
 * Whether a pupil is a minor, or may be one: where the age is not known, and in primary education whatever the age. Then parents
 * are heard and told; and school is taken to be compulsory, also at sixteen and seventeen, when a qualification that is not known
 * here may have ended that. For a jurist.
 */
export function mayBeMinor(
  { sector, age }: Pick<MeasureFacts, 'sector' | 'age'>,
  constants: ConstantsOnDay,
): boolean {
  const until = constants['parents-informed-until']?.value;
  return sector === 'po' || age === null || until?.kind !== 'age' || age < until.years;
}

/** How old somebody is on a day, in whole years; null without a birth date. Born on 29 February: a year older on 1 March. */
export function ageOn(day: string, birthDate: string | null): number | null {
  if (birthDate === null) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
