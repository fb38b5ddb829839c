import type { CaseMeasures, MeasureAct } from '@plaatswijs/contract';
import { namesOf } from '../../people/index.ts';
import { whatMayBeDone } from '../case-status.ts';
import { clockOf } from '../duties/duty.ts';
import { keyOfMeasure } from '../duties/measure-duties.ts';
import type { OpenedCase } from '../enter-case.ts';
import type { CasePorts } from '../ports.ts';
import type { Naming } from '../shown-case.ts';
import { measureOf } from './changing-measures.ts';
import { type DecidedMeasure, stepsAfter } from './measure-after.ts';
import { factsOfMeasure, type MeasureContext, measureContext } from './measure-context.ts';
import { daysOf, holidaysAround, schoolDaysOf } from './measure-days.ts';
import { rulesOfKind } from './measure-kinds.ts';
import { refusedNow, showSide, showStepsBefore, whatIsSaid } from './measure-options.ts';
import { lastDayOfKind, type ReadMeasure } from './measure-rows.ts';
import { sidesOf } from './measure-sides.ts';
import { canBeDoneWith, isDecided } from './measure-status.ts';
import { termsOf } from './measure-terms.ts';

type Shown = CaseMeasures['measures'][number];
type Step = Shown['steps'][number];

/** All measures of a case and all that could be taken, for who reads it. */
export async function showMeasures(
  opened: OpenedCase,
  ports: Pick<CasePorts, 'shelf'>,
): Promise<CaseMeasures> {
  const context = await measureContext(opened, ports);
  const { basis, today, measures } = context;
  const people = measures.flatMap(({ row, history }) => [
    ...history.map(({ by }) => by),
    ...(row.decided_by === null ? [] : [row.decided_by]),
  ]);
  const names = await namesOf(opened.tx, [...new Set(people)]);
  const naming: Naming = (id) => ({ id, name: names.get(id) ?? '' });
  const { compiled } = basis;
  return {
    version: opened.row.version,
    today,
    sector: basis.facts.sector,
    denomination: basis.denomination,
    protocol: compiled === null ? null : { id: compiled.protocol.id, title: compiled.protocol.title },
    decider: context.decider,
    freeDays: [...holidaysAround(today)],
    sides: sidesOf(context).map((side) => showSide(context, side)),
    measures: measures.map((measure) => showMeasure(context, measure, naming)),
  };
}

function showMeasure(context: MeasureContext, measure: ReadMeasure, naming: Naming): Shown {
  const { row, kind, status, said, history } = measure;
  const of = measureOf(measure);
  const party = context.parties.find(({ id }) => id === row.party_id);
  const isOver = isDecided(status) || status === 'dropped';
  const stretch =
    row.from_on === null || row.until_on === null ? null : { from: row.from_on, until: row.until_on };
  return {
    id: row.id,
    kind,
    what: said.what,
    status,
    partyId: row.party_id,
    becauseOf: row.because_of,
    name: party?.name ?? '',
    capacity: party?.capacity ?? 'unknown',
    from: row.from_on,
    until: row.until_on,
    days: stretch === null ? null : daysOf(stretch),
    schoolDays: stretch === null ? null : schoolDaysOf(stretch),
    decision: showDecision(measure, naming),
    steps: showSteps(context, measure, naming),
    terms: showTerms(context, measure),
    history: history.map(({ at, by, what, step, on, result, text, how }) => ({
      at,
      by: naming(by),
      // The column checks that it is one of these.
      what: what as Shown['history'][number]['what'],
      step,
      on,
      result,
      text,
      how,
    })),
    can: actsFor(context, measure),
    refusals: isOver ? [] : [...refusedNow(context, of)],
    decidable: !isOver && refusedNow(context, of, { saysWhy: true }).length === 0,
    option: whatIsSaid(context, of),
  };
}

const acts: readonly MeasureAct[] = [
  'intend',
  'step',
  'decide',
  'drop',
  'object',
  'decide-objection',
  'end',
  'withdraw',
];

/** What can be done by its status and that of the case, and by who asks: deciding is not for every reader. */
function actsFor(context: MeasureContext, { row, kind, status }: ReadMeasure): MeasureAct[] {
  const { opened, decider, parties } = context;
  const rules = rulesOfKind(kind, parties.find(({ id }) => id === row.party_id)?.capacity ?? 'unknown');
  const mayDecide = decider !== null || rules?.decidedBy === 'any-reader';
  const inCase = whatMayBeDone(opened.row.status, opened.capacity);
  return acts.filter((act) => {
    const isStep = act === 'step' || act === 'end' || act === 'withdraw';
    if (!canBeDoneWith(status, act)) return false;
    if (!inCase.includes(isStep ? 'note-measure-step' : 'take-measure')) return false;
    if (act === 'intend') return rules?.intention === true;
    return mayDecide || (act !== 'decide' && act !== 'decide-objection' && act !== 'withdraw');
  });
}

function showDecision({ row, decision, citations }: ReadMeasure, naming: Naming): Shown['decision'] {
  const { decided_on: on, decided_by: by, decided_as: as } = row;
  if (decision === null || on === null || by === null) return null;
  // The column checks that it is one of these.
  return {
    ...decision,
    on,
    by: naming(by),
    as: as as 'board' | 'director' | 'reader',
    citations: [...citations],
  };
}

/** A measure as far as what follows from its decision goes. */
function decidedOf(context: MeasureContext, measure: ReadMeasure): DecidedMeasure {
  const { row, status, history } = measure;
  return {
    ...factsOfMeasure(context, measureOf(measure)),
    status,
    from: row.from_on,
    until: row.until_on,
    decidedOn: row.decided_on,
    urgent: row.urgent,
    objectionOn: lastDayOfKind(history, 'objected'),
  };
}

/** What came before it and what comes after, each with what was written down about it. */
function showSteps(context: MeasureContext, measure: ReadMeasure, naming: Naming): Step[] {
  const facts = factsOfMeasure(context, measureOf(measure));
  const constants = context.basis.constantsOn(measure.row.decided_on ?? context.today);
  const withWords = (step: Step): Step => {
    const found = measure.history.filter(
      (one) => one.step === step.step || (step.step === 'intention-sent' && one.what === 'intended'),
    );
    // The one that counted, where several were written down.
    const counted = found.find(({ on }) => on === step.done?.on) ?? found[0];
    if (counted === undefined || step.state !== 'done') return step;
    const { on, by, result, text } = counted;
    return { ...step, done: { on, by: naming(by), result, text } };
  };
  const after = stepsAfter(decidedOf(context, measure), constants).map(
    ({ step, duty, force, to, source, due }): Step => {
      const isSettled = context.duties.settled.has(keyOfMeasure(duty, measure.row.id));
      const written = measure.history.find((one) => one.step === step);
      return {
        step,
        when: 'after',
        force,
        state: written !== undefined ? 'done' : isSettled ? 'waived' : 'open',
        to,
        source,
        possibleFrom: null,
        due,
        recordable: true,
        done: null,
      };
    },
  );
  return [...showStepsBefore(context, facts).map(asDecided(measure)), ...after].map(withWords);
}

/** What was not there when it was decided is no longer open: it could be decided without. */
function asDecided({ status }: ReadMeasure): (step: Step) => Step {
  return (step) => (isDecided(status) && step.state === 'open' ? { ...step, state: 'waived' } : step);
}

function showTerms(context: MeasureContext, measure: ReadMeasure): Shown['terms'] {
  const constants = context.basis.constantsOn(measure.row.decided_on ?? context.today);
  return termsOf(decidedOf(context, measure), constants).map(({ code, lastDay, constant, source }) => ({
    code,
    lastDay,
    over: lastDay < context.today,
    clock: constant === null ? null : clockOf(constants, constant),
    source,
  }));
}
