import type { CoverStyle } from '@plaatswijs/photo';
import type { BoardTransaction } from '../../platform/database/index.ts';

/** What a school settled about photos. */
export interface PhotoSettings {
  /** Days that a photo is kept which was placed nowhere. */
  readonly keepDays: number;
  /** Never `blur`: that can be undone. */
  readonly coverStyle: Exclude<CoverStyle, 'blur'>;
}

/** As long as nobody settled anything. */
const usual: PhotoSettings = { keepDays: 14, coverStyle: 'fill' };

export async function photoSettingsOf(tx: BoardTransaction, schoolId: string): Promise<PhotoSettings> {
  const row = await tx
    .selectFrom('photo_settings')
    .select(['keep_days', 'cover_style'])
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (row === undefined) return usual;
  return { keepDays: row.keep_days, coverStyle: row.cover_style === 'pixelate' ? 'pixelate' : 'fill' };
}

/** Photos that are there already keep the day they were told. */
export async function setPhotoSettings(
  tx: BoardTransaction,
  schoolId: string,
  { keepDays, coverStyle }: PhotoSettings,
): Promise<void> {
  const values = { keep_days: keepDays, cover_style: coverStyle };
  await tx
    .insertInto('photo_settings')
    .values({ board_id: tx.boardId, school_id: schoolId, ...values })
    .onConflict((conflict) => conflict.columns(['board_id', 'school_id']).doUpdateSet(values))
    .execute();
}
