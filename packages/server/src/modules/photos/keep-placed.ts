import { sql } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { photoSettingsOf } from './photo-settings.ts';

/** Says of photos that they stand on a channel: as long as they do, they are kept. */
export async function keepPlaced(tx: BoardTransaction, photoIds: readonly string[]): Promise<void> {
  if (photoIds.length === 0) return;
  await tx
    .updateTable('photo')
    .set({ stands: true })
    .where('id', 'in', [...photoIds])
    .execute();
}

/** Says of photos that they stand nowhere any more: the usual days begin anew. */
export async function letGoOfPlaced(
  tx: BoardTransaction,
  schoolId: string,
  photoIds: readonly string[],
  now: Date,
): Promise<void> {
  if (photoIds.length === 0) return;
  const { keepDays } = await photoSettingsOf(tx, schoolId);
  await tx
    .updateTable('photo')
    .set({ stands: false, keep_until: sql<string>`${dayOf(now)}::date + ${keepDays}::integer` })
    .where('id', 'in', [...photoIds])
    .where('school_id', '=', schoolId)
    .execute();
}

/** The day that is told of a photo that stands goes on ahead, so that it stays true: it is kept at least until then. */
export async function moveDaysOn(tx: BoardTransaction, now: Date): Promise<void> {
  const schools = await tx
    .selectFrom('photo')
    .select('school_id')
    .distinct()
    .where('stands', '=', true)
    .where('keep_until', '<', dayOf(now))
    .execute();
  for (const { school_id } of schools) {
    const { keepDays } = await photoSettingsOf(tx, school_id);
    await tx
      .updateTable('photo')
      .set({ keep_until: sql<string>`${dayOf(now)}::date + ${keepDays}::integer` })
      .where('school_id', '=', school_id)
      .where('stands', '=', true)
      .where('keep_until', '<', dayOf(now))
      .execute();
  }
}
