import type { CaseDuty } from '@plaatswijs/contract';
import { type MeasureOfCase, type StepAfter, stepsAfter } from '../measures/measure-after.ts';
import { isDecided } from '../measures/measure-status.ts';
import { type MeasureTerm, termsOf } from '../measures/measure-terms.ts';
import type { ConstantsOnDay } from './constant-on.ts';
import { clockOf, dutyOf, party } from './duty.ts';

/** What is to be done because of the measures of a case, and which of it is done by what was written down with them. */
export interface DutiesOfMeasures {
  readonly duties: readonly CaseDuty[];
  readonly settled: readonly string[];
}

/**
 * Duties that follow from measures: who is told of a decision, what is confirmed, which terms are kept. What is written down with a
 * measure is what shows that it was done, so nobody says it twice.
 *
 * @param constantsOf the dated table as it holds on a day
 */
export function dutiesOfMeasures(
  measures: readonly MeasureOfCase[],
  constantsOf: (day: string) => ConstantsOnDay,
): DutiesOfMeasures {
  const found = measures
    .filter(({ status, decidedOn }) => isDecided(status) && decidedOn !== null)
    .map((measure) => ofOne(measure, constantsOf(measure.decidedOn ?? '')));
  return { duties: found.flatMap(({ duties }) => duties), settled: found.flatMap(({ settled }) => settled) };
}

function ofOne(measure: MeasureOfCase, constants: ConstantsOnDay): DutiesOfMeasures {
  const steps = stepsAfter(measure, constants).filter(({ step }) => step !== 'heard-on-objection');
  const terms = termsOf(measure, constants);
  const done = new Set(measure.steps.map(({ step }) => step));
  return {
    duties: [
      ...steps.map((step) => told(measure, step, constants)),
      ...terms.flatMap((term) => kept(measure, term, constants)),
    ],
    settled: [
      ...steps.flatMap(({ step, duty }) => (done.has(step) ? [keyOfMeasure(duty, measure.id)] : [])),
      ...(measure.status === 'ended' ? [keyOfMeasure('measure-order-ends', measure.id)] : []),
    ],
  };
}

/** Of one measure, and always the same. */
export function keyOfMeasure(duty: CaseDuty['code'], measureId: string): string {
  return `${duty}-${measureId}`;
}

function told(
  { id, decidedOn }: MeasureOfCase,
  { duty, force, to, source, due, constant }: StepAfter,
  constants: ConstantsOnDay,
): CaseDuty {
  return dutyOf(duty, {
    key: keyOfMeasure(duty, id),
    owner: party('bevoegd-gezag'),
    to,
    force,
    source,
    due: due === null ? { kind: 'at-once', since: `${decidedOn}T00:00:00.000Z` } : { kind: 'day', on: due },
    clock: constant === null ? null : clockOf(constants, constant),
    // A suspension is confirmed with the view in it, so the view comes first.
    after: duty === 'measure-confirm' ? [keyOfMeasure('measure-view-afterwards', id)] : [],
    proof: 'date',
  });
}

const dutyOfTerm = {
  objection: 'measure-objection-term',
  appeal: 'measure-appeal-term',
  'decision-on-objection': 'measure-decide-objection',
  'measure-ends': 'measure-order-ends',
} as const;

/** A term that somebody at school keeps an eye on. That an ordinary measure ends needs nobody. */
function kept(
  { id, kind }: MeasureOfCase,
  { code, lastDay, constant, source }: MeasureTerm,
  constants: ConstantsOnDay,
): readonly CaseDuty[] {
  if (code === 'view' || (code === 'measure-ends' && kind !== 'order-suspension')) return [];
  const duty = dutyOfTerm[code];
  const waits = code === 'objection' || code === 'appeal';
  return [
    dutyOf(duty, {
      key: keyOfMeasure(duty, id),
      owner: party(waits ? 'handler' : 'bevoegd-gezag'),
      force: waits ? 'may' : 'must',
      source,
      due: { kind: 'day', on: lastDay },
      clock: constant === null ? null : clockOf(constants, constant),
      proof: waits ? 'date' : 'decision',
    }),
  ];
}
