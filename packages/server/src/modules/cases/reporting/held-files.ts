import { createHash } from 'node:crypto';
import { type BlobStore, type HeldBlob, type KindOfFile, kindOfFile } from '../../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { BoardId } from '../../../platform/ids/index.ts';
import { idAt } from '../coarse-time.ts';
import type { SealingKey } from '../keys/sealing-key.ts';
import type { EvidenceName } from '../told-report.ts';

/** A file that came with a report: written, encrypted, and not kept yet. */
export interface HeldFile {
  readonly evidenceId: string;
  readonly blob: HeldBlob;
  readonly kind: KindOfFile;
  /** SHA-256 of what came in, in hexadecimal digits. */
  readonly digest: string;
  readonly bytes: number;
  readonly name: string;
}

/** Where files of one report go. */
export interface FileHolding {
  readonly blobs: BlobStore;
  readonly boardId: BoardId;
  readonly key: SealingKey;
  /** Of an anonymous report the hour. */
  readonly at: Date;
}

/** Longest name of a file that is kept; the rest of it says nothing. */
const longestName = 200;

/**
 * Seals a file with the key of its report and writes it, as it came and unopened. What no report comes to keep is gone
 * within two hours.
 */
export async function holdFile(
  { blobs, boardId, key, at }: FileHolding,
  content: Buffer,
  name: string,
): Promise<HeldFile> {
  const evidenceId = idAt(at);
  const blob = await blobs.hold(boardId, key.sealBytes('evidence', evidenceId, content), at);
  return {
    evidenceId,
    blob,
    kind: kindOfFile(content),
    digest: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
    name: nameOf(name),
  };
}

/** The last part of a path, without what no screen shows. */
function nameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replaceAll(/\p{C}/gu, '').trim().slice(0, longestName);
}

/** Whose the files are. */
export interface FilesOf {
  readonly caseId: string;
  readonly reportId: string;
  readonly key: SealingKey;
  readonly at: Date;
}

/** Keeps the files of a report, each with its digest and who brought it, in the transaction of the report. */
export async function keepFiles(
  tx: BoardTransaction,
  blobs: BlobStore,
  files: readonly HeldFile[],
  { caseId, reportId, key, at }: FilesOf,
): Promise<void> {
  for (const { evidenceId, blob, kind, digest, bytes, name } of files) {
    await blobs.keep(tx, blob);
    const said: EvidenceName = { name, note: '' };
    await tx
      .insertInto('case_evidence')
      .values({
        board_id: tx.boardId,
        id: evidenceId,
        case_id: caseId,
        report_id: reportId,
        kind,
        digest,
        bytes: String(bytes),
        collected_at: at,
        sealed: key.seal('evidence-name', evidenceId, said),
        blob_id: blob.id,
      })
      .execute();
    await tx
      .insertInto('case_custody')
      .values({
        board_id: tx.boardId,
        id: idAt(at),
        evidence_id: evidenceId,
        case_id: caseId,
        at,
        act: 'collected',
      })
      .execute();
  }
}
