import type { CaseStatus } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { KindOfFile } from '../../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { hourOf } from '../coarse-time.ts';
import { openReportKey } from '../keys/keys-of-case.ts';
import type { SealingKey } from '../keys/sealing-key.ts';
import { evidenceName, sealedMessage, type ToldReport, toldReport } from '../told-report.ts';
import { enterWithReport, reportOfCode } from '../walls.ts';
import { keyOfCode, verifierOf } from './report-code.ts';

/** A report that lies open before who told it. */
export interface OpenedReport {
  readonly reportId: string;
  readonly caseId: string;
  readonly schoolId: string;
  readonly key: SealingKey;
  readonly isAnonymous: boolean;
  /** RFC 3339; of an anonymous report the hour. */
  readonly receivedAt: string;
  readonly status: CaseStatus;
  /** Not where an image is in it that nobody may have: then only words can be added. */
  readonly takesFiles: boolean;
  /** When the school first looked; null when it did not yet. */
  readonly schoolSeenAt: string | null;
}

/**
 * Opens a report with its code: only that report, its messages and what came along, for the rest of this transaction.
 *
 * @returns null for a code that opens nothing at this school, whatever the reason
 */
export async function openReportByCode(
  tx: BoardTransaction,
  keyring: Keyring,
  { schoolId, code }: { readonly schoolId: string; readonly code: string },
): Promise<OpenedReport | null> {
  const reportId = await reportOfCode(tx, verifierOf(keyring, tx.boardId, code));
  if (reportId === null) return null;
  await enterWithReport(tx, reportId);
  const row = await tx
    .selectFrom('case_report')
    .select('wrapped_by_code')
    .where('id', '=', reportId)
    .executeTakeFirst();
  if (row?.wrapped_by_code == null) return null;
  const key = openReportKey(keyOfCode(tx.boardId, code), reportId, row.wrapped_by_code);
  return openReportWithKey(tx, { schoolId, reportId, key });
}

/** The same for who opened it a moment ago and still has its key. */
export async function openReportWithKey(
  tx: BoardTransaction,
  { schoolId, reportId, key }: Pick<OpenedReport, 'schoolId' | 'reportId' | 'key'>,
): Promise<OpenedReport | null> {
  await enterWithReport(tx, reportId);
  const row = await tx
    .selectFrom('case_report')
    .select(['case_id', 'manner', 'received_at', 'school_seen_at'])
    .where('id', '=', reportId)
    .executeTakeFirst();
  const { rows } = await sql<{ school_id: string; status: CaseStatus; illegal_image: boolean }>`
    select school_id, status, illegal_image from plaatswijs.opened_report()`.execute(tx);
  const [about] = rows;
  if (row === undefined || about === undefined || about.school_id !== schoolId) return null;
  return {
    reportId,
    caseId: row.case_id,
    schoolId,
    key,
    isAnonymous: row.manner === 'anonymous',
    receivedAt: row.received_at,
    status: about.status,
    takesFiles: !about.illegal_image,
    schoolSeenAt: row.school_seen_at,
  };
}

/** Everything who told it sees again. */
export interface ReportContent {
  readonly told: ToldReport;
  /** Oldest first. */
  readonly messages: readonly {
    readonly from: 'school' | 'reporter';
    readonly at: string;
    readonly text: string;
  }[];
  readonly files: readonly { readonly kind: KindOfFile; readonly name: string; readonly at: string }[];
}

/** Reads an opened report, and keeps that its reporter looked: of an anonymous one the hour. */
export async function readOpenedReport(
  tx: BoardTransaction,
  { reportId, key, isAnonymous }: OpenedReport,
  now: Date,
): Promise<ReportContent> {
  const report = await tx
    .updateTable('case_report')
    .set({ reporter_seen_at: isAnonymous ? hourOf(now) : now })
    .where('id', '=', reportId)
    .returning('sealed')
    .executeTakeFirstOrThrow();
  const messages = await tx
    .selectFrom('case_message')
    .select(['id', 'at', 'from_side', 'sealed'])
    .where('report_id', '=', reportId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const files = await tx
    .selectFrom('case_evidence')
    .select(['id', 'kind', 'collected_at', 'sealed'])
    .where('report_id', '=', reportId)
    .where('collected_by', 'is', null)
    .orderBy('collected_at')
    .orderBy('id')
    .execute();
  return {
    told: toldReport.parse(key.open('report', reportId, report.sealed)),
    messages: messages.map(({ id, at, from_side, sealed }) => ({
      from: from_side === 'school' ? 'school' : 'reporter',
      at,
      text: sealedMessage.parse(key.open('message', id, sealed)).text,
    })),
    files: files.map(({ id, kind, collected_at, sealed }) => ({
      kind: kind as KindOfFile,
      name: evidenceName.parse(key.open('evidence-name', id, sealed)).name,
      at: collected_at,
    })),
  };
}
