import { apiPrefix, type Operation } from '@plaatswijs/contract';
import { arbitraryFromSchema, type JsonSchema } from '@plaatswijs/testkit/requests';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface Ask {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Session cookie; without one nobody is signed in. */
  readonly cookie?: string;
}

let visitors = 0;

/** Asks an operation in process, each time from another address so that no limit on visitors gets in the way. */
export async function ask(app: FastifyInstance, operation: Operation, given: Ask): Promise<Reply> {
  const { params = {}, query = {}, body, cookie } = given;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? '')),
  );
  const search = new URLSearchParams(
    Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
  ).toString();
  visitors += 1;
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const answer = await app.inject({
    method: operation.method,
    url: `${apiPrefix}${path}${search === '' ? '' : `?${search}`}`,
    remoteAddress: `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`,
    headers: {
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie: `plaatswijs_session=${cookie}` }),
    },
    ...(payload === undefined ? {} : { payload }),
  });
  return {
    status: answer.statusCode,
    type: String(answer.headers['content-type'] ?? ''),
    body: answer.body,
  };
}

/** Bodies that fit the operation, with these ids where an id is wanted; `undefined` where it takes none. */
export function bodiesOf({ body }: Operation, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (body === null) return fc.constant(undefined);
  // What a schema asks beyond its shape (one date after another) JSON Schema cannot say.
  return arbitraryFromSchema(schemaOf(body), ids).filter((value) => body.safeParse(value).success);
}

/** Queries that fit the operation. */
export function queriesOf({ query }: Operation): fc.Arbitrary<Record<string, unknown>> {
  return arbitraryFromSchema(schemaOf(query)) as fc.Arbitrary<Record<string, unknown>>;
}

export function namesInPath({ path }: Operation): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

function schemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}
