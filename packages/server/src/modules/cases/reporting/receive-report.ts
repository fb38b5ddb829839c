import { appendAudit } from '../../../platform/audit/index.ts';
import type { BlobStore } from '../../../platform/blobs/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { hourOf, idAt } from '../coarse-time.ts';
import { type FirstReader, readersOf } from '../first-readers.ts';
import type { SealingKey } from '../keys/sealing-key.ts';
import { type OpenedCase, openCase } from '../open-case.ts';
import { queueCaseLetters } from './case-letters.ts';
import type { GivenReport } from './given-report.ts';
import { type HeldFile, keepFiles } from './held-files.ts';
import { newReportCode } from './report-code.ts';
import { reportEvents } from './report-events.ts';
import { addReporter, insertReport, sealIdentity } from './report-rows.ts';
import { roleHoldersAt } from './school-of-report.ts';

export type { GivenReport } from './given-report.ts';

/** What a report is received with. */
export interface ReceivePorts {
  readonly keyring: Keyring;
  /** Null: no files come in here. */
  readonly blobs: BlobStore | null;
}

/** Everything that came with it. */
export interface CameWith {
  /** With what its files are sealed already. */
  readonly key: SealingKey;
  readonly files: readonly HeldFile[];
  readonly now: Date;
}

/** It is in. The code is shown once and kept nowhere; null for who is signed in and gave their name. */
export interface ReceivedReport {
  readonly ok: true;
  readonly reportId: string;
  readonly caseId: string;
  readonly code: string | null;
  readonly readers: readonly FirstReader[];
}

/** Nobody may read it: then nothing of it is kept. */
export interface NobodyReads {
  readonly ok: false;
  readonly why: 'nobody';
}

/** The moment that is kept of a report: of an anonymous one the hour. */
export function momentKept(manner: GivenReport['manner'], now: Date): Date {
  return manner === 'anonymous' ? hourOf(now) : now;
}

/**
 * Receives a report: a case of its own with its key, its readers, the report, what came along and the mails, in this one
 * transaction. Either all of it is there or nothing.
 *
 * @throws when a file came with what takes none
 */
export async function receiveReport(
  tx: BoardTransaction,
  ports: ReceivePorts,
  given: GivenReport,
  came: CameWith,
): Promise<ReceivedReport | NobodyReads> {
  if (given.illegalImage && came.files.length > 0)
    throw new Error('a file came with a report that takes none');
  const { now, files } = came;
  const at = momentKept(given.manner, now);
  const readers = await readersAt(tx, given, now);
  if (readers.length === 0) return { ok: false, why: 'nobody' };
  const opened = await openCaseFor(tx, ports.keyring, given, readers, at);
  const { caseId } = opened;
  const reportId = idAt(at);
  const code = given.person === null ? newReportCode() : null;
  await insertReport(tx, ports.keyring, given, { ...came, at, opened, reportId, code });
  if (given.identity !== null) {
    await sealIdentity(tx, ports.keyring, { identity: given.identity, reportId, caseId, readers, at });
  }
  await addReporter(tx, given, opened, at);
  if (ports.blobs !== null) await keepFiles(tx, ports.blobs, files, { caseId, reportId, key: came.key, at });
  await tx
    .insertInto('case_entry')
    .values({
      board_id: tx.boardId,
      id: idAt(at),
      case_id: caseId,
      at,
      by_person: given.person?.id ?? null,
      kind: 'received',
      about: JSON.stringify({ reportId }),
    })
    .execute();
  const personIds = readers.map(({ personId }) => personId);
  await queueCaseLetters(tx, { caseId, personIds, now, due: firstMail(given, now) });
  await appendAudit(tx, reportEvents['cases.report-received'], {
    boardId: tx.boardId,
    actor: given.person?.accountId ?? null,
    subject: caseId,
    at,
    detail: {
      schoolId: given.schoolId,
      reportId,
      manner: given.manner,
      readers: readers.length,
      files: files.length,
    },
  });
  return { ok: true, reportId, caseId, code, readers };
}

async function readersAt(
  tx: BoardTransaction,
  { schoolId, person, ...given }: GivenReport,
  now: Date,
): Promise<readonly FirstReader[]> {
  const holders = await roleHoldersAt(tx, schoolId, dayOf(now));
  const found = readersOf({ ...given, holders, never: person === null ? [] : [person.id] });
  // A name that only a counsellor may know needs a counsellor.
  const keepsName = found.some(({ capacity }) => capacity === 'counsellor');
  return given.manner === 'confidential' && !keepsName ? [] : found;
}

function openCaseFor(
  tx: BoardTransaction,
  keyring: Keyring,
  given: GivenReport,
  readers: readonly FirstReader[],
  at: Date,
): Promise<OpenedCase> {
  const { schoolId, about, told, ageGroup, illegalImage, saidSexual = false } = given;
  return openCase(tx, keyring, {
    schoolId,
    via: 'report',
    at,
    isCoarse: given.manner === 'anonymous',
    about,
    category: illegalImage && saidSexual ? 'sexting' : null,
    urgency: told.urgency,
    place: told.place,
    ageGroup,
    illegalImage,
    facts: saidSexual ? { sexual: true } : {},
    readers,
    shutOut: [],
    title: null,
  });
}

/** At once; of an anonymous report that can wait with the next hour, so that the mail tells no more than the report. */
function firstMail({ manner, told }: GivenReport, now: Date): Date {
  const waits = manner === 'anonymous' && told.urgency !== 'now';
  return waits ? new Date(hourOf(now).getTime() + 3_600_000) : now;
}
