import { appendForCaller } from '../../platform/audit/index.ts';
import { BlobAltered } from '../../platform/blobs/index.ts';
import { digestOf } from './digest-of.ts';
import { enterFile } from './enter-file.ts';
import { fileEvents } from './events.ts';
import type { DocumentKeeping, RecordAsked } from './keep-document.ts';
import { RecordBroken } from './record-key.ts';
import { recordsOf } from './record-rows.ts';
import { documentName } from './record-text.ts';

/** Which document, and what for. */
export interface DocumentAsked extends RecordAsked {
  readonly documentId: string;
  readonly act: 'viewed' | 'saved';
}

/** What came in, exactly; or why not: `altered` is what is not, byte for byte, what was kept. */
export type DocumentRead =
  | { readonly ok: true; readonly content: Buffer; readonly name: string; readonly digest: string }
  | { readonly ok: false; readonly why: 'not-found' | 'not-a-picture' | 'altered' };

/** Reads it for somebody. That they have it before them is in the audit first, and only then is it opened. */
export async function readDocument(
  { database, blobs, keyring }: DocumentKeeping,
  asked: DocumentAsked,
): Promise<DocumentRead> {
  const { caller, now, act, schoolId, fileId, recordId, documentId } = asked;
  const found = await database.withBoard(caller.boardId, async (tx) => {
    const opened = await enterFile({ tx, caller, keyring, now }, asked);
    const [record] = opened === null ? [] : await recordsOf(opened, recordId);
    const row = await tx
      .selectFrom('file_document')
      .selectAll()
      .where('record_id', '=', recordId)
      .where('id', '=', documentId)
      .executeTakeFirst();
    if (record === undefined || row === undefined) return 'not-found';
    if (act === 'viewed' && row.kind !== 'picture') return 'not-a-picture';
    const detail = { schoolId, fileId, documentId };
    const kind = fileEvents[act === 'viewed' ? 'files.document-viewed' : 'files.document-saved'];
    await appendForCaller(tx, kind, { caller, now, subject: recordId, detail });
    return {
      row,
      key: record.key,
      ...documentName.parse(record.key.open('document-name', row.id, row.sealed)),
    };
  });
  if (typeof found === 'string') return { ok: false, why: found };
  const { row, key, name } = found;
  try {
    const sealed = row.blob_id === null ? row.content : await blobs.read(caller.boardId, row.blob_id);
    const content = sealed === null ? null : key.openBytes('document', row.id, sealed);
    if (content === null || digestOf(content) !== row.digest) return { ok: false, why: 'altered' };
    return { ok: true, content, name, digest: row.digest };
  } catch (error) {
    if (error instanceof RecordBroken || error instanceof BlobAltered) return { ok: false, why: 'altered' };
    throw error;
  }
}
