import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, line, moment, text } from '../primitives.ts';
import { dutyKey } from './case-duties.ts';
import { caseMoved, seenVersion } from './cases-schemas.ts';
import { contactRoute, hearingResult } from './cases-words.ts';

/** What is done in a case: notes, conversations, hearings, messages, tasks, duties and links. */
const tag = 'cases';
const access = { kind: 'able', to: 'cases.read' } as const;
const one = z.strictObject({ schoolId: id, caseId: id });
const path = '/schools/{schoolId}/cases/{caseId}';
const problems = ['not-found', 'changed-meanwhile', 'conflict', 'not-possible'] as const;
const said = text(20_000).min(1);
const already = z.boolean().default(false).meta({
  description:
    'It took place already. While the law says that something else comes first this is refused as `law-first`, unless it took place: then it is kept, and shown as what came too early',
});
const usual = { tag, access, answer: caseMoved, problems, mostBytes: 128 * 1024 } as const;

export const caseWorkOperations = {
  addCaseNote: operation({
    id: 'addCaseNote',
    method: 'POST',
    path: `${path}/notes`,
    summary: 'Writes down a fact, or an opinion; the two are kept apart',
    ...usual,
    params: one,
    body: z.strictObject({ version: seenVersion, basis: z.enum(['fact', 'opinion']), text: said }),
    status: 201,
  }),
  addCaseConversation: operation({
    id: 'addCaseConversation',
    method: 'POST',
    path: `${path}/conversations`,
    summary: 'Writes down a conversation',
    ...usual,
    params: one,
    body: z.strictObject({
      version: seenVersion,
      withWhom: line(500),
      partyId: id.nullable(),
      at: moment,
      minutes: said,
      already,
    }),
    status: 201,
  }),
  recordHearing: operation({
    id: 'recordHearing',
    method: 'POST',
    path: `${path}/hearings`,
    summary:
      'Writes down how somebody was heard: what they said, that they did not want to, or that it could not be',
    ...usual,
    params: one,
    body: z.strictObject({
      version: seenVersion,
      partyId: id,
      at: moment,
      result: hearingResult,
      already,
      text: text(20_000).meta({
        description: 'What they said; else why it was not so. Never empty for `could-not`',
      }),
    }),
    status: 201,
  }),
  recordParentContact: operation({
    id: 'recordParentContact',
    method: 'POST',
    path: `${path}/parent-contacts`,
    summary: 'Writes down that parents were spoken to, and how',
    ...usual,
    params: one,
    body: z.strictObject({
      version: seenVersion,
      partyId: id.nullable().meta({ description: 'The parent, or whose parents' }),
      withWhom: line(500),
      at: moment,
      route: contactRoute,
      already,
      text: said,
    }),
    status: 201,
  }),
  sendToReporter: operation({
    id: 'sendToReporter',
    method: 'POST',
    path: `${path}/reports/{reportId}/messages`,
    summary:
      'Answers who reported with a code, or by name while signed in; refused as `no-code` where nobody would read it',
    ...usual,
    params: one.extend({ reportId: id }),
    body: z.strictObject({ version: seenVersion, text: text(10_000).min(1) }),
    status: 201,
  }),
  addCaseTask: operation({
    id: 'addCaseTask',
    method: 'POST',
    path: `${path}/tasks`,
    summary: 'Something to be done, by somebody who reads the case',
    ...usual,
    params: one,
    body: z.strictObject({
      version: seenVersion,
      ownerId: id,
      what: line(500),
      dueOn: date.nullable(),
    }),
    status: 201,
  }),
  giveCaseTask: operation({
    id: 'giveCaseTask',
    method: 'PUT',
    path: `${path}/tasks/{taskId}`,
    summary: 'Somebody else who reads the case does it, or before another day',
    ...usual,
    params: one.extend({ taskId: id }),
    body: z.strictObject({ version: seenVersion, ownerId: id, dueOn: date.nullable() }),
  }),
  finishCaseTask: operation({
    id: 'finishCaseTask',
    method: 'POST',
    path: `${path}/tasks/{taskId}/done`,
    summary: 'Says that it was done',
    ...usual,
    params: one.extend({ taskId: id }),
    body: z.strictObject({ version: seenVersion }),
  }),
  settleCaseDuty: operation({
    id: 'settleCaseDuty',
    method: 'POST',
    path: `${path}/duties/{key}/settle`,
    summary:
      'Says that a duty was done, and what shows it; or, of what may but need not be done, why it was set aside',
    ...usual,
    params: one.extend({ key: dutyKey }),
    body: z.strictObject({
      version: seenVersion,
      as: z.enum(['done', 'set-aside']),
      at: moment.meta({ description: 'When it was done or decided' }),
      decided: z.boolean().nullable().meta({
        description: 'What was decided, of a duty with `decides`: it settles that fact. Null of others',
      }),
      text: said.meta({ description: 'Who was called and when, what was decided and why' }),
    }),
  }),
  linkCases: operation({
    id: 'linkCases',
    method: 'POST',
    path: `${path}/links`,
    summary: 'Says that two cases belong together; both must be yours to read',
    ...usual,
    params: one,
    body: z.strictObject({ version: seenVersion, otherId: id }),
    status: 201,
  }),
} as const;
