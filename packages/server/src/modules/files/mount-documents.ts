import { apiPrefix, caseLimits, fileLimits, id, line, problems } from '@plaatswijs/contract';
import type { PhotoWorkers } from '@plaatswijs/photo';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AbilityTable } from '../../platform/abilities/index.ts';
import type { Clock } from '../../platform/clock.ts';
import {
  type Authenticate,
  sendPreview,
  sendToSave,
  takeBytes,
  textOfHeader,
  whoAsks,
} from '../../platform/http/index.ts';
import type { Log } from '../../platform/log/index.ts';
import { type DocumentKeeping, keepDocument } from './keep-document.ts';
import { type DocumentRead, readDocument } from './read-document.ts';

/** What the addresses of documents need. */
export interface DocumentPorts extends DocumentKeeping {
  readonly clock: Clock;
  readonly log: Log;
  readonly workers: PhotoWorkers;
  readonly abilities: () => AbilityTable;
  readonly authenticate: Authenticate;
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
    takeBytes(documents, fileLimits.documentBytes);
    documents.post(address, { config, bodyLimit: fileLimits.documentBytes }, (request, reply) =>
      keep(ports, request, reply),
    );
    documents.get(`${address}/:documentId/preview`, { config }, (request, reply) =>
      preview(ports, request, reply),
    );
    documents.get(`${address}/:documentId/save`, { config }, (request, reply) => save(ports, request, reply));
  });
}

async function keep(
  ports: DocumentPorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await whoAsks(ports, request, place, 'files.read');
  if (typeof asked === 'number') return reply.code(asked).send();
  const said = headers.safeParse(request.headers);
  const { body: content } = request;
  if (!said.success) return reply.code(400).send({ why: 'invalid-request' });
  if (!Buffer.isBuffer(content) || content.length === 0) return reply.code(422).send({ why: 'empty' });
  const name = said.data['x-file-name'];
  const kept = await keepDocument(ports, {
    caller: asked.caller,
    ...asked.place,
    name,
    content,
    now: ports.clock.now(),
  });
  if (kept.ok) return reply.code(201).send(kept.value);
  return reply.code(problems[kept.code].status).send({ why: kept.issues?.[0]?.code ?? kept.code });
}

async function preview(
  ports: DocumentPorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'viewed');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.ok) return notRead(reply, read);
  return sendPreview(reply, ports.workers, read.content, {
    what: 'stuk',
    longestSide: caseLimits.previewSide,
  });
}

async function save(
  ports: DocumentPorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'saved');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.ok) return notRead(reply, read);
  return sendToSave(reply, read.content, 'stuk', read);
}

async function readFor(
  ports: DocumentPorts,
  request: FastifyRequest,
  act: 'viewed' | 'saved',
): Promise<DocumentRead | 401 | 404> {
  const asked = await whoAsks(ports, request, documentPlace, 'files.read');
  if (typeof asked === 'number') return asked;
  const read = await readDocument(ports, {
    caller: asked.caller,
    ...asked.place,
    act,
    now: ports.clock.now(),
  });
  if (!read.ok && read.why === 'altered') {
    ports.log.error('a document in a file is not what was kept', { documentId: asked.place.documentId });
  }
  return read;
}

function notRead(reply: FastifyReply, { why }: Extract<DocumentRead, { ok: false }>): FastifyReply {
  const status = { 'not-found': 404, 'not-a-picture': 415, altered: 409 }[why];
  return why === 'not-found' ? reply.code(status).send() : reply.code(status).send({ why });
}
