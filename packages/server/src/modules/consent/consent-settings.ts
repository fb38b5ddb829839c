import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

export type AskStyle = 'mail' | 'letter' | 'mail-else-letter';

/** How a school asks for consent. */
export interface ConsentSettings {
  /** Days that a link or letter works. */
  readonly linkDays: number;
  readonly style: AskStyle;
  /** The day everybody is reminded of what they answered; null is not. */
  readonly yearlyReminder: { readonly month: number; readonly day: number } | null;
}

const usual: ConsentSettings = { linkDays: 60, style: 'mail-else-letter', yearlyReminder: null };

export async function consentSettings(tx: BoardTransaction, schoolId: string): Promise<ConsentSettings> {
  const row = await tx
    .selectFrom('consent_settings')
    .selectAll()
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (row === undefined) return usual;
  const { remind_month: month, remind_day: day } = row;
  return {
    linkDays: row.link_days,
    style: row.style as AskStyle,
    yearlyReminder: month === null || day === null ? null : { month, day },
  };
}

export async function setConsentSettings(
  tx: BoardTransaction,
  schoolId: string,
  { linkDays, style, yearlyReminder }: ConsentSettings,
): Promise<void> {
  const values = {
    link_days: linkDays,
    style,
    remind_month: yearlyReminder?.month ?? null,
    remind_day: yearlyReminder?.day ?? null,
  };
  await tx
    .insertInto('consent_settings')
    .values({ board_id: tx.boardId, school_id: schoolId, ...values })
    .onConflict((conflict) => conflict.columns(['board_id', 'school_id']).doUpdateSet(values))
    .execute();
}

/**
 * Lets changes of what a school asks and of what was said there wait for each other until the end of the transaction, so
 * that what is done twice at one moment is done once.
 */
export async function lockConsent(tx: BoardTransaction, schoolId: string): Promise<void> {
  await tx
    .insertInto('consent_settings')
    .values({ board_id: tx.boardId, school_id: schoolId, link_days: usual.linkDays, style: usual.style })
    .onConflict((conflict) => conflict.columns(['board_id', 'school_id']).doNothing())
    .execute();
  await tx
    .selectFrom('consent_settings')
    .select('school_id')
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .forUpdate()
    .execute();
}

/** When everything that is asked today stops working. */
export function endOf({ linkDays }: Pick<ConsentSettings, 'linkDays'>, now: Date): Date {
  return new Date(now.getTime() + linkDays * 86_400_000);
}

/** How long after its day a reminder still goes, in days: a server that stood still catches up, but not in another season. */
const lateReminder = 14;

/** Schools whose yearly reminder is today, or was a few days ago and did not go. `day` is `YYYY-MM-DD`. */
export async function schoolsToRemind(tx: BoardTransaction, day: string): Promise<readonly string[]> {
  const { rows } = await sql<{ school_id: string }>`
    select school_id from plaatswijs.consent_settings
    cross join lateral (
      select make_date(extract(year from ${day}::date)::integer, remind_month, remind_day) as due) as this_year
    where board_id = ${tx.boardId} and remind_month is not null
      and due <= ${day}::date and due > ${day}::date - ${lateReminder}::integer
      and (reminded_on is null or reminded_on < due)`.execute(tx);
  return rows.map(({ school_id }) => school_id);
}

/** Keeps that a school reminds today; false when another server was first. */
export async function markReminded(tx: BoardTransaction, schoolId: string, day: string): Promise<boolean> {
  const result = await tx
    .updateTable('consent_settings')
    .set({ reminded_on: day })
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where((by) => by.or([by('reminded_on', 'is', null), by('reminded_on', '<', day)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
