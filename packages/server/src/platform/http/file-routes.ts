import type { Ability } from '@plaatswijs/contract';
import type { PhotoWorkers } from '@plaatswijs/photo';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type AbilityTable, ablenessOf, type Caller } from '../abilities/index.ts';
import { inert, nameToSave } from './inert-file.ts';

// Files come in and go out by addresses of their own: their bytes are no JSON, and no operation of the contract carries them.

/** Finds out who calls; null when nobody is known. */
export type Authenticate = (request: FastifyRequest) => Promise<Caller | null>;

/** Who calls. Null when nobody is known, or while a second factor is still asked of them. */
export async function callerOf(
  { authenticate }: { readonly authenticate: Authenticate },
  request: FastifyRequest,
): Promise<Caller | null> {
  const caller = await authenticate(request);
  return caller?.via.kind === 'session' && caller.via.secondFactorPending ? null : caller;
}

/** Who asks, and for which place. */
export interface AskedAt<Place> {
  readonly caller: Caller;
  readonly place: Place;
}

/** Who asks, for which place at a school; a status when they get no further. Whether the thing is there for them is asked after this. */
export async function whoAsks<Place extends { readonly schoolId: string }>(
  ports: { readonly authenticate: Authenticate; readonly abilities: () => AbilityTable },
  request: FastifyRequest,
  places: z.ZodType<Place>,
  ability: Ability,
): Promise<AskedAt<Place> | 401 | 404> {
  const caller = await callerOf(ports, request);
  if (caller === null) return 401;
  const read = places.safeParse(request.params);
  if (!read.success) return 404;
  const { able } = ablenessOf(ports.abilities(), caller, ability, read.data.schoolId);
  return able ? { caller, place: read.data } : 404;
}

/** Takes bodies as they are, up to so many bytes, and nothing else: in a scope of its own, for it holds for all routes there. */
export function takeBytes(scope: FastifyInstance, bodyLimit: number): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit },
    (_request, body, done) => done(null, body),
  );
}

/**
 * Shows a picture that somebody brought: only ever a new one, made of pixels in a process of its own; never a byte of what came in.
 *
 * @param what kind of thing it is, in one word: `bewijs`
 * @param longestSide in pixels
 */
export async function sendPreview(
  reply: FastifyReply,
  workers: Pick<PhotoWorkers, 'makeRendition'>,
  content: Uint8Array,
  { what, longestSide }: { readonly what: string; readonly longestSide: number },
): Promise<FastifyReply> {
  const made = await workers.makeRendition(content, { regions: [], longestSide, format: 'webp' });
  if (!made.ok) {
    const { code } = made.problem;
    const busy = code === 'too-busy' || code === 'cancelled';
    return reply.code(busy ? 503 : 415).send({ why: busy ? 'too-busy' : 'not-a-picture' });
  }
  return inert(reply)
    .type('image/webp')
    .header('content-disposition', `inline; filename="${what}.webp"`)
    .send(Buffer.from(made.value.bytes));
}

/**
 * Gives what came in, byte for byte, to be kept by who asked; no browser opens it on this site.
 *
 * @param what kind of thing it is, in one word: `bewijs`
 * @param file its own name, and its SHA-256 in hexadecimal digits
 */
export function sendToSave(
  reply: FastifyReply,
  content: Uint8Array,
  what: string,
  file: { readonly name: string; readonly digest: string },
): FastifyReply {
  return inert(reply)
    .type('application/octet-stream')
    .header('content-disposition', `attachment; filename="${nameToSave(what, file)}"`)
    .send(content);
}
