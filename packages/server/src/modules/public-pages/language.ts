import type { Language } from '@plaatswijs/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';

const cookie = 'taal';
const aYear = 365 * 24 * 60 * 60;

/** The language of a page: the one asked for in the address, else the one chosen before, else that of the browser. */
export function languageOf(request: FastifyRequest, reply: FastifyReply): Language {
  const { taal } = request.query as { readonly taal?: unknown };
  if (taal === 'nl' || taal === 'en') {
    reply.setCookie(cookie, taal, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true });
    return taal;
  }
  const chosen = request.cookies[cookie];
  if (chosen === 'nl' || chosen === 'en') return chosen;
  const wanted = request.headers['accept-language']?.trim().toLowerCase() ?? '';
  return wanted.startsWith('en') ? 'en' : 'nl';
}
