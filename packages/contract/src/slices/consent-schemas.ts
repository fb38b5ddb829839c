import { z } from 'zod';
import { date, id, line, moment, text } from '../primitives.ts';
import { audience, channelKind } from './settings.ts';

/** How consent for a purpose stands on a day. Only `given` allows anything. */
export const consentState = z
  .enum(['given', 'refused', 'withdrawn', 'none', 'hold', 'outdated'])
  .meta({ description: '`hold`: guardians disagree, use as no; `outdated`: asked again, use as none' });
export type ConsentState = z.infer<typeof consentState>;

/** Why it stands so, as a code for the catalogue. */
export const consentWhy = z.enum([
  'agreed',
  'said-no',
  'withdrew',
  'nobody-asked',
  'no-answer-yet',
  'guardians-disagree',
  'start-value-disagrees',
  'no-of-unknown-custody',
  'no-of-former-guardian',
  'no-of-pupil-of-unknown-age',
  'only-yes-of-unknown-custody',
  'only-yes-without-custody',
  'channel-added',
  'meaning-changed',
]);
export type ConsentWhy = z.infer<typeof consentWhy>;

/** What a person who looks at it should know besides. */
export const consentNote = z.enum([
  'by-parents-before-sixteen',
  'decides-self',
  'start-value',
  'age-unknown',
  'no-without-custody',
]);
export type ConsentNote = z.infer<typeof consentNote>;

/** How an answer came in. */
export const consentWay = z.enum(['link', 'letter-code', 'paper', 'phone', 'signed-in', 'imported']);
export type ConsentWay = z.infer<typeof consentWay>;

/** What kind of proof an answer leaves; the values of the facts `person.consent-…`. */
const consentProof = z.enum(['written', 'enrolment-form', 'oral']);

export const consentCapacity = z.enum(['guardian', 'pupil', 'employee']);
export type ConsentCapacity = z.infer<typeof consentCapacity>;

/** Purposes that nearly every school has; their explanation is translated. */
export const standardPurpose = z.enum([
  'newsletter',
  'parent-portal',
  'website',
  'social-media',
  'school-guide',
  'school-photographer',
  'class-list',
  'research',
]);
export type StandardPurpose = z.infer<typeof standardPurpose>;

/** The languages a parent can answer in. */
export const consentLanguage = z.enum(['nl', 'en', 'pl', 'tr', 'ar', 'uk']);
export type ConsentLanguage = z.infer<typeof consentLanguage>;

export const invalidReason = z.enum(['no-custody', 'mistake', 'wrong-person', 'not-provable']);

const named = z.object({ id, name: z.string() });

export const purposeFields = {
  name: line(60).meta({ description: 'Short, in the words of the school: "sociale media"' }),
  meaning: text(1000).meta({
    description: 'What it means, plainly: where the photo is seen, by whom. May be empty with `standard`',
  }),
  standard: standardPurpose
    .nullable()
    .meta({ description: 'The explanation that is translated; null when the school only has its own words' }),
};

export const consentPurpose = z.object({
  id,
  name: z.string(),
  meaning: z.string(),
  standard: standardPurpose.nullable(),
  place: z.int(),
  version: z.int().meta({ description: 'Number of the version that is asked now' }),
  versionSince: moment,
  channels: z
    .array(z.object({ name: z.string(), kind: channelKind, audience }))
    .meta({ description: 'What that version covers; may be empty: a class list, a school photographer' }),
  closedOn: date.nullable(),
});

export const effectiveConsent = z.object({
  purposeId: id,
  state: consentState,
  why: consentWhy,
  notes: z.array(consentNote),
  byWhom: z.array(named).meta({ description: 'Whose answers decided it' }),
  way: consentWay.nullable(),
  proof: consentProof.nullable().meta({ description: 'Only with `given`' }),
  since: date.nullable().meta({ description: 'The day the answer that decided it was said' }),
});

/** One line of the history, as it was written: lines are never changed or removed. */
export const consentEntry = z.object({
  id,
  kind: z.enum(['asked', 'given', 'refused', 'withdrawn', 'invalidated']),
  purposeId: id,
  version: z.int(),
  answeredBy: named
    .nullable()
    .meta({ description: 'Who was asked or who answered; null: an imported answer that names nobody' }),
  capacity: consentCapacity,
  way: consentWay.nullable(),
  saidOn: date,
  recordedAt: moment,
  recordedBy: named.nullable().meta({ description: 'null: the person themselves, by link or code' }),
  language: consentLanguage.nullable(),
  reference: z.string().nullable().meta({ description: 'Where the signed paper is kept' }),
  scanId: id.nullable().meta({ description: 'The scan of the paper, where it is kept here' }),
  note: z.string().nullable(),
  source: z.string().nullable(),
  invalidates: id.nullable(),
  reason: invalidReason.nullable(),
  invalidated: z.boolean().meta({ description: 'A later line says that this one does not count' }),
});

export const consentRequest = z.object({
  id,
  answerer: named,
  by: z
    .enum(['link', 'letter', 'lasting'])
    .meta({ description: '`lasting`: the link of a confirmation, to change or withdraw with' }),
  madeAt: moment,
  expiresAt: moment.nullable(),
  state: z.enum(['open', 'ended', 'revoked']),
});

/** How an answer that somebody else writes down is proved. */
export const recordedWay = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('paper'),
      reference: line(200).optional().meta({ description: 'Where the signed paper is kept' }),
      scanId: id.optional().meta({ description: 'Its scan, sent before' }),
    })
    .refine(({ reference, scanId }) => reference !== undefined || scanId !== undefined, {
      error: 'proof-missing',
    }),
  z.strictObject({
    kind: z.literal('phone'),
    note: line(500).meta({ description: 'What was said, and how it was known who called' }),
  }),
]);

export const consentStates = z.array(
  z.object({
    purposeId: id,
    state: consentState,
    notes: z.array(consentNote),
  }),
);

export const askStyle = z
  .enum(['mail', 'letter', 'mail-else-letter'])
  .meta({ description: '`mail-else-letter`: a letter to print for who has no e-mail address' });

export const consentBatch = z.object({
  id,
  startedAt: moment,
  startedBy: named.nullable().meta({ description: 'null: the yearly reminder' }),
  total: z.int().meta({ description: 'People who are asked' }),
  waiting: z.int(),
  sent: z.int(),
  failed: z.int().meta({ description: 'The mail server did not take it, after several tries' }),
  unsure: z.int().meta({
    description: 'The server stopped while sending: perhaps sent, and not sent again by itself',
  }),
  toPrint: z.int().meta({ description: 'Letters on paper' }),
  unreachable: z.int().meta({ description: 'No e-mail address and no letter wanted' }),
  notSent: z
    .array(z.object({ person: named, why: z.enum(['failed', 'unsure', 'no-address']) }))
    .meta({ description: 'The first two hundred' }),
});

export const consentImportMapping = z.strictObject({
  pupilNumber: z.int().min(0).nullable(),
  name: z.int().min(0).nullable(),
  birthDate: z.int().min(0).nullable(),
  saidOn: z.int().min(0).nullable().meta({ description: 'null: `saidOn` of the request for every row' }),
  purposes: z.array(z.strictObject({ column: z.int().min(0), purposeId: id })).max(40),
});
export type ConsentImportMapping = z.infer<typeof consentImportMapping>;

export const consentImportFile = z.strictObject({
  content: z.base64().max(2_800_000).meta({ description: 'The CSV file as it is, 2 MB at most' }),
  source: line(80).meta({ description: 'Where the answers come from: "Parro, export 1-9-2026"' }),
  saidOn: date.meta({ description: 'When they were given, for rows that do not say so themselves' }),
  mapping: consentImportMapping
    .nullable()
    .meta({ description: 'Which column is what, counted from 0; null: as the server guesses' }),
});

const consentImportFault = z.enum([
  'nobody',
  'more-than-one',
  'not-a-pupil',
  'no-birth-date',
  'unreadable-date',
  'date-in-future',
  'unreadable-answer',
  'decides-self',
  'twice',
]);

export const consentImportPreview = z.object({
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })),
  mapping: consentImportMapping,
  missing: z
    .array(z.enum(['who', 'purposes']))
    .meta({ description: 'What the mapping still lacks; then nothing else was read' }),
  counts: z.object({
    rows: z.int(),
    given: z.int(),
    refused: z.int(),
    already: z.int().meta({ description: 'Answers that are there already, or that somebody gave later' }),
    empty: z.int(),
    faults: z.int(),
  }),
  rows: z
    .array(
      z.object({
        row: z.int().meta({ description: 'As in the file; the first line is 1' }),
        person: named,
        answers: z.array(z.object({ purposeId: id, answer: z.enum(['given', 'refused']), saidOn: date })),
      }),
    )
    .meta({ description: 'What will be added; the first two hundred rows' }),
  faults: z
    .array(z.object({ row: z.int(), column: z.int().nullable(), code: consentImportFault }))
    .meta({ description: 'The first five hundred; the other rows are not held up' }),
  planDigest: z.string().meta({ description: 'Give it to apply exactly this' }),
});
