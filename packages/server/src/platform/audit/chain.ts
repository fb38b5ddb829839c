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

/**
 * Its members in the order RFC 8785 asks for. A chain has a million events, and nearly all of them are of ids and codes: those
 * are put together in one go.
 */
function canonical(previous: string, event: ChainedEvent): string {
  const { actor, at, boardId, detail, kind, seq, subject } = event;
  if (!areSpelledOut([actor ?? '', at, boardId, kind, previous, seq, subject ?? ''])) {
    return canonicalJson({ actor, at, boardId, detail, kind, previous, seq, subject });
  }
  const who = actor === null ? 'null' : `"${actor}"`;
  const what = subject === null ? 'null' : `"${subject}"`;
  return `{"actor":${who},"at":"${at}","boardId":"${boardId}","detail":${canonicalDetail(detail)},"kind":"${kind}","previous":"${previous}","seq":"${seq}","subject":${what}}`;
}

/** Printable ASCII without the quote and the backslash: a JSON string of it is the text between quotes. */
const spelledOut = /^[ !#-[\]-~]*$/;

function areSpelledOut(texts: readonly string[]): boolean {
  for (const text of texts) if (!spelledOut.test(text)) return false;
  return true;
}

/** Most details are flat: their members in the order of their keys are all there is to it. */
function canonicalDetail(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return canonicalJson(detail);
  let members = '';
  for (const key of Object.keys(detail).sort()) {
    const value: unknown = Reflect.get(detail, key);
    if ((typeof value === 'object' && value !== null) || !spelledOut.test(key)) return canonicalJson(detail);
    const before = members === '' ? '{"' : ',"';
    const after =
      typeof value === 'string' && spelledOut.test(value) ? `":"${value}"` : `":${JSON.stringify(value)}`;
    members += before + key + after;
  }
  return members === '' ? '{}' : `${members}}`;
}
