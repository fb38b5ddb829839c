import type { BoardTransaction, JsonValue } from '../database/index.ts';

/** Which events are asked for. */
export interface AuditQuery {
  /** Only what came before this number; the `next` of the page before. */
  readonly after?: string;
  readonly limit: number;
  readonly actor?: string;
  readonly subject?: string;
  readonly kind?: string;
}

/** An event as it is shown. */
export interface AuditLine {
  readonly seq: string;
  readonly at: string;
  readonly actor: string | null;
  readonly kind: string;
  readonly subject: string | null;
  readonly detail: JsonValue;
  readonly hash: string;
}

/** A page of events, newest first; `next` is null on the last page. */
export interface AuditPage {
  readonly events: readonly AuditLine[];
  readonly next: string | null;
}

/** Events of the board of this transaction, newest first. */
export async function listAudit(tx: BoardTransaction, query: AuditQuery): Promise<AuditPage> {
  const { after, limit, actor, subject, kind } = query;
  let asked = tx
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor', 'kind', 'subject', 'detail', 'hash'])
    .where('board_id', '=', tx.boardId);
  if (after !== undefined) asked = asked.where('seq', '<', after);
  if (actor !== undefined) asked = asked.where('actor', '=', actor);
  if (subject !== undefined) asked = asked.where('subject', '=', subject);
  if (kind !== undefined) asked = asked.where('kind', '=', kind);
  const found = await asked
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
  const events = found.slice(0, limit);
  return { events, next: found.length > limit ? (events.at(-1)?.seq ?? null) : null };
}
