import type {
  CaseDuty,
  DutyCode,
  LawConstantKey,
  MeasureStatus,
  MeasureStepToRecord,
} from '@plaatswijs/contract';
import { type ConstantsOnDay, termIn } from '../duties/constant-on.ts';
import { party } from '../duties/duty.ts';
import { lastDayOf } from '../duties/terms.ts';
import { daysOf } from './measure-days.ts';
import { type MeasureFacts, mayBeMinor } from './measure-facts.ts';
import { isDecided } from './measure-status.ts';
import { law, ownChoice } from './measure-steps.ts';

/** A measure that was decided, as far as what follows from it goes. */
export interface DecidedMeasure
  extends Pick<
    MeasureFacts,
    'kind' | 'capacity' | 'age' | 'sector' | 'denomination' | 'intentionSentOn' | 'steps'
  > {
  readonly status: MeasureStatus;
  readonly from: string | null;
  readonly until: string | null;
  readonly decidedOn: string | null;
  readonly urgent: boolean;
  readonly objectionOn: string | null;
}

/** A measure of a case, with its id. */
export interface MeasureOfCase extends DecidedMeasure {
  readonly id: string;
}

/** Something that is done after a decision, and how it is found among the duties of the case. */
export interface StepAfter {
  readonly step: MeasureStepToRecord;
  readonly duty: DutyCode;
  readonly force: 'must' | 'advised';
  readonly to: CaseDuty['to'];
  readonly source: CaseDuty['source'];
  /** Last day; null: at once. */
  readonly due: string | null;
  readonly constant: LawConstantKey | null;
}

/** What is done once it is decided: who is told, and what is confirmed. Of what was withdrawn nothing is owed any more. */
export function stepsAfter(measure: DecidedMeasure, constants: ConstantsOnDay): readonly StepAfter[] {
  const { kind, capacity, status } = measure;
  if (!isDecided(status) || status === 'withdrawn' || kind === 'talk' || kind === 'removal-request')
    return [];
  if (capacity === 'pupil' && (kind === 'suspension' || kind === 'expulsion'))
    return ofPupil(measure, constants);
  if (capacity === 'staff' && disciplines.has(kind)) return ofStaff(measure, constants);
  return [sendDecision(party('person-concerned'), ownChoice(), 'advised')];
}

export const disciplines: ReadonlySet<string> = new Set([
  'reprimand',
  'pay-withholding',
  'suspension',
  'order-suspension',
]);

function ofPupil(measure: DecidedMeasure, constants: ConstantsOnDay): readonly StepAfter[] {
  const { kind, sector, from, until, status } = measure;
  const minor = mayBeMinor(measure, constants);
  const expels = kind === 'expulsion';
  const reference =
    sector === 'po' ? (expels ? 'WPO 63' : 'WPO 40c') : expels ? 'WVO 2020 8.15' : 'WVO 2020 8.14';
  const toParents = party('parents-of-pupil');
  const steps = [
    sendDecision(sector === 'po' ? toParents : party('person-concerned'), law(reference), 'must'),
    ...(sector === 'vo' && minor
      ? [after('parents-told', 'measure-tell-parents', toParents, law(reference))]
      : []),
  ];
  const days = from === null || until === null ? 0 : daysOf({ from, until });
  const notice = termIn(constants, 'inspectorate-notice-of-suspension')?.count ?? 0;
  const toInspectorate = expels ? sector === 'vo' : days > notice;
  if (toInspectorate)
    steps.push({
      ...after('inspectorate-told', 'measure-tell-inspectorate', party('inspectorate'), law(reference)),
      constant: expels ? null : 'inspectorate-notice-of-suspension',
    });
  if (minor)
    steps.push({
      ...after(
        'attendance-officer-told',
        'measure-tell-attendance-officer',
        party('attendance-officer'),
        ownChoice(),
      ),
      force: 'advised',
    });
  else if (expels)
    steps.push(
      after('municipality-told', 'measure-tell-municipality', party('municipality'), law('WVO 2020 8.21')),
    );
  if (status === 'objection')
    steps.push(
      after(
        'heard-on-objection',
        'measure-decide-objection',
        toParents,
        law(sector === 'po' ? 'WPO 63' : 'WVO 2020 8.15(8)'),
      ),
    );
  return steps;
}

function ofStaff(
  { kind, urgent, decidedOn, intentionSentOn }: DecidedMeasure,
  constants: ConstantsOnDay,
): readonly StepAfter[] {
  const cao = law('cao PO; cao VO', 'med');
  const employee = party('person-concerned');
  const steps = [sendDecision(employee, cao, 'must')];
  if (kind !== 'order-suspension' || !urgent) return steps;
  const term = termIn(constants, 'staff-view');
  const from = intentionSentOn ?? decidedOn;
  const due = term === null || from === null ? null : lastDayOf(from, term, 'none');
  return [
    ...steps,
    { ...after('view-received', 'measure-view-afterwards', employee, cao), due, constant: 'staff-view' },
    { ...after('confirmed-in-writing', 'measure-confirm', employee, cao), due, constant: 'staff-view' },
  ];
}

function sendDecision(to: CaseDuty['to'], source: CaseDuty['source'], force: StepAfter['force']): StepAfter {
  return { ...after('decision-sent', 'measure-send-decision', to, source), force };
}

function after(
  step: MeasureStepToRecord,
  duty: DutyCode,
  to: CaseDuty['to'],
  source: CaseDuty['source'],
): StepAfter {
  return { step, duty, force: 'must', to, source, due: null, constant: null };
}
