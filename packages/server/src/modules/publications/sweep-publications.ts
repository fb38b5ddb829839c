import { appendAudit } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { publicationEvents } from './events.ts';
import { openTasks } from './open-tasks.ts';
import { publicationSettingsOf } from './publication-settings.ts';

/**
 * What no event told: consent that ended by a birthday, a change of guardians or of what is asked opens its tasks. What was
 * taken down and had its time is destroyed with who was in it. Twice is once.
 */
export async function sweepPublications(tx: BoardTransaction, now: Date): Promise<void> {
  const schools = await tx
    .selectFrom('publication')
    .select('school_id')
    .distinct()
    .orderBy('school_id')
    .execute();
  for (const { school_id } of schools) {
    await openTasks(tx, school_id, 'everybody', now);
    await expireRecords(tx, school_id, now);
  }
}

async function expireRecords(tx: BoardTransaction, schoolId: string, now: Date): Promise<void> {
  const { keepDays } = await publicationSettingsOf(tx, schoolId);
  const last = new Date(now.getTime() - keepDays * 24 * 3_600_000);
  const over = await tx
    .selectFrom('publication')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('state', '=', 'taken-down')
    .where('taken_down_on', '<', dayOf(last))
    .where('taken_down_at', '<', last.toISOString())
    .execute();
  for (const { id } of over) {
    await tx.deleteFrom('publication_task').where('publication_id', '=', id).execute();
    await tx.deleteFrom('publication_person').where('publication_id', '=', id).execute();
    await tx.deleteFrom('publication_photo').where('publication_id', '=', id).execute();
    await tx.deleteFrom('publication').where('id', '=', id).execute();
    const detail = { schoolId, publicationId: id };
    const about = { boardId: tx.boardId, actor: null, subject: id, at: now, detail };
    await appendAudit(tx, publicationEvents['publications.expired'], about);
  }
}
