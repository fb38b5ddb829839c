import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, idPageQuery, line, pageOf, text } from '../primitives.ts';
import { caseAboutOperations } from './cases-about.ts';
import { casePeopleOperations } from './cases-people.ts';
import {
  caseEntry,
  caseMoved,
  caseSummary,
  caseToOpen,
  caseTriage,
  seenVersion,
  wholeCase,
} from './cases-schemas.ts';
import { caseLimits, caseOutcome, notToldReason } from './cases-words.ts';
import { caseWorkOperations } from './cases-work.ts';

/**
 * Reports and what the school does with them. A case that somebody does not read is not there for them, whatever else they
 * are; every look at one is in the audit.
 */
const tag = 'cases';
const access = { kind: 'able', to: 'cases.read' } as const;
const school = z.strictObject({ schoolId: id });
const one = school.extend({ caseId: id });
const list = '/schools/{schoolId}/cases';
const path = '/schools/{schoolId}/cases/{caseId}';
const problems = ['not-found', 'changed-meanwhile', 'conflict', 'not-possible'] as const;

/** What somebody concerned is told of how it ended, or why they are not told. */
const told = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('told'), text: text(5000).min(1) }),
  z.strictObject({ how: z.literal('not-told'), reason: notToldReason }),
]);

export const caseOperations = {
  listCases: operation({
    id: 'listCases',
    method: 'GET',
    path: list,
    summary: 'The cases you read, newest first',
    tag,
    access,
    params: school,
    query: idPageQuery
      .extend({
        status: z.enum(['open', 'closed']).default('open').meta({ description: '`open`: new ones too' }),
        mine: z
          .enum(['yes', 'no'])
          .default('no')
          .meta({ description: '`yes`: those you handle, or have a task in' }),
        number: z
          .string()
          .regex(/^\d{4}-\d{1,6}$/)
          .optional()
          .meta({ description: 'The case with this number alone, whatever its status' }),
        limit: z.coerce.number().int().min(1).max(caseLimits.page).default(caseLimits.page),
      })
      .strict(),
    answer: pageOf(caseSummary),
  }),
  showCase: operation({
    id: 'showCase',
    method: 'GET',
    path,
    summary: 'Everything of a case but what is in its files; that you looked is in the audit',
    tag,
    access,
    params: one,
    answer: wholeCase,
    problems: ['not-found'],
  }),
  caseChanges: operation({
    id: 'caseChanges',
    method: 'GET',
    path: `${path}/changes`,
    summary: 'What happened in a case after a version of it',
    tag,
    access,
    params: one,
    query: z.strictObject({ since: z.coerce.number().int().min(0).default(0) }),
    answer: z.object({ version: z.int(), entries: z.array(caseEntry) }),
    problems: ['not-found'],
  }),
  openCaseByStaff: operation({
    id: 'openCaseByStaff',
    method: 'POST',
    path: list,
    summary:
      'Opens a case of what you saw or were told; refused as `nobody-to-read` where nobody could read it',
    tag,
    access: { kind: 'able', to: 'cases.open' },
    params: school,
    body: caseToOpen,
    status: 201,
    answer: z.object({
      caseId: id,
      number: z.string(),
      reads: z.boolean().meta({ description: 'You read it yourself' }),
    }),
    problems: ['not-possible'],
    mostBytes: 256 * 1024,
  }),
  takeUpCase: operation({
    id: 'takeUpCase',
    method: 'POST',
    path: `${path}/take-up`,
    summary: 'You take it up: a new case is open from here on, and yours to handle',
    tag,
    access,
    params: one,
    body: z.strictObject({ version: seenVersion }),
    answer: caseMoved,
    problems,
  }),
  triageCase: operation({
    id: 'triageCase',
    method: 'PUT',
    path: `${path}/triage`,
    summary: 'Says what kind of case it is, how serious, and what is known that duties follow from',
    tag,
    access,
    params: one,
    body: caseTriage,
    answer: caseMoved,
    problems,
  }),
  closeCase: operation({
    id: 'closeCase',
    method: 'POST',
    path: `${path}/close`,
    summary:
      'Closes it with an outcome. Of every report and of everybody affected or accused it says what they are told, or why not; who has a code reads it there. Whoever was told that it ended otherwise is told again, or it says why not; refused with `heard-otherwise`',
    tag,
    access,
    params: one,
    body: z.strictObject({
      version: seenVersion,
      outcome: caseOutcome,
      why: text(5000),
      reporters: z.array(z.strictObject({ reportId: id, told })).max(200),
      parties: z.array(z.strictObject({ partyId: id, told })).max(200),
    }),
    answer: caseMoved,
    problems,
    mostBytes: 1024 * 1024,
  }),
  reopenCase: operation({
    id: 'reopenCase',
    method: 'POST',
    path: `${path}/reopen`,
    summary: 'Opens a closed case again, and says why',
    tag,
    access,
    params: one,
    body: z.strictObject({ version: seenVersion, reason: line(500) }),
    answer: caseMoved,
    problems,
  }),
  ...caseAboutOperations,
  ...casePeopleOperations,
  ...caseWorkOperations,
} as const;
