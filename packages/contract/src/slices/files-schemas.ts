import { z } from 'zod';
import { bilingual, date, id, line, moment, text } from '../primitives.ts';
import { seenVersion } from './cases-schemas.ts';
import { type CaseEntryKind, namedPerson, partyCapacity } from './cases-words.ts';
import { retentionKind, retentionTrigger } from './retention-words.ts';

/** Of whom a file is: a pupil, or somebody who works at the school. */
export const fileKind = z.enum(['pupil', 'staff']);
export type FileKind = z.infer<typeof fileKind>;

/** What a record in a file is. Only ever added to; the words on screen come from the catalogue. */
export const fileRecordKind = z.enum([
  'measure-decision',
  'warning',
  'reprimand',
  'correspondence',
  'incident-report',
  'statement',
  'other',
]);
export type FileRecordKind = z.infer<typeof fileRecordKind>;

const canBeFiled = [
  'note',
  'conversation',
  'hearing',
  'parent-contact',
  'duty-done',
  'measure-intended',
  'measure-step',
  'measure-decided',
  'measure-objection-decided',
  'measure-ended',
  'closed',
] as const satisfies readonly CaseEntryKind[];

/** What of the timeline of a case can go into a file: what was said and done, and nothing about who reports or reads. */
export const filedEntryKind = z.enum(canBeFiled);
export type FiledEntryKind = z.infer<typeof filedEntryKind>;

/** Who says something beside a record. */
export const statementBy = z.enum(['person', 'guardian', 'school']);

/** Why a record is erased before its day. */
export const erasureGround = z.enum([
  'wrongly-filed',
  'no-longer-needed',
  'objection-upheld',
  'unlawful',
  'duty-of-law',
]);
export type ErasureGround = z.infer<typeof erasureGround>;

/** Most of everything in a file; sizes in bytes. */
export const fileLimits = {
  documentBytes: 20 * 1024 * 1024,
  /** Documents in one record. */
  documents: 20,
  /** People on one page of the list. */
  page: 25,
} as const;

/** The article of the protocol that says what goes into a file. */
export const filingArticle = z.object({
  number: z.string(),
  section: z.string(),
  heading: bilingual,
  file: z.string().nullable().meta({ description: 'The file as the protocol calls it' }),
});

/** How long a record is kept. */
const keeping = z.object({
  kind: retentionKind,
  trigger: retentionTrigger,
  months: z.int().meta({ description: 'The term that counts at the school, from the trigger' }),
  until: date.nullable().meta({ description: 'The day it goes; null while the term does not run' }),
});

export const fileSummary = z.object({
  id,
  kind: fileKind,
  person: namedPerson,
  records: z.int(),
  lastOn: date.meta({ description: 'The day of the newest record' }),
});

const fileRecordSummary = z.object({
  id,
  kind: fileRecordKind,
  title: z.string(),
  on: date,
  putAt: moment,
  putBy: namedPerson,
  fromCase: z
    .object({ caseId: id, number: z.string() })
    .nullable()
    .meta({ description: 'The case it comes from, for who reads that case' }),
  documents: z.int(),
  statements: z.int(),
  keeping,
});

const fileReader = z.object({
  id,
  person: namedPerson,
  since: moment,
  until: date,
  reason: z.string(),
  addedBy: namedPerson,
});

/** Everything of a file but what its records say. */
export const wholeFile = z.object({
  id,
  kind: fileKind,
  person: namedPerson,
  keeps: z
    .boolean()
    .meta({ description: 'You keep it: you put in, erase and say who reads. Else you read it' }),
  leftOn: date.nullable().meta({ description: 'The day they left; null while they are there' }),
  records: z.array(fileRecordSummary),
  readers: z.array(fileReader),
});

export const wholeRecord = fileRecordSummary.extend({
  fileId: id,
  fileKind,
  person: namedPerson,
  keeps: z.boolean(),
  facts: z.string(),
  opinions: z.string(),
  entries: z.array(
    z.object({
      on: date,
      kind: filedEntryKind,
      code: z.string().nullable(),
      text: z.string(),
    }),
  ),
  article: filingArticle.nullable(),
  attached: z.array(
    z.object({
      id,
      name: z.string(),
      kind: z.enum(['picture', 'video', 'document', 'text', 'other']),
      bytes: z.int(),
      digest: z.string(),
      addedAt: moment,
      addedBy: namedPerson,
    }),
  ),
  said: z.array(z.object({ id, at: moment, by: namedPerson, saidBy: statementBy, text: z.string() })),
});

const recordText = {
  kind: fileRecordKind,
  on: date.meta({ description: 'The day it is about; never later than today' }),
  title: line(200),
  facts: text(20_000).meta({ description: 'What is known: facts, no labels' }),
  opinions: text(20_000)
    .default('')
    .meta({ description: 'What somebody thinks of it, apart from the facts' }),
};

export const recordToPutIn = z.strictObject({ personId: id, file: fileKind, ...recordText });

/** What goes from a case into a file: only what somebody chose. */
export const toFileFromCase = z.strictObject({
  version: seenVersion,
  partyId: id,
  personId: id.meta({ description: 'Whose file: the party; of a parent the child, which a person chooses' }),
  ...recordText,
  entries: z
    .array(z.strictObject({ entryId: id, text: text(20_000).min(1) }))
    .max(200)
    .meta({ description: 'Entries of the timeline, in the words in which they go into the file' }),
  letterIds: z.array(id).max(20).meta({ description: 'Letters of the case that are final' }),
});

/** Of whom in a case something can be filed, where it goes and why. */
export const caseFiling = z.object({
  mayFile: z.boolean().meta({ description: 'You handle the case' }),
  parties: z.array(
    z.object({
      partyId: id,
      name: z.string(),
      capacity: partyCapacity,
      file: fileKind,
      owners: z
        .array(namedPerson)
        .meta({ description: 'In whose file it can go: themselves, or the children of a parent' }),
      article: filingArticle.nullable().meta({ description: 'Null where the protocol does not ask it' }),
      asked: z.boolean().meta({ description: 'The protocol asks it and it was not done yet' }),
    }),
  ),
  letters: z.array(
    z.object({
      id,
      title: z.string(),
      on: date,
      partyId: id.nullable().meta({ description: 'To whom it is; it goes into no other file' }),
    }),
  ),
});
