import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../database/index.ts';
import type { Metrics } from '../metrics/index.ts';
import { digestOf, isSameDigest } from '../secrets/index.ts';
import { refuse } from './refusal.ts';
import { sendRefusal } from './send.ts';

export interface OperatingPorts {
  readonly database: Database;
  readonly metrics: Metrics;
  /** Secret a collector of metrics shows as bearer token; without one only this machine may look. */
  readonly metricsToken: string | null;
  /** False once the server is stopping: a load balancer then sends nobody new. */
  readonly isOpen: () => boolean;
}

/** What who runs the server looks at: whether it lives, whether it is ready, and its figures. */
export function mountOperating(app: FastifyInstance, ports: OperatingPorts): void {
  const config = { rateLimit: false };
  app.get('/health/live', { config }, async (_request, reply) => reply.send({ status: 'ok' }));
  app.get('/health/ready', { config }, async (request, reply) => {
    const ready = ports.isOpen() && (await ports.database.health());
    return ready ? reply.send({ status: 'ok' }) : sendRefusal(reply, refuse('unavailable'), request);
  });
  app.get('/metrics', { config }, async (request, reply) => {
    // Not found rather than forbidden: who may not see them need not know that they are here.
    if (!mayLook(request, ports.metricsToken)) return sendRefusal(reply, refuse('not-found'), request);
    return reply.type(ports.metrics.contentType).send(await ports.metrics.text());
  });
}

function mayLook(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return request.ip === '127.0.0.1' || request.ip === '::1';
  const shown = request.headers.authorization;
  return shown !== undefined && isSameDigest(digestOf(shown), digestOf(`Bearer ${token}`));
}
