import formbody from '@fastify/formbody';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/http/index.ts';
import { type AskedSchool, atPublicSchool, sharedForPublic } from '../assessments/index.ts';
import { carryAsk } from './carry-ask.ts';
import { readForm } from './form-state.ts';
import { mountHouseStyle } from './house-style-files.ts';
import { type MagDitResult, magDit, offered, schoolPage } from './mag-dit.ts';
import type { PublicPage } from './pages.ts';
import type { PublicPagesPorts } from './ports.ts';
import { hasBoard, pageSchool, publicSchools } from './public-schools.ts';
import { type Keeping, sendPage } from './send-page.ts';

type AtSchool = FastifyRequest<{ Params: { readonly slug: string } }>;

/** Where the first visitor of a new installation becomes its administrator: a page of the application. */
const claimPage = '/begin';
/** A form holds facts and one question, never more. */
const mostFormBytes = 64 * 1024;

/** Opens the pages that anyone can read. Plain forms: everything works without JavaScript. */
export async function mountPublicPages(app: FastifyInstance, ports: PublicPagesPorts): Promise<void> {
  await app.register(async (pages) => {
    await pages.register(formbody, { bodyLimit: mostFormBytes });
    pages.setErrorHandler((error: FastifyError, request, reply) => {
      const code =
        error.statusCode === 429 ? 'too-many-requests' : error.statusCode === 413 ? 'too-large' : null;
      // What is not expected is for the handler of the whole application, which logs it.
      if (code === null && (error.statusCode ?? 500) >= 500) throw error;
      return sendPage(ports, problem(code ?? 'invalid-request'), 'never', request, reply);
    });
    mountSchools(pages, ports);
    mountMagDit(pages, ports);
    mountHouseStyle(pages, ports);
    pages.get('/s/*', (request, reply) => sendPage(ports, problem('not-found'), 'never', request, reply));
  });
}

function mountSchools(pages: FastifyInstance, ports: PublicPagesPorts): void {
  pages.get('/', async (request, reply) => {
    const boards = await publicSchools(ports.database, today(ports));
    if (boards.length === 0 && !(await hasBoard(ports.database))) return reply.redirect(claimPage, 303);
    return sendPage(ports, { kind: 'front', boards }, 'ask-again', request, reply);
  });
  for (const path of ['/s/:slug', '/s/:slug/mag-dit']) {
    pages.get(path, (request: AtSchool, reply) =>
      answer(ports, request, reply, 'ask-again', async (_, asked) => ({
        page: schoolPage(ports.assessments, asked, null),
      })),
    );
  }
}

function mountMagDit(pages: FastifyInstance, ports: PublicPagesPorts): void {
  const { database, assessments } = ports;
  const limited = { config: { rateLimit: { max: 240, timeWindow: '1 minute' } }, bodyLimit: mostFormBytes };
  pages.post('/s/:slug/mag-dit', limited, (request: AtSchool, reply) =>
    answer(ports, request, reply, 'never', (tx, asked) =>
      magDit(tx, assessments, asked, readForm(request.body), today(ports)),
    ),
  );
  pages.get('/s/:slug/antwoord/:code', async (request: AtSchool, reply) => {
    const { code } = request.params as { readonly slug: string; readonly code: string };
    const where = place(ports, request);
    const shared = await sharedForPublic(database, assessments, where, code);
    if ('ok' in shared) return sendPage(ports, problem(shared.code), 'never', request, reply);
    const { name, logo, starter, told: _, protocol, ...rest } = shared;
    const school = pageSchool({ name, slug: where.slug, logo });
    const page: PublicPage = {
      ...rest,
      kind: 'shared',
      school,
      protocol,
      action: `${school.address}/mag-dit`,
      starter: starter === null ? null : offered(starter),
      url: new URL(`${school.address}/antwoord/${code}`, ports.address()).href,
    };
    // Not in a search engine either: who has the link may read it, and nobody else.
    reply.header('x-robots-tag', 'noindex');
    return sendPage(ports, page, 'never', request, reply);
  });
}

type Work = (tx: BoardTransaction, asked: AskedSchool) => Promise<MagDitResult | Refusal>;

async function answer(
  ports: PublicPagesPorts,
  request: AtSchool,
  reply: FastifyReply,
  keeping: Keeping,
  work: Work,
): Promise<FastifyReply> {
  const result = await atPublicSchool(ports.database, ports.assessments, place(ports, request), work);
  if ('ok' in result) return sendPage(ports, problem(result.code), 'never', request, reply);
  // After a post the browser goes on with a get, so that reading it again does not share it again.
  if ('carry' in result) return carryAsk(reply, result.carry, ports.address().protocol === 'https:');
  if ('goTo' in result) return reply.redirect(result.goTo, 303);
  return sendPage(ports, result.page, keeping, request, reply);
}

function problem(code: Refusal['code']): PublicPage {
  return { kind: 'problem', code, school: null };
}

function today({ clock }: PublicPagesPorts): string {
  return dayOf(clock.now());
}

function place(
  ports: PublicPagesPorts,
  { params }: AtSchool,
): { readonly slug: string; readonly day: string } {
  return { slug: params.slug, day: today(ports) };
}
