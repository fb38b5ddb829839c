import type { z } from 'zod';
import type { AuditKind } from './kinds.ts';

/** What an id, a date, a moment, a digest or a code looks like. No space, so no sentence and no full name. */
const idLike = /^[A-Za-z0-9][A-Za-z0-9._:+/-]{0,127}$/;

/** The detail of an event as it will be kept: checked against its kind, and free of anything that reads like text. */
export function detailOf(
  { kind, detail: schema }: AuditKind,
  detail: unknown,
): Readonly<Record<string, unknown>> {
  const read: z.output<typeof schema> = schema.parse(detail);
  const plain = JSON.parse(JSON.stringify(read)) as Readonly<Record<string, unknown>>;
  const place = placeOfText(plain, '');
  if (place !== null) {
    throw new Error(`The audit event ${kind} holds text at ${place}; ids, dates and codes only.`);
  }
  return plain;
}

/** Where the first text stands, as a path; null when there is none. Its value is not repeated: it may be a name. */
function placeOfText(value: unknown, path: string): string | null {
  if (typeof value === 'string') return idLike.test(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inside] of Object.entries(value)) {
    const found = placeOfText(inside, `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
