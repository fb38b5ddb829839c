import { apiPrefix, caseLimits, id, line, problems, text } from '@plaatswijs/contract';
import type { PhotoWorkers } from '@plaatswijs/photo';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type AbilityTable, ablenessOf, type Caller } from '../../../platform/abilities/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import { inert, nameToSave, type Refusal, textOfHeader } from '../../../platform/http/index.ts';
import type { Log } from '../../../platform/log/index.ts';
import { type EvidenceKeeping, keepEvidence } from './keep-evidence.ts';
import { type EvidenceRead, readEvidence } from './read-evidence.ts';

/** What the addresses of evidence need. */
export interface EvidencePorts extends EvidenceKeeping {
  readonly clock: Clock;
  readonly log: Log;
  readonly workers: PhotoWorkers;
  readonly abilities: () => AbilityTable;
  /** Who calls; null when nobody is known. */
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
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
    evidence.removeAllContentTypeParsers();
    evidence.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: caseLimits.evidenceBytes },
      (_request, body, done) => done(null, body),
    );
    evidence.post(address, { config, bodyLimit: caseLimits.evidenceBytes }, (request, reply) =>
      keep(ports, request, reply),
    );
    evidence.get(`${address}/:evidenceId/preview`, { config }, (request, reply) =>
      preview(ports, request, reply),
    );
    evidence.get(`${address}/:evidenceId/save`, { config }, (request, reply) => save(ports, request, reply));
  });
}

interface Asked<Place> {
  readonly caller: Caller;
  readonly place: Place;
}

/** Who asks, at which place; a status when they get no further. Whether the case is there for them is asked after this. */
async function whoAsks<Place extends z.infer<typeof place>>(
  { authenticate, abilities }: EvidencePorts,
  request: FastifyRequest,
  places: z.ZodType<Place>,
): Promise<Asked<Place> | 401 | 404> {
  const caller = await authenticate(request);
  if (caller === null || (caller.via.kind === 'session' && caller.via.secondFactorPending)) return 401;
  const read = places.safeParse(request.params);
  if (!read.success) return 404;
  const { able } = ablenessOf(abilities(), caller, 'cases.read', read.data.schoolId);
  return able ? { caller, place: read.data } : 404;
}

async function keep(
  ports: EvidencePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await whoAsks(ports, request, place);
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

/** Only ever a new picture, made of pixels in a process of its own; never a byte of what came in. */
async function preview(
  ports: EvidencePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'viewed');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.ok) return notRead(reply, read);
  const made = await ports.workers.makeRendition(read.content, {
    regions: [],
    longestSide: caseLimits.previewSide,
    format: 'webp',
  });
  if (!made.ok) {
    const { code } = made.problem;
    const busy = code === 'too-busy' || code === 'cancelled';
    return reply.code(busy ? 503 : 415).send({ why: busy ? 'too-busy' : 'not-a-picture' });
  }
  return inert(reply)
    .type('image/webp')
    .header('content-disposition', 'inline; filename="bewijs.webp"')
    .send(Buffer.from(made.value.bytes));
}

/** What came in, byte for byte, to be kept by who asked; no browser opens it on this site. */
async function save(
  ports: EvidencePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'saved');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.ok) return notRead(reply, read);
  return inert(reply)
    .type('application/octet-stream')
    .header('content-disposition', `attachment; filename="${nameToSave('bewijs', read)}"`)
    .send(read.content);
}

async function readFor(
  ports: EvidencePorts,
  request: FastifyRequest,
  act: 'viewed' | 'saved',
): Promise<EvidenceRead | 401 | 404> {
  const asked = await whoAsks(ports, request, evidencePlace);
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
