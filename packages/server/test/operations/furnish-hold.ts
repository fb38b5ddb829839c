import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids/index.ts';

/** Somebody about whom nothing may go. */
export async function furnishHold(
  tx: BoardTransaction,
  { schoolId, about, by, now }: { schoolId: string; about: string; by: string; now: Date },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('retention_hold')
    .values({
      board_id: tx.boardId,
      id,
      school_id: schoolId,
      person_id: about,
      reason: Buffer.from('x'),
      since: now,
      by_person: by,
    })
    .execute();
  return id;
}
