import { z } from 'zod';
import { bilingual, date, id, moment } from '../primitives.ts';
import { caseDuty, dutyRemark } from './case-duties.ts';
import { schoolDenomination } from './case-measures-settings.ts';
import {
  intentionSentBy,
  measureAct,
  measureKind,
  measureNotice,
  measureRefusalCode,
  measureStanding,
  measureStatus,
  measureStep,
  measureTermCode,
} from './case-measures-words.ts';
import { hearingResult, namedPerson, partyCapacity } from './cases-words.ts';

const { owner: dutySide, source: dutySource, clock: dutyClock } = caseDuty.shape;

/** An article that says something of a measure, as it stood when it was asked. */
export const measureCitation = z.object({
  articleId: z.string(),
  normId: z.string(),
  number: z.string(),
  section: z.string(),
  heading: bilingual,
  says: bilingual,
});

export type MeasureCitation = z.infer<typeof measureCitation>;

/** Why something is refused, with what a sentence about it needs. Days are `YYYY-MM-DD`; `params` holds nothing of anybody. */
export const measureRefusal = z.object({
  code: measureRefusalCode,
  at: z.string().meta({ description: 'JSON pointer to what is to be filled in otherwise; empty: none' }),
  params: z.record(z.string(), z.union([z.string(), z.number()])).meta({
    description:
      'comes-first: `duty`, a key of the case; question-open: `fact`; not-heard, step-missing: `step`; view-awaited: `until` last day of the term, `from` first day a decision can be taken; suspension-too-long and order-measure-too-long: `days` asked, `most`, `schoolDays`, `until` the last day possible; suspensions-touch: `from` and `until` of the other one, `days` of both together, `most`; begins-before-decision and before-step: `day`; heavier-than-decided: `until`; not-in-status: `status`',
  }),
  source: dutySource
    .nullable()
    .meta({ description: 'The law, the article, or our own choice; null: plain sense' }),
});
export type MeasureRefusal = z.infer<typeof measureRefusal>;

/** Something that comes before or after the decision, and whether it was done. */
const step = z.object({
  step: measureStep,
  when: z.enum(['before', 'after']),
  force: z.enum(['must', 'advised']).meta({ description: '`must` before: no decision without it' }),
  state: z.enum(['open', 'done', 'waived']).meta({
    description:
      '`waived`: not done, and the decision could be taken all the same; see `done` or `possibleFrom`',
  }),
  to: dutySide.nullable().meta({ description: 'Who is heard, asked or told' }),
  source: dutySource,
  possibleFrom: date.nullable().meta({
    description: 'view-received: from this day on a decision can be taken without it',
  }),
  due: date.nullable().meta({ description: 'Last day to do it' }),
  recordable: z.boolean().meta({ description: 'Written down with `recordMeasureStep`' }),
  done: z
    .object({
      on: date,
      by: namedPerson.nullable(),
      result: hearingResult.nullable(),
      text: z.string(),
    })
    .nullable(),
});

/** What is filled in for a decision. */
const needs = z.object({
  days: z.enum(['needed', 'possible', 'none']).meta({ description: '`from` and `until`' }),
  mandate: z.boolean().meta({
    description: 'A director says where it stands that they may decide this; the board need not',
  }),
  ownMotivation: z.boolean().meta({ description: 'A motivation of its own, apart from what the parent did' }),
  urgency: z.boolean().meta({ description: 'May be decided at once, with why; the view comes after' }),
  mostDays: z.int().nullable().meta({ description: 'How many days in a row at most, the first one counted' }),
  longerWithReason: z.boolean().meta({ description: 'Longer than `mostDays` with `longerBecause`' }),
  elsewhere: z.array(z.object({ from: date, until: date })).meta({
    description:
      'Days on which this pupil is or was suspended by other cases of the school, for who decides; a week is a week in whichever case',
  }),
});

/** One measure that could be taken about somebody. Never in an order of weight, and never chosen beforehand. */
const option = z.object({
  kind: measureKind,
  standing: measureStanding.meta({
    description:
      'asked: the protocol has the school do this; named; fitting: it leaves fitting measures to the school; not-named: whether it is possible does not follow from the text; silent: the protocol says nothing of measures; against; depends: on what is not known yet',
  }),
  citations: z.array(measureCitation),
  remarks: z.array(dutyRemark).meta({ description: 'What the text leaves open, and what the school chose' }),
  judge: dutySide.nullable().meta({ description: 'Who judges by the protocol; the law stands above it' }),
  pointer: z
    .enum(['hr-and-jurist'])
    .nullable()
    .meta({ description: 'Nothing is done with it here: it is for personnel affairs and a jurist' }),
  decidedBy: z.enum(['board-or-mandated-director', 'any-reader']),
  needs,
  steps: z.array(step).meta({ description: 'What comes first, in its order' }),
  refusals: z.array(measureRefusal).meta({ description: 'What would refuse it now, whatever is filled in' }),
  notices: z.array(measureNotice),
});

/** Somebody a measure can be about, with what is possible. */
const side = z.object({
  partyId: id,
  name: z.string(),
  capacity: partyCapacity,
  because: z.object({ partyId: id, name: z.string() }).nullable().meta({
    description:
      'This is the child, and it is the parent who did it: first what turns to the parent, then a motivation of its own',
  }),
  parentFirst: z
    .object({
      offered: z.array(measureKind).meta({ description: 'What turns to the parent, to be shown first' }),
      done: z.boolean(),
    })
    .nullable(),
  asks: z.array(measureCitation).meta({
    description: 'Where the protocol says that the school takes a measure, or may, without naming which',
  }),
  qualifies: z
    .array(measureCitation)
    .meta({ description: 'How the protocol lets the school call what was done' }),
  remarks: z.array(dutyRemark),
  options: z.array(option),
});

const term = z.object({
  code: measureTermCode,
  lastDay: date,
  over: z.boolean(),
  clock: dutyClock,
  source: dutySource,
});

/** What happened to a measure, oldest first; only added to. */
const happening = z.object({
  at: moment,
  by: namedPerson,
  what: z.enum([
    'considered',
    'intended',
    'step',
    'decided',
    'objected',
    'upheld',
    'changed',
    'withdrawn',
    'ended',
    'dropped',
  ]),
  step: measureStep.nullable(),
  on: date.meta({ description: 'The day it was done, as somebody says' }),
  result: hearingResult.nullable(),
  text: z.string(),
  how: intentionSentBy.nullable().meta({ description: 'intended: how it was sent' }),
});

const decision = z.object({
  on: date,
  by: namedPerson,
  as: z.enum(['board', 'director', 'reader']),
  mandate: z.string().nullable(),
  reasons: z.string(),
  ownMotivation: z.string().nullable(),
  whyNotParentFirst: z.string().nullable(),
  urgency: z.string().nullable(),
  longerBecause: z.string().nullable(),
  citations: z.array(measureCitation).meta({ description: 'As they stood on that day' }),
});

/** A measure, with all that was done about it. */
const caseMeasure = z.object({
  id,
  kind: measureKind,
  what: z.string().nullable().meta({ description: 'Of `other`: what it is' }),
  status: measureStatus,
  partyId: id,
  becauseOf: id.nullable().meta({ description: 'The party whose act it is, where that is a parent' }),
  name: z.string(),
  capacity: partyCapacity,
  from: date.nullable(),
  until: date.nullable(),
  days: z.int().nullable().meta({ description: 'Calendar days, the first one counted' }),
  schoolDays: z.int().nullable().meta({
    description: 'Of them, those that are no weekend or public holiday; school holidays are not known here',
  }),
  decision: decision.nullable(),
  steps: z.array(step),
  terms: z.array(term),
  history: z.array(happening),
  can: z.array(measureAct).meta({ description: 'By its status, and by who asks' }),
  refusals: z.array(measureRefusal).meta({
    description: 'What would refuse a decision today, before anything is filled in; empty once decided',
  }),
  decidable: z.boolean().meta({
    description:
      'It can be decided today: nothing refuses it, or nothing but what is lifted by saying why it cannot wait (`urgency`) or why nothing turned to the parent first (`whyNotParentFirst`)',
  }),
  option: option.pick({
    standing: true,
    citations: true,
    remarks: true,
    judge: true,
    needs: true,
    notices: true,
    decidedBy: true,
  }),
});

/** All measures of a case and all that could be taken, for who reads it. */
export const caseMeasures = z.object({
  version: z.int(),
  today: date,
  sector: z.enum(['po', 'vo']),
  denomination: schoolDenomination.nullable().meta({ description: 'Null: the school has not said yet; ask' }),
  protocol: z.object({ id: z.string(), title: z.string() }).nullable(),
  decider: z.enum(['board', 'director']).nullable().meta({
    description: 'As what you decide; null: you may do what any reader may, and not decide the rest',
  }),
  freeDays: z.array(date).meta({
    description:
      'Public holidays from 60 days ago to 120 days ahead, to count school days while somebody types',
  }),
  sides: z.array(side),
  measures: z.array(caseMeasure).meta({ description: 'Oldest first' }),
});
export type CaseMeasures = z.infer<typeof caseMeasures>;
