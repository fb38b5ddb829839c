import { sql } from 'kysely';
import type { BoardTransaction } from '../database/index.ts';
import type { ChainedEvent } from './chain.ts';

/** What following a chain takes: to read the tables of one board. */
export type AuditReader = Pick<BoardTransaction, 'selectFrom' | 'boardId'>;

/** An event as it is read to be checked. */
export interface ReadEvent extends ChainedEvent {
  readonly hash: string;
}

/** How many events are read at once. */
const batch = 4000;

/** What stands between columns and between events: it can be in none of them, for a detail spells such characters out. */
const betweenColumns = '\u001f';
const betweenEvents = '\u001e';

/**
 * The events after a number, in order. As one text that the database puts together: rows, JSON and moments taken apart one by
 * one are more than half of the time of following a chain.
 */
export async function readBatch(tx: AuditReader, after: string): Promise<readonly ReadEvent[]> {
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
      >`string_agg(concat_ws(${sql.lit(betweenColumns)}, seq, at, coalesce(actor::text, ''), kind,
        coalesce(subject, ''), detail, hash), ${sql.lit(betweenEvents)} order by seq)`.as('events'),
    )
    .executeTakeFirstOrThrow();
  return events === null ? [] : events.split(betweenEvents).map((text) => eventFrom(tx.boardId, text));
}

function eventFrom(boardId: string, text: string): ReadEvent {
  const columns = text.split(betweenColumns);
  const [seq = '', at = '', actor = '', kind = '', subject = '', detail = '', hash = ''] = columns;
  return {
    boardId,
    seq,
    at: momentFrom(at),
    actor: orNull(actor),
    kind,
    subject: orNull(subject),
    detail: detailFrom(detail),
    // Whoever got such a character past the table could show other columns than there are: no hash is right then.
    hash: columns.length === columnsOfEvent ? hash : '',
  };
}

const columnsOfEvent = 7;

/** One that cannot be read was changed, which its hash shows. */
function detailFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
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
  const [whole = '', fraction = ''] = text.slice(11, -3).split('.');
  return `${text.slice(0, 10)}T${whole}.${fraction.padEnd(3, '0')}Z`;
}
