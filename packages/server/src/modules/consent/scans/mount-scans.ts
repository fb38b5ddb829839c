import { apiPrefix, id } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AbilityTable } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { Clock } from '../../../platform/clock.ts';
import { type AskedAt, type Authenticate, takeBytes, whoAsks } from '../../../platform/http/index.ts';
import { pupilsAndStaff } from '../../people/index.ts';
import { consentEvents } from '../events.ts';
import { keepScan, mostScanBytes, type ScanKeeping } from './keep-scan.ts';
import { findScan, type Scan, type ScanPlace } from './scan-store.ts';

/** What the addresses of scans need. */
export interface ScanPorts extends ScanKeeping {
  readonly clock: Clock;
  readonly abilities: () => AbilityTable;
  readonly authenticate: Authenticate;
}

const place = z.object({ schoolId: id, personId: id });
const scanPlace = place.extend({ scanId: id });
const address = `${apiPrefix}/schools/:schoolId/people/:personId/consent/scans`;
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

/** Opens the addresses where the office brings the scan of a signed form, and sees it again. */
export async function mountConsentScans(app: FastifyInstance, ports: ScanPorts): Promise<void> {
  await app.register(async (scans) => {
    takeBytes(scans, mostScanBytes);
    scans.post(address, { config, bodyLimit: mostScanBytes }, async (request, reply) => {
      const asked = await whoAsks(ports, request, place, 'consent.record');
      if (typeof asked === 'number') return reply.code(asked).send();
      return keep(ports, asked, request.body, reply);
    });
    scans.get(`${address}/:scanId`, { config }, async (request, reply) => {
      const asked = await whoAsks(ports, request, scanPlace, 'consent.read');
      if (typeof asked === 'number') return reply.code(asked).send();
      return show(ports, asked, reply);
    });
  });
}

async function keep(
  ports: ScanPorts,
  { caller, place: { schoolId, personId } }: AskedAt<ScanPlace>,
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
  { caller, place: { scanId, ...at } }: AskedAt<z.infer<typeof scanPlace>>,
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
