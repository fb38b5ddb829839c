import { z } from 'zod';

/** What was written before, of values that never change. Goes with them. */
const written = new WeakMap<object, Map<z.core.$ZodType, Buffer>>();

/**
 * An answer as it is sent: checked against its schema, a field the schema does not name left out, as JSON in UTF-8. Of a
 * frozen field that is checked and written once, however often it is sent: it stays what it was.
 */
export function answerBytes(schema: z.ZodType, value: unknown): Buffer {
  const fields = fieldsOf(schema);
  if (fields === null || typeof value !== 'object' || value === null) return bytesOf(schema, value);
  const parts: Uint8Array[] = [];
  for (const { name, field, opening } of fields) {
    const bytes = fieldBytes(field, Reflect.get(value, name));
    if (bytes !== null) parts.push(parts.length === 0 ? first : next, opening, bytes);
  }
  parts.push(parts.length === 0 ? empty : last);
  return Buffer.concat(parts);
}

const [first, next, last, empty] = ['{', ',', '}', '{}'].map((text) => Buffer.from(text)) as [
  Buffer,
  Buffer,
  Buffer,
  Buffer,
];

interface Field {
  readonly name: string;
  readonly field: z.core.$ZodType;
  /** Its name as it stands in the answer. */
  readonly opening: Buffer;
}

const known = new WeakMap<z.ZodType, readonly Field[] | null>();

/** The fields of a schema that says nothing more than what its fields are; null for any other. */
function fieldsOf(schema: z.ZodType): readonly Field[] | null {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const isPlain =
    schema instanceof z.ZodObject &&
    schema.def.catchall === undefined &&
    (schema.def.checks ?? []).length === 0;
  const fields = isPlain
    ? Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => ({
        name,
        field,
        opening: Buffer.from(`${JSON.stringify(name)}:`),
      }))
    : null;
  known.set(schema, fields);
  return fields;
}

/** Null for a field that is not there and need not be. */
function fieldBytes(field: z.core.$ZodType, value: unknown): Uint8Array | null {
  if (value === undefined) {
    const parsed = z.parse(field, undefined);
    return parsed === undefined ? null : Buffer.from(JSON.stringify(parsed));
  }
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return bytesOf(field, value);
  const before = written.get(value) ?? new Map<z.core.$ZodType, Buffer>();
  const bytes = before.get(field) ?? bytesOf(field, value);
  written.set(value, before.set(field, bytes));
  return bytes;
}

function bytesOf(schema: z.core.$ZodType, value: unknown): Buffer {
  return Buffer.from(JSON.stringify(z.parse(schema, value)));
}
