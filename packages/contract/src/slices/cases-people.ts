import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, line, text } from '../primitives.ts';
import { role } from '../roles.ts';
import { reporterIdentity } from './cases-reports.ts';
import { caseMoved, partyToAdd, seenVersion } from './cases-schemas.ts';
import { namedPerson, partyCapacity, partyRole, readerCapacity } from './cases-words.ts';

/** Who is in a case, who reads it, and who a confidential reporter is. */
const tag = 'cases';
const access = { kind: 'able', to: 'cases.read' } as const;
const school = z.strictObject({ schoolId: id });
const one = school.extend({ caseId: id });
const path = '/schools/{schoolId}/cases/{caseId}';
const problems = ['not-found', 'changed-meanwhile', 'conflict', 'not-possible'] as const;
const party = one.extend({ partyId: id });
const reader = one.extend({ personId: id });
const report = one.extend({ reportId: id });

export const casePeopleOperations = {
  findCasePeople: operation({
    id: 'findCasePeople',
    method: 'GET',
    path: '/schools/{schoolId}/case-people',
    summary:
      'People of the school whose name has this in it, to put in a case; parents only with the id of a case you read',
    tag,
    access: { kind: 'able', to: 'cases.open' },
    params: school,
    query: z.strictObject({
      name: line(100).optional().meta({ description: 'Nobody is found without' }),
      caseId: id.optional(),
    }),
    answer: z.object({
      items: z.array(namedPerson.extend({ kind: z.enum(['pupil', 'staff', 'parent']) })),
    }),
    problems: ['not-found'],
  }),
  addParty: operation({
    id: 'addParty',
    method: 'POST',
    path: `${path}/parties`,
    summary:
      'Puts somebody in the case. Who is accused, or has an interest, does not read it from that moment; refused as `no-reader-left` when nobody would',
    tag,
    access,
    params: one,
    body: partyToAdd.extend({ version: seenVersion }).strict(),
    status: 201,
    answer: caseMoved,
    problems,
  }),
  changeParty: operation({
    id: 'changeParty',
    method: 'PUT',
    path: `${path}/parties/{partyId}`,
    summary: 'Says otherwise what somebody is in the case; with an interest as above',
    tag,
    access,
    params: party,
    body: z.strictObject({
      version: seenVersion,
      name: line(200).nullable(),
      note: text(2000),
      role: partyRole,
      capacity: partyCapacity,
      guardianOf: id.nullable(),
      hasInterest: z.boolean(),
    }),
    answer: caseMoved,
    problems,
  }),
  endParty: operation({
    id: 'endParty',
    method: 'POST',
    path: `${path}/parties/{partyId}/end`,
    summary: 'Says that somebody has no part in it, and why; who was shut out stays so',
    tag,
    access,
    params: party,
    body: z.strictObject({ version: seenVersion, reason: line(500) }),
    answer: caseMoved,
    problems,
  }),
  listPossibleReaders: operation({
    id: 'listPossibleReaders',
    method: 'GET',
    path: `${path}/possible-readers`,
    summary: 'Who may be made a reader: who works at the school or leads the board, and is not shut out',
    tag,
    access,
    params: one,
    answer: z.object({
      items: z.array(
        namedPerson.extend({ roles: z.array(role), capacity: readerCapacity, reads: z.boolean() }),
      ),
    }),
    problems: ['not-found'],
  }),
  addReader: operation({
    id: 'addReader',
    method: 'POST',
    path: `${path}/readers`,
    summary: 'Lets somebody read the case; they get its key from you',
    tag,
    access,
    params: one,
    body: z.strictObject({
      version: seenVersion,
      personId: id,
      capacity: readerCapacity,
      reason: line(500),
    }),
    status: 201,
    answer: caseMoved,
    problems,
  }),
  endReader: operation({
    id: 'endReader',
    method: 'POST',
    path: `${path}/readers/{personId}/end`,
    summary: 'Somebody reads it no more; refused as `no-reader-left` for the last one',
    tag,
    access,
    params: reader,
    body: z.strictObject({ version: seenVersion, reason: line(500) }),
    answer: caseMoved,
    problems,
  }),
  letInAgain: operation({
    id: 'letInAgain',
    method: 'POST',
    path: `${path}/shut-out/{personId}/let-in`,
    summary:
      'Lets somebody in again who was shut out by mistake, with a reason; refused with the code that `shutOut` of the case tells. With `reads` they get its key from you',
    tag,
    access,
    params: reader,
    body: z.strictObject({ version: seenVersion, reason: line(500), reads: z.boolean() }),
    answer: caseMoved,
    problems,
  }),
  handOverCase: operation({
    id: 'handOverCase',
    method: 'POST',
    path: `${path}/hand-over`,
    summary:
      'Somebody else handles it from here on: they read it, and the open tasks of who handled it are theirs',
    tag,
    access,
    params: one,
    body: z.strictObject({ version: seenVersion, personId: id, reason: line(500) }),
    answer: caseMoved,
    problems,
  }),
  askReporterIdentity: operation({
    id: 'askReporterIdentity',
    method: 'POST',
    path: `${path}/reports/{reportId}/identity-requests`,
    summary: 'Asks who reported confidentially, and why that must be known',
    tag,
    access,
    params: report,
    body: z.strictObject({ version: seenVersion, reason: text(2000).min(10) }),
    status: 201,
    answer: caseMoved,
    problems,
  }),
  decideReporterIdentity: operation({
    id: 'decideReporterIdentity',
    method: 'POST',
    path: `${path}/reports/{reportId}/identity-requests/{requestId}/decide`,
    summary: 'A confidential counsellor who did not ask decides whether who asked may know it',
    tag,
    access,
    params: report.extend({ requestId: id }),
    body: z.strictObject({ version: seenVersion, granted: z.boolean(), reason: line(500) }),
    answer: caseMoved,
    problems,
  }),
  showReporterIdentity: operation({
    id: 'showReporterIdentity',
    method: 'POST',
    path: `${path}/reports/{reportId}/identity`,
    summary: 'Who reported confidentially, for who may know; that you looked is in the audit',
    tag,
    access,
    params: report,
    body: z.strictObject({}),
    answer: reporterIdentity,
    problems: ['not-found'],
    secretAnswer: true,
  }),
} as const;
