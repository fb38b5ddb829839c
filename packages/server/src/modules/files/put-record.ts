import type { FileKind, FileRecordKind } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { kindOfFile } from '../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { digestOf } from './digest-of.ts';
import { makeRecordKey } from './record-key.ts';
import { type RecordText, recordText } from './record-text.ts';
import { puttingIn } from './walls.ts';

/** Something to stand in the file of somebody. */
export interface RecordToPut {
  readonly schoolId: string;
  readonly personId: string;
  readonly file: FileKind;
  readonly kind: FileRecordKind;
  /** The day it is about: `YYYY-MM-DD`. */
  readonly on: string;
  readonly text: RecordText;
  /** Documents that are there already, whole: letters of a case. */
  readonly documents?: readonly { readonly name: string; readonly content: Buffer }[];
  readonly fromCaseId?: string;
  readonly by: string;
  readonly now: Date;
}

/** What was put where. */
export interface PutRecord {
  readonly fileId: string;
  readonly recordId: string;
}

/**
 * Puts a record into a file, in the transaction of what it belongs to; the file begins with its first record. Who puts it in need
 * not be able to read the file. Whether they may put it there at all, and whether it is a file of this school, is settled before.
 */
export async function putRecord(
  tx: BoardTransaction,
  keyring: Keyring,
  given: RecordToPut,
): Promise<PutRecord> {
  const fileId = await fileToAddTo(tx, given);
  await puttingIn(tx, fileId);
  const recordId = newId();
  const { key, sealedKey } = makeRecordKey(tx, keyring, recordId);
  await tx
    .insertInto('file_record')
    .values({
      board_id: tx.boardId,
      id: recordId,
      file_id: fileId,
      kind: given.kind,
      on_day: given.on,
      put_at: given.now,
      put_by: given.by,
      from_case_id: given.fromCaseId ?? null,
      sealed_key: sealedKey,
      sealed: key.seal('record', recordId, recordText.parse(given.text)),
    })
    .execute();
  for (const { name, content } of given.documents ?? []) {
    const id = newId();
    await tx
      .insertInto('file_document')
      .values({
        board_id: tx.boardId,
        id,
        file_id: fileId,
        record_id: recordId,
        kind: kindOfFile(content),
        digest: digestOf(content),
        bytes: String(content.length),
        added_at: given.now,
        added_by: given.by,
        sealed: key.seal('document-name', id, { name }),
        content: key.sealBytes('document', id, content),
      })
      .execute();
  }
  return { fileId, recordId };
}

async function fileToAddTo(
  tx: BoardTransaction,
  { schoolId, personId, file, now }: RecordToPut,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select plaatswijs.file_to_add_to(${schoolId}, ${personId}, ${file}, ${newId()}, ${now}) as id`.execute(
    tx,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a file is there or is begun');
  return row.id;
}
