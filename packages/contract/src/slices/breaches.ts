import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, idPageQuery, line, pageOf } from '../primitives.ts';
import {
  breachRecord,
  breachSummary,
  exportedBreach,
  seenBreach,
  shownBreach,
  wholeBreach,
} from './breaches-schemas.ts';
import { caseMoved, seenVersion } from './cases-schemas.ts';

/**
 * The register of data breaches of a school (AVG 33(5)). What somebody may not read of it is not there for them; every look
 * at a record is in the audit, and nothing that was written is ever changed.
 */
const tag = 'breaches';
const school = z.strictObject({ schoolId: id });
const one = school.extend({ breachId: id });
const inCase = school.extend({ caseId: id });
const list = '/schools/{schoolId}/breaches';
const path = '/schools/{schoolId}/breaches/{breachId}';
const casePath = '/schools/{schoolId}/cases/{caseId}/breach';
const access = { kind: 'able', to: 'breaches.read' } as const;
const ofCase = { tag: 'cases', access: { kind: 'able', to: 'cases.read' } } as const;
const year = z.coerce.number().int().min(2000).max(9999).optional();
const mostBytes = 256 * 1024;

export const breachOperations = {
  listBreaches: operation({
    id: 'listBreaches',
    method: 'GET',
    path: list,
    summary: 'The register of data breaches, as far as you may read it; newest first',
    tag,
    access,
    params: school,
    query: idPageQuery.extend({ year, limit: z.coerce.number().int().min(1).max(50).default(50) }).strict(),
    answer: pageOf(breachSummary).extend({
      years: z.array(z.int()).meta({ description: 'Years of which there is something' }),
    }),
    problems: ['not-found'],
  }),
  showBreach: operation({
    id: 'showBreach',
    method: 'GET',
    path,
    summary: 'One breach with every version of what was written; that you looked is in the audit',
    tag,
    access,
    params: one,
    answer: wholeBreach,
    problems: ['not-found'],
  }),
  recordBreach: operation({
    id: 'recordBreach',
    method: 'POST',
    path: list,
    summary: 'Puts a breach that never became a case in the register',
    tag,
    access: { kind: 'able', to: 'breaches.record' },
    params: school,
    body: z.strictObject({ record: breachRecord }),
    status: 201,
    answer: z.object({ breachId: id, number: z.string() }),
    problems: ['not-found', 'not-possible'],
    mostBytes,
  }),
  changeBreach: operation({
    id: 'changeBreach',
    method: 'POST',
    path: `${path}/versions`,
    summary: 'Writes a new version of it and says why; the ones before stay as they were',
    tag,
    access,
    params: one,
    body: z.strictObject({ version: seenBreach, why: line(500), record: breachRecord }),
    status: 201,
    answer: z.object({ version: z.int() }),
    problems: ['not-found', 'changed-meanwhile', 'not-possible'],
    mostBytes,
  }),
  exportBreaches: operation({
    id: 'exportBreaches',
    method: 'GET',
    path: '/schools/{schoolId}/breach-register',
    summary: 'The whole register as it stands, for the supervisor; that you took it is in the audit',
    tag,
    access: { kind: 'able', to: 'breaches.see-all' },
    params: school,
    query: z.strictObject({ year }),
    answer: z.object({ items: z.array(exportedBreach) }),
    problems: ['not-found'],
  }),
  showCaseBreach: operation({
    id: 'showCaseBreach',
    method: 'GET',
    path: casePath,
    summary: 'The record in the register that was made from a case, or what it would begin with',
    ...ofCase,
    params: inCase,
    answer: z.object({
      version: z.int().meta({ description: 'Of the case' }),
      breach: z.object({ id, number: z.string() }).nullable(),
      owed: z.boolean().meta({ description: 'The case is of a data breach, so it belongs in the register' }),
      draft: shownBreach.meta({ description: 'What follows from what was settled in the case' }),
      names: z
        .array(z.string())
        .meta({ description: 'Names in the case: they do not belong in the register' }),
    }),
    problems: ['not-found'],
  }),
  recordCaseBreach: operation({
    id: 'recordCaseBreach',
    method: 'POST',
    path: casePath,
    summary: 'Puts the breach of a case in the register, which does the duty to register it',
    ...ofCase,
    params: inCase,
    body: z.strictObject({ version: seenVersion, record: breachRecord }),
    status: 201,
    answer: caseMoved,
    problems: ['not-found', 'changed-meanwhile', 'conflict', 'not-possible'],
    mostBytes,
  }),
} as const;
