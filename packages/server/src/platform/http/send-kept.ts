import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const zip = promisify(gzip);

/**
 * Sends an answer that a browser may keep for whoever asked, and asks again each time whether it is still the same (RFC 9110,
 * entity tags): then only that is said. Made smaller for who can read that; it holds no secret to be guessed by its length.
 *
 * @param etag what changes when the answer does
 */
export async function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  body: string | Buffer,
): Promise<FastifyReply> {
  const tag = `"${etag}"`;
  reply
    .header('etag', tag)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'accept-encoding, cookie');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  reply.type('application/json; charset=utf-8');
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(body);
  return reply.header('content-encoding', 'gzip').send(await zip(body));
}
