import { createHash } from 'node:crypto';
import { problems } from '@plaatswijs/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language.ts';
import type { PublicPage, RenderPage } from './pages.ts';

/** How long a page may be kept: until it is asked for again, or not at all when it holds what somebody told. */
export type Keeping = 'ask-again' | 'never';

/** Renders and sends a page; what the browser still has as it is, is not sent again. */
export function sendPage(
  render: RenderPage,
  page: PublicPage,
  keeping: Keeping,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const school = 'school' in page ? page.school : null;
  const html = render(page, {
    language: languageOf(request, reply),
    address: request.url.split('?')[0] ?? '/',
    ...(school === null ? {} : { houseStyle: `${school.address}/huisstijl.css` }),
  });
  const status = page.kind === 'problem' ? problems[page.code].status : 200;
  reply.code(status).type('text/html; charset=utf-8').header('vary', 'cookie, accept-language');
  if (keeping === 'never') return reply.header('cache-control', 'no-store').send(html);
  return sendKept(html, 'no-cache', request, reply);
}

/** Sends a text with its digest, so that it need not be sent twice. */
export function sendKept(
  text: string | Buffer,
  cacheControl: string,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', cacheControl).header('etag', etag);
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known?.includes(etag) ? reply.code(304).send() : reply.send(text);
}
