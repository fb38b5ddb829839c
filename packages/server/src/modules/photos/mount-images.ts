import { apiPrefix, id } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ablenessOf, type Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { photoEvents } from './events.ts';
import { photoFor } from './photo-row.ts';
import type { PhotoRoutePorts } from './uploads/mount-uploads.ts';
import { permissionsOf } from './versions/permissions.ts';

const place = z.object({ schoolId: id, photoId: id });
const versionPlace = place.extend({ channelId: id });

/** Opens the addresses of pictures. An original has none: people see what was made of it. */
export function mountImages(app: FastifyInstance, ports: PhotoRoutePorts): void {
  app.get(`${apiPrefix}/schools/:schoolId/photos/:photoId/preview`, async (request, reply) => {
    const asked = await whoAsks(ports, request, place);
    if (asked === 'nobody') return reply.code(401).send();
    const picture = asked === null ? null : await preview(ports, asked.caller, asked.place);
    return picture === null ? reply.code(404).send() : sendPicture(reply, picture);
  });
  app.get(`${apiPrefix}/schools/:schoolId/photos/:photoId/versions/:channelId`, async (request, reply) => {
    const asked = await whoAsks(ports, request, versionPlace);
    if (asked === 'nobody') return reply.code(401).send();
    const picture = asked === null ? null : await version(ports, asked.caller, asked.place);
    return picture === null ? reply.code(404).send() : sendPicture(reply, picture);
  });
}

/** The version that a channel may have today; one that was made of other boxes, people or consent is not there. */
async function version(
  ports: PhotoRoutePorts,
  caller: Caller,
  { channelId, ...at }: z.infer<typeof versionPlace>,
): Promise<Buffer | null> {
  const { database, blobs, clock } = ports;
  const blobId = await database.withBoard(caller.boardId, async (tx) => {
    const photo = await photoFor({ tx, caller }, ports, at, 'to-see');
    if (photo?.state !== 'ready') return null;
    const { channels } = await permissionsOf(tx, photo, dayOf(clock.now()));
    const wanted = channels.find(({ channel }) => channel.id === channelId)?.wanted ?? null;
    const made = await tx
      .selectFrom('photo_rendition')
      .select(['blob_id', 'recipe'])
      .where('photo_id', '=', photo.id)
      .where('channel_id', '=', channelId)
      .executeTakeFirst();
    if (wanted === null || made?.recipe !== wanted.recipe || made.blob_id === null) return null;
    const told = { caller, now: clock.now(), subject: photo.id, detail: { ...at, channelId } };
    await appendForCaller(tx, photoEvents['photos.viewed'], told);
    return made.blob_id;
  });
  return blobId === null ? null : blobs.read(caller.boardId, blobId);
}

/** Who asks for which picture; null when there is nothing there for them. */
async function whoAsks<Place extends { readonly schoolId: string }>(
  { authenticate, abilities }: PhotoRoutePorts,
  request: FastifyRequest,
  places: z.ZodType<Place>,
): Promise<{ readonly caller: Caller; readonly place: Place } | 'nobody' | null> {
  const caller = await authenticate(request);
  if (caller === null || (caller.via.kind === 'session' && caller.via.secondFactorPending)) return 'nobody';
  const read = places.safeParse(request.params);
  if (!read.success) return null;
  const { able } = ablenessOf(abilities(), caller, 'photos.upload', read.data.schoolId);
  return able ? { caller, place: read.data } : null;
}

/** The reduced photo with everybody in it: who looks at it is written down. */
async function preview(
  ports: PhotoRoutePorts,
  caller: Caller,
  at: z.infer<typeof place>,
): Promise<Buffer | null> {
  const { database, blobs, clock } = ports;
  const previewId = await database.withBoard(caller.boardId, async (tx) => {
    const photo = await photoFor({ tx, caller }, ports, at, 'to-see');
    if (photo === null || photo.preview_id === null) return null;
    const told = { caller, now: clock.now(), subject: photo.id, detail: at };
    await appendForCaller(tx, photoEvents['photos.viewed'], told);
    return photo.preview_id;
  });
  return previewId === null ? null : blobs.read(caller.boardId, previewId);
}

/** A picture and nothing else, for who asked and nobody else: not kept, not run, not put into another's page. */
function sendPicture(reply: FastifyReply, bytes: Buffer): FastifyReply {
  return reply
    .type('image/jpeg')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('content-disposition', 'inline')
    .send(bytes);
}
