import type { FileRecordKind } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import type { OpenedFile } from './enter-file.ts';
import { fileEvents } from './events.ts';
import { recordsOf } from './record-rows.ts';

/** A record as it is chosen from a list: by what it is called, not by what it says. */
export interface RecordToChoose {
  readonly id: string;
  readonly kind: FileRecordKind;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly documents: number;
  readonly statements: number;
}

/** The records of a file, newest first, for who keeps it. */
export async function recordsToChoose(opened: OpenedFile): Promise<readonly RecordToChoose[]> {
  const records = await recordsOf(opened);
  return records.map(({ row, text }) => ({
    id: row.id,
    // The column holds what was put there by `putRecord`.
    kind: row.kind as FileRecordKind,
    title: text.title,
    on: row.on_day,
    documents: row.documents,
    statements: row.statements,
  }));
}

/** Leaves in the audit that somebody saw what is in a file. */
export async function noteFileRead({ tx, caller, now, row }: OpenedFile): Promise<void> {
  const detail = { schoolId: row.school_id };
  await appendForCaller(tx, fileEvents['files.read'], { caller, now, subject: row.id, detail });
}
