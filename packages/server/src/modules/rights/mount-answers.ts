import { Readable } from 'node:stream';
import { apiPrefix, id } from '@plaatswijs/contract';
import { writePdf } from '@plaatswijs/document';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import type { BlobStore } from '../../platform/blobs/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Authenticate, callerOf, inert } from '../../platform/http/index.ts';
import type { Log } from '../../platform/log/index.ts';
import { namesOf } from '../people/index.ts';
import { schoolsOf } from '../settings/index.ts';
import { type AnswerFacts, answerDocument, answerJson } from './answer-document.ts';
import { answerParts, type Whose } from './answer-parts.ts';
import { rightsWords } from './answer-words.ts';
import { mountAnswerFiles } from './attachments/mount-answer-files.ts';
import { rightsEvents } from './events.ts';
import { fetchUntil } from './fetch-until.ts';
import { answerOf, type FoundAnswer, partOf } from './find-answer.ts';
import type { RightsPorts } from './ports.ts';
import type { RequestKey } from './request-key.ts';
import { opened, type RequestRow, type RightsAsking } from './request-row.ts';

/** What the addresses of answers need. */
export interface AnswerPorts extends Pick<RightsPorts, 'keyring' | 'abilities'> {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Where copies of pictures and files are; null where the installation has no folder for files. */
  readonly blobs: BlobStore | null;
  readonly authenticate: Authenticate;
}

const form = z.enum(['pdf', 'json']);
const ofRequest = z.object({ schoolId: id, requestId: id, form });
const ofPart = z.object({ schoolId: id, partId: id, form });
const config = { rateLimit: { max: 20, timeWindow: '1 minute' } };

/** Opens the addresses where an answer is fetched: by who asked, who handles it, and who reads a case its part is of. */
export function mountAnswers(app: FastifyInstance, ports: AnswerPorts): void {
  const base = `${apiPrefix}/schools/:schoolId`;
  app.get(`${base}/rights-requests/:requestId/answer/:form`, { config }, (request, reply) =>
    give(ports, request, reply, async (asking) => {
      const place = ofRequest.safeParse(request.params);
      return place.success ? { ...(await answerOf(ports, asking, place.data)), form: place.data.form } : null;
    }),
  );
  app.get(`${base}/rights-parts/:partId/answer/:form`, { config }, (request, reply) =>
    give(ports, request, reply, async (asking) => {
      const place = ofPart.safeParse(request.params);
      return place.success ? { ...(await partOf(ports, asking, place.data)), form: place.data.form } : null;
    }),
  );
  mountAnswerFiles(app, ports);
}

interface ToGive {
  readonly caller: Caller;
  readonly row: RequestRow;
  readonly key: RequestKey;
  readonly whose: Whose;
  readonly form: z.infer<typeof form>;
  readonly facts: AnswerFacts;
}

async function give(
  ports: AnswerPorts,
  request: FastifyRequest,
  reply: FastifyReply,
  find: (asking: RightsAsking) => Promise<(FoundAnswer & { readonly form: z.infer<typeof form> }) | null>,
): Promise<FastifyReply> {
  const caller = await callerOf(ports, request);
  if (caller === null) return reply.code(401).send();
  const now = ports.clock.now();
  const given = await ports.database.withBoard(caller.boardId, async (tx): Promise<ToGive | null> => {
    const asking = { tx, caller, now };
    const found = await find(asking);
    if (found?.row === undefined || found.whose === undefined) return null;
    const until = fetchUntil(found.row);
    if (until === null || dayOf(now) > until) return null;
    const { row, key, said } = opened(asking, ports, found.row);
    const detail = { schoolId: row.school_id, as: found.form, whose: found.whose.as };
    await appendForCaller(tx, rightsEvents['rights.fetched'], { caller, now, subject: row.id, detail });
    const facts = await factsOf(asking, row, said.letter ?? '');
    return { caller, row, key, whose: found.whose, form: found.form, facts };
  });
  return given === null ? reply.code(404).send() : send(ports, reply, given);
}

async function factsOf({ tx, now }: RightsAsking, row: RequestRow, letter: string): Promise<AnswerFacts> {
  const names = await namesOf(tx, [row.about_id]);
  const schools = await schoolsOf(tx, dayOf(now));
  return {
    school: schools.find((one) => one.id === row.school_id)?.name ?? '',
    about: names.get(row.about_id) ?? '',
    receivedOn: row.received_on,
    answeredAt: new Date(row.closed_at ?? now),
    letter,
    rights: rightsWords,
  };
}

function send(
  { database, blobs, log }: AnswerPorts,
  reply: FastifyReply,
  { caller, row, key, whose, form: as, facts }: ToGive,
): FastifyReply {
  const { boardId } = caller;
  const parts = answerParts({ database, boardId, requestId: row.id, key, whose, blobs });
  const bytes = as === 'pdf' ? writePdf(answerDocument(facts, parts)) : answerJson(facts, parts);
  const stream = Readable.from(bytes, { objectMode: false });
  stream.on('error', (error) =>
    log.error('answer broken off', { requestId: row.id, ...log.describe(error) }),
  );
  return inert(reply)
    .type(as === 'pdf' ? 'application/pdf' : 'application/json; charset=utf-8')
    .header('content-disposition', `attachment; filename="gegevens.${as}"`)
    .send(stream);
}
