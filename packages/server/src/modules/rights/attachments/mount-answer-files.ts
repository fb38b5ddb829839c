import { apiPrefix, id } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { appendForCaller } from '../../../platform/audit/index.ts';
import type { BlobStore } from '../../../platform/blobs/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/index.ts';
import { type Authenticate, callerOf, inert } from '../../../platform/http/index.ts';
import { rightsEvents } from '../events.ts';
import { fetchUntil } from '../fetch-until.ts';
import { answerOf, type FoundAnswer, partOf } from '../find-answer.ts';
import type { RightsPorts } from '../ports.ts';
import { opened, type RightsAsking } from '../request-row.ts';
import { findFilesOfAnswer } from './files-of-answer.ts';
import { readCopy } from './given-attachments.ts';

/** What the addresses of files beside an answer need. */
export interface AnswerFilePorts extends Pick<RightsPorts, 'keyring' | 'abilities'> {
  readonly database: Database;
  readonly blobs: BlobStore | null;
  readonly clock: Clock;
  readonly authenticate: Authenticate;
}

const ofRequest = z.object({ schoolId: id, requestId: id, fileId: id });
const ofPart = z.object({ schoolId: id, partId: id, fileId: id });
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

/** Opens the addresses of files that go along beside an answer, for whoever fetches that answer and as long as they can. */
export function mountAnswerFiles(app: FastifyInstance, ports: AnswerFilePorts): void {
  const base = `${apiPrefix}/schools/:schoolId`;
  app.get(`${base}/rights-requests/:requestId/answer/files/:fileId`, { config }, (request, reply) =>
    give(ports, request, reply, async (asking) => {
      const place = ofRequest.safeParse(request.params);
      return place.success ? answerOf(ports, asking, place.data) : {};
    }),
  );
  app.get(`${base}/rights-parts/:partId/answer/files/:fileId`, { config }, (request, reply) =>
    give(ports, request, reply, async (asking) => {
      const place = ofPart.safeParse(request.params);
      return place.success ? partOf(ports, asking, place.data) : {};
    }),
  );
}

/** Byte for byte, to be saved; no browser opens it on this site. */
async function give(
  ports: AnswerFilePorts,
  request: FastifyRequest,
  reply: FastifyReply,
  find: (asking: RightsAsking) => Promise<FoundAnswer>,
): Promise<FastifyReply> {
  const caller = await callerOf(ports, request);
  if (caller === null) return reply.code(401).send();
  const { database, blobs } = ports;
  const { boardId } = caller;
  const wanted = z.object({ fileId: id }).safeParse(request.params);
  const now = ports.clock.now();
  const given = await database.withBoard(boardId, async (tx) => {
    const asking = { tx, caller, now };
    const { row, whose } = await find(asking);
    const until = row === undefined ? null : fetchUntil(row);
    if (row === undefined || whose === undefined || until === null || dayOf(now) > until) return null;
    const answered = opened(asking, ports, row);
    const files = await findFilesOfAnswer(answered, whose);
    const file = files.find((one) => one.row.id === wanted.data?.fileId);
    if (file === undefined) return null;
    const detail = { schoolId: row.school_id, as: 'file' as const, whose: whose.as };
    await appendForCaller(tx, rightsEvents['rights.fetched'], { caller, now, subject: row.id, detail });
    return { key: answered.key, ...file };
  });
  if (given === null) return reply.code(404).send();
  const bytes = await readCopy({ boardId, key: given.key, blobs }, given.row);
  return inert(reply)
    .type('application/octet-stream')
    .header('content-disposition', `attachment; filename="${given.facts.fileName}"`)
    .send(bytes);
}
