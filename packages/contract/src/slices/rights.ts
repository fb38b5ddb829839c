import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, idPageQuery, moment, pageOf, text } from '../primitives.ts';
import {
  answerFile,
  askedKind,
  heldPart,
  partReview,
  rightsAsker,
  rightsDecisionGiven,
  rightsRequest,
  rightsRequestSummary,
  rightsVersion,
} from './rights-schemas.ts';

/** What people ask about their own data, what is held of them, and what they are given of it. */
const tag = 'rights';
const school = z.strictObject({ schoolId: id });
const one = school.extend({ rightsRequestId: id });
const part = school.extend({ rightsPartId: id });
const path = '/schools/{schoolId}/rights-requests/{rightsRequestId}';
const handle = { kind: 'able', to: 'rights.handle' } as const;
const problems = ['not-found', 'changed-meanwhile', 'not-possible'] as const;
const changing = { tag, access: handle, params: one, answer: rightsRequest, problems } as const;

export const rightsOperations = {
  registerRightsRequest: operation({
    id: 'registerRightsRequest',
    method: 'POST',
    path: '/schools/{schoolId}/rights-requests',
    summary: 'Puts down that somebody asked something about their data; whether they may ask it is checked',
    tag,
    access: { kind: 'able', to: 'rights.register' },
    params: school,
    body: z.strictObject({
      kind: askedKind,
      aboutId: id,
      asker: rightsAsker,
      identity: z.enum(['known', 'document', 'authorisation-seen']),
      receivedOn: date,
      words: text(5000),
    }),
    status: 201,
    answer: rightsRequestSummary,
    problems: ['not-found', 'not-possible'],
  }),
  listRightsRequests: operation({
    id: 'listRightsRequests',
    method: 'GET',
    path: '/schools/{schoolId}/rights-requests',
    summary: 'Requests of the school, newest first; not those of who asks this',
    tag,
    access: handle,
    params: school,
    query: idPageQuery.extend({ state: z.enum(['open', 'closed']).default('open') }).strict(),
    answer: pageOf(rightsRequestSummary),
  }),
  showRightsRequest: operation({
    id: 'showRightsRequest',
    method: 'GET',
    path,
    summary: 'One request, with the parts of what is held; of a case only that there is one',
    tag,
    access: handle,
    params: one,
    answer: rightsRequest,
    problems: ['not-found'],
  }),
  extendRightsRequest: operation({
    id: 'extendRightsRequest',
    method: 'POST',
    path: `${path}/extend`,
    summary: 'Says that it takes longer, and why, within the first month; once',
    ...changing,
    body: z.strictObject({ version: rightsVersion, reason: text(2000).min(1) }),
  }),
  gatherRightsRequest: operation({
    id: 'gatherRightsRequest',
    method: 'POST',
    path: `${path}/gather`,
    summary:
      'Gathers what is held, or does so again: what is as it was stays reviewed, what changed waits again',
    ...changing,
    body: z.strictObject({ version: rightsVersion }),
    perMinute: 20,
  }),
  decideRightsRequest: operation({
    id: 'decideRightsRequest',
    method: 'PUT',
    path: `${path}/decisions`,
    summary: 'What is done about what somebody asked to have put right, stopped or erased, part by part',
    ...changing,
    body: z.strictObject({ version: rightsVersion, decisions: z.array(rightsDecisionGiven).min(1).max(50) }),
    mostBytes: 256 * 1024,
  }),
  answerRightsRequest: operation({
    id: 'answerRightsRequest',
    method: 'POST',
    path: `${path}/answer`,
    summary:
      'Answers it: every part was judged and nothing changed since, or it is refused as `parts-wait` or `changed-since`',
    ...changing,
    body: z.strictObject({ version: rightsVersion, letter: text(10_000).min(1) }),
  }),
  closeRightsRequest: operation({
    id: 'closeRightsRequest',
    method: 'POST',
    path: `${path}/close`,
    summary: 'Refuses it, or says that it was withdrawn; with the reason',
    ...changing,
    body: z.strictObject({
      version: rightsVersion,
      as: z.enum(['refused', 'withdrawn']),
      reason: text(5000).min(1),
    }),
  }),
  listRightsReviews: operation({
    id: 'listRightsReviews',
    method: 'GET',
    path: '/schools/{schoolId}/rights-reviews',
    summary:
      'Parts that wait for you because you read what they are of, and what you judged of those still open',
    tag,
    access: { kind: 'able', to: 'rights.review' },
    params: school,
    answer: z.object({
      items: z.array(
        z.object({
          partId: id,
          of: z.object({
            kind: z.enum(['case', 'file']),
            id,
            number: z.string().nullable().meta({ description: 'Of a case' }),
          }),
          about: z.object({ id, name: z.string() }),
          dueOn: date,
          state: z.enum(['waiting', 'reviewed', 'withheld']),
          answered: z.boolean(),
        }),
      ),
    }),
  }),
  showRightsPart: operation({
    id: 'showRightsPart',
    method: 'GET',
    path: '/schools/{schoolId}/rights-parts/{rightsPartId}',
    summary: 'A part with what is proposed to be covered; a part of a case only for who reads the case',
    tag,
    access: { kind: 'able', to: 'rights.review' },
    params: part,
    answer: heldPart,
    problems: ['not-found'],
  }),
  reviewRightsPart: operation({
    id: 'reviewRightsPart',
    method: 'PUT',
    path: '/schools/{schoolId}/rights-parts/{rightsPartId}/review',
    summary: 'Judges a part: what is covered, or that it is not given and on what ground',
    tag,
    access: { kind: 'able', to: 'rights.review' },
    params: part,
    body: partReview,
    answer: z.object({ state: z.enum(['reviewed', 'withheld']) }),
    problems: ['not-found', 'changed-meanwhile', 'not-possible'],
    mostBytes: 512 * 1024,
  }),
  showMyRights: operation({
    id: 'showMyRights',
    method: 'GET',
    path: '/schools/{schoolId}/my-rights',
    summary: 'About whom you can ask what is held, and what you asked',
    tag,
    access: { kind: 'signed-in' },
    params: school,
    answer: z.object({
      people: z.array(
        z.object({
          id,
          name: z.string(),
          self: z.boolean(),
          kinds: z.array(askedKind),
          whyNot: z
            .enum(['decides-self', 'too-young', 'no-custody', 'custody-unknown', 'birth-date-unknown'])
            .nullable()
            .meta({ description: 'Why not everything can be asked; null when it can' }),
        }),
      ),
      requests: z.array(
        z.object({
          id,
          kind: askedKind,
          about: z.object({ id, name: z.string() }),
          receivedOn: date,
          dueOn: date,
          state: z.enum(['received', 'reviewing', 'answered', 'refused', 'withdrawn']),
          extendedWhy: z.string().nullable(),
          letter: z.string().nullable(),
          answeredAt: moment.nullable(),
          fetchUntil: date.nullable().meta({ description: 'Last day on which the answer can be fetched' }),
          files: z.array(answerFile).meta({ description: 'Files to be fetched beside the answer' }),
        }),
      ),
    }),
    problems: ['not-found'],
  }),
  makeMyRightsRequest: operation({
    id: 'makeMyRightsRequest',
    method: 'POST',
    path: '/schools/{schoolId}/my-rights',
    summary: 'Asks it yourself: about yourself, or about a child below sixteen that you have custody of',
    tag,
    access: { kind: 'signed-in' },
    params: school,
    body: z.strictObject({ kind: askedKind, aboutId: id, words: text(5000) }),
    status: 201,
    answer: z.object({ id, dueOn: date }),
    problems: ['not-found', 'not-possible', 'conflict'],
  }),
} as const;
