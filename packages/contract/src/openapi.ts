import { z } from 'zod';
import type { Operation } from './operation.ts';
import { type ProblemCode, problems, usualProblems } from './problems.ts';

/** The body of every refusal (RFC 9457). `code` is stable; `issues` place what is wrong in the request. */
export const problemDetails = z.object({
  type: z.string().meta({ description: 'URN of the problem, `urn:plaatswijs:problem:<code>`' }),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  issues: z
    .array(
      z.object({
        at: z.string().meta({ description: 'JSON pointer' }),
        code: z.string(),
        params: z
          .record(z.string(), z.union([z.string(), z.number()]))
          .optional()
          .meta({ description: 'Numbers, days and codes for a sentence about it; never of anybody' }),
      }),
    )
    .optional(),
});
export type ProblemDetails = z.infer<typeof problemDetails>;

/** Where all operations live. A change that breaks a client gets a new number beside the old. */
export const apiPrefix = '/api/v1';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of these operations. */
export function describeApi(operations: Record<string, Operation>, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of Object.values(operations)) {
    const path = `${apiPrefix}${operation.path}`;
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Plaatswijs',
      version,
      description: "A school's social media protocol as a working system.",
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemDetails, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'plaatswijs_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function describeOperation(operation: Operation): Json {
  const { id, summary, tag, access, body, answer, status } = operation;
  const able = access.kind === 'able' ? { 'x-ability': access.to } : {};
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: access.kind === 'anyone' ? [] : [{ session: [] }, { token: [] }],
    ...able,
    parameters: [...parametersOf(operation, 'path'), ...parametersOf(operation, 'query')],
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }),
    responses: {
      [status]:
        answer === null
          ? { description: 'Done' }
          : { description: 'Done', content: { 'application/json': { schema: schemaOf(answer, 'output') } } },
      ...refusalsOf(operation),
    },
  };
}

function parametersOf({ params, query }: Operation, place: 'path' | 'query'): readonly Json[] {
  const schema = schemaOf(place === 'path' ? params : query, 'input');
  const properties = (schema['properties'] ?? {}) as Record<string, Json>;
  const required = new Set((schema['required'] ?? []) as string[]);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    schema: property,
  }));
}

function refusalsOf({ problems: own, access }: Operation): Json {
  const codes = new Set<ProblemCode>([...usualProblems, ...own]);
  if (access.kind !== 'anyone') codes.add('not-signed-in');
  if (access.kind === 'able') for (const code of ['not-able', 'not-found'] as const) codes.add(code);
  if (access.kind === 'able' && access.stepUp) codes.add('step-up-needed');
  const byStatus = Map.groupBy(codes, (code) => String(problems[code].status));
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest as Json;
}
