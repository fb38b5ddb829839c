import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, line, moment } from '../primitives.ts';
import { caseMoved, seenVersion } from './cases-schemas.ts';
import { namedPerson } from './cases-words.ts';
import { letterTemplateOperations } from './letter-templates.ts';
import {
  addressLines,
  letterBody,
  letterField,
  letterKind,
  letterStatus,
  letterSubject,
  letterWay,
} from './letters-words.ts';

/** Letters of a case. */
const tag = 'letters';
const inCase = z.strictObject({ schoolId: id, caseId: id });
const letterIn = inCase.extend({ letterId: id });
const letters = '/schools/{schoolId}/cases/{caseId}/letters';
const readCase = { kind: 'able', to: 'cases.read' } as const;
const caseProblems = ['not-found', 'changed-meanwhile', 'conflict', 'not-possible'] as const;

const addressee = z.strictObject({
  partyId: id
    .nullable()
    .meta({ description: 'Somebody in the case it goes to; they are called as there when `name` is null' }),
  name: line(200).nullable(),
  lines: addressLines,
});

const signatory = z.strictObject({ name: line(200), role: line(200) });

const letter = z.object({
  id,
  kind: letterKind,
  status: letterStatus,
  revision: z
    .int()
    .meta({ description: 'Moves with every change of the draft; give the one that was seen back' }),
  number: z.string().nullable().meta({ description: 'Once it is final: `2026-12-B1`' }),
  partyId: id.nullable().meta({ description: 'Whom it is about' }),
  measureId: id.nullable(),
  addressee: z.object({ partyId: id.nullable(), name: z.string(), lines: z.array(z.string()) }),
  subject: z.string(),
  body: z.string(),
  signatory: z.object({ name: z.string(), role: z.string() }).nullable(),
  open: z
    .array(z.object({ field: letterField, written: z.string(), filled: z.enum(['final', 'hand']) }))
    .meta({
      description:
        'Fields that still stand in the text. `hand`: to be filled in by a person before it can be made final; `final`: the program does, on that day',
    }),
  templateVersion: z.int(),
  madeAt: moment,
  madeBy: namedPerson,
  changedAt: moment
    .nullable()
    .meta({ description: 'When somebody wrote it on last; null: it is as it was begun' }),
  changedBy: namedPerson.nullable(),
  finalAt: moment.nullable(),
  finalBy: namedPerson.nullable(),
  datedOn: date.nullable().meta({ description: 'The date the letter bears' }),
  sentOn: date.nullable(),
  sentHow: letterWay.nullable(),
  files: z
    .array(
      z.object({
        format: z.enum(['pdf', 'docx']),
        bytes: z.int(),
        digest: z.string().meta({ description: 'SHA-256' }),
      }),
    )
    .meta({ description: 'Of a final letter; at `…/letters/{letterId}/pdf` and `/docx`, of a draft too' }),
});

const seenRevision = z.int().min(1).meta({ description: 'Another one is refused as `changed-meanwhile`' });
const version = seenVersion;

const caseLetterOperations = {
  listCaseLetters: operation({
    id: 'listCaseLetters',
    method: 'GET',
    path: letters,
    summary: 'The letters of a case, newest first, with the version of the case',
    tag,
    access: readCase,
    params: inCase,
    answer: z.object({ version: z.int(), items: z.array(letter) }),
    problems: ['not-found'],
  }),
  draftLetter: operation({
    id: 'draftLetter',
    method: 'POST',
    path: letters,
    summary:
      'Begins a letter from the template as it counts now, filled in with what is known. Refused with `not-with-measure` or `measure-missing` where kind and measure do not go together (see `letterKinds`), `name-missing` where nobody is named',
    tag,
    access: readCase,
    params: inCase,
    body: z.strictObject({
      version,
      kind: letterKind,
      partyId: id.nullable(),
      measureId: id.nullable(),
      addressee,
    }),
    status: 201,
    answer: caseMoved,
    problems: caseProblems,
  }),
  changeLetter: operation({
    id: 'changeLetter',
    method: 'PUT',
    path: `${letters}/{letterId}`,
    summary: 'Writes a draft otherwise; refused with `unknown-field`, and as `conflict` once it is final',
    tag,
    access: readCase,
    params: letterIn,
    body: z.strictObject({
      version,
      revision: seenRevision,
      subject: letterSubject,
      body: letterBody,
      addressee: z.strictObject({ name: line(200), lines: addressLines }),
      signatory: signatory.nullable(),
    }),
    answer: caseMoved,
    problems: caseProblems,
  }),
  finaliseLetter: operation({
    id: 'finaliseLetter',
    method: 'POST',
    path: `${letters}/{letterId}/finalise`,
    summary:
      'Dates, numbers and keeps a letter as PDF and DOCX; it is never changed after. Refused with `still-open` while a field is not filled in, `signatory-missing`, `objection-to-missing` (letter head), `lacks-…` where a field the letter cannot do without was taken out, `not-decided` while the measure is not',
    tag,
    access: readCase,
    params: letterIn,
    body: z.strictObject({ version, revision: seenRevision }),
    answer: caseMoved,
    problems: caseProblems,
  }),
  markLetterSent: operation({
    id: 'markLetterSent',
    method: 'POST',
    path: `${letters}/{letterId}/sent`,
    summary:
      'Says how and on which day a final letter went out, once; refused with `in-future`, `before-final`, and as `conflict` when it is no final letter or was sent',
    tag,
    access: readCase,
    params: letterIn,
    body: z.strictObject({ version, on: date, how: letterWay }),
    answer: caseMoved,
    problems: caseProblems,
  }),
  dropLetter: operation({
    id: 'dropLetter',
    method: 'POST',
    path: `${letters}/{letterId}/drop`,
    summary: 'Throws a draft away; refused as `conflict` once it is final',
    tag,
    access: readCase,
    params: letterIn,
    body: z.strictObject({ version, revision: seenRevision }),
    answer: caseMoved,
    problems: caseProblems,
  }),
} as const;

export const letterOperations = { ...letterTemplateOperations, ...caseLetterOperations } as const;
