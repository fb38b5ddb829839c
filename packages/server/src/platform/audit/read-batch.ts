import { sql } from 'kysely';
import type { BoardTransaction } from '../database/index.ts';
import { standsAsItIs, type WrittenEvent } from './written-event.ts';

/** What following a chain takes: to read the tables of one board. */
export type AuditReader = Pick<BoardTransaction, 'selectFrom' | 'boardId'>;

/** How many events are read at once. */
const batch = 4000;

/** What stands between columns and between events: it can be in none of them, for a detail spells such characters out. */
const betweenColumns = '\u001f';
const betweenEvents = '\u001e';

/**
 * The events after a number, in order. As one text that the database puts together: rows, JSON and moments taken apart one by
 * one are more than half of the time of following a chain.
 */
export async function readBatch(tx: AuditReader, after: string): Promise<readonly WrittenEvent[]> {
  const { events } = await tx
    .selectFrom(
      tx
        .selectFrom('audit_event')
        .selectAll()
        .where('board_id', '=', tx.boardId)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(batch)
        .as('event'),
    )
    .select(
      sql<
        string | null
      >`string_agg(concat_ws(${sql.lit(betweenColumns)}, hash, seq, at, coalesce(actor::text, ''), kind,
        coalesce(subject, ''), detail), ${sql.lit(betweenEvents)} order by seq)`.as('events'),
    )
    .executeTakeFirstOrThrow();
  return events === null ? [] : events.split(betweenEvents).map((text) => eventFrom(tx.boardId, text));
}

/**
 * Whoever got one of those characters past the table shows other columns than there are: no hash is right then, for in the text
 * that a hash covers they are spelled out.
 */
function eventFrom(boardId: string, text: string): WrittenEvent {
  const seqFrom = text.indexOf(betweenColumns) + 1;
  const atFrom = text.indexOf(betweenColumns, seqFrom) + 1;
  const actorFrom = text.indexOf(betweenColumns, atFrom) + 1;
  const kindFrom = text.indexOf(betweenColumns, actorFrom) + 1;
  const subjectFrom = text.indexOf(betweenColumns, kindFrom) + 1;
  const detailFrom = text.indexOf(betweenColumns, subjectFrom) + 1;
  return {
    boardId,
    hash: text.slice(0, seqFrom - 1),
    seq: text.slice(seqFrom, atFrom - 1),
    at: momentFrom(text.slice(atFrom, actorFrom - 1)),
    actor: orNull(text.slice(actorFrom, kindFrom - 1)),
    kind: text.slice(kindFrom, subjectFrom - 1),
    subject: orNull(text.slice(subjectFrom, detailFrom - 1)),
    detail: text.slice(detailFrom),
    asItIs: standsAsItIs(text, detailFrom),
  };
}

/** The database keeps no empty one. */
function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/**
 * A moment as the database writes it (`2026-03-02 09:00:00.5+00`), as the hash covers it. Events are written to the millisecond:
 * one that says more was changed, and stays as it is to show it.
 */
function momentFrom(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`;
}
