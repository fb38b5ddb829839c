import type { MeasuresMessages } from '../../../messages/nl/office/measures.ts';
import type { FormError } from '../../../ui/index.ts';
import { daysCounted, lastDayOf, schoolDaysCounted } from './days-counted.ts';
import { dayFaults } from './measure-faults.ts';
import type { CaseMeasures, Measure } from './measure-queries.ts';

/** A decision, as it is filled in. */
export interface DecideValues {
  readonly decidedOn: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly reasons: string;
  readonly mandate: string;
  readonly ownMotivation: string;
  readonly whyNotParentFirst: string;
  readonly urgency: string;
  readonly longerBecause: string;
}

/** What has to be filled in for this decision, by who decides. */
export interface DecideAsks {
  readonly days: 'needed' | 'possible' | 'none';
  readonly mandate: boolean;
  readonly ownMotivation: boolean;
  readonly whyNotParentFirst: boolean;
  readonly urgency: boolean;
  readonly mostDays: number | null;
  readonly longerWithReason: boolean;
}

/** Nothing filled in but the day it is. */
export function noDecision(today: string): DecideValues {
  return {
    decidedOn: today,
    from: null,
    until: null,
    reasons: '',
    mandate: '',
    ownMotivation: '',
    whyNotParentFirst: '',
    urgency: '',
    longerBecause: '',
  };
}

/** What comes before an order measure, and may come after it when that cannot wait. */
const before = ['intention-sent', 'person-heard', 'view-received'];

/** What this decision asks of who takes it. */
export function asksOf(
  measure: Pick<Measure, 'option' | 'steps'>,
  decider: CaseMeasures['decider'],
): DecideAsks {
  const { needs } = measure.option;
  const isOpen = (name: string) => measure.steps.some(({ step, state }) => step === name && state === 'open');
  return {
    days: needs.days,
    mandate: needs.mandate && decider === 'director',
    ownMotivation: needs.ownMotivation,
    whyNotParentFirst: isOpen('parent-first'),
    urgency: needs.urgency && before.some(isOpen),
    mostDays: needs.mostDays,
    longerWithReason: needs.longerWithReason,
  };
}

/** A period that is longer than may be. Counts are in days; `until` is the last day possible. */
export interface TooLong {
  readonly days: number;
  readonly schoolDays: number;
  readonly most: number;
  readonly until: string;
}

/** By how much a period is too long; `null` when it is not, or is not filled in. */
export function tooLong(
  { from, until }: Pick<DecideValues, 'from' | 'until'>,
  mostDays: number | null,
  freeDays: readonly string[],
): TooLong | null {
  const days = daysCounted(from, until);
  if (from === null || days === null || mostDays === null || days <= mostDays) return null;
  return {
    days,
    most: mostDays,
    until: lastDayOf(from, mostDays),
    schoolDays: schoolDaysCounted(from, until, freeDays) ?? 0,
  };
}

type Words = Pick<
  MeasuresMessages,
  | 'dayMissing'
  | 'inFuture'
  | 'fromMissing'
  | 'untilMissing'
  | 'decideReasonsMissing'
  | 'mandateMissing'
  | 'ownMotivationMissing'
  | 'whyNotParentFirstMissing'
  | 'longerBecauseMissing'
  | 'urgencyMissing'
>;

interface DecideContext {
  readonly asks: DecideAsks;
  readonly today: string;
  readonly t: Words;
  /** Sentences about a period: that it is turned round, or longer than may be. */
  readonly turned: string;
  readonly sayTooLong: (tooLong: TooLong) => string;
  readonly freeDays: readonly string[];
}

/** What is missing or cannot be. What the server refuses too, before anything is sent. */
export function decideFaults(values: DecideValues, context: DecideContext): readonly FormError[] {
  const { asks, today, t } = context;
  const missing = (field: string, asked: boolean, text: string, message: string): readonly FormError[] =>
    asked && text.trim() === '' ? [{ field, message }] : [];
  return [
    ...dayFaults('decide-on', values.decidedOn, today, t),
    ...(asks.days === 'none' ? [] : periodFaults(values, context)),
    ...missing('decide-reasons', true, values.reasons, t.decideReasonsMissing),
    ...missing('decide-own', asks.ownMotivation, ownMotivationOf(values), t.ownMotivationMissing),
    ...missing('decide-parent', asks.whyNotParentFirst, values.whyNotParentFirst, t.whyNotParentFirstMissing),
    ...missing('decide-urgency', asks.urgency, values.urgency, t.urgencyMissing),
    ...missing('decide-mandate', asks.mandate, values.mandate, t.mandateMissing),
  ];
}

/** The same words again are no motivation of its own. */
function ownMotivationOf({ ownMotivation, reasons }: DecideValues): string {
  return ownMotivation.trim() === reasons.trim() ? '' : ownMotivation;
}

function periodFaults(values: DecideValues, context: DecideContext): readonly FormError[] {
  const { asks, t, turned, sayTooLong, freeDays } = context;
  const { from, until, longerBecause } = values;
  if (asks.days === 'possible' && from === null && until === null) return [];
  if (from === null) return [{ field: 'decide-from', message: t.fromMissing }];
  if (until === null)
    return asks.days === 'needed' ? [{ field: 'decide-until', message: t.untilMissing }] : [];
  if (until < from) return [{ field: 'decide-until', message: turned }];
  const long = tooLong(values, asks.mostDays, freeDays);
  if (long === null) return [];
  if (!asks.longerWithReason) return [{ field: 'decide-until', message: sayTooLong(long) }];
  return longerBecause.trim() === '' ? [{ field: 'decide-longer', message: t.longerBecauseMissing }] : [];
}

/** What is sent. Only of values without faults; what is not asked is not sent. */
export function decideBody(values: DecideValues, asks: DecideAsks, freeDays: readonly string[]) {
  const when = (asked: boolean, text: string): string | null =>
    asked && text.trim() !== '' ? text.trim() : null;
  const hasDays = asks.days !== 'none';
  return {
    decidedOn: values.decidedOn ?? '',
    from: hasDays ? values.from : null,
    until: hasDays ? values.until : null,
    reasons: values.reasons.trim(),
    mandate: when(asks.mandate, values.mandate),
    ownMotivation: when(asks.ownMotivation, values.ownMotivation),
    whyNotParentFirst: when(asks.whyNotParentFirst, values.whyNotParentFirst),
    urgency: when(asks.urgency, values.urgency),
    longerBecause: when(
      asks.longerWithReason && tooLong(values, asks.mostDays, freeDays) !== null,
      values.longerBecause,
    ),
  };
}
