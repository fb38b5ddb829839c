import { apiPrefix, attachmentJudgement, caseLimits, id, problems } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type Authenticate,
  inert,
  type Result,
  sendPreview,
  sendToSave,
  whoAsks,
} from '../../../platform/http/index.ts';
import type { Log } from '../../../platform/log/index.ts';
import { factsOfCopy, judgedRow, rowsOfPart } from './attachment-rows.ts';
import { type FoundAttachment, findAttachment } from './find-attachment.ts';
import { readCopy } from './given-attachments.ts';
import { judgeAttachment } from './judge-attachment.ts';
import type { AttachmentPorts } from './ports.ts';
import { type OriginalRead, readOriginal } from './read-original.ts';

/** What the addresses of pictures and files of a part need. */
export interface AttachmentRoutePorts extends AttachmentPorts {
  readonly log: Log;
  readonly authenticate: Authenticate;
}

const place = z.object({ schoolId: id, partId: id, attachmentId: id });
const address = `${apiPrefix}/schools/:schoolId/rights-parts/:partId/attachments/:attachmentId`;
const config = { rateLimit: { max: 120, timeWindow: '1 minute' } };

/** Opens the addresses where who judges a part has a picture or file of it before them, and says what becomes of it. */
export function mountAttachments(app: FastifyInstance, ports: AttachmentRoutePorts): void {
  app.get(`${address}/preview`, { config }, (request, reply) => preview(ports, request, reply));
  app.get(`${address}/file`, { config }, (request, reply) => file(ports, request, reply));
  app.get(`${address}/copy`, { config }, (request, reply) => copy(ports, request, reply));
  app.put(address, { config }, (request, reply) => judge(ports, request, reply));
}

/** Who asks, for which; a status when they get no further. */
const askedOf = (ports: AttachmentRoutePorts, request: FastifyRequest) =>
  whoAsks(ports, request, place, 'rights.review');

async function preview(
  ports: AttachmentRoutePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'picture');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.original.ok) return notRead(reply, read.original);
  const { content } = read.original;
  return sendPreview(reply, ports.workers, content, { what: 'beeld', longestSide: caseLimits.previewSide });
}

/** What is no picture is looked at where it was saved. */
async function file(
  ports: AttachmentRoutePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = await readFor(ports, request, 'file');
  if (typeof read === 'number') return reply.code(read).send();
  if (!read.original.ok) return notRead(reply, read.original);
  const { name, stamp } = read.found.attachment;
  return sendToSave(reply, read.original.content, 'bestand', { name, digest: stamp });
}

interface ReadOne {
  readonly found: FoundAttachment;
  readonly original: OriginalRead;
}

async function readFor(
  ports: AttachmentRoutePorts,
  request: FastifyRequest,
  media: 'picture' | 'file',
): Promise<ReadOne | 401 | 404 | 415> {
  const asked = await askedOf(ports, request);
  if (typeof asked === 'number') return asked;
  const { caller } = asked;
  const now = ports.clock.now();
  const found = await ports.database.withBoard(caller.boardId, (tx) =>
    findAttachment({ tx, caller, now }, ports, asked.place, 'to-see'),
  );
  if (!found.ok) return 404;
  if (found.value.attachment.media !== media) return 415;
  const original = await readOriginal(ports, found.value, { caller, now });
  if (!original.ok && original.why === 'altered')
    ports.log.error('what belongs to a part is not what was kept', { partId: asked.place.partId });
  return { found: found.value, original };
}

function notRead(reply: FastifyReply, { why }: Extract<OriginalRead, { ok: false }>): FastifyReply {
  return why === 'altered' ? reply.code(409).send({ why }) : reply.code(404).send();
}

/** The picture as it goes along, for who judged it so. */
async function copy(
  ports: AttachmentRoutePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await askedOf(ports, request);
  if (typeof asked === 'number') return reply.code(asked).send();
  const { caller } = asked;
  const now = ports.clock.now();
  const { boardId } = caller;
  const kept = await ports.database.withBoard(boardId, async (tx) => {
    const found = await findAttachment({ tx, caller, now }, ports, asked.place, 'to-see');
    if (!found.ok || found.value.attachment.media !== 'picture') return null;
    const { part, request: of } = found.value.read;
    const row = judgedRow(await rowsOfPart(tx, part.id), found.value.attachment);
    return row === null || factsOfCopy(of.key, row) === null ? null : { row, key: of.key };
  });
  if (kept === null) return reply.code(404).send();
  const bytes = await readCopy({ boardId, key: kept.key, blobs: ports.blobs }, kept.row);
  return inert(reply)
    .type('image/jpeg')
    .header('content-disposition', 'inline; filename="beeld.jpg"')
    .send(bytes);
}

async function judge(
  ports: AttachmentRoutePorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await askedOf(ports, request);
  if (typeof asked === 'number') return reply.code(asked).send();
  const body = attachmentJudgement.safeParse(request.body);
  if (!body.success) return reply.code(400).send({ why: 'invalid-request' });
  const judged = await judgeAttachment(ports, { ...asked, now: ports.clock.now(), judgement: body.data });
  return send(reply, judged);
}

function send(reply: FastifyReply, outcome: Result<object>): FastifyReply {
  reply.header('cache-control', 'no-store');
  if (outcome.ok) return reply.send(outcome.value);
  const { code, issues } = outcome;
  return reply.code(problems[code].status).send({ code, why: issues?.[0]?.code ?? code });
}
