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
  return hash('sha256', canonical(previous, event), 'hex');
}

/** Its members in the order RFC 8785 asks for, of which only `detail` has to be looked into: a chain has a million events. */
function canonical(previous: string, event: ChainedEvent): string {
  const { actor, at, boardId, detail, kind, seq, subject } = event;
  const text = JSON.stringify;
  const before = `"actor":${text(actor)},"at":${text(at)},"boardId":${text(boardId)}`;
  const after = `"kind":${text(kind)},"previous":${text(previous)},"seq":${text(seq)},"subject":${text(subject)}`;
  return `{${before},"detail":${canonicalDetail(detail)},${after}}`;
}

/** Most details are flat: given its keys in order, the writer of the language itself writes one just so. */
function canonicalDetail(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return canonicalJson(detail);
  const keys = Object.keys(detail).sort();
  const flat = Object.values(detail).every((value) => typeof value !== 'object' || value === null);
  return flat ? JSON.stringify(detail, keys) : canonicalJson(detail);
}
