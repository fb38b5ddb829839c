import { apiPrefix } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AbilityTable, Caller } from '../abilities/index.ts';
import type { Clock } from '../clock.ts';
import { refuseCaller } from './authorise.ts';
import { type CarryPorts, carryOut } from './carry-out.ts';
import type { Implementation } from './implementation.ts';
import { type ParsedRequest, parseRequest } from './parse-request.ts';
import type { Effects, Refusal } from './refusal.ts';
import { sendRefusal } from './send.ts';
import { sendKept } from './send-kept.ts';

/** What every operation is carried out with. */
export interface HttpPorts extends CarryPorts {
  readonly clock: Clock;
  readonly abilities: AbilityTable;
  /** Who calls; `null` when there is no session or token, or it no longer counts. */
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
  /** Puts the session cookie on the answer, or takes it away. */
  readonly applySession: (reply: FastifyReply, session: NonNullable<Effects['session']>) => void;
}

/** Most bytes in a request unless its operation says otherwise. */
const usualMostBytes = 64 * 1024;
const usualPerMinute = 600;

/** Opens every operation at its address. */
export function mountOperations(
  app: FastifyInstance,
  implementations: readonly Implementation[],
  ports: HttpPorts,
): void {
  for (const implementation of implementations) {
    const { operation } = implementation;
    app.route({
      method: operation.method,
      url: `${apiPrefix}${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      bodyLimit: operation.mostBytes ?? usualMostBytes,
      config: {
        rateLimit: { max: operation.perMinute ?? usualPerMinute, timeWindow: '1 minute' },
        operation: operation.id,
      },
      handler: (request, reply) => answer(implementation, ports, request, reply),
    });
  }
}

async function answer(
  implementation: Implementation,
  ports: HttpPorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { operation } = implementation;
  const parsed = parseRequest(operation, request);
  if (isRefusal(parsed)) return sendRefusal(reply, parsed, request);
  const caller = await ports.authenticate(request);
  const now = ports.clock.now();
  const schoolId = schoolIn(parsed);
  const refusal = refuseCaller(operation, ports.abilities, caller, schoolId, now);
  if (refusal !== null) return sendRefusal(reply, refusal, request);
  const outcome = await carryOut(implementation, ports, request, { parsed, caller, schoolId, now });
  if (isRefusal(outcome)) return sendRefusal(reply, outcome, request);
  if (outcome.effects.session !== undefined) ports.applySession(reply, outcome.effects.session);
  // What one person may see is nobody else's to keep: no cache between server and browser.
  reply.header('cache-control', 'no-store').code(outcome.answer.status);
  if (outcome.answer.body === null) return reply.send();
  const { etag } = outcome.effects;
  if (etag !== undefined) return sendKept(request, reply, etag, outcome.answer.body);
  return reply.type('application/json; charset=utf-8').send(outcome.answer.body);
}

function schoolIn({ params }: ParsedRequest): string | null {
  const { schoolId } = params as { schoolId?: string };
  return schoolId ?? null;
}

function isRefusal(value: object): value is Refusal {
  return 'ok' in value && value.ok === false;
}
