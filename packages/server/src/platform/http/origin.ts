import type { FastifyRequest } from 'fastify';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a write may come from where it comes from. A browser says so itself (`Sec-Fetch-Site`, `Origin`); another
 * site's form or script is refused, so a session cookie is no use to it. A client that is no browser sends neither and
 * has no cookie that somebody else could ride on.
 */
export function isOwnOrigin(request: FastifyRequest, publicUrl: URL | null): boolean {
  if (safe.has(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  return origin === (publicUrl?.origin ?? `${request.protocol}://${request.host}`);
}
