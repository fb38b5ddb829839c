import { sql } from 'kysely';
import { appendAudit } from '../../../platform/audit/index.ts';
import type { BlobStore } from '../../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { hourOf, idAt } from '../coarse-time.ts';
import { queueCaseLetters } from './case-letters.ts';
import { type HeldFile, keepFiles } from './held-files.ts';
import type { OpenedReport } from './opened-report.ts';
import { reportEvents } from './report-events.ts';

/** What who reported adds later: words, files or both. */
export interface AddedByReporter {
  readonly text: string;
  readonly files: readonly HeldFile[];
}

/**
 * Adds to a report that was opened with its code, in this one transaction, and mails who reads it that there is something.
 * What was said stands in the case for good; nobody changes it.
 *
 * @throws when a file came with what takes none
 */
export async function addFromReporter(
  tx: BoardTransaction,
  blobs: BlobStore | null,
  opened: OpenedReport,
  { text, files }: AddedByReporter,
  now: Date,
): Promise<void> {
  if (files.length > 0 && (blobs === null || !opened.takesFiles)) {
    throw new Error('a file came with a report that takes none');
  }
  const { reportId, caseId, schoolId, key } = opened;
  const at = await momentAfterLast(tx, opened, now);
  if (text !== '') await addMessage(tx, opened, text, at);
  if (blobs !== null) await keepFiles(tx, blobs, files, { caseId, reportId, key, at });
  for (const { evidenceId } of files) {
    await addEntry(tx, caseId, { at, kind: 'evidence-added', about: { reportId, evidenceId } });
  }
  await queueCaseLetters(tx, {
    caseId,
    personIds: await readersOfOpened(tx),
    now,
    due: firstMail(opened, now),
  });
  await appendAudit(tx, reportEvents['cases.report-added-to'], {
    boardId: tx.boardId,
    actor: null,
    subject: caseId,
    at: opened.isAnonymous ? hourOf(now) : now,
    detail: { schoolId, reportId, files: files.length },
  });
}

/**
 * The moment that is kept: of an anonymous report the hour, but after what was said last, or an answer would stand above its
 * question.
 */
async function momentAfterLast(
  tx: BoardTransaction,
  { reportId, isAnonymous }: OpenedReport,
  now: Date,
): Promise<Date> {
  if (!isAnonymous) return now;
  const row = await tx
    .selectFrom('case_message')
    .select('at')
    .where('report_id', '=', reportId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const hour = hourOf(now).getTime();
  return new Date(row === undefined ? hour : Math.max(hour, Date.parse(row.at) + 1));
}

async function addMessage(
  tx: BoardTransaction,
  { reportId, caseId, key }: OpenedReport,
  text: string,
  at: Date,
): Promise<void> {
  const id = idAt(at);
  await tx
    .insertInto('case_message')
    .values({
      board_id: tx.boardId,
      id,
      report_id: reportId,
      case_id: caseId,
      at,
      from_side: 'reporter',
      sealed: key.seal('message', id, { text }),
    })
    .execute();
  await addEntry(tx, caseId, { at, kind: 'message-received', about: { reportId } });
}

/** On the timeline: that something came, with the ids of it. Who came with a code has no key of the case to say more. */
async function addEntry(
  tx: BoardTransaction,
  caseId: string,
  entry: {
    readonly at: Date;
    readonly kind: 'message-received' | 'evidence-added';
    readonly about: Readonly<Record<string, string>>;
  },
): Promise<void> {
  await tx
    .insertInto('case_entry')
    .values({
      board_id: tx.boardId,
      id: idAt(entry.at),
      case_id: caseId,
      at: entry.at,
      kind: entry.kind,
      about: JSON.stringify(entry.about),
    })
    .execute();
}

async function readersOfOpened(tx: BoardTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from plaatswijs.readers_of_opened_report() as id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Of who is anonymous with the next hour, so that the mail does not tell the minute they were at it. */
function firstMail({ isAnonymous }: OpenedReport, now: Date): Date {
  return isAnonymous ? new Date(hourOf(now).getTime() + 3_600_000) : now;
}
