import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../abilities/index.ts';
import type { Effects, Implementation } from '../http/index.ts';
import { passkeys, secondFactor } from './factors-http.ts';
import { comingIn, management, ownAccount } from './http.ts';
import { mountLinkRoutes } from './link/link-routes.ts';
import type { SignInPorts } from './ports.ts';
import { mountProviderRoutes } from './provider/provider-routes.ts';
import { authenticate } from './session/authenticate.ts';
import { sessionCookie } from './session/session-cookie.ts';
import type { SignInPages } from './sign-in-pages.ts';

/** Signing in, put together: what the composition root mounts. */
export interface SignIn {
  readonly implementations: readonly Implementation[];
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
  readonly applySession: (reply: FastifyReply, session: NonNullable<Effects['session']>) => void;
  /** The pages that are no operations: away to a provider and back, and the page behind a mailed link. */
  readonly mountRoutes: (app: FastifyInstance, pages: SignInPages) => void;
}

export function openSignIn(ports: SignInPorts): SignIn {
  const cookie = sessionCookie(ports.site.publicUrl);
  const whoCalls = (request: FastifyRequest) => authenticate(ports, cookie.name, request);
  return {
    implementations: [
      ...comingIn(ports),
      ...ownAccount(ports),
      ...passkeys(ports),
      ...secondFactor(ports),
      ...management(ports),
    ],
    authenticate: whoCalls,
    applySession: cookie.apply,
    mountRoutes: (app, pages) => {
      const given = { ports, cookie, authenticate: whoCalls, pages };
      mountProviderRoutes(app, given);
      mountLinkRoutes(app, given);
    },
  };
}
