import { z } from 'zod';
import { bilingual, date, line, moment } from '../primitives.ts';

/** What somebody has to do in a case, or may do. What it says stands in the catalogue of the application. */
export const dutyCode = z.enum([
  // The law on sexual offences by people with tasks for the school, in its order.
  'tell-board',
  'consult-inspector',
  'judge-suspicion',
  'inform-parents-first',
  'inform-person-first',
  'file-police-report',
  'tell-inspector-of-report',
  // A data breach.
  'decide-notify-authority',
  'notify-authority',
  'decide-tell-people',
  'tell-people',
  'register-breach',
  // Fair to everybody in it.
  'first-answer',
  'hear-affected',
  'hear-accused',
  // What the protocol of the school says.
  'protocol-tell',
  'protocol-keep-image',
  'protocol-consult-in-doubt',
  'protocol-consult-derailing',
  'protocol-call-inspector',
  'protocol-qualify',
  'protocol-file',
  'protocol-measure',
  'protocol-request-removal',
  'protocol-police',
  'protocol-solve-conflict',
  'protocol-tell-of-conflict',
  'protocol-other',
  // What follows from a measure that was decided.
  'measure-send-decision',
  'measure-tell-parents',
  'measure-tell-inspectorate',
  'measure-tell-attendance-officer',
  'measure-tell-municipality',
  'measure-view-afterwards',
  'measure-confirm',
  'measure-objection-term',
  'measure-appeal-term',
  'measure-decide-objection',
  'measure-order-ends',
]);
export type DutyCode = z.infer<typeof dutyCode>;

/** Who does something, or who is told, apart from the roles a protocol names. */
export const dutyParty = z.enum([
  'employee-who-knows',
  'handler',
  'bevoegd-gezag',
  'supervisors',
  'school',
  'confidential-inspector',
  'police',
  'data-protection-authority',
  'parents-of-affected',
  'person-concerned',
  'people-in-the-breach',
  'reporter',
  'affected',
  'accused',
  'parents-of-pupil',
  'group-teacher',
  'inspectorate',
  'attendance-officer',
  'municipality',
  'other-school',
]);
export type DutyParty = z.infer<typeof dutyParty>;

/** A party, or a role in the words of the protocol. */
const dutySide = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('party'), party: dutyParty }),
  z.object({ kind: z.literal('protocol-role'), role: z.string(), name: bilingual }),
]);

/** What is not to be done while a duty or a question is open. */
export const blockedAction = z.enum([
  'confront-accused',
  'collect-evidence',
  'question-affected',
  'take-measure',
]);
export type BlockedAction = z.infer<typeof blockedAction>;

/** A number or term of the law, or a choice of our own, from the dated table. */
export const lawConstantKey = z.enum([
  'confidential-inspector',
  'police',
  'safe-home',
  'breach-notice',
  'inspectorate-notice-of-suspension',
  'longest-suspension',
  'objection',
  'decision-on-objection',
  'staff-view',
  'staff-appeal',
  'order-measure',
  'answer-to-complaint',
  'access-request',
  'access-request-extension',
  'own-rights-age',
  'parents-informed-until',
  'first-answer',
  'wet-vrij-en-veilig',
]);
export type LawConstantKey = z.infer<typeof lawConstantKey>;

export const lawConfidence = z.enum(['high', 'med', 'low']);

/**
 * What a row of that table holds on a day. An age is in whole years; hours are `HH:MM` at the schools, on working days, and null
 * for a number that is answered day and night.
 */
export const lawConstantValue = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('term'),
    count: z.int(),
    unit: z.enum(['hours', 'days', 'working-days', 'weeks', 'months']),
  }),
  z.object({
    kind: z.literal('phone'),
    number: z.string(),
    from: z.string().nullable(),
    until: z.string().nullable(),
  }),
  z.object({ kind: z.literal('age'), years: z.int() }),
  z.object({ kind: z.literal('switch'), on: z.boolean() }),
]);
export type LawConstantValue = z.infer<typeof lawConstantValue>;

/** Of one case, and always the same for the same duty in it. */
export const dutyKey = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What is only known once a person has said so; a missing key is not known. */
export const caseFactsTold = z
  .strictObject({
    sexual: z.boolean(),
    hasSchoolTasks: z.boolean(),
    minorPupilAffected: z.boolean(),
    dependentAdultPupilAffected: z.boolean(),
    reasonableSuspicion: z.boolean(),
    leaked: z.boolean(),
    awareOfLeakAt: moment,
    notifyAuthority: z.boolean(),
    tellPeople: z.boolean(),
    breachFound: z.boolean(),
    judgedTransgressive: z.boolean(),
    possiblyCriminal: z.boolean(),
    betweenPupils: z.boolean(),
    uneasy: z.boolean(),
    derailing: z.boolean(),
    doubtBy: z.enum(['staff', 'pupil']),
    contentFaults: z
      .array(z.enum(['untrue', 'against-interest', 'harmful', 'harms-name', 'about-school-talk']))
      .max(5),
  })
  .partial();
export type CaseFactsTold = z.infer<typeof caseFactsTold>;

/** Something to find out, because a duty hangs on it. */
export const caseQuestion = z.object({
  fact: z.enum([
    'category',
    'accused',
    'begun',
    'sexual',
    'hasSchoolTasks',
    'minorPupilAffected',
    'dependentAdultPupilAffected',
    'leaked',
    'awareOfLeakAt',
    'breachFound',
    'judgedTransgressive',
    'possiblyCriminal',
    'betweenPupils',
    // The protocol asks something that a case does not know: a person reads the article.
    'protocol',
  ]),
  blocks: z.array(blockedAction),
});
export type CaseQuestion = z.infer<typeof caseQuestion>;

/** One thing to do in a case: by whom, before when, on what ground, and what shows that it was done. */
export const caseDuty = z.object({
  key: dutyKey,
  code: dutyCode,
  owner: dutySide,
  to: dutySide.nullable().meta({ description: 'Who is told, called, asked or heard' }),
  force: z.enum(['must', 'advised', 'may']).meta({
    description: '`advised` and `may`: done, or set aside with a reason. `must` is never set aside',
  }),
  due: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('at-once'), since: moment }),
      z.object({ kind: z.literal('moment'), at: moment }),
      z.object({ kind: z.literal('day'), on: date }),
    ])
    .nullable(),
  clock: z
    .object({ constant: lawConstantKey, value: lawConstantValue, ownReason: line(300).nullable() })
    .nullable()
    .meta({ description: 'Which number of the table was used; `ownReason` where the school has its own' }),
  source: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('protocol'),
      articleId: z.string(),
      normId: z.string(),
      number: z.string(),
      section: z.string(),
      heading: bilingual,
      also: z.array(z.string()).meta({ description: 'Further articles that ask the same' }),
    }),
    z.object({ kind: z.literal('law'), reference: z.string(), confidence: lawConfidence }),
    z.object({ kind: z.literal('own-choice'), reference: z.string().nullable() }),
  ]),
  text: bilingual.nullable().meta({ description: 'What the protocol says is to be done' }),
  file: z.string().nullable().meta({ description: 'The file it goes into, as the protocol calls it' }),
  after: z.array(dutyKey).meta({ description: 'Keys of duties of this case that come first' }),
  blocks: z.array(blockedAction),
  proof: z.enum(['call', 'decision', 'note', 'date']).meta({
    description:
      '`call`: when, which number, by whom. `decision`: what was decided and why. `note`: what was said. `date`: when',
  }),
  decides: z
    .enum(['reasonableSuspicion', 'notifyAuthority', 'tellPeople'])
    .nullable()
    .meta({ description: 'The fact that the decision settles' }),
});
export type CaseDuty = z.infer<typeof caseDuty>;

/** Where the protocol itself says that it is silent, or can be read in two ways, and what the school chose. */
export const dutyRemark = z.object({
  kind: z.enum(['contradiction', 'ambiguity', 'silence']),
  says: bilingual,
  choice: bilingual,
});
export type DutyRemark = z.infer<typeof dutyRemark>;
