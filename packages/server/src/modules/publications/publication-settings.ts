import type { BoardTransaction } from '../../platform/database/index.ts';

/** What a school settled about the record of publications. */
export interface PublicationSettings {
  /** Days that the record of what was taken down is kept. */
  readonly keepDays: number;
}

/**
 * As long as nobody settled anything: a year. No law gives a term. A school must be able to show on what consent it placed
 * something (AVG 7(1), 5(2)), and no longer than that needs (AVG 5(1)(e)); a year covers a school year and its questions. Of
 * 21 November 2026.
 */
const usualSettings: PublicationSettings = { keepDays: 365 };

export async function publicationSettingsOf(
  tx: BoardTransaction,
  schoolId: string,
): Promise<PublicationSettings> {
  const row = await tx
    .selectFrom('publication_settings')
    .select('keep_days')
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  return row === undefined ? usualSettings : { keepDays: row.keep_days };
}

export async function setPublicationSettings(
  tx: BoardTransaction,
  schoolId: string,
  { keepDays }: PublicationSettings,
): Promise<void> {
  const values = { keep_days: keepDays };
  await tx
    .insertInto('publication_settings')
    .values({ board_id: tx.boardId, school_id: schoolId, ...values })
    .onConflict((conflict) => conflict.columns(['board_id', 'school_id']).doUpdateSet(values))
    .execute();
}

/**
 * Lets what is put on record and what ends consent at a school wait for each other, until the end of the transaction:
 * whichever comes second sees the other, so that nothing that is online without consent goes without its task.
 */
export async function lockPlacing(tx: BoardTransaction, schoolId: string): Promise<void> {
  await tx
    .insertInto('publication_settings')
    .values({ board_id: tx.boardId, school_id: schoolId, keep_days: usualSettings.keepDays })
    .onConflict((conflict) => conflict.columns(['board_id', 'school_id']).doNothing())
    .execute();
  await tx
    .selectFrom('publication_settings')
    .select('school_id')
    .where('school_id', '=', schoolId)
    .forUpdate()
    .execute();
}
