import { type PartAttachmentShown, withholdGround } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { ReadPart } from '../read-part.ts';
import { factsOfCopy, judgedRow, rowsOfPart } from './attachment-rows.ts';

/** The pictures and files of a part, with what was judged of each as it is now. */
export async function showAttachments(
  tx: BoardTransaction,
  { request: { key }, part, attachments }: ReadPart,
): Promise<readonly PartAttachmentShown[]> {
  if (attachments.length === 0) return [];
  const rows = await rowsOfPart(tx, part.id);
  return attachments.map(({ id, item, label, name, media, stamp, isProtected, unboxed, boxes }) => {
    const judged = judgedRow(rows, { id, stamp });
    const covers = judged === null ? null : (factsOfCopy(key, judged)?.covers ?? null);
    return {
      ...{ id, item, label, name, media, stamp, isProtected, unboxed },
      boxes: [...(covers ?? boxes)],
      // The column checks that it is one of these.
      state: judged === null ? 'waiting' : (judged.state as 'given' | 'withheld'),
      ground: judged?.ground == null ? null : withholdGround.parse(judged.ground),
    };
  });
}
