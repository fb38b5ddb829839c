import { Readable } from 'node:stream';
import { apiPrefix, id as idSchema, photoLimits, photoUploadsPath } from '@plaatswijs/contract';
import { MemoryLocker, Server } from '@tus/server';
import { ERRORS } from '@tus/utils';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ablenessOf, type Caller, knowsSchool } from '../../../platform/abilities/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Log } from '../../../platform/log/index.ts';
import type { PhotoPorts } from '../ports.ts';
import { startUpload } from './start-upload.ts';
import { type UploadPorts, UploadStore } from './upload-store.ts';

/** What the addresses of uploads and pictures need. */
export interface PhotoRoutePorts extends Omit<PhotoPorts, 'blobs'>, UploadPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Who calls; null when nobody is known. */
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
}

/** Where uploads are. */
const address = `${apiPrefix}${photoUploadsPath}`;
/** What the bytes of an upload come as. */
const offsetStream = 'application/offset+octet-stream';
/** A part of an upload; a client that sends more at once is cut off and goes on from there. */
const config = { rateLimit: { max: 1200, timeWindow: '1 minute' } };

/**
 * Opens the addresses of the tus protocol (1.0: creation, termination) behind our own session, origin and abilities. An
 * upload has the id of its photo; that of somebody else, or of another board, is not there.
 */
export async function mountUploads(app: FastifyInstance, ports: PhotoRoutePorts): Promise<void> {
  // Where one request waits for another about the same upload: a connection that hangs gives way to its successor.
  const locker = new MemoryLocker();
  const answer = (request: FastifyRequest, reply: FastifyReply) => serve(ports, locker, request, reply);
  await app.register(async (uploads) => {
    // Nobody reads the bytes but who writes them to the disk.
    uploads.addContentTypeParser(offsetStream, (_request, _content, done) => done(null));
    uploads.route({ method: 'POST', url: address, config, handler: answer });
    uploads.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${address}/:id`, config, handler: answer });
  });
}

async function serve(
  ports: PhotoRoutePorts,
  locker: MemoryLocker,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const caller = await ports.authenticate(request);
  if (caller === null || isHalfSignedIn(caller)) return reply.code(401).send();
  const { id } = request.params as { readonly id?: string };
  if (id !== undefined && !idSchema.safeParse(id).success) return reply.code(404).send();
  const mayUpload = (schoolId: string) =>
    ablenessOf(ports.abilities(), caller, 'photos.upload', schoolId).able;
  const store = new UploadStore(ports, caller, ports.clock.now(), {
    mayUpload,
    start: (bytes) => create(ports, caller, schoolIn(request), bytes),
  });
  // Before anything waits for whoever is sending: an upload of somebody else is not even disturbed.
  if (id !== undefined && !(await store.has(id))) return reply.code(404).send();
  const tus = new Server({
    path: address,
    datastore: store,
    locker,
    maxSize: photoLimits.bytes,
    relativeLocation: true,
    // The same site alone: whoever else asks has been refused before.
    allowedOrigins: [],
    disableTerminationForFinishedUploads: true,
    onResponseError: (_request, error) => tell(ports.log, error),
  });
  return send(reply, await tus.handleWeb(asWebRequest(request)));
}

/** Makes room for an upload that is announced by the protocol itself, at the school its metadata name. */
async function create(
  { database, blobs, abilities, clock }: PhotoRoutePorts,
  caller: Caller,
  schoolId: string | null,
  bytes: number,
): Promise<string> {
  if (schoolId === null || !knowsSchool(caller, schoolId)) throw ERRORS.FILE_NOT_FOUND;
  if (!ablenessOf(abilities(), caller, 'photos.upload', schoolId).able) throw notAble;
  const started = await database.withBoard(caller.boardId, async (tx) => {
    const school = await tx.selectFrom('school').select('id').where('id', '=', schoolId).executeTakeFirst();
    if (school === undefined) throw ERRORS.FILE_NOT_FOUND;
    return startUpload(tx, blobs, caller, { schoolId, bytes, now: clock.now() });
  });
  if (!started.ok) throw noRoom;
  return started.value;
}

const notAble = { status_code: 403, body: '' };
const noRoom = { status_code: 507, body: '' };

/** The id of the school in `Upload-Metadata`: `school <base64>`. Everything else there is left unread. */
function schoolIn({ headers }: FastifyRequest): string | null {
  const given = String(headers['upload-metadata'] ?? '')
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .find(([key]) => key === 'school');
  const parsed = idSchema.safeParse(Buffer.from(given?.[1] ?? '', 'base64').toString());
  return parsed.success ? parsed.data : null;
}

function isHalfSignedIn({ via }: Caller): boolean {
  return via.kind === 'session' && via.secondFactorPending;
}

/** What the protocol answers; of what broke only where it did, for the log alone. */
function tell(log: Log, error: Error | { readonly status_code: number; readonly body: string }) {
  if ('status_code' in error) return { status_code: error.status_code, body: error.body };
  log.error('upload failed', log.describe(error));
  return { status_code: 500, body: '' };
}

function asWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // What the client calls its file, who it is and where it comes from are nobody's business from here on.
    if (name !== 'upload-metadata' && name !== 'cookie' && typeof value === 'string')
      headers.set(name, value);
  }
  const hasContent = request.method === 'PATCH' || request.method === 'POST';
  return new Request(new URL(request.url, 'http://localhost'), {
    method: request.method,
    headers,
    ...(hasContent ? { body: Readable.toWeb(request.raw), duplex: 'half' } : {}),
  });
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) reply.header(name, value);
  const text = response.body === null ? null : await response.text();
  reply.header('cache-control', 'no-store').code(response.status);
  if (text === null || text === '') return reply.send();
  return reply.type('text/plain; charset=utf-8').send(text);
}
