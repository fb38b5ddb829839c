import type { BlobStore } from '../../../platform/blobs/index.ts';
import type { BoardId } from '../../../platform/ids/index.ts';
import type { NamedAttachment } from '../part-content.ts';
import type { RequestKey } from '../request-key.ts';
import { type AttachmentRow, type CopyFacts, factsOfCopy, judgedRow } from './attachment-rows.ts';

/** A picture or file in an answer. */
export type GivenAttachment = { readonly item: number; readonly label: string } & (
  | { readonly given: 'no'; readonly ground: string }
  /** Nobody judged it as it is: it is named, and shown at school. */
  | { readonly given: 'at-school' }
  | {
      readonly given: 'picture';
      readonly facts: CopyFacts;
      readonly width: number;
      readonly height: number;
      /** Read when it is written, so that there is never more than one in memory. */
      readonly read: () => Promise<Buffer>;
    }
  | { readonly given: 'file'; readonly id: string; readonly facts: CopyFacts }
);

/** With what copies are read. */
export interface CopiesToRead {
  readonly boardId: BoardId;
  readonly key: RequestKey;
  readonly blobs: BlobStore | null;
}

/** What is given of the pictures and files of a part. */
export function givenAttachments(
  reading: CopiesToRead,
  attachments: readonly NamedAttachment[],
  rows: readonly AttachmentRow[],
): readonly GivenAttachment[] {
  return attachments.map((one): GivenAttachment => {
    const { item, label } = one;
    const row = judgedRow(rows, one);
    if (row === null) return { item, label, given: 'at-school' };
    const facts = factsOfCopy(reading.key, row);
    if (facts === null) return { item, label, given: 'no', ground: row.ground ?? '' };
    const { width, height } = facts;
    if (width === null || height === null) return { item, label, given: 'file', id: row.id, facts };
    const read = () => readCopy(reading, row);
    return { item, label, given: 'picture', facts, width, height, read };
  });
}

/** @throws {Error} when it is not there, or not as it was kept: nothing goes out in its place */
export async function readCopy(
  { boardId, key, blobs }: CopiesToRead,
  { id, blob_id }: Pick<AttachmentRow, 'id' | 'blob_id'>,
): Promise<Buffer> {
  const sealed = blob_id === null || blobs === null ? null : await blobs.read(boardId, blob_id);
  if (sealed === null) throw new Error('a copy of an answer is not where it was kept');
  return key.openBytes('copy', id, sealed);
}
