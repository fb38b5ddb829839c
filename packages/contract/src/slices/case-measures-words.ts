import { z } from 'zod';

/**
 * What a school can decide about somebody, by kind. Whether a protocol names one, and in which words, is asked of the protocol; this
 * list is in no order of weight. `order-suspension` keeps an employee away in the interest of the school and is no punishment.
 */
export const measureKind = z.enum([
  'talk',
  'removal-request',
  'warning',
  'reprimand',
  'suspension',
  'order-suspension',
  'pay-withholding',
  'expulsion',
  'collect-device',
  'remove-content',
  'access-ban',
  'legal-steps',
  'dismissal',
  'summary-dismissal',
  'other',
]);
export type MeasureKind = z.infer<typeof measureKind>;

/** How far a measure has come. What leads from one to another stands in one table, `measure-status.ts` of the server. */
export const measureStatus = z.enum([
  'considered',
  'intended',
  'decided',
  'objection',
  'upheld',
  'changed',
  'withdrawn',
  'ended',
  'dropped',
]);
export type MeasureStatus = z.infer<typeof measureStatus>;

/** What can be done with a measure; which of these can be done now stands with each. */
export const measureAct = z.enum([
  'intend',
  'step',
  'decide',
  'drop',
  'object',
  'decide-objection',
  'end',
  'withdraw',
]);
export type MeasureAct = z.infer<typeof measureAct>;

/** What somebody writes down that was done before or after a decision, with its day. */
export const measureStepToRecord = z.enum([
  // Before it.
  'view-received',
  'parents-heard',
  'group-teacher-heard',
  'inspectorate-consulted',
  'other-school-willing',
  'teaching-kept',
  // After it.
  'decision-sent',
  'parents-told',
  'inspectorate-told',
  'attendance-officer-told',
  'municipality-told',
  'confirmed-in-writing',
  'heard-on-objection',
]);
export type MeasureStepToRecord = z.infer<typeof measureStepToRecord>;

/**
 * What comes before or after a decision. The first four are not recorded as such: hearings are (`recordHearing`), and so are the
 * intention (`intendMeasure`) and a measure that turns to the parent.
 */
export const measureStep = z.enum([
  'person-heard',
  'parent-who-did-it-heard',
  'intention-sent',
  'parent-first',
  ...measureStepToRecord.options,
]);
export type MeasureStep = z.infer<typeof measureStep>;

/** What a protocol says of a measure. Silence is never permission, and `not-named` is no ban. */
export const measureStanding = z.enum([
  'asked',
  'named',
  'fitting',
  'not-named',
  'silent',
  'against',
  'depends',
]);
export type MeasureStanding = z.infer<typeof measureStanding>;

/** Why a measure is not taken now. Closed; the numbers and days that go with each stand in `params`. */
export const measureRefusalCode = z.enum([
  // Of the case: a duty or a question comes first (`duty`, `fact`).
  'comes-first',
  'question-open',
  // Of whom it is about.
  'party-not-accused',
  'capacity-unknown',
  'not-for-this-person',
  'not-in-this-sector',
  'only-hr-and-jurist',
  // Of what comes before it (`step`, `day`, `from`).
  'not-heard',
  'step-missing',
  'no-other-school',
  'intention-first',
  'view-awaited',
  'denomination-unknown',
  'parent-first',
  'own-motivation-missing',
  // Of how long it lasts (`days`, `most`, `schoolDays`, `until`, `from`).
  'days-missing',
  'days-turned',
  'begins-before-decision',
  'suspension-too-long',
  'suspensions-touch',
  'order-measure-too-long',
  // Of who decides, and of what was written down.
  'may-not-decide',
  'mandate-missing',
  'what-missing',
  'text-missing',
  'in-future',
  'before-step',
  'objection-hearing-missing',
  'heavier-than-decided',
  'not-in-status',
]);
export type MeasureRefusalCode = z.infer<typeof measureRefusalCode>;

/** Something to know of a measure that does not stand in its way. */
export const measureNotice = z.enum([
  // A warning to staff that reads as a reprimand is treated as one: Commissie van Beroep 107626.
  'warning-may-be-reprimand',
  // The order in which a protocol names measures is no ladder.
  'no-ladder',
  // Nobody at school looks into a pupil's device or removes something from it: the owner does.
  'device-of-owner',
  // Which rules hold hangs on this, and it is not known: the careful reading is taken.
  'age-unknown',
  'denomination-unknown',
  // The cao that is in force was not read: check it.
  'check-cao',
  'ask-jurist',
]);
export type MeasureNotice = z.infer<typeof measureNotice>;

/** How an intention was sent; the cao asks a registered letter of staff. */
export const intentionSentBy = z.enum(['registered-letter', 'letter', 'handed-over', 'mail']);

/** A running term of a measure. */
export const measureTermCode = z.enum([
  'view',
  'objection',
  'appeal',
  'decision-on-objection',
  'measure-ends',
]);
