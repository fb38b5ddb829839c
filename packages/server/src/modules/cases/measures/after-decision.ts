import type { MeasureRefusal, operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Result } from '../../../platform/http/index.ts';
import type { CaseChange, ChangingCase } from '../change-case.ts';
import { measureWithdrawn } from '../heard-before.ts';
import type { CasePorts } from '../ports.ts';
import { moveTo } from '../transitions.ts';
import {
  type ChangingMeasure,
  findMeasure,
  happen,
  moved,
  moveMeasure,
  refuseMeasure,
} from './changing-measures.ts';
import { factsOfMeasure } from './measure-context.ts';
import { rulesOfKind } from './measure-kinds.ts';
import { refusal, refusedByWho } from './measure-refusals.ts';
import { lastDayOfKind, stepsIn } from './measure-rows.ts';
import { law } from './measure-steps.ts';

type Objecting = z.output<NonNullable<typeof operations.objectToMeasure.body>>;
type OnObjection = z.output<NonNullable<typeof operations.decideObjection.body>>;
type Ending = z.output<NonNullable<typeof operations.endMeasure.body>>;

/** Writes down that somebody objects. Also when the time for it is over: whether that is taken up is for people. */
export async function objectToMeasure(
  changing: ChangingCase,
  ports: CasePorts,
  measureId: string,
  { receivedOn, text }: Objecting,
): Promise<Result<CaseChange>> {
  const found = await findMeasure(changing, ports, measureId, 'object');
  if (!found.ok) return found;
  const { of, measure } = found.value;
  const refused = refusedDay(found.value, receivedOn, measure.row.decided_on, '/body/receivedOn');
  if (refused.length > 0) return refuseMeasure(refused);
  await moveMeasure(changing, measureId, 'objection');
  await happen(changing, { measureId, what: 'objected', on: receivedOn, text });
  await changing.record({
    kind: 'measure-objection',
    about: { partyId: of.partyId, code: of.kind },
    said: { text },
  });
  return done(moved(measureId, 'objected'));
}

/** Decides on an objection; never so that it becomes heavier for who objected. */
export async function decideObjection(
  changing: ChangingCase,
  ports: CasePorts,
  measureId: string,
  { outcome, decidedOn, until, reasons, mandate }: OnObjection,
): Promise<Result<CaseChange>> {
  const found = await findMeasure(changing, ports, measureId, 'decide-objection');
  if (!found.ok) return found;
  const { context, of, measure } = found.value;
  const objectedOn = lastDayOfKind(measure.history, 'objected');
  const rules = rulesOfKind(of.kind, factsOfMeasure(context, of).capacity);
  const hasMandate = mandate !== null && mandate.trim() !== '';
  const refused = [
    ...(rules === null ? [] : refusedByWho(rules, { hasMandate }, context.decider)),
    ...refusedDay(found.value, decidedOn, objectedOn, '/body/decidedOn'),
    ...refusedUnheard(found.value, decidedOn),
    ...refusedHeavier(found.value, outcome, until),
  ];
  if (refused.length > 0) return refuseMeasure(refused);
  await moveMeasure(changing, measureId, outcome, until === null ? {} : { until_on: until });
  await happen(changing, { measureId, what: outcome, on: decidedOn, text: reasons });
  await changing.record({
    kind: 'measure-objection-decided',
    about: { partyId: of.partyId, code: outcome },
    said: { text: reasons },
  });
  return done(moved(measureId, outcome));
}

/** Says that it has ended, or that the school takes it back. What ends earlier than was decided has another last day from then on. */
export async function endMeasure(
  changing: ChangingCase,
  ports: CasePorts,
  measureId: string,
  { as, on, text }: Ending,
): Promise<Result<CaseChange>> {
  const found = await findMeasure(changing, ports, measureId, as === 'ended' ? 'end' : 'withdraw');
  if (!found.ok) return found;
  const { context, measure, of } = found.value;
  const rules = rulesOfKind(of.kind, factsOfMeasure(context, of).capacity);
  const refused = [
    ...refusedDay(found.value, on, measure.row.decided_on, '/body/on'),
    // Who may decide it may take it back; that its time is over anybody may write down.
    ...(as === 'withdrawn' && rules?.decidedBy !== 'any-reader' && context.decider === null
      ? [refusal('may-not-decide', '')]
      : []),
  ];
  if (refused.length > 0) return refuseMeasure(refused);
  const { from_on: from, until_on: until } = measure.row;
  const cut = from !== null && until !== null && from <= on && on < until;
  await moveMeasure(changing, measureId, as, cut ? { until_on: on } : {});
  await happen(changing, { measureId, what: as, on, text });
  await changing.record({
    kind: 'measure-ended',
    about: { partyId: of.partyId, code: of.kind },
    said: { text },
  });
  const isOpenAgain = as === 'withdrawn' && (await openAgain(changing, text));
  return done({
    ...moved(measureId, as),
    ...(isOpenAgain ? { also: [{ event: 'cases.reopened' as const, detail: {} }] } : {}),
  });
}

/**
 * A case that was closed with a measure did not end so when that is taken back: it is open again, and whoever closes it says anew
 * how it ended.
 */
async function openAgain(changing: ChangingCase, text: string): Promise<boolean> {
  if (changing.row.status !== 'closed' || changing.row.outcome !== 'measure') return false;
  await moveTo(changing, 'reopen', { closed_at: null, outcome: null });
  await changing.record({ kind: 'reopened', about: { code: measureWithdrawn }, said: { text } });
  return true;
}

/** A day not before what it follows on, and not after today. */
function refusedDay(
  { context }: ChangingMeasure,
  on: string,
  first: string | null,
  at: string,
): readonly MeasureRefusal[] {
  if (on > context.today) return [refusal('in-future', at)];
  return first !== null && on < first ? [refusal('before-step', at, { day: first })] : [];
}

/** Of what touches a pupil's place nobody decides on an objection before who objected was heard: WPO 63, WVO 2020 8.15(8). */
function refusedUnheard(
  { context, measure, of }: ChangingMeasure,
  decidedOn: string,
): readonly MeasureRefusal[] {
  const facts = factsOfMeasure(context, of);
  if (facts.capacity !== 'pupil' || (of.kind !== 'suspension' && of.kind !== 'expulsion')) return [];
  const since = lastDayOfKind(measure.history, 'objected') ?? '';
  const heard = stepsIn(measure.history).some(
    ({ step, on }) => step === 'heard-on-objection' && since <= on && on <= decidedOn,
  );
  if (heard) return [];
  const source = law(facts.sector === 'po' ? 'WPO 63' : 'WVO 2020 8.15(8)');
  return [refusal('objection-hearing-missing', '', { step: 'heard-on-objection' }, source)];
}

function refusedHeavier(
  { measure }: ChangingMeasure,
  outcome: OnObjection['outcome'],
  until: string | null,
): readonly MeasureRefusal[] {
  if (until === null) return [];
  const { from_on: from, until_on: old } = measure.row;
  if (outcome !== 'changed' || from === null || old === null)
    return [refusal('not-for-this-person', '/body/until')];
  if (until > old) return [refusal('heavier-than-decided', '/body/until', { until: old })];
  return until < from ? [refusal('days-turned', '/body/until')] : [];
}
