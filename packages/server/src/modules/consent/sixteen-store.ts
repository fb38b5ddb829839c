import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';

/** A pupil who turned sixteen and was told, or has to be. */
export interface Turned {
  readonly schoolId: string;
  readonly personId: string;
  /** `YYYY-MM-DD`. */
  readonly turnedOn: string;
  /** 'office': there is no address, somebody has to say it. */
  readonly toldBy: 'mail' | 'office';
}

/** Keeps that it was seen to; once for each pupil and school. False when it was already. */
export async function keepTurned(
  tx: BoardTransaction,
  { schoolId, personId, turnedOn, toldBy }: Turned,
  now: Date,
): Promise<boolean> {
  const result = await tx
    .insertInto('consent_sixteen')
    .values({
      board_id: tx.boardId,
      id: newId(),
      school_id: schoolId,
      person_id: personId,
      turned_on: turnedOn,
      told_by: toldBy,
      finished_at: toldBy === 'mail' ? now : null,
    })
    .onConflict((conflict) => conflict.columns(['board_id', 'person_id', 'school_id']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Pupils whom somebody still has to tell, longest ago first. */
export async function openTasks(
  tx: BoardTransaction,
  schoolId: string,
): Promise<readonly { readonly id: string; readonly personId: string; readonly since: string }[]> {
  const rows = await tx
    .selectFrom('consent_sixteen')
    .select(['id', 'person_id', 'turned_on'])
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('finished_at', 'is', null)
    .orderBy('turned_on')
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map(({ id, person_id, turned_on }) => ({ id, personId: person_id, since: turned_on }));
}

/** Says that somebody was told; false when the school has no such task. Twice is once. */
export async function finishTask(
  tx: BoardTransaction,
  schoolId: string,
  id: string,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<boolean> {
  const found = await tx
    .selectFrom('consent_sixteen')
    .select('finished_at')
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined) return false;
  await tx
    .updateTable('consent_sixteen')
    .set({ finished_at: now, finished_by: by })
    .where('board_id', '=', tx.boardId)
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .execute();
  return true;
}
