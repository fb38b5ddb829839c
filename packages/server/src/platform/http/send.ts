import { type ProblemDetails, problems } from '@plaatswijs/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from './refusal.ts';

/** Sends a refusal as problem details (RFC 9457). */
export function sendRefusal(
  reply: FastifyReply,
  { code, detail, issues }: Omit<Refusal, 'ok'>,
  request: FastifyRequest,
): FastifyReply {
  const { status, title } = problems[code];
  const body: ProblemDetails = {
    type: `urn:plaatswijs:problem:${code}`,
    title,
    status,
    code,
    requestId: request.id,
    ...(detail === undefined ? {} : { detail }),
    ...(issues === undefined ? {} : { issues: [...issues] }),
  };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body));
}
