import { z } from 'zod';
import { date, id, line, moment, text } from '../primitives.ts';
import { erasureGround, fileKind, fileRecordKind, statementBy } from './files-schemas.ts';
import { rightsOutcome } from './rights-words.ts';

const person = z.object({ id, name: z.string() });

/** Names and a date of birth as they are to be; what is left out stays. */
const correctedDetails = z
  .strictObject({
    givenName: line(80).optional(),
    callName: line(80).nullable().optional(),
    prefix: line(40).nullable().optional(),
    surname: line(120).optional(),
    initials: line(20).nullable().optional(),
    birthDate: date.nullable().optional(),
  })
  .refine((changes) => Object.values(changes).some((value) => value !== undefined), {
    error: 'nothing to correct',
  });

/** Which detail of a person is corrected. */
export const correctedField = z.enum(['givenName', 'callName', 'prefix', 'surname', 'initials', 'birthDate']);
export type CorrectedField = z.infer<typeof correctedField>;

/** What is to be done because of a decision, with which thing. */
export const rightsStepPlan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person-details'), changes: correctedDetails }),
  z.strictObject({
    kind: z.literal('file-statement'),
    fileId: id,
    saidBy: statementBy,
    text: text(20_000).min(1),
  }),
  z.strictObject({ kind: z.literal('file-erasure'), fileId: id, ground: erasureGround }),
  z.strictObject({ kind: z.literal('consent-withdrawal'), purposeIds: z.array(id).min(1).max(50) }),
  z.strictObject({ kind: z.literal('publication-recall'), publicationId: id }),
  z.strictObject({ kind: z.literal('photo-cover'), photoId: id }),
  z.strictObject({ kind: z.literal('photo-erasure'), photoId: id }),
  z
    .strictObject({ kind: z.literal('by-hand'), said: text(2000).min(1) })
    .meta({ description: 'It was done elsewhere; what was done' }),
]);
export type RightsStepPlan = z.infer<typeof rightsStepPlan>;

/** `started`: it goes on elsewhere, as a task at Publications. `not-done`: given back by who should have done it. */
export const rightsStepState = z.enum(['waiting', 'started', 'done', 'by-hand', 'not-done']);
export type RightsStepState = z.infer<typeof rightsStepState>;

/** What is or was done because of a decision. */
export const rightsStep = z.object({
  id,
  plan: rightsStepPlan,
  state: rightsStepState,
  outcome: z
    .enum(['taken-down', 'replaced', 'stays', 'expired'])
    .nullable()
    .meta({ description: 'How the task at Publications ended; null while it is open' }),
  finished: z.boolean().meta({ description: 'Nothing is left to be done of it' }),
  yours: z.boolean().meta({ description: 'It waits, and you can carry it out' }),
  madeBy: person,
  madeAt: moment,
  doneBy: person.nullable(),
  doneAt: moment.nullable(),
  references: z.array(id).meta({ description: 'Ids of what was done to, or what came of it' }),
  said: z.string().nullable().meta({ description: 'What was done by hand, or why it was not done' }),
});

/** What of somebody there is that a decision can be about. */
export const rightsThings = z.object({
  details: z.object({
    givenName: z.string(),
    callName: z.string().nullable(),
    prefix: z.string().nullable(),
    surname: z.string(),
    initials: z.string().nullable(),
    birthDate: date.nullable(),
  }),
  files: z.array(z.object({ fileId: id, kind: fileKind, records: z.int() })),
  consent: z.object({
    mayWithdraw: z.boolean().meta({ description: 'Who asked may withdraw, and is known here' }),
    purposes: z.array(z.object({ id, name: z.string() })),
    scans: z.int().meta({ description: 'Scans of signed forms; they are proof, and stay with the ledger' }),
  }),
  publications: z.array(
    z.object({ publicationId: id, channel: z.string(), placedOn: date, recalled: z.boolean() }),
  ),
  photos: z.array(
    z.object({
      photoId: id,
      preview: z.string().nullable(),
      takenInAt: moment.nullable(),
      placed: z.boolean(),
    }),
  ),
});

/** Exactly what will be done, for who can do it. */
export const rightsStepView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person-details'),
    fields: z.array(
      z.object({ field: correctedField, from: z.string().nullable(), to: z.string().nullable() }),
    ),
    comesFrom: z.enum(['oneroster', 'edexml', 'table']).nullable().meta({
      description: 'The next import from there puts the old value back, unless it is changed there too',
    }),
  }),
  z.object({
    kind: z.enum(['file-statement', 'file-erasure']),
    fileKind,
    records: z.array(
      z.object({
        id,
        kind: fileRecordKind,
        title: z.string(),
        on: date,
        documents: z.int(),
        statements: z.int(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('consent-withdrawal'),
    by: z.string(),
    purposes: z.array(
      z.object({ id, name: z.string(), now: z.enum(['given', 'refused', 'withdrawn']).nullable() }),
    ),
  }),
  z.object({
    kind: z.literal('publication-recall'),
    publicationId: id,
    channel: z.string(),
    placedOn: date,
    link: z.string().nullable(),
    taskOpen: z.boolean(),
  }),
  z.object({
    kind: z.enum(['photo-cover', 'photo-erasure']),
    photoId: id,
    preview: z.string().nullable(),
    takenInAt: moment.nullable(),
    boxes: z.int().meta({ description: 'Boxes in which this person is' }),
    others: z.int().meta({ description: 'Others of whom is known that they are in it' }),
  }),
]);
export type RightsStepView = z.infer<typeof rightsStepView>;

/** Why something cannot be done, or not yet. */
export const rightsStepRefusal = z.enum([
  'as-it-is',
  'held',
  'not-online',
  'stands-somewhere',
  'no-box',
  'nobody-to-withdraw',
  'may-not-withdraw',
  'said-later',
]);
export type RightsStepRefusal = z.infer<typeof rightsStepRefusal>;

/** A step as who carries it out sees it. */
export const rightsStepToDo = z.object({
  id,
  requestId: id.nullable().meta({ description: 'For who handles the request' }),
  about: person,
  dueOn: date,
  decision: z.object({ about: z.string(), outcome: rightsOutcome }),
  plan: rightsStepPlan,
  state: rightsStepState,
  view: rightsStepView.nullable().meta({ description: 'Null once it is settled' }),
  refused: rightsStepRefusal.nullable(),
  stamp: z.string().meta({ description: 'What was seen; give it back to carry it out' }),
});

/** What is done about a step. */
export const rightsStepSettling = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('carry-out'),
    stamp: z.string().max(100),
    fileRecordId: id.nullable().meta({ description: 'Which record of the file; null for other things' }),
  }),
  z.strictObject({ as: z.literal('by-hand'), said: text(2000).min(1) }),
  z.strictObject({ as: z.literal('not-done'), said: text(2000).min(1) }),
]);
export type RightsStepSettling = z.infer<typeof rightsStepSettling>;
