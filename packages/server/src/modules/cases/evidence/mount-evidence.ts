import { apiPrefix, caseLimits, id, line, problems, text } from '@plaatswijs/contract';
import type { PhotoWorkers } from '@plaatswijs/photo';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AbilityTable } from '../../../platform/abilities/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import {
  type Authenticate,
  type Refusal,
  sendPreview,
  sendToSave,
  takeBytes,
  textOfHeader,
  whoAsks,
} from '../../../platform/http/index.ts';
import type { Log } from '../../../platform/log/index.ts';
import { type EvidenceKeeping, keepEvidence } from './keep-evidence.ts';
import { type EvidenceRead, readEvidence } from './read-evidence.ts';

/** What the addresses of evidence need. */
export interface EvidencePorts extends EvidenceKeeping {
  readonly clock: Clock;
  readonly log: Log;
  readonly workers: PhotoWorkers;
  readonly abilities: () => AbilityTable;
  readonly authenticate: Authenticate;
}

const place = z.object({ schoolId: id, caseId: id });
const evidencePlace = place.extend({ evidenceId: id });
const address = `${apiPrefix}/schools/:schoolId/cases/:caseId/evidence`;
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

/** What is said of a file stands in headers, percent-encoded: an address is kept in places where no name belongs. */
const headers = z.object({
  'x-case-version': z.coerce.number().int().min(0),
  'x-file-name': z.string().transform(textOfHeader).pipe(line(200)),
  'x-file-note': z.string().default('').transform(textOfHeader).pipe(text(2000)),
});

/** Opens the addresses where somebody who reads a case adds evidence, has a picture of it before them, or saves it. */
export async function mountEvidence(app: FastifyInstance, ports: EvidencePorts): Promise<void> {
  await app.register(async (evidence) => {
    takeBytes(evidence, caseLimits.evidenceBytes);
    evidence.post(address, { config, bodyLimit: caseLimits.evidenceBytes }, (request, reply) =>
      keep(ports, request, reply),
    );
    evidence.get(`${address}/:evidenceId/preview`, { config }, (request, reply) =>
      preview(ports, request, reply),
    );
    evidence.get(`${address}/:evidenceId/save`, { config }, (request, reply) => save(ports, request, reply));
  });
}

async function keep(
  ports: EvidencePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await whoAsks(ports, request, place, 'cases.read');
  if (typeof asked === 'number') return reply.code(asked).send();
  const said = headers.safeParse(request.headers);
  const { body: content } = request;
  if (!said.success) return reply.code(400).send({ why: 'invalid-request' });
  if (!Buffer.isBuffer(content) || content.length === 0) return reply.code(422).send({ why: 'empty' });
  const kept = await keepEvidence(ports, {
    caller: asked.caller,
    ...asked.place,
    version: said.data['x-case-version'],
    content,
    said: { name: said.data['x-file-name'], note: said.data['x-file-note'] },
    now: ports.clock.now(),
  });
  return kept.ok ? reply.code(201).send(kept.value) : refused(reply, kept);
}

function refused(reply: FastifyReply, { code, issues }: Refusal): FastifyReply {
  return reply.code(problems[code].status).send({ why: issues?.[0]?.code ?? code });
}

async function preview(
  ports: EvidencePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'viewed');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.ok) return notRead(reply, read);
  return sendPreview(reply, ports.workers, read.content, {
    what: 'bewijs',
    longestSide: caseLimits.previewSide,
  });
}

async function save(
  ports: EvidencePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'saved');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.ok) return notRead(reply, read);
  return sendToSave(reply, read.content, 'bewijs', read);
}

async function readFor(
  ports: EvidencePorts,
  request: FastifyRequest,
  act: 'viewed' | 'saved',
): Promise<EvidenceRead | 401 | 404> {
  const asked = await whoAsks(ports, request, evidencePlace, 'cases.read');
  if (typeof asked === 'number') return asked;
  const now = ports.clock.now();
  const read = await readEvidence(ports, { caller: asked.caller, ...asked.place, act, now });
  if (!read.ok && read.why === 'altered') {
    ports.log.error('evidence is not what was kept', { evidenceId: asked.place.evidenceId });
  }
  return read;
}

function notRead(reply: FastifyReply, { why }: Extract<EvidenceRead, { ok: false }>): FastifyReply {
  const status = { 'not-found': 404, 'not-a-picture': 415, altered: 409 }[why];
  return why === 'not-found' ? reply.code(status).send() : reply.code(status).send({ why });
}
