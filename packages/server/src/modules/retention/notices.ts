import type { RetentionKind } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { addDays } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { noticeDays } from './days.ts';
import type { RetainedItem } from './retained.ts';

/** Since when things stand in the preview of a school, by id; and whether that was mailed. */
export type Notices = ReadonlyMap<string, { readonly announcedOn: string; readonly mailed: boolean }>;

export async function noticesOf(
  tx: BoardTransaction,
  schoolId: string,
  kind: RetentionKind,
): Promise<Notices> {
  const rows = await tx
    .selectFrom('destruction_notice')
    .select(['record_id', 'announced_on', 'mailed'])
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('kind', '=', kind)
    .execute();
  return new Map(
    rows.map(({ record_id, announced_on, mailed }) => [record_id, { announcedOn: announced_on, mailed }]),
  );
}

/** Keeps since when these stand there, and forgets what does not stand there any more. */
export async function keepNotices(
  tx: BoardTransaction,
  schoolId: string,
  kind: RetentionKind,
  items: readonly Pick<RetainedItem, 'id' | 'dueOn'>[],
  today: string,
): Promise<void> {
  const ids = items.map(({ id }) => id);
  const days = items.map(({ dueOn }) => dueOn);
  await sql`
    delete from plaatswijs.destruction_notice
    where board_id = ${tx.boardId} and school_id = ${schoolId} and kind = ${kind}
      and not record_id = any (${ids}::uuid[])`.execute(tx);
  await sql`
    insert into plaatswijs.destruction_notice (board_id, kind, record_id, school_id, due_on, announced_on)
      select ${tx.boardId}, ${kind}, goes.record_id, ${schoolId}, goes.due_on, ${today}::date
      from unnest(${ids}::uuid[], ${days}::date[]) as goes (record_id, due_on)
    on conflict (board_id, kind, record_id, school_id) do update set due_on = excluded.due_on`.execute(tx);
}

export async function noteMailed(
  tx: BoardTransaction,
  schoolId: string,
  kind: RetentionKind,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('destruction_notice')
    .set({ mailed: true })
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('kind', '=', kind)
    .where('record_id', 'in', [...ids])
    .execute();
}

/** The day on which something really goes: its own, and not before it was announced for long enough. */
export function goesOn(dueOn: string, announcedOn: string): string {
  const noticed = addDays(announcedOn, noticeDays);
  return dueOn > noticed ? dueOn : noticed;
}
