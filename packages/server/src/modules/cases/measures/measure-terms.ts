import type { CaseDuty, LawConstantKey } from '@plaatswijs/contract';
import { type ConstantsOnDay, termIn } from '../duties/constant-on.ts';
import { lastDayOf } from '../duties/terms.ts';
import { type DecidedMeasure, disciplines } from './measure-after.ts';
import { isDecided } from './measure-status.ts';
import { lastDayForView, law, ownChoice } from './measure-steps.ts';

/** A term that runs, or ran, of a measure. */
export interface MeasureTerm {
  readonly code: 'view' | 'objection' | 'appeal' | 'decision-on-objection' | 'measure-ends';
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
  readonly constant: LawConstantKey | null;
  readonly source: CaseDuty['source'];
}

/** The terms of a measure, each by its last day. One that has not begun is not among them. */
export function termsOf(measure: DecidedMeasure, constants: ConstantsOnDay): readonly MeasureTerm[] {
  const { status, intentionSentOn, capacity, kind, until } = measure;
  if (status === 'dropped' || status === 'withdrawn') return [];
  const view = capacity === 'staff' && !isDecided(status) ? lastDayForView(intentionSentOn, constants) : null;
  return [
    ...(view === null
      ? []
      : [
          {
            code: 'view' as const,
            lastDay: view,
            constant: 'staff-view' as const,
            source: law('cao PO; cao VO', 'med'),
          },
        ]),
    ...againstIt(measure, constants),
    ...(until === null || !isDecided(status)
      ? []
      : [
          {
            code: 'measure-ends' as const,
            lastDay: until,
            constant: kind === 'order-suspension' ? ('order-measure' as const) : null,
            source: ownChoice(),
          },
        ]),
  ];
}

/** Objecting to what touches a pupil's place, or appealing against discipline; and the answer to an objection. */
function againstIt(measure: DecidedMeasure, constants: ConstantsOnDay): readonly MeasureTerm[] {
  const { kind, capacity, status, objectionOn } = measure;
  const begins = isDecided(status) ? toldOn(measure) : null;
  if (capacity === 'staff' && disciplines.has(kind)) {
    const term = termIn(constants, 'staff-appeal');
    if (begins === null || term === null) return [];
    const lastDay = lastDayOf(begins, term, 'none');
    return [{ code: 'appeal', lastDay, constant: 'staff-appeal', source: law('cao PO; cao VO', 'med') }];
  }
  if (capacity !== 'pupil' || (kind !== 'suspension' && kind !== 'expulsion')) return [];
  const term = termIn(constants, 'objection');
  const objection = begins === null || term === null ? null : lastDayOf(begins, term, 'termijnenwet');
  const source = groundOfObjection(measure);
  return [
    ...(objection === null
      ? []
      : [{ code: 'objection' as const, lastDay: objection, constant: 'objection' as const, source }]),
    ...(status !== 'objection' || objectionOn === null
      ? []
      : deciding(measure, objectionOn, objection, constants)),
  ];
}

/** The term runs from the day the decision was sent: while it was not, nobody can be late. */
function toldOn({ steps, decidedOn }: DecidedMeasure): string | null {
  const [sent] = steps.flatMap(({ step, on }) => (step === 'decision-sent' ? [on] : [])).toSorted();
  return sent === undefined || decidedOn === null ? null : sent > decidedOn ? sent : decidedOn;
}

/**
 * Of an expulsion the law says that there is an objection, and of what a public school decides. Of a suspension by a private school
 * it does not: then it is our own choice to give that time. For a jurist.
 */
function groundOfObjection({ kind, sector, denomination }: DecidedMeasure): CaseDuty['source'] {
  if (denomination === 'public') return law('Awb 6:7, 7:1', 'med');
  if (kind === 'expulsion') return law(sector === 'po' ? 'WPO 63' : 'WVO 2020 8.15(7)');
  return ownChoice(sector === 'po' ? 'WPO 14' : 'WVO 2020 3.35');
}

/**
 * Four weeks from the day it came in; in public primary schools from the day after the time to object was over. While it is not known
 * which school it is, the shorter of both.
 */
function deciding(
  { sector, denomination }: DecidedMeasure,
  objectionOn: string,
  objectionEnds: string | null,
  constants: ConstantsOnDay,
): readonly MeasureTerm[] {
  const term = termIn(constants, 'decision-on-objection');
  if (term === null) return [];
  const fromEnd =
    sector === 'po' && denomination === 'public' && objectionEnds !== null && objectionEnds > objectionOn;
  const lastDay = lastDayOf(fromEnd ? objectionEnds : objectionOn, term, 'termijnenwet');
  const source = law(sector === 'vo' ? 'WVO 2020 8.15(8)' : fromEnd ? 'WPO 40(12)' : 'WPO 63');
  return [{ code: 'decision-on-objection', lastDay, constant: 'decision-on-objection', source }];
}
