import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, line, pageOf, pageQuery, text } from '../primitives.ts';
import { caseMoved } from './cases-schemas.ts';
import { namedPerson } from './cases-words.ts';
import {
  caseFiling,
  erasureGround,
  fileKind,
  fileLimits,
  fileSummary,
  recordToPutIn,
  statementBy,
  toFileFromCase,
  wholeFile,
  wholeRecord,
} from './files-schemas.ts';

/**
 * The files a school keeps of people. A file that somebody may not read is not there for them; nobody reads their own here, and
 * every look is in the audit.
 */
const tag = 'files';
const access = { kind: 'able', to: 'files.read' } as const;
const school = z.strictObject({ schoolId: id });
const file = school.extend({ fileId: id });
const record = file.extend({ fileRecordId: id });
const filePath = '/schools/{schoolId}/files/{fileId}';
const recordPath = `${filePath}/records/{fileRecordId}` as const;
const inCase = school.extend({ caseId: id });
const casePath = '/schools/{schoolId}/cases/{caseId}/filing';

export const fileOperations = {
  listFiles: operation({
    id: 'listFiles',
    method: 'GET',
    path: '/schools/{schoolId}/files',
    summary: 'Who has a file that you may read, by name',
    tag,
    access,
    params: school,
    query: pageQuery
      .extend({
        kind: fileKind.default('pupil'),
        name: line(100).optional().meta({ description: 'Every word begins a word of the name' }),
        limit: z.coerce.number().int().min(1).max(fileLimits.page).default(fileLimits.page),
      })
      .strict(),
    answer: pageOf(fileSummary),
  }),
  findFilePeople: operation({
    id: 'findFilePeople',
    method: 'GET',
    path: '/schools/{schoolId}/file-people',
    summary: 'People of the school by name: in whose file you may put something, or who may read one',
    tag,
    access,
    params: school,
    query: z.strictObject({
      name: line(100).optional().meta({ description: 'Nobody is found without' }),
      for: z.enum(['record', 'reader']).default('record'),
    }),
    answer: z.object({ items: z.array(namedPerson.extend({ kind: fileKind })) }),
  }),
  showFile: operation({
    id: 'showFile',
    method: 'GET',
    path: filePath,
    summary: 'What is in the file of somebody; that you looked is in the audit',
    tag,
    access,
    params: file,
    answer: wholeFile,
    problems: ['not-found'],
  }),
  showFileRecord: operation({
    id: 'showFileRecord',
    method: 'GET',
    path: recordPath,
    summary: 'What one record says, and what is said beside it; that you looked is in the audit',
    tag,
    access,
    params: record,
    answer: wholeRecord,
    problems: ['not-found'],
  }),
  putInFile: operation({
    id: 'putInFile',
    method: 'POST',
    path: '/schools/{schoolId}/file-records',
    summary: 'Puts a record in the file of somebody, which begins with it',
    tag,
    access,
    params: school,
    body: recordToPutIn,
    status: 201,
    answer: z.object({ fileId: id, fileRecordId: id }),
    problems: ['not-found', 'not-possible'],
    mostBytes: 128 * 1024,
  }),
  addFileStatement: operation({
    id: 'addFileStatement',
    method: 'POST',
    path: `${recordPath}/statements`,
    summary: 'Says something beside a record, which itself stays as it was written',
    tag,
    access,
    params: record,
    body: z.strictObject({ saidBy: statementBy, text: text(20_000).min(1) }),
    status: 201,
    answer: z.object({ statementId: id }),
    problems: ['not-found'],
    mostBytes: 64 * 1024,
  }),
  eraseFileRecord: operation({
    id: 'eraseFileRecord',
    method: 'POST',
    path: `${recordPath}/erase`,
    summary: 'Erases a record with its key and documents, on a ground; the ground stays in the audit',
    tag,
    access,
    params: record,
    body: z.strictObject({ ground: erasureGround }),
    answer: z.object({
      fileIsThere: z.boolean().meta({ description: 'There is something else in the file' }),
    }),
    problems: ['not-found', 'not-possible'],
  }),
  addFileReader: operation({
    id: 'addFileReader',
    method: 'POST',
    path: `${filePath}/readers`,
    summary:
      'Lets somebody who works at the school read the file of this pupil, until a day and for a reason',
    tag,
    access,
    params: file,
    body: z.strictObject({ personId: id, until: date, reason: line(500) }),
    status: 201,
    answer: z.object({ fileReaderId: id }),
    problems: ['not-found', 'conflict', 'not-possible'],
  }),
  endFileReader: operation({
    id: 'endFileReader',
    method: 'POST',
    path: `${filePath}/readers/{fileReaderId}/end`,
    summary: 'Somebody reads the file no longer',
    tag,
    access,
    params: file.extend({ fileReaderId: id }),
    answer: z.object({ ended: z.literal(true) }),
    problems: ['not-found'],
  }),
  showCaseFiling: operation({
    id: 'showCaseFiling',
    method: 'GET',
    path: casePath,
    summary: 'Of whom in a case something can be filed, in whose file, and by which article',
    tag: 'cases',
    access: { kind: 'able', to: 'cases.read' },
    params: inCase,
    answer: caseFiling,
    problems: ['not-found'],
  }),
  fileFromCase: operation({
    id: 'fileFromCase',
    method: 'POST',
    path: casePath,
    summary:
      'Copies what you chose of a case into the file of somebody in it, or of a child of theirs. It does what the protocol asks of that',
    tag: 'cases',
    access: { kind: 'able', to: 'cases.read' },
    params: inCase,
    body: toFileFromCase,
    status: 201,
    answer: caseMoved,
    problems: ['not-found', 'changed-meanwhile', 'conflict', 'not-possible'],
    mostBytes: 512 * 1024,
  }),
} as const;
