import type { Operation } from '@plaatswijs/contract';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Issue, type Refusal, refuse } from './refusal.ts';

export interface ParsedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** At most so many places are named; a thousand wrong rows are one wrong request. */
const mostIssues = 50;

/** Checks path, query and body against the operation, and names everything that is wrong, not only the first. */
export function parseRequest(operation: Operation, request: FastifyRequest): ParsedRequest | Refusal {
  const params = operation.params.safeParse(request.params);
  const query = operation.query.safeParse(request.query);
  const body = operation.body?.safeParse(request.body);
  const issues = [
    ...issuesOf('path', params),
    ...issuesOf('query', query),
    ...(body === undefined ? [] : issuesOf('body', body)),
  ];
  if (issues.length > 0) return refuse('invalid-request', { issues: issues.slice(0, mostIssues) });
  return { params: params.data, query: query.data, body: body?.data };
}

/** Codes and places only: what was typed never comes back in an error. */
function issuesOf(part: string, result: z.ZodSafeParseResult<unknown>): readonly Issue[] {
  if (result.success) return [];
  return result.error.issues.map(({ path, code }) => ({ at: pointer([part, ...path]), code }));
}

/** A JSON pointer (RFC 6901), cut where somebody sent a name longer than any of ours. */
function pointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
