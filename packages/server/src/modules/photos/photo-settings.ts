import type { CoverStyle } from '@plaatswijs/photo';
import type { BoardTransaction } from '../../platform/database/index.ts';

/** What a school settled about photos. */
export interface PhotoSettings {
  /** Days that a photo is kept which was placed nowhere. */
  readonly keepDays: number;
  /** Never `blur`: that can be undone. */
  readonly coverStyle: Exclude<CoverStyle, 'blur'>;
  /** Whether somebody can choose blur for a face all the same. */
  readonly allowBlur: boolean;
}

/** As long as nobody settled anything. */
const usual: PhotoSettings = { keepDays: 14, coverStyle: 'fill', allowBlur: false };

export async function photoSettingsOf(tx: BoardTransaction, schoolId: string): Promise<PhotoSettings> {
  const row = await tx
    .selectFrom('photo_settings')
    .select(['keep_days', 'cover_style', 'allow_blur'])
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (row === undefined) return usual;
  const coverStyle = row.cover_style === 'pixelate' ? 'pixelate' : 'fill';
  return { keepDays: row.keep_days, coverStyle, allowBlur: row.allow_blur };
}

/** Photos that are there already keep the day they were told. */
export async function setPhotoSettings(
  tx: BoardTransaction,
  schoolId: string,
  { keepDays, coverStyle, allowBlur }: PhotoSettings,
): Promise<void> {
  const values = { keep_days: keepDays, cover_style: coverStyle, allow_blur: allowBlur };
  await tx
    .insertInto('photo_settings')
    .values({ board_id: tx.boardId, school_id: schoolId, ...values })
    .onConflict((conflict) => conflict.columns(['board_id', 'school_id']).doUpdateSet(values))
    .execute();
}
