import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../../abilities/index.ts';
import type { SignInPorts } from '../ports.ts';
import type { SessionCookie } from '../session/session-cookie.ts';
import type { SignInPages } from '../sign-in-pages.ts';
import { visitorOf } from '../visitor-of.ts';
import { redeemLink } from './redeem-link.ts';

export interface LinkRoutePorts {
  readonly ports: SignInPorts;
  readonly cookie: SessionCookie;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
  readonly pages: SignInPages;
}

interface LinkParams {
  readonly Params: { readonly board: string; readonly secret: string };
}

const address = '/aanmelden/link/:board/:secret';
const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/**
 * The page behind a mailed link and its button, without JavaScript. The secret is in the path, which is in no log of ours
 * (routes are logged by pattern) and, by our referrer policy, in no request to another site.
 */
export function mountLinkRoutes(app: FastifyInstance, given: LinkRoutePorts): void {
  const { ports, cookie, pages } = given;
  app.register(async (scope) => {
    // The form sends nothing but its button; its content is not looked at.
    scope.addContentTypeParser('application/x-www-form-urlencoded', (_request, payload, ready) => {
      payload.resume().on('end', () => ready(null, null));
    });
    scope.get<LinkParams>(address, limited, (request, reply) => {
      const { board, secret } = request.params;
      const action = `/aanmelden/link/${encodeURIComponent(board)}/${encodeURIComponent(secret)}`;
      reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      return reply.type('text/html; charset=utf-8').send(pages.link({ boardSlug: board, action }));
    });
    scope.post<LinkParams>(address, limited, async (request, reply) => {
      const { board, secret } = request.params;
      const caller = await given.authenticate(request);
      const visitor = visitorOf(caller, request.headers['user-agent'] ?? null, ports.clock.now());
      const result = await redeemLink(ports, board, secret, visitor);
      reply.header('cache-control', 'no-store');
      if (!result.ok) return reply.redirect(pages.signIn(board, 'link-expired'), 303);
      if (result.effects?.session !== undefined) cookie.apply(reply, result.effects.session);
      return reply.redirect(pages.afterSignIn(request, result.value.next), 303);
    });
  });
}
