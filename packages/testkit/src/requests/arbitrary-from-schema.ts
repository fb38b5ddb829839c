import fc from 'fast-check';

/** The part of JSON Schema that the contract's schemas use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** Values that fit the schema; short and few, so that a run says much in little time. Ids come from `ids` where given. */
export function arbitraryFromSchema(schema: JsonSchema, ids: readonly string[] = []): fc.Arbitrary<unknown> {
  const within = (inner: JsonSchema) => arbitraryFromSchema(inner, ids);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice !== undefined) return fc.oneof(...choice.map(within));
  if (schema.allOf !== undefined)
    return within(Object.assign({}, schema, ...schema.allOf, { allOf: undefined }));
  switch (schema.type) {
    case 'string':
      return schema.format === 'uuid' && ids.length > 0 ? fc.constantFrom(...ids) : textFrom(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(within(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
      });
    case 'object':
      return objectFrom(schema, within);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function textFrom({ format, pattern, minLength = 0, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  switch (format) {
    case 'uuid':
      return fc.uuid({ version: 7 });
    case 'date':
      return day();
    case 'date-time':
      return day().map((date) => `${date}T12:00:00Z`);
    case 'email':
      return fc.integer({ min: 1, max: 999 }).map((number) => `iemand${number}@school.example`);
    case 'uri':
      return fc.webUrl({ validSchemes: ['https'] });
    case 'base64':
      return fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  }
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  if (pattern !== undefined && !pattern.includes('[^')) {
    return fc.stringMatching(new RegExp(pattern, 'u')).filter(fits);
  }
  const most = Math.max(minLength, Math.min(maxLength, minLength + 40));
  // Trimmed and without control characters: what fits every line and text of the contract.
  return fc
    .string({ unit: 'grapheme-composite', minLength: Math.max(minLength, 1), maxLength: most })
    .map((text) => text.replaceAll(/\p{C}/gu, 'x').padEnd(minLength, 'x'))
    .filter((text) => text.trim().length >= Math.max(minLength, 1) && fits(text));
}

function day(): fc.Arbitrary<string> {
  return fc
    .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2030, 11, 31) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
}

function objectFrom(
  { properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema,
  within: (inner: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, within(property)]),
  );
  const named = fc.record(model, { requiredKeys: [...required] });
  if (typeof additionalProperties !== 'object') return named;
  const names =
    propertyNames?.enum === undefined
      ? fc.stringMatching(/^[a-z][a-z.-]{0,12}$/)
      : fc.constantFrom(...propertyNames.enum.map(String));
  return fc.dictionary(names, within(additionalProperties), { maxKeys: 3 });
}
