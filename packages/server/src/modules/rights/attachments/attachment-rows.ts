import { coverBox } from '@plaatswijs/contract';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { BoardTransaction, Tables } from '../../../platform/database/index.ts';
import type { NamedAttachment } from '../part-content.ts';
import type { RequestKey } from '../request-key.ts';

export type AttachmentRow = Selectable<Tables['rights_attachment']>;

/** What a copy is, as it is sealed with its row. */
export const copyFacts = z.object({
  label: z.string(),
  media: z.enum(['picture', 'file']),
  /** SHA-256 of the copy, in hexadecimal digits, and its size. */
  digest: z.string(),
  bytes: z.number().int(),
  /** Name under which it is saved; says nothing of anybody. */
  fileName: z.string(),
  /** Of a picture, in pixels. */
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  covers: z.array(coverBox),
});
export type CopyFacts = z.infer<typeof copyFacts>;

/** What was judged of a part's pictures and files, also where that is out of date. */
export function rowsOfPart(tx: BoardTransaction, partId: string): Promise<AttachmentRow[]> {
  return tx.selectFrom('rights_attachment').selectAll().where('part_id', '=', partId).execute();
}

/** What was judged of this one as it is now; null where nothing was. */
export function judgedRow(
  rows: readonly AttachmentRow[],
  { id, stamp }: Pick<NamedAttachment, 'id' | 'stamp'>,
): AttachmentRow | null {
  return rows.find((row) => row.source_id === id && row.stamp === stamp) ?? null;
}

/** @throws {Error} when it was altered */
export function factsOfCopy(key: RequestKey, { id, sealed }: AttachmentRow): CopyFacts | null {
  return sealed === null ? null : copyFacts.parse(key.open('attachment', id, sealed));
}

/** Destroys the copies of what is no longer there, or no longer what it was. */
export async function dropStale(
  tx: BoardTransaction,
  partId: string,
  now: readonly Pick<NamedAttachment, 'id' | 'stamp'>[],
): Promise<void> {
  const rows = await rowsOfPart(tx, partId);
  const stale = rows.filter(
    (row) => !now.some(({ id, stamp }) => row.source_id === id && row.stamp === stamp),
  );
  if (stale.length === 0) return;
  const ids = stale.map(({ id }) => id);
  await tx.deleteFrom('rights_attachment').where('id', 'in', ids).execute();
}
