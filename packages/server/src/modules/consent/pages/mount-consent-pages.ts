import formbody from '@fastify/formbody';
import type { ConsentClosedPage, ConsentCodePage } from '@plaatswijs/web/public';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { BoardId } from '../../../platform/ids/index.ts';
import { answerRequest } from '../answer-request.ts';
import { type ClosedWhy, type OpenRequest, openRequest } from '../open-request.ts';
import { renewRequest } from '../renew-request.ts';
import { secretOf } from '../request-secret.ts';
import { lockRequest, requestWithCode, requestWithSecret } from '../request-store.ts';
import { type ConsentSchool, consentSchool, schoolAt } from '../school-of-consent.ts';
import { isFreshToken } from './form-token.ts';
import { frameAt, inLanguage, pageLanguage, sendConsentPage } from './page-frame.ts';
import type { ConsentPagesPorts } from './page-ports.ts';
import { donePage, type PageAt, questionsPage } from './questions-page.ts';
import { chosenIn, sentIn } from './sent-answers.ts';

const codeRoute = '/toestemming/:slug';
const linkRoute = '/toestemming/:slug/:secret';
const limited = (max: number) => ({ config: { rateLimit: { max, timeWindow: '1 minute' } } });

type AtSchool = FastifyRequest<{ Params: { readonly slug: string } }>;
type ByLink = FastifyRequest<{ Params: { readonly slug: string; readonly secret: string } }>;

const codeForm = z.object({ code: z.string().max(100).catch('') }).catch({ code: '' });

/**
 * The pages behind a mailed link and a letter with a code. Plain forms without an account. The secret stands in the path,
 * which is in no log of ours (routes are logged by pattern) and, by our referrer policy, in no request to another site.
 */
export async function mountConsentPages(app: FastifyInstance, ports: ConsentPagesPorts): Promise<void> {
  await app.register(async (pages) => {
    await pages.register(formbody, { bodyLimit: 64 * 1024 });
    pages.setErrorHandler((error: FastifyError, request, reply) => {
      if (error.statusCode !== 429) throw error;
      return sendConsentPage(ports, closedPage('too-many', null, request), { request, reply, status: 429 });
    });
    mountCode(pages, ports);
    mountLink(pages, ports);
  });
}

function mountCode(pages: FastifyInstance, ports: ConsentPagesPorts): void {
  const page = (
    request: AtSchool,
    school: ConsentSchool,
    error: ConsentCodePage['error'],
  ): ConsentCodePage => {
    const address = `/toestemming/${school.slug}`;
    const action = inLanguage(address, pageLanguage(request));
    return {
      ...frameAt(address, school),
      kind: 'consent-code',
      form: { action, method: 'post', hidden: [] },
      error,
    };
  };
  pages.get(codeRoute, limited(240), async (request: AtSchool, reply) => {
    const school = await atSchool(ports, request, (_tx, found) => Promise.resolve(found));
    return school === null
      ? sendConsentPage(ports, closedPage('unknown', null, request), { request, reply, status: 404 })
      : sendConsentPage(ports, page(request, school, null), { request, reply });
  });
  // Enough for an evening at school, where all are behind one address. Of a guess one in 10^14 is right, with 5,000
  // letters about.
  pages.post(codeRoute, limited(30), async (request: AtSchool, reply) => {
    const { code } = codeForm.parse(request.body ?? {});
    const found = await atSchool(ports, request, async (tx, school) => {
      const asked = code.trim() === '' ? null : await requestWithCode(tx, ports.keyring, code);
      const opened = await openRequest(tx, asked, school.id, ports.clock.now());
      const secret =
        asked === null || opened === 'unknown' ? null : secretOf(ports.keyring, tx.boardId, asked.id);
      return { school, secret };
    });
    if (found === null) {
      return sendConsentPage(ports, closedPage('unknown', null, request), { request, reply, status: 404 });
    }
    const { school, secret } = found;
    if (secret === null) {
      const error = code.trim() === '' ? 'empty' : 'unknown';
      return sendConsentPage(ports, page(request, school, error), { request, reply, status: 422 });
    }
    const address = inLanguage(`/toestemming/${school.slug}/${secret}`, pageLanguage(request));
    return reply.header('cache-control', 'no-store').redirect(address, 303);
  });
}

function mountLink(pages: FastifyInstance, ports: ConsentPagesPorts): void {
  const { keyring, clock } = ports;
  pages.get(linkRoute, limited(240), async (request: ByLink, reply) => {
    const found = await atRequest(ports, request, async (_tx, open, at) =>
      questionsPage(keyring, open, at, null),
    );
    return 'kind' in found
      ? sendConsentPage(ports, found, { request, reply })
      : sendClosed(ports, found, request, reply);
  });
  pages.post(linkRoute, limited(60), async (request: ByLink, reply) => {
    const found = await atRequest(ports, request, async (tx, open, at) => {
      const sent = sentIn(request.body);
      const chosen = chosenIn(sent, open);
      const error = !isFreshToken(keyring, open.request.id, sent.token, clock.now()) ? 'old' : chosen.error;
      if (error !== null) return questionsPage(keyring, open, at, { error, sent: sent.answers });
      const answered = await answerRequest(tx, ports, open, chosen.answers, at);
      const where = await whereOf(tx, ports, open);
      return donePage(open, chosen.answers, answered, { ...at, where });
    });
    if (!('kind' in found)) return sendClosed(ports, found, request, reply);
    const status = found.kind === 'consent-questions' ? 422 : 200;
    return sendConsentPage(ports, found, { request, reply, status });
  });
  pages.post(`${linkRoute}/nieuw`, limited(10), async (request: ByLink, reply) => {
    const school = await atSchool(ports, request, async (tx, here) => {
      const asked = await requestWithSecret(tx, request.params.secret);
      if (asked !== null) await renewRequest(tx, asked, here.id, clock.now());
      return here;
    });
    // The same whether there was somebody to mail or not.
    const frame = frameAt(`/toestemming/${school?.slug ?? ''}`, school);
    return sendConsentPage(ports, { ...frame, kind: 'consent-link-sent' }, { request, reply });
  });
}

interface Closed {
  readonly why: ClosedWhy;
  readonly school: ConsentSchool | null;
}

/** Does something with the request behind a link, or says why it opens nothing. */
async function atRequest<T extends { readonly kind: string }>(
  ports: ConsentPagesPorts,
  request: ByLink,
  work: (tx: BoardTransaction, open: OpenRequest, at: PageAt) => Promise<T>,
): Promise<T | Closed> {
  const { secret } = request.params;
  const now = ports.clock.now();
  const found = await atSchool(ports, request, async (tx, school): Promise<T | Closed> => {
    const asked = secret.length > 100 ? null : await requestWithSecret(tx, secret);
    if (asked !== null && request.method === 'POST') await lockRequest(tx, asked.id);
    const open = await openRequest(tx, asked, school.id, now);
    // Whoever has no secret of ours learns nothing, not even whose address it is.
    if (typeof open === 'string') return { why: open, school: open === 'unknown' ? null : school };
    const address = `/toestemming/${school.slug}/${secret}`;
    const where = await whereOf(tx, ports, open);
    return work(tx, open, { address, school, language: pageLanguage(request), now, where });
  });
  return found ?? { why: 'unknown', school: null };
}

/** Where those are to be seen of whom one may know it: not a child that decides alone. */
function whereOf(
  tx: BoardTransaction,
  { placed }: ConsentPagesPorts,
  { request, people }: OpenRequest,
): ReturnType<ConsentPagesPorts['placed']['whereOf']> {
  const ids = people.filter(({ decidesAlone }) => !decidesAlone).map(({ person }) => person.id);
  return placed.whereOf(tx, request.schoolId, ids);
}

async function atSchool<T>(
  { database, clock }: ConsentPagesPorts,
  { params }: AtSchool,
  work: (tx: BoardTransaction, school: ConsentSchool) => Promise<T>,
): Promise<T | null> {
  const place: { readonly boardId: BoardId; readonly schoolId: string } | null = await schoolAt(
    database,
    params.slug,
  );
  if (place === null) return null;
  return database.withBoard(place.boardId, async (tx) => {
    const school = await consentSchool(tx, place.schoolId, clock.now());
    return school === null ? null : work(tx, school);
  });
}

function sendClosed(
  ports: ConsentPagesPorts,
  { why, school }: Closed,
  request: ByLink,
  reply: FastifyReply,
): FastifyReply {
  return sendConsentPage(ports, closedPage(why, school, request), {
    request,
    reply,
    status: why === 'unknown' ? 404 : 410,
  });
}

function closedPage(
  why: ConsentClosedPage['why'],
  school: ConsentSchool | null,
  request: FastifyRequest,
): ConsentClosedPage {
  const { slug = '', secret = '' } = request.params as { readonly slug?: string; readonly secret?: string };
  const address = ['/toestemming', slug, secret]
    .filter((part) => part !== '')
    .map(encodePart)
    .join('/');
  const action = inLanguage(`${address}/nieuw`, pageLanguage(request));
  return {
    ...frameAt(address, school),
    kind: 'consent-closed',
    why,
    renew: why === 'ended' ? { action, method: 'post', hidden: [] } : null,
    codeHref: inLanguage(`/toestemming/${encodeURIComponent(slug)}`, pageLanguage(request)),
  };
}

function encodePart(part: string, index: number): string {
  return index === 0 ? part : encodeURIComponent(part);
}
