import { createHash } from 'node:crypto';
import { problems } from '@plaatswijs/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language.ts';
import type { PublicPage } from './pages.ts';
import type { PublicPagesPorts } from './ports.ts';
import { webPage } from './web-page.ts';

/** How long a page may be kept: until it is asked for again, or not at all when it holds what somebody told. */
export type Keeping = 'ask-again' | 'never';

/** Renders and sends a page; what the browser still has as it is, is not sent again. */
export function sendPage(
  { render, demonstration }: Pick<PublicPagesPorts, 'render' | 'demonstration'>,
  page: PublicPage,
  keeping: Keeping,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const language = languageOf(request, reply);
  const address = request.url.split('?')[0] ?? '/';
  const school = 'school' in page ? page.school : null;
  const html = render(webPage(page, { language, address, demonstration, requestId: request.id }), {
    locale: language,
    houseStyle: null,
    ...(school === null ? {} : { houseStyleHref: `${school.address}/huisstijl.css` }),
  });
  reply.code(page.kind === 'problem' ? problems[page.code].status : 200);
  reply.type('text/html; charset=utf-8').header('vary', 'cookie, accept-language');
  if (keeping === 'never') return reply.header('cache-control', 'no-store').send(html);
  return sendKept(html, 'no-cache', request, reply);
}

/** Sends a text with its digest, so that it need not be sent twice. */
export function sendKept(
  content: string | Buffer,
  cacheControl: string,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', cacheControl).header('etag', etag);
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known?.includes(etag) === true ? reply.code(304).send() : reply.send(content);
}
