import { apiPrefix, caseLimits, fileLimits, id, line, problems } from '@plaatswijs/contract';
import type { PhotoWorkers } from '@plaatswijs/photo';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type AbilityTable, ablenessOf, type Caller } from '../../platform/abilities/index.ts';
import type { Clock } from '../../platform/clock.ts';
import { inert, nameToSave, textOfHeader } from '../../platform/http/index.ts';
import type { Log } from '../../platform/log/index.ts';
import { type DocumentKeeping, keepDocument } from './keep-document.ts';
import { type DocumentRead, readDocument } from './read-document.ts';

/** What the addresses of documents need. */
export interface DocumentPorts extends DocumentKeeping {
  readonly clock: Clock;
  readonly log: Log;
  readonly workers: PhotoWorkers;
  readonly abilities: () => AbilityTable;
  /** Who calls; null when nobody is known. */
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
}

const place = z.object({ schoolId: id, fileId: id, recordId: id });
const documentPlace = place.extend({ documentId: id });
const address = `${apiPrefix}/schools/:schoolId/files/:fileId/records/:recordId/documents`;
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

/** The name of a file stands in a header, percent-encoded: an address is kept in places where no name belongs. */
const headers = z.object({ 'x-file-name': z.string().transform(textOfHeader).pipe(line(200)) });

/** Opens the addresses where a document is added to a record, looked at as a picture, or saved. */
export async function mountDocuments(app: FastifyInstance, ports: DocumentPorts): Promise<void> {
  await app.register(async (documents) => {
    documents.removeAllContentTypeParsers();
    documents.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: fileLimits.documentBytes },
      (_request, body, done) => done(null, body),
    );
    documents.post(address, { config, bodyLimit: fileLimits.documentBytes }, (request, reply) =>
      keep(ports, request, reply),
    );
    documents.get(`${address}/:documentId/preview`, { config }, (request, reply) =>
      preview(ports, request, reply),
    );
    documents.get(`${address}/:documentId/save`, { config }, (request, reply) => save(ports, request, reply));
  });
}

/** Who asks, at which place; a status when they get no further. Whether the file is there for them is asked after this. */
async function whoAsks<Place extends z.infer<typeof place>>(
  { authenticate, abilities }: DocumentPorts,
  request: FastifyRequest,
  places: z.ZodType<Place>,
): Promise<({ readonly caller: Caller } & Place) | 401 | 404> {
  const caller = await authenticate(request);
  if (caller === null || (caller.via.kind === 'session' && caller.via.secondFactorPending)) return 401;
  const read = places.safeParse(request.params);
  if (!read.success) return 404;
  const { able } = ablenessOf(abilities(), caller, 'files.read', read.data.schoolId);
  return able ? { caller, ...read.data } : 404;
}

async function keep(
  ports: DocumentPorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await whoAsks(ports, request, place);
  if (typeof asked === 'number') return reply.code(asked).send();
  const said = headers.safeParse(request.headers);
  const { body: content } = request;
  if (!said.success) return reply.code(400).send({ why: 'invalid-request' });
  if (!Buffer.isBuffer(content) || content.length === 0) return reply.code(422).send({ why: 'empty' });
  const name = said.data['x-file-name'];
  const kept = await keepDocument(ports, { ...asked, name, content, now: ports.clock.now() });
  if (kept.ok) return reply.code(201).send(kept.value);
  return reply.code(problems[kept.code].status).send({ why: kept.issues?.[0]?.code ?? kept.code });
}

/** Only ever a new picture, made of pixels in a process of its own; never a byte of what came in. */
async function preview(
  ports: DocumentPorts,
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
    const busy = made.problem.code === 'too-busy' || made.problem.code === 'cancelled';
    return reply.code(busy ? 503 : 415).send({ why: busy ? 'too-busy' : 'not-a-picture' });
  }
  return inert(reply)
    .type('image/webp')
    .header('content-disposition', 'inline; filename="stuk.webp"')
    .send(Buffer.from(made.value.bytes));
}

/** What came in, byte for byte, to be kept by who asked; no browser opens it on this site. */
async function save(
  ports: DocumentPorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'saved');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.ok) return notRead(reply, read);
  return inert(reply)
    .type('application/octet-stream')
    .header('content-disposition', `attachment; filename="${nameToSave('stuk', read)}"`)
    .send(read.content);
}

async function readFor(
  ports: DocumentPorts,
  request: FastifyRequest,
  act: 'viewed' | 'saved',
): Promise<DocumentRead | 401 | 404> {
  const asked = await whoAsks(ports, request, documentPlace);
  if (typeof asked === 'number') return asked;
  const read = await readDocument(ports, { ...asked, act, now: ports.clock.now() });
  if (!read.ok && read.why === 'altered') {
    ports.log.error('a document in a file is not what was kept', { documentId: asked.documentId });
  }
  return read;
}

function notRead(reply: FastifyReply, { why }: Extract<DocumentRead, { ok: false }>): FastifyReply {
  const status = { 'not-found': 404, 'not-a-picture': 415, altered: 409 }[why];
  return why === 'not-found' ? reply.code(status).send() : reply.code(status).send({ why });
}
