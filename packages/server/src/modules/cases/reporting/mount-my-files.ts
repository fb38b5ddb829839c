import { apiPrefix, id, line, photoLimits } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../../../platform/abilities/index.ts';
import { type BlobStore, bytesOfBoard } from '../../../platform/blobs/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/index.ts';
import { type Authenticate, callerOf, takeBytes, textOfHeader } from '../../../platform/http/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { addFromReporter } from './add-from-reporter.ts';
import { holdFile } from './held-files.ts';
import { openMyReport } from './my-reports.ts';

/** What the address of files for one's own reports needs. */
export interface MyFilesPorts {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly authenticate: Authenticate;
}

const mostBytes = 20 * 1024 * 1024;
/** Most files somebody sends along with one report by this address. */
const mostFiles = 30;
const config = { rateLimit: { max: 20, timeWindow: '1 minute' } };
const place = z.object({ reportId: id });
/** The name stands in a header, percent-encoded: an address is kept in places where no name belongs. */
const headers = z.object({ 'x-file-name': z.string().transform(textOfHeader).pipe(line(200)) });

/** Opens the address where somebody adds a file to what they reported by name. */
export async function mountMyFiles(app: FastifyInstance, ports: MyFilesPorts): Promise<void> {
  await app.register(async (files) => {
    takeBytes(files, mostBytes);
    files.post(
      `${apiPrefix}/my-reports/:reportId/files`,
      { config, bodyLimit: mostBytes },
      (request, reply) => addFile(ports, request, reply),
    );
  });
}

async function addFile(
  ports: MyFilesPorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const caller = await callerOf(ports, request);
  if (caller === null) return reply.code(401).send();
  const at = place.safeParse(request.params);
  if (!at.success) return reply.code(404).send();
  const said = headers.safeParse(request.headers);
  const { body: content } = request;
  if (!said.success) return reply.code(400).send({ why: 'invalid-request' });
  if (!Buffer.isBuffer(content) || content.length === 0) return reply.code(422).send({ why: 'empty' });
  const name = said.data['x-file-name'];
  const why = await keepFile(ports, { caller, reportId: at.data.reportId, content, name });
  if (why === 'not-found') return reply.code(404).send();
  return why === null ? reply.code(201).send({}) : reply.code(422).send({ why });
}

interface FileGiven {
  readonly caller: Caller;
  readonly reportId: string;
  readonly content: Buffer;
  readonly name: string;
}

/** Null: it is kept. Whether it may be is asked before a byte is written, and again when it is kept. */
async function keepFile(
  { database, keyring, blobs, clock }: MyFilesPorts,
  { caller, reportId, content, name }: FileGiven,
): Promise<'not-found' | 'illegal-image' | 'no-room' | null> {
  const now = clock.now();
  const { boardId } = caller;
  const before = await database.withBoard(boardId, async (tx) => {
    const opened = await openMyReport({ tx, caller, keyring, now }, reportId);
    if (opened === null) return 'not-found';
    if (!opened.takesFiles) return 'illegal-image';
    const sent = await tx
      .selectFrom('case_evidence')
      .select('id')
      .where('report_id', '=', reportId)
      .limit(mostFiles)
      .execute();
    const full = sent.length >= mostFiles || (await bytesOfBoard(tx)) > photoLimits.bytesPerBoard;
    return full ? 'no-room' : opened;
  });
  if (typeof before === 'string') return before;
  const file = await holdFile({ blobs, boardId, key: before.key, at: now }, content, name);
  return database.withBoard(boardId, async (tx) => {
    const opened = await openMyReport({ tx, caller, keyring, now }, reportId);
    if (opened === null) return 'not-found';
    if (!opened.takesFiles) return 'illegal-image';
    await addFromReporter(tx, blobs, opened, { text: '', files: [file] }, now);
    return null;
  });
}
