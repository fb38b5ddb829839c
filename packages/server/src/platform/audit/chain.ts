import { hash } from 'node:crypto';
import { canonicalJson } from '@plaatswijs/rules';

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
  const { actor, at, boardId, detail, kind, seq, subject } = event;
  return hashOfText(canonicalJson({ actor, at, boardId, detail, kind, previous, seq, subject }));
}

/** SHA-256 of a text in UTF-8, in hexadecimals. */
export function hashOfText(text: string): string {
  return hash('sha256', text, 'hex');
}
