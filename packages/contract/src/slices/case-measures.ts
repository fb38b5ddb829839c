import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, line, text } from '../primitives.ts';
import { caseMeasures } from './case-measures-schemas.ts';
import { schoolDenominationOperations } from './case-measures-settings.ts';
import { intentionSentBy, measureKind, measureStepToRecord } from './case-measures-words.ts';
import { caseMoved, seenVersion } from './cases-schemas.ts';
import { hearingResult } from './cases-words.ts';

/**
 * What the school decides about somebody in a case. People decide; what the law or the protocol asks first is refused until it is
 * there, as `not-possible` with issues whose codes are of `measureRefusalCode` and whose `params` hold the days and numbers.
 */
const tag = 'cases';
const access = { kind: 'able', to: 'cases.read' } as const;
const one = z.strictObject({ schoolId: id, caseId: id });
const measure = one.extend({ measureId: id });
const list = '/schools/{schoolId}/cases/{caseId}/measures';
const path = '/schools/{schoolId}/cases/{caseId}/measures/{measureId}';
const problems = ['not-found', 'changed-meanwhile', 'conflict', 'not-possible'] as const;
const said = text(20_000).min(1);
const usual = { tag, access, answer: caseMoved, problems, mostBytes: 128 * 1024 } as const;
const mandate = line(500).nullable().meta({
  description:
    'Where it stands that a director may decide this; needed of a director where `needs.mandate` says so',
});

export const caseMeasureOperations = {
  showCaseMeasures: operation({
    id: 'showCaseMeasures',
    method: 'GET',
    path: list,
    summary:
      'What could be decided about whom, what comes first and what refuses it now; and what was decided. That you looked is in the audit',
    tag,
    access,
    params: one,
    answer: caseMeasures,
    problems: ['not-found'],
  }),
  considerMeasure: operation({
    id: 'considerMeasure',
    method: 'POST',
    path: list,
    summary:
      'Begins with a measure, so that what comes first can be done. Dismissal is refused as `only-hr-and-jurist`',
    ...usual,
    params: one,
    body: z.strictObject({
      version: seenVersion,
      partyId: id.meta({ description: 'Whom it falls on: a side of `showCaseMeasures`' }),
      becauseOf: id
        .nullable()
        .meta({ description: 'The parent whose act it is, when it falls on the child' }),
      kind: measureKind,
      what: line(300).nullable().meta({ description: 'Of `other`, and then needed: what it is' }),
      text: text(20_000).meta({ description: 'Why it is considered' }),
    }),
    status: 201,
  }),
  intendMeasure: operation({
    id: 'intendMeasure',
    method: 'POST',
    path: `${path}/intention`,
    summary: 'Writes down that the intention was sent: from that day the term for a view runs',
    ...usual,
    params: measure,
    body: z.strictObject({
      version: seenVersion,
      sentOn: date,
      how: intentionSentBy,
      text: said.meta({ description: 'What is intended and why, as it was told' }),
    }),
    status: 201,
  }),
  recordMeasureStep: operation({
    id: 'recordMeasureStep',
    method: 'POST',
    path: `${path}/steps`,
    summary: 'Writes down what was done before or after the decision, and on which day',
    ...usual,
    params: measure,
    body: z.strictObject({
      version: seenVersion,
      step: measureStepToRecord,
      on: date,
      result: hearingResult.nullable().meta({
        description: 'Of parents-heard, group-teacher-heard and heard-on-objection, and then needed',
      }),
      text: said.meta({
        description:
          'What they said, which school is willing and by whom, who was told and how; why it could not be',
      }),
    }),
    status: 201,
  }),
  decideMeasure: operation({
    id: 'decideMeasure',
    method: 'POST',
    path: `${path}/decision`,
    summary:
      'Decides it, by name. Refused while something comes first, when it lasts longer than may be, or when you may not decide it',
    ...usual,
    params: measure,
    body: z.strictObject({
      version: seenVersion,
      decidedOn: date,
      from: date.nullable(),
      until: date.nullable().meta({ description: 'The last day of it' }),
      reasons: said,
      mandate,
      ownMotivation: text(20_000).nullable().meta({
        description: 'Why it falls on the child, apart from what the parent did; needed with `becauseOf`',
      }),
      whyNotParentFirst: text(5000)
        .nullable()
        .meta({ description: 'Why nothing that turns to the parent came first, when nothing did' }),
      urgency: text(5000).nullable().meta({
        description: 'Of `order-suspension`: why it cannot wait for the view, which then comes after',
      }),
      longerBecause: text(5000)
        .nullable()
        .meta({ description: 'Of `order-suspension` over four weeks: why' }),
    }),
  }),
  dropMeasure: operation({
    id: 'dropMeasure',
    method: 'POST',
    path: `${path}/drop`,
    summary: 'Says that it is not taken after all, and why; before it is decided',
    ...usual,
    params: measure,
    body: z.strictObject({ version: seenVersion, reason: said }),
  }),
  objectToMeasure: operation({
    id: 'objectToMeasure',
    method: 'POST',
    path: `${path}/objection`,
    summary:
      'Writes down that somebody objects, or of staff that they appealed; from that day the term for a decision runs',
    ...usual,
    params: measure,
    body: z.strictObject({
      version: seenVersion,
      receivedOn: date,
      text: said.meta({ description: 'Who objects, and why' }),
    }),
    status: 201,
  }),
  decideObjection: operation({
    id: 'decideObjection',
    method: 'POST',
    path: `${path}/objection/decision`,
    summary:
      'Decides on the objection, or writes down what was decided on an appeal. It never becomes heavier by it',
    ...usual,
    params: measure,
    body: z.strictObject({
      version: seenVersion,
      outcome: z.enum(['upheld', 'changed', 'withdrawn']),
      decidedOn: date,
      until: date
        .nullable()
        .meta({ description: 'Of `changed` with days: the new last day, not a later one' }),
      reasons: said,
      mandate,
    }),
  }),
  endMeasure: operation({
    id: 'endMeasure',
    method: 'POST',
    path: `${path}/end`,
    summary: 'Says that a measure has ended, or that the school withdraws it',
    ...usual,
    params: measure,
    body: z.strictObject({
      version: seenVersion,
      as: z.enum(['ended', 'withdrawn']),
      on: date,
      text: said,
    }),
  }),
  ...schoolDenominationOperations,
} as const;
