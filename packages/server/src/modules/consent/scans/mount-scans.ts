import { apiPrefix, id } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type AbilityTable, ablenessOf, type Caller } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { Clock } from '../../../platform/clock.ts';
import { pupilsAndStaff } from '../../people/index.ts';
import { consentEvents } from '../events.ts';
import { keepScan, mostScanBytes, type ScanKeeping } from './keep-scan.ts';
import { findScan, type Scan, type ScanPlace } from './scan-store.ts';

/** What the addresses of scans need. */
export interface ScanPorts extends ScanKeeping {
  readonly clock: Clock;
  readonly abilities: () => AbilityTable;
  /** Who calls; null when nobody is known. */
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
}

const place = z.object({ schoolId: id, personId: id });
const scanPlace = place.extend({ scanId: id });
const address = `${apiPrefix}/schools/:schoolId/people/:personId/consent/scans`;
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

/** Opens the addresses where the office brings the scan of a signed form, and sees it again. */
export async function mountConsentScans(app: FastifyInstance, ports: ScanPorts): Promise<void> {
  await app.register(async (scans) => {
    scans.removeAllContentTypeParsers();
    scans.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: mostScanBytes },
      (_request, body, done) => done(null, body),
    );
    scans.post(address, { config, bodyLimit: mostScanBytes }, async (request, reply) => {
      const asked = await whoAsks(ports, request, place, 'consent.record');
      if (asked === 'nobody') return reply.code(401).send();
      if (asked === null) return reply.code(404).send();
      return keep(ports, asked, request.body, reply);
    });
    scans.get(`${address}/:scanId`, { config }, async (request, reply) => {
      const asked = await whoAsks(ports, request, scanPlace, 'consent.read');
      if (asked === 'nobody') return reply.code(401).send();
      if (asked === null) return reply.code(404).send();
      return show(ports, asked, reply);
    });
  });
}

interface Asked<Place> {
  readonly caller: Caller;
  readonly place: Place;
}

/** Who asks about whom; null when there is nothing there for them. */
async function whoAsks<Place extends ScanPlace>(
  { authenticate, abilities }: ScanPorts,
  request: FastifyRequest,
  places: z.ZodType<Place>,
  ability: 'consent.record' | 'consent.read',
): Promise<Asked<Place> | 'nobody' | null> {
  const caller = await authenticate(request);
  if (caller === null || (caller.via.kind === 'session' && caller.via.secondFactorPending)) return 'nobody';
  const read = places.safeParse(request.params);
  if (!read.success) return null;
  const { able } = ablenessOf(abilities(), caller, ability, read.data.schoolId);
  return able ? { caller, place: read.data } : null;
}

async function keep(
  ports: ScanPorts,
  { caller, place: { schoolId, personId } }: Asked<ScanPlace>,
  content: unknown,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const now = ports.clock.now();
  const [person] = await ports.database.withBoard(caller.boardId, (tx) =>
    pupilsAndStaff(tx, schoolId, [personId], dayOf(now)),
  );
  if (person === undefined) return reply.code(404).send();
  if (!Buffer.isBuffer(content) || content.length === 0) return reply.code(422).send({ why: 'not-a-scan' });
  const brought = { boardId: caller.boardId, schoolId, personId, content, by: caller.personId, now };
  const kept = await keepScan(ports, brought, async (tx, scanId) => {
    const entry = { caller, now, subject: personId, detail: { schoolId, scanId } };
    await appendForCaller(tx, consentEvents['consent.scan-kept'], entry);
  });
  return kept.ok
    ? reply.code(201).send({ scanId: kept.scanId })
    : reply.code(kept.why === 'too-busy' ? 503 : 422).send({ why: kept.why });
}

async function show(
  { database, blobs, clock }: ScanPorts,
  { caller, place: { scanId, ...at } }: Asked<z.infer<typeof scanPlace>>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const scan = await database.withBoard(caller.boardId, async (tx) => {
    const found = await findScan(tx, scanId, at);
    if (found === null) return null;
    const detail = { schoolId: at.schoolId, scanId };
    const entry = { caller, now: clock.now(), subject: at.personId, detail };
    await appendForCaller(tx, consentEvents['consent.scan-read'], entry);
    return found;
  });
  const bytes = scan === null ? null : await blobs.read(caller.boardId, scan.blobId);
  return scan === null || bytes === null ? reply.code(404).send() : sendScan(reply, scan, bytes);
}

/** A file and nothing else, for who asked: a PDF is saved and never opened within this site; nothing is kept on the way. */
function sendScan(reply: FastifyReply, { kind }: Scan, bytes: Buffer): FastifyReply {
  return reply
    .type(kind === 'pdf' ? 'application/pdf' : 'image/jpeg')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('cross-origin-resource-policy', 'same-origin')
    .header(
      'content-disposition',
      kind === 'pdf' ? 'attachment; filename="formulier.pdf"' : 'inline; filename="formulier.jpg"',
    )
    .send(bytes);
}
