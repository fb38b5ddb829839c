import type { CaseMeasures, MeasureKind, MeasureNotice, MeasureRefusal } from '@plaatswijs/contract';
import { breachByOf } from './decide-measure.ts';
import { refusedByCase } from './measure-blocks.ts';
import {
  factsOfMeasure,
  type MeasureContext,
  type MeasureOf,
  stretchesElsewhere,
} from './measure-context.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { isDismissal, kindsFor, parentDirected, rulesOfKind } from './measure-kinds.ts';
import { mostDaysOf, refusedAnyway, refusedBySteps, refusedByWho } from './measure-refusals.ts';
import type { Side } from './measure-sides.ts';
import { stepsBefore } from './measure-steps.ts';
import { type AskedProtocol, asksForMeasure, qualifiesBreach, saidOfMeasure } from './protocol-measures.ts';

type ShownSide = CaseMeasures['sides'][number];
type Option = ShownSide['options'][number];
type Step = Option['steps'][number];

/** What could be decided about one person, with what the protocol says, what comes first and what refuses it now. */
export function showSide(context: MeasureContext, { party, because }: Side): ShownSide {
  const ids = { id: null, partyId: party.id, becauseOf: because?.id ?? null };
  const asked = askedOf(context, { ...ids, kind: 'other' });
  const asks = asksForMeasure(asked);
  const done = factsOfMeasure(context, { ...ids, kind: 'warning' }).parentDirectedOn.length > 0;
  return {
    partyId: party.id,
    name: party.name,
    capacity: party.capacity,
    because: because === null ? null : { partyId: because.id, name: because.name },
    parentFirst: because === null ? null : { offered: [...parentDirected], done },
    asks: [...asks.citations],
    qualifies: [...qualifiesBreach(asked).citations],
    remarks: [...asks.remarks],
    options: kindsFor(party.capacity).map((kind) => showOption(context, { ...ids, kind })),
  };
}

function askedOf(context: MeasureContext, of: MeasureOf): AskedProtocol {
  const { compiled, facts } = context.basis;
  return { compiled, facts, by: breachByOf(context, of) };
}

function showOption(context: MeasureContext, of: MeasureOf): Option {
  const facts = factsOfMeasure(context, of);
  const pointer = isDismissal(of.kind) ? ('hr-and-jurist' as const) : null;
  return {
    ...whatIsSaid(context, of),
    kind: of.kind,
    pointer,
    steps: pointer === null ? showStepsBefore(context, facts) : [],
    refusals: [...refusedNow(context, of)],
  };
}

/** What the protocol says of a measure, and what is filled in for it; the same for one that could be and one that is. */
export function whatIsSaid(context: MeasureContext, of: MeasureOf) {
  const facts = factsOfMeasure(context, of);
  const { standing, citations, remarks, judge } = saidOfMeasure(askedOf(context, of), of.kind);
  return {
    standing,
    citations: [...citations],
    remarks: [...remarks],
    judge,
    decidedBy: rulesOfKind(of.kind, facts.capacity)?.decidedBy ?? ('board-or-mandated-director' as const),
    needs: { ...needsOf(context, facts), elsewhere: [...stretchesElsewhere(context, of)] },
    notices: [...noticesOf(facts)],
  };
}

function needsOf(context: MeasureContext, facts: MeasureFacts): Omit<Option['needs'], 'elsewhere'> {
  const rules = rulesOfKind(facts.kind, facts.capacity);
  const isOrder = facts.kind === 'order-suspension';
  return {
    days: rules?.days ?? 'none',
    mandate: rules?.mandate === true && context.decider !== 'board',
    ownMotivation: facts.forParent && rules?.decidedBy !== 'any-reader',
    urgency: isOrder,
    mostDays: mostDaysOf(facts, context.basis.constantsOn(context.today)),
    longerWithReason: isOrder,
  };
}

/**
 * What would refuse a decision today, before anything is filled in: what comes first in the case, and what comes before the measure.
 * With `saysWhy`: what would refuse it even when it is said why it cannot wait, or why nothing turned to the parent first.
 */
export function refusedNow(
  context: MeasureContext,
  of: MeasureOf,
  { saysWhy }: { readonly saysWhy: boolean } = { saysWhy: false },
): readonly MeasureRefusal[] {
  const facts = factsOfMeasure(context, of);
  const anyway = refusedAnyway(facts);
  const rules = rulesOfKind(of.kind, facts.capacity);
  if (anyway.length > 0 || rules === null) return anyway;
  const isUrgent = saysWhy && of.kind === 'order-suspension';
  const nothingYet = { decidedOn: context.today, isUrgent, saysWhyNotParentFirst: saysWhy };
  return [
    ...refusedByCase(context, { kind: of.kind, partyId: of.partyId, act: 'decide', isUrgent }),
    ...refusedByWho(rules, { hasMandate: true }, context.decider),
    ...refusedBySteps(facts, nothingYet, context.basis.constantsOn(context.today)),
  ];
}

/** What comes before a decision, as it stands today. */
export function showStepsBefore(context: MeasureContext, facts: MeasureFacts): Step[] {
  return stepsBefore(facts, context.basis.constantsOn(context.today)).map((one) => {
    const late = one.possibleFrom !== null && one.possibleFrom <= context.today;
    return {
      step: one.step,
      when: 'before',
      force: one.force,
      state: one.doneOn !== null ? 'done' : late ? 'waived' : 'open',
      to: one.to,
      source: one.source,
      possibleFrom: one.possibleFrom,
      due: null,
      recordable: recordable.has(one.step),
      done: one.doneOn === null ? null : { on: one.doneOn, by: null, result: null, text: '' },
    };
  });
}

const recordable: ReadonlySet<string> = new Set([
  'view-received',
  'parents-heard',
  'group-teacher-heard',
  'inspectorate-consulted',
  'other-school-willing',
  'teaching-kept',
]);

const noticesOfKind: Readonly<Partial<Record<MeasureKind, readonly MeasureNotice[]>>> = {
  'collect-device': ['device-of-owner'],
  'remove-content': ['device-of-owner'],
  expulsion: ['ask-jurist'],
  'legal-steps': ['ask-jurist'],
  dismissal: ['ask-jurist'],
  'summary-dismissal': ['ask-jurist'],
  reprimand: ['check-cao'],
  suspension: ['check-cao'],
  'order-suspension': ['check-cao', 'ask-jurist'],
  'pay-withholding': ['check-cao'],
};

/** What to know of it that does not stand in its way. */
function noticesOf({ kind, capacity, age, denomination, sector }: MeasureFacts): readonly MeasureNotice[] {
  const ofKind = (noticesOfKind[kind] ?? []).filter((one) => one !== 'check-cao' || capacity === 'staff');
  const ofPlace = capacity === 'pupil' && (kind === 'suspension' || kind === 'expulsion');
  return [
    ...ofKind,
    ...(kind === 'warning' && capacity === 'staff' ? (['warning-may-be-reprimand'] as const) : []),
    ...(ofPlace && sector === 'vo' && age === null ? (['age-unknown'] as const) : []),
    ...(ofPlace && denomination === null ? (['denomination-unknown'] as const) : []),
    'no-ladder',
  ];
}
