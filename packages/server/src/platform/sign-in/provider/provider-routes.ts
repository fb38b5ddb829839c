import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../abilities/index.ts';
import type { SignInPorts } from '../ports.ts';
import { challengeWaits } from '../session/lifetimes.ts';
import { cookieFor, readBearer, type SessionCookie, writeBearer } from '../session/session-cookie.ts';
import type { SignInPages } from '../sign-in-pages.ts';
import { visitorOf } from '../visitor-of.ts';
import { type ProviderClients, providerClients } from './provider-client.ts';
import type { ProviderRefused } from './provider-refusal.ts';
import { returnFromProvider } from './return-from-provider.ts';
import { startAtProvider } from './start-at-provider.ts';

/** What the routes stand on. */
export interface ProviderRoutePorts {
  readonly ports: SignInPorts;
  readonly cookie: SessionCookie;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
  readonly pages: SignInPages;
}

const limited = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } };

/** Away to a provider and back: pages a browser is sent through, so no operations of the contract. */
export function mountProviderRoutes(app: FastifyInstance, given: ProviderRoutePorts): void {
  const clients = providerClients(given.ports.keyring);
  const away = cookieFor('plaatswijs_away', given.ports.site.publicUrl);
  app.get<{ Params: { board: string; providerId: string }; Querystring: { koppelen?: string } }>(
    '/aanmelden/met/:board/:providerId',
    limited,
    async (request, reply) => {
      const { board, providerId } = request.params;
      const links = request.query.koppelen === '1';
      if (links && !cameFromOurPage(request)) return sendBack(given, reply, board, cannotLink);
      const linkFor = links ? await given.authenticate(request) : null;
      if (links && linkFor === null) return sendBack(given, reply, board, cannotLink);
      const now = given.ports.clock.now();
      if (!isUuid(providerId)) return sendBack(given, reply, board, unknown);
      const start = await startAtProvider(given.ports, clients, {
        boardSlug: board,
        providerId,
        linkFor,
        now,
      });
      if (!start.ok) return sendBack(given, reply, board, start);
      const value = `${start.challengeId}~${writeBearer({ boardId: start.boardId, secret: start.browserSecret })}`;
      reply.setCookie(away.name, value, { ...away.flags, maxAge: challengeWaits / 1000 });
      return reply.header('cache-control', 'no-store').redirect(start.redirect.href, 303);
    },
  );
  app.get('/aanmelden/terug', limited, async (request, reply) => {
    const left = request.cookies[away.name];
    reply.clearCookie(away.name, away.flags);
    return comeBack(given, clients, left, request, reply);
  });
}

async function comeBack(
  given: ProviderRoutePorts,
  clients: ProviderClients,
  left: string | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [challengeId = '', bearerText] = left?.split('~', 2) ?? [];
  const bearer = readBearer(bearerText);
  if (bearer === null || !isUuid(challengeId)) return sendBack(given, reply, null, expired);
  const caller = await given.authenticate(request);
  const { boardSlug, outcome } = await returnFromProvider(given.ports, clients, {
    boardId: bearer.boardId,
    challengeId,
    browserSecret: bearer.secret,
    search: new URL(request.url, 'http://localhost').searchParams,
    caller,
    visitor: visitorOf(caller, request.headers['user-agent'] ?? null, given.ports.clock.now()),
  });
  if (!outcome.ok) return sendBack(given, reply, boardSlug, outcome);
  if (outcome.effects.session !== undefined) given.cookie.apply(reply, outcome.effects.session);
  const page = outcome.linked ? given.pages.afterLinking : given.pages.afterSignIn(request, outcome.next);
  return reply.header('cache-control', 'no-store').redirect(page, 303);
}

const cannotLink = { ok: false, problem: 'cannot-link' } as const;
const unknown = { ok: false, problem: 'provider-unknown' } as const;
const expired = { ok: false, problem: 'sign-in-expired' } as const;

function sendBack(
  { pages }: ProviderRoutePorts,
  reply: FastifyReply,
  boardSlug: string | null,
  { problem }: ProviderRefused,
): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(pages.signIn(boardSlug, problem), 303);
}

/** A link on another site must not make somebody link what is signed in there. */
function cameFromOurPage(request: FastifyRequest): boolean {
  return request.headers['sec-fetch-site'] === 'same-origin';
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
