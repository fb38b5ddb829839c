import { digestOf } from '@plaatswijs/rules';

/** An event as it is kept and as its hash covers it. */
export interface ChainedEvent {
  readonly boardId: string;
  /** Whole number from 1 up, as text. */
  readonly seq: string;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly at: string;
  readonly actor: string | null;
  readonly kind: string;
  readonly subject: string | null;
  readonly detail: unknown;
}

/** What stands before the first event of a board. */
export const beforeFirst = '0'.repeat(64);

/** The hash of an event: SHA-256 of the canonical JSON (RFC 8785) of the hash before it and all it says. */
export function hashOf(previous: string, event: ChainedEvent): string {
  const { boardId, seq, at, actor, kind, subject, detail } = event;
  return digestOf({ previous, boardId, seq, at, actor, kind, subject, detail });
}
