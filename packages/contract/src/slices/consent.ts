import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, line } from '../primitives.ts';
import {
  askStyle,
  consentBatch,
  consentEntry,
  consentImportFile,
  consentImportPreview,
  consentPurpose,
  consentRequest,
  consentStates,
  effectiveConsent,
  invalidReason,
  purposeFields,
  recordedWay,
} from './consent-schemas.ts';

/** Consent: what people whom a photo shows have said about it. Not what a protocol allows, nor what a user is able to do. */
const tag = 'consent';
const ofSchool = z.strictObject({ schoolId: id });
const ofPerson = z.strictObject({ schoolId: id, personId: id });
const named = z.object({ id, name: z.string() });

const personStates = z.object({
  personId: id,
  name: z.string(),
  states: consentStates,
  answered: z
    .boolean()
    .meta({ description: 'Everything that is asked now was answered by somebody who counts' }),
});

const overview = z.object({
  purposes: z.array(z.object({ id, name: z.string() })),
  people: z.array(personStates),
});

const settings = {
  linkDays: z.int().min(7).max(365).meta({ description: 'How long a link or letter works; 60 unless said' }),
  style: askStyle,
  yearlyReminder: z
    .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(28) })
    .nullable()
    .meta({ description: 'The day everybody is reminded of what they answered; null: not. Nothing expires' }),
};

const purposeOperations = {
  listConsentPurposes: operation({
    id: 'listConsentPurposes',
    method: 'GET',
    path: '/schools/{schoolId}/consent/purposes',
    summary: 'What the school asks consent for, in its own order; closed ones last',
    tag,
    access: { kind: 'able', to: 'consent.see' },
    params: ofSchool,
    answer: z.object({ items: z.array(consentPurpose) }),
  }),
  addConsentPurpose: operation({
    id: 'addConsentPurpose',
    method: 'POST',
    path: '/schools/{schoolId}/consent/purposes',
    summary: 'Adds something to ask consent for',
    tag,
    access: { kind: 'able', to: 'consent.settings' },
    params: ofSchool,
    body: z.strictObject(purposeFields),
    answer: consentPurpose,
    status: 201,
    problems: ['conflict'],
  }),
  changeConsentPurpose: operation({
    id: 'changeConsentPurpose',
    method: 'PUT',
    path: '/schools/{schoolId}/consent/purposes/{purposeId}',
    summary: 'Changes a purpose; another meaning or another channel makes a version that is asked again',
    tag,
    access: { kind: 'able', to: 'consent.settings' },
    params: z.strictObject({ schoolId: id, purposeId: id }),
    body: z.strictObject({
      ...purposeFields,
      onlyWording: z
        .boolean()
        .meta({ description: 'The words are better and the meaning is the same: what was answered stays' }),
      moveHere: z
        .array(id)
        .max(50)
        .meta({ description: 'Channels that from now on fall under this purpose' }),
    }),
    answer: consentPurpose,
    problems: ['not-found', 'conflict', 'not-possible'],
  }),
  orderConsentPurposes: operation({
    id: 'orderConsentPurposes',
    method: 'PUT',
    path: '/schools/{schoolId}/consent/purpose-order',
    summary: 'Puts the purposes in an order; those left out come after',
    tag,
    access: { kind: 'able', to: 'consent.settings' },
    params: ofSchool,
    body: z.strictObject({ purposeIds: z.array(id).max(60) }),
    problems: ['not-found'],
  }),
  closeConsentPurpose: operation({
    id: 'closeConsentPurpose',
    method: 'POST',
    path: '/schools/{schoolId}/consent/purposes/{purposeId}/close',
    summary: 'Stops asking for a purpose that no open channel falls under; what was answered stays',
    tag,
    access: { kind: 'able', to: 'consent.settings' },
    params: z.strictObject({ schoolId: id, purposeId: id }),
    problems: ['not-found', 'conflict'],
  }),
  showConsentSettings: operation({
    id: 'showConsentSettings',
    method: 'GET',
    path: '/schools/{schoolId}/consent/settings',
    summary: 'How the school asks for consent',
    tag,
    access: { kind: 'able', to: 'consent.read' },
    params: ofSchool,
    answer: z.object(settings),
  }),
  setConsentSettings: operation({
    id: 'setConsentSettings',
    method: 'PUT',
    path: '/schools/{schoolId}/consent/settings',
    summary: 'Settles how the school asks for consent',
    tag,
    access: { kind: 'able', to: 'consent.settings' },
    params: ofSchool,
    body: z.strictObject(settings),
  }),
} as const;

const viewOperations = {
  showGroupConsent: operation({
    id: 'showGroupConsent',
    method: 'GET',
    path: '/groups/{groupId}/consent',
    summary: 'How consent stands today for each pupil of a group, for who teaches it or may read consent',
    tag,
    access: { kind: 'signed-in' },
    params: z.strictObject({ groupId: id }),
    answer: overview,
    problems: ['not-found'],
  }),
  showEmployeesConsent: operation({
    id: 'showEmployeesConsent',
    method: 'GET',
    path: '/schools/{schoolId}/consent/employees',
    summary: 'How consent stands today for each employee; colleagues do not see this',
    tag,
    access: { kind: 'able', to: 'consent.read' },
    params: ofSchool,
    answer: overview,
  }),
  listConsentByGroup: operation({
    id: 'listConsentByGroup',
    method: 'GET',
    path: '/schools/{schoolId}/consent/groups',
    summary: 'For each group of this school year how many pupils still lack an answer, or have one on hold',
    tag,
    access: { kind: 'able', to: 'consent.read' },
    params: ofSchool,
    answer: z.object({
      items: z.array(
        z.object({
          groupId: id,
          name: z.string(),
          pupils: z.int(),
          unanswered: z.int(),
          onHold: z.int(),
          outdated: z.int(),
        }),
      ),
    }),
  }),
  showPersonConsent: operation({
    id: 'showPersonConsent',
    method: 'GET',
    path: '/schools/{schoolId}/people/{personId}/consent',
    summary: 'How consent stands today for a pupil or employee, who decides, and everything that was said',
    tag,
    access: { kind: 'able', to: 'consent.read' },
    params: ofPerson,
    answer: z.object({
      person: named,
      capacity: z.enum(['pupil', 'employee']),
      decidesSelf: z.boolean().meta({ description: 'Sixteen or older, or an employee' }),
      sixteenOn: date.nullable(),
      answerers: z
        .array(
          named.extend({
            capacity: z.enum(['guardian', 'pupil', 'employee']),
            hasCustody: z.boolean().nullable(),
            hasAddress: z.boolean(),
            mayAnswer: z
              .boolean()
              .meta({ description: 'Whether an answer of theirs can be written down today' }),
          }),
        )
        .meta({ description: 'Guardians, and the person themselves from sixteen' }),
      purposes: z.array(z.object({ id, name: z.string() })),
      consents: z.array(effectiveConsent),
      history: z.array(consentEntry).meta({ description: 'Newest first, the last five hundred' }),
      requests: z.array(consentRequest),
    }),
    problems: ['not-found'],
  }),
  listConsentTasks: operation({
    id: 'listConsentTasks',
    method: 'GET',
    path: '/schools/{schoolId}/consent/tasks',
    summary: 'What the office has to do: pupils who turned sixteen and could not be told by mail',
    tag,
    access: { kind: 'able', to: 'consent.read' },
    params: ofSchool,
    answer: z.object({
      items: z.array(z.object({ id, kind: z.literal('tell-sixteen'), person: named, since: date })),
    }),
  }),
  finishConsentTask: operation({
    id: 'finishConsentTask',
    method: 'POST',
    path: '/schools/{schoolId}/consent/tasks/{taskId}/finish',
    summary: 'Says that it was done',
    tag,
    access: { kind: 'able', to: 'consent.record' },
    params: z.strictObject({ schoolId: id, taskId: id }),
    problems: ['not-found'],
  }),
} as const;

const answerOperations = {
  recordConsent: operation({
    id: 'recordConsent',
    method: 'POST',
    path: '/schools/{schoolId}/people/{personId}/consent/answers',
    summary: 'Writes down what somebody answered on paper or by phone',
    tag,
    access: { kind: 'able', to: 'consent.record' },
    params: ofPerson,
    body: z.strictObject({
      answeredBy: id.meta({ description: 'A guardian, or the person themselves' }),
      answers: z
        .array(z.strictObject({ purposeId: id, answer: z.enum(['given', 'refused']) }))
        .min(1)
        .max(60),
      way: recordedWay,
      saidOn: date,
    }),
    answer: z.object({ added: z.int().meta({ description: 'Answers that were not there already' }) }),
    status: 201,
    problems: ['not-found', 'not-possible'],
  }),
  withdrawConsent: operation({
    id: 'withdrawConsent',
    method: 'POST',
    path: '/schools/{schoolId}/people/{personId}/consent/withdrawals',
    summary: 'Withdraws consent because a guardian or the person themselves asked so',
    tag,
    access: { kind: 'able', to: 'consent.record' },
    params: ofPerson,
    body: z.strictObject({
      answeredBy: id,
      purposeIds: z.array(id).min(1).max(60),
      way: recordedWay,
      saidOn: date,
    }),
    answer: z.object({ added: z.int() }),
    status: 201,
    problems: ['not-found', 'not-possible'],
  }),
  invalidateConsent: operation({
    id: 'invalidateConsent',
    method: 'POST',
    path: '/schools/{schoolId}/consent/entries/{entryId}/invalidate',
    summary: 'Says that an answer does not count, and why; it stays to be seen',
    tag,
    access: { kind: 'able', to: 'consent.record' },
    params: z.strictObject({ schoolId: id, entryId: id }),
    body: z.strictObject({ reason: invalidReason, note: line(500).nullable() }),
    problems: ['not-found', 'conflict', 'not-possible'],
  }),
} as const;

const askOperations = {
  askConsent: operation({
    id: 'askConsent',
    method: 'POST',
    path: '/schools/{schoolId}/consent/asks',
    summary:
      'Asks or reminds the guardians of pupils, pupils from sixteen, or employees; mails go out afterwards',
    tag,
    access: { kind: 'able', to: 'consent.ask' },
    params: ofSchool,
    body: z.strictObject({
      of: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('people'), personIds: z.array(id).min(1).max(500) }),
        z.strictObject({ kind: z.literal('group'), groupId: id }),
        z.strictObject({ kind: z.literal('pupils') }),
        z.strictObject({ kind: z.literal('employees') }),
      ]),
      everybody: z
        .boolean()
        .meta({ description: 'false: only whom something is still open for, or must be asked again' }),
      style: askStyle,
    }),
    answer: z.object({ batchId: id, asked: z.int() }),
    status: 202,
    problems: ['not-found', 'not-possible'],
    perMinute: 20,
  }),
  listConsentAsks: operation({
    id: 'listConsentAsks',
    method: 'GET',
    path: '/schools/{schoolId}/consent/asks',
    summary: 'The last twenty times that was asked, newest first',
    tag,
    access: { kind: 'able', to: 'consent.read' },
    params: ofSchool,
    answer: z.object({ items: z.array(consentBatch.omit({ notSent: true })) }),
  }),
  showConsentAsk: operation({
    id: 'showConsentAsk',
    method: 'GET',
    path: '/schools/{schoolId}/consent/asks/{batchId}',
    summary: 'How far the mails of one time are, and whom they could not reach',
    tag,
    access: { kind: 'able', to: 'consent.read' },
    params: z.strictObject({ schoolId: id, batchId: id }),
    answer: consentBatch,
    problems: ['not-found'],
  }),
  printConsentLetters: operation({
    id: 'printConsentLetters',
    method: 'POST',
    path: '/schools/{schoolId}/consent/asks/{batchId}/letters',
    summary: 'What stands on the letters to print, with the codes: only for who prints them',
    tag,
    access: { kind: 'able', to: 'consent.ask' },
    params: z.strictObject({ schoolId: id, batchId: id }),
    answer: z.object({
      school: z.string(),
      address: z.url().meta({ description: 'Where the code is typed' }),
      letters: z.array(
        z.object({
          requestId: id,
          capacity: z.enum(['guardian', 'pupil', 'employee']),
          answerer: z.string().meta({
            description:
              'Who answers with it: two parents of a child have a letter each, alike but for the code',
          }),
          children: z
            .array(z.object({ name: z.string(), group: z.string().nullable() }))
            .meta({ description: 'Whom it is about; first names' }),
          code: z.string().meta({ description: 'In groups of four: ABCD-EFGH-JKMN' }),
          link: z.url().meta({ description: 'The same as an address, for a QR code' }),
          qrCode: z.string().meta({ description: 'That address as a QR code: an SVG picture, as text' }),
          expiresOn: date,
        }),
      ),
    }),
    secretAnswer: true,
    problems: ['not-found'],
  }),
  revokeConsentRequest: operation({
    id: 'revokeConsentRequest',
    method: 'POST',
    path: '/schools/{schoolId}/consent/requests/{requestId}/revoke',
    summary: 'Ends a link or letter at once; what was answered with it stays',
    tag,
    access: { kind: 'able', to: 'consent.ask' },
    params: z.strictObject({ schoolId: id, requestId: id }),
    problems: ['not-found'],
  }),
  previewConsentImport: operation({
    id: 'previewConsentImport',
    method: 'POST',
    path: '/schools/{schoolId}/consent/import-preview',
    summary: 'Shows what a file with answers would add; nothing is kept of it',
    tag,
    access: { kind: 'able', to: 'consent.record' },
    params: ofSchool,
    body: consentImportFile,
    answer: consentImportPreview,
    problems: ['not-possible'],
    mostBytes: 3_000_000,
    perMinute: 30,
  }),
  applyConsentImport: operation({
    id: 'applyConsentImport',
    method: 'POST',
    path: '/schools/{schoolId}/consent/imports',
    summary: 'Adds the answers of a file as its preview showed them, marked as imported; twice adds nothing',
    tag,
    access: { kind: 'able', to: 'consent.record' },
    params: ofSchool,
    body: consentImportFile.extend({ planDigest: z.string().max(100) }),
    answer: z.object({ given: z.int(), refused: z.int() }),
    status: 201,
    problems: ['changed-meanwhile', 'not-possible'],
    mostBytes: 3_000_000,
    perMinute: 30,
  }),
} as const;

export const consentOperations = {
  ...purposeOperations,
  ...viewOperations,
  ...answerOperations,
  ...askOperations,
} as const;
