import { fileLimits, photoLimits } from '@plaatswijs/contract';
import type { Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { type BlobStore, bytesOfBoard, kindOfFile } from '../../platform/blobs/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { digestOf } from './digest-of.ts';
import { enterToKeep, type OpenedFile } from './enter-file.ts';
import { fileEvents } from './events.ts';
import { notPossible } from './not-possible.ts';
import type { RecordKey } from './record-key.ts';
import { recordsOf } from './record-rows.ts';

/** What documents are kept with. */
export interface DocumentKeeping {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly keyring: Keyring;
}

/** Which record, and who asks. */
export interface RecordAsked {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly fileId: string;
  readonly recordId: string;
  readonly now: Date;
}

/** A document to be kept with a record. */
export interface DocumentToKeep extends RecordAsked {
  readonly name: string;
  readonly content: Buffer;
}

/** Keeps it as it came, sealed with the key of the record and never opened here. Only who keeps the file adds to it. */
export async function keepDocument(
  keeping: DocumentKeeping,
  given: DocumentToKeep,
): Promise<Result<{ readonly documentId: string }>> {
  const { database, blobs, keyring } = keeping;
  const { caller, content, name, now } = given;
  const key = await database.withBoard(caller.boardId, async (tx) => {
    const opened = await enterToKeep({ tx, caller, keyring, now }, given);
    return opened === null ? refuse('not-found') : roomFor(opened, given);
  });
  if ('ok' in key) return key;
  const id = newId();
  const blob = await blobs.hold(caller.boardId, key.sealBytes('document', id, content), now);
  return database.withBoard(caller.boardId, async (tx) => {
    // Asked once more: they may keep it no longer, or the record may be gone meanwhile.
    const opened = await enterToKeep({ tx, caller, keyring, now }, given);
    const [record] = opened === null ? [] : await recordsOf(opened, given.recordId);
    if (opened === null || record === undefined) return refuse('not-found');
    await blobs.keep(tx, blob);
    await tx
      .insertInto('file_document')
      .values({
        board_id: tx.boardId,
        id,
        file_id: opened.row.id,
        record_id: given.recordId,
        kind: kindOfFile(content),
        digest: digestOf(content),
        bytes: String(content.length),
        added_at: now,
        added_by: caller.personId,
        sealed: record.key.seal('document-name', id, { name }),
        blob_id: blob.id,
      })
      .execute();
    const detail = { schoolId: given.schoolId, fileId: given.fileId, documentId: id };
    const kind = fileEvents['files.document-added'];
    await appendForCaller(tx, kind, { caller, now, subject: given.recordId, detail });
    return done({ documentId: id });
  });
}

/** The key of the record, before anything is written; refused where it is not there, or nothing more comes in. */
async function roomFor(
  opened: OpenedFile,
  { recordId, content }: DocumentToKeep,
): Promise<RecordKey | Refusal> {
  const [record] = await recordsOf(opened, recordId);
  if (record === undefined) return refuse('not-found');
  if (record.row.documents >= fileLimits.documents) return notPossible('/body', 'too-many');
  // One limit for all files of a board together.
  const used = await bytesOfBoard(opened.tx);
  return used + content.length > photoLimits.bytesPerBoard ? notPossible('/body', 'no-room') : record.key;
}
