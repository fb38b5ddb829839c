import { canonicalJson } from '@plaatswijs/rules';
import { hashOf, hashOfText } from './chain.ts';

/** An event as the database wrote it, to be checked. */
export interface WrittenEvent {
  readonly boardId: string;
  /** Whole number from 1 up, as text. */
  readonly seq: string;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly at: string;
  readonly actor: string | null;
  readonly kind: string;
  readonly subject: string | null;
  /** JSON, as the database spells it. */
  readonly detail: string;
  /** Nothing in it has to be spelled otherwise between the quotes of JSON: see `standsAsItIs`. */
  readonly asItIs: boolean;
  /** The hash that was written with it. */
  readonly hash: string;
}

/**
 * Whether the text of an event can be put between the quotes of JSON as it is: there is no backslash in it, and no quote before
 * its detail. In the detail such characters, and those below a space, come with a backslash.
 */
export function standsAsItIs(event: string, detailFrom: number): boolean {
  if (event.includes('\\')) return false;
  const quote = event.indexOf('"');
  return quote === -1 || quote >= detailFrom;
}

/**
 * The hash that follows from an event that was read: that of `hashOf`. A chain has a million events, and nearly all of them are of
 * ids and codes: their canonical JSON is put together in one go.
 */
export function hashOfWritten(previous: string, event: WrittenEvent): string {
  const { actor, at, boardId, kind, seq, subject } = event;
  const detail = parsed(event.detail);
  if (!event.asItIs) return hashOf(previous, { boardId, seq, at, actor, kind, subject, detail });
  const who = actor === null ? 'null' : `"${actor}"`;
  const what = subject === null ? 'null' : `"${subject}"`;
  return hashOfText(
    `{"actor":${who},"at":"${at}","boardId":"${boardId}","detail":${canonicalDetail(detail)},"kind":"${kind}","previous":"${previous}","seq":"${seq}","subject":${what}}`,
  );
}

/** One that cannot be read was changed, which its hash shows. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Most details are flat: their members in the order of their keys are all there is to it. */
function canonicalDetail(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return canonicalJson(detail);
  let members = '';
  for (const key of inOrder(Object.keys(detail))) {
    const value: unknown = Reflect.get(detail, key);
    const said = typeof value === 'string' ? `"${value}"` : plain(value);
    if (said === null) return canonicalJson(detail);
    members += members === '' ? `{"${key}":${said}` : `,"${key}":${said}`;
  }
  return members === '' ? '{}' : `${members}}`;
}

/** Null for what has members of its own, and for a number that JavaScript has not. */
function plain(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return value === null || typeof value === 'boolean' ? String(value) : null;
}

/** The database has short keys first; two or three of them are often in order already. */
function inOrder(keys: string[]): string[] {
  for (let at = 1; at < keys.length; at++) {
    if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return keys.sort();
  }
  return keys;
}
