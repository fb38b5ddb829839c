import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, moment, pageOf, pageQuery } from '../primitives.ts';

/** Bringing a roster in: upload in parts, read, map the columns, look at what would change, apply. */
const tag = 'roster';
const importIn = z.strictObject({ importId: id });

/** What a column of a free table can hold. `guardian2Email` is of the second guardian, and so on. */
export const rosterField = z.enum([
  'key',
  'kind',
  'givenName',
  'callName',
  'initials',
  'prefix',
  'surname',
  'birthDate',
  'email',
  'group',
  'function',
  'startsOn',
  'endsOn',
  'school',
  'guardian1Key',
  'guardian1GivenName',
  'guardian1Initials',
  'guardian1Prefix',
  'guardian1Surname',
  'guardian1Email',
  'guardian1Custody',
  'guardian2Key',
  'guardian2GivenName',
  'guardian2Initials',
  'guardian2Prefix',
  'guardian2Surname',
  'guardian2Email',
  'guardian2Custody',
]);

export const rosterMapping = z.strictObject({
  columns: z
    .array(rosterField.nullable())
    .max(300)
    .meta({ description: 'One for each column of the file, in their order; null: not read' }),
  everyone: z
    .enum(['pupil', 'employee'])
    .nullable()
    .meta({ description: 'What everybody in the file is, when no column says so' }),
});

/** Stable codes of what can be wrong in, or noticed about, one cell or row. */
export const rosterIssueCode = z.enum([
  'missing-key',
  'missing-name',
  'missing-kind',
  'unknown-kind',
  'impossible-date',
  'impossible-email',
  'too-long',
  'unknown-group',
  'unknown-school',
  'unknown-guardian',
  'duplicate',
  'ambiguous',
  'email-in-use',
  'email-protected',
  'unknown-custody',
  'guardian-incomplete',
]);

const rosterIssue = z.object({
  column: z.string().nullable().meta({ description: 'Name of the column or element; null: the whole row' }),
  code: rosterIssueCode,
});

const tally = z.object({
  add: z.number().int(),
  change: z.number().int(),
  end: z.number().int(),
  same: z.number().int(),
});

export const rosterCounts = z.object({
  people: tally,
  groups: tally,
  errors: z.number().int().meta({ description: 'Rows that were not understood; the others go on' }),
  notes: z.number().int().meta({ description: 'Rows that go on, with something to know about them' }),
  endsMany: z.boolean().meta({
    description: 'More than three in ten of those who are there would end: asks `endMany` to apply',
  }),
});

const rosterImport = z.object({
  id,
  schoolId: id.nullable().meta({ description: 'null: a file with several schools of the board' }),
  format: z.enum(['oneroster', 'edexml', 'table']).nullable(),
  status: z.enum([
    'uploading',
    'reading',
    'needs-mapping',
    'preview',
    'applying',
    'applied',
    'failed',
    'discarded',
  ]),
  done: z.number().int().meta({ description: 'Bytes while uploading and reading, changes while applying' }),
  total: z.number().int().nullable(),
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })).nullable(),
  mapping: rosterMapping.nullable().meta({ description: 'What was remembered, or our guess' }),
  counts: rosterCounts.nullable(),
  changedMeanwhile: z
    .boolean()
    .meta({ description: 'Something changed between looking and applying: look again, then apply' }),
  failure: z
    .enum([
      'unknown-format',
      'not-text',
      'not-xml',
      'not-a-zip',
      'too-large-inside',
      'no-columns',
      'missing-file',
      'missing-column',
      'file-gone',
      'expired',
      'busy',
      'unexpected',
    ])
    .nullable(),
  failedPart: z.string().nullable().meta({ description: 'Which file or column `failure` is about' }),
  startedAt: moment,
  finishedAt: moment.nullable(),
});

const rosterRow = z.object({
  place: z.number().int(),
  part: z.enum(['pupil', 'employee', 'guardian', 'person', 'group']),
  row: z.number().int().nullable().meta({ description: 'Row in the file; null for who is not in it' }),
  file: z.string().nullable().meta({ description: 'Which file inside a zip' }),
  change: z.enum(['add', 'change', 'end', 'error', 'note']),
  personId: id.nullable(),
  name: z.string().nullable(),
  group: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  issues: z.array(rosterIssue),
});

/** Largest file, and the parts it is sent in. */
export const rosterLimits = { mostBytes: 200 * 1024 * 1024, partBytes: 1024 * 1024 } as const;

export const rosterOperations = {
  startRosterImport: operation({
    id: 'startRosterImport',
    method: 'POST',
    path: '/roster-imports',
    summary: 'Opens an import; its file then comes in parts',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    body: z.strictObject({
      schoolId: id.nullable().meta({ description: 'null: the whole board, for who may import at the board' }),
      bytes: z.number().int().min(1).max(rosterLimits.mostBytes),
    }),
    answer: rosterImport,
    status: 201,
    problems: ['not-found'],
  }),
  addRosterPart: operation({
    id: 'addRosterPart',
    method: 'PUT',
    path: '/roster-imports/{importId}/parts/{number}',
    summary:
      'Sends one part of the file, numbered from 0, each of 1 MiB but the last; sending it again is safe',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    params: importIn.extend({ number: z.coerce.number().int().min(0).max(199) }),
    body: z.strictObject({ content: z.base64().max(1_400_000) }),
    problems: ['not-found', 'not-possible', 'conflict'],
    mostBytes: 1_500_000,
  }),
  readRoster: operation({
    id: 'readRoster',
    method: 'POST',
    path: '/roster-imports/{importId}/read',
    summary: 'All parts are there: reads the file in the background, up to the preview or the mapping',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    params: importIn,
    status: 202,
    answer: rosterImport,
    problems: ['not-found', 'not-possible', 'conflict'],
  }),
  mapRosterColumns: operation({
    id: 'mapRosterColumns',
    method: 'PUT',
    path: '/roster-imports/{importId}/mapping',
    summary: 'Says what the columns hold, remembers it for this kind of file, and reads again',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    params: importIn,
    body: rosterMapping,
    status: 202,
    answer: rosterImport,
    problems: ['not-found', 'not-possible', 'conflict'],
  }),
  listRosterImports: operation({
    id: 'listRosterImports',
    method: 'GET',
    path: '/roster-imports',
    summary: 'Imports, newest first: of one school, or of the whole board without `schoolId`',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    query: z.strictObject({ schoolId: id.optional() }),
    answer: z.object({ items: z.array(rosterImport) }),
    problems: ['not-found'],
  }),
  showRosterImport: operation({
    id: 'showRosterImport',
    method: 'GET',
    path: '/roster-imports/{importId}',
    summary: 'How far an import is, and what it would do or did',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    params: importIn,
    answer: rosterImport,
    problems: ['not-found'],
  }),
  listRosterRows: operation({
    id: 'listRosterRows',
    method: 'GET',
    path: '/roster-imports/{importId}/rows',
    summary: 'What would be added, changed or ended, and what is wrong, row by row',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    params: importIn,
    query: pageQuery.extend({ change: z.enum(['add', 'change', 'end', 'error', 'note']).optional() }),
    answer: pageOf(rosterRow),
    problems: ['not-found'],
  }),
  applyRoster: operation({
    id: 'applyRoster',
    method: 'POST',
    path: '/roster-imports/{importId}/apply',
    summary: 'Applies what the preview showed, whole or not at all; nothing is ever deleted',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    params: importIn,
    body: z.strictObject({
      endMany: z.boolean().default(false).meta({ description: 'Yes, more than three in ten really left' }),
    }),
    status: 202,
    answer: rosterImport,
    problems: ['not-found', 'not-possible', 'conflict'],
  }),
  discardRoster: operation({
    id: 'discardRoster',
    method: 'POST',
    path: '/roster-imports/{importId}/discard',
    summary: 'Throws the file and its preview away',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    params: importIn,
    problems: ['not-found', 'conflict'],
  }),
} as const;

export type RosterFieldName = z.output<typeof rosterField>;
export type RosterMapping = z.output<typeof rosterMapping>;
export type RosterIssueCode = z.output<typeof rosterIssueCode>;
export type RosterCounts = z.output<typeof rosterCounts>;
