import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../../platform/calendar.ts';
import { openCodeTries } from '../code-tries.ts';
import { noteTries } from '../note-tries.ts';
import type { NobodyReads, ReceivedReport } from '../receive-report.ts';
import { reportSchoolAt } from '../school-of-report.ts';
import { closedPage } from './closed-page.ts';
import { addressOf, type PageAddress, pageAddresses, pageLanguage, sendReportPage } from './page-frame.ts';
import type { ReportPagesPorts } from './page-ports.ts';
import { codePage, readOrAdd } from './read-routes.ts';
import { openSentOnce } from './sent-once.ts';
import { askWhat, askWho, receive } from './tell-routes.ts';
import { type PageAt, startPage } from './telling-pages.ts';
import type { PageToSend } from './who-chosen.ts';

type AtSchool = FastifyRequest<{ Params: { readonly slug: string } }>;

const limited = (max: number) => ({ config: { rateLimit: { max, timeWindow: '1 minute' } } });
const route = (page: PageAddress) => `/s/:slug/${pageAddresses[page]}`;
/** Everything that can be typed, with room for signs that take several bytes. */
const mostFormBytes = 256 * 1024;

/**
 * The pages where something is reported and where one comes back with a code. Plain forms without an account. No cookie is
 * set, nothing told stands in an address, and no line of ours says where a request came from.
 */
export async function mountReportPages(app: FastifyInstance, ports: ReportPagesPorts): Promise<void> {
  await app.register(async (pages) => {
    await pages.register(formbody, { bodyLimit: mostFormBytes });
    // A file that is too large is a problem of the form and no error.
    await pages.register(multipart, { throwFileSizeLimit: false });
    pages.setErrorHandler((error: FastifyError, request, reply) => {
      if (error.statusCode !== 429 && error.statusCode !== 413) throw error;
      const why = error.statusCode === 429 ? 'too-many' : 'too-large';
      const at = { school: null, language: pageLanguage(request), today: dayOf(ports.clock.now()) };
      return sendReportPage(ports, closedPage(why, at), { request, reply, status: error.statusCode });
    });
    mountTelling(pages, ports);
    mountReading(pages, ports);
  });
}

function mountTelling(pages: FastifyInstance, ports: ReportPagesPorts): void {
  const once = openSentOnce<ReceivedReport | NobodyReads>();
  pages.get(route('start'), limited(240), (request: AtSchool, reply) =>
    at(ports, request, reply, async (here) => ({ page: startPage(here, []), status: 200 })),
  );
  // Back from the page after it: what was told is of no use there.
  pages.post(route('start'), limited(240), (request: AtSchool, reply) => toStart(request, reply, 'start'));
  for (const page of ['who', 'tell', 'send'] as const) {
    pages.get(route(page), limited(240), (request: AtSchool, reply) => toStart(request, reply, 'start'));
  }
  pages.post(route('who'), limited(240), (request: AtSchool, reply) =>
    at(ports, request, reply, (here) => askWho(ports, request, here)),
  );
  pages.post(route('tell'), limited(240), (request: AtSchool, reply) =>
    at(ports, request, reply, (here) => askWhat(ports, request, here)),
  );
  // A whole class behind one address.
  pages.post(route('send'), limited(60), (request: AtSchool, reply) =>
    at(ports, request, reply, (here) => receive(ports, once, request, here)),
  );
}

function mountReading(pages: FastifyInstance, ports: ReportPagesPorts): void {
  const { database, clock, log } = ports;
  const memory = { tries: openCodeTries(), once: openSentOnce<null>() };
  const note = async (all?: 'all') => {
    try {
      await noteTries(database, memory.tries.takeCounted(clock.now(), all), clock.now());
    } catch (error) {
      log.error('tries of codes not noted', log.describe(error));
    }
  };
  const timer = setInterval(() => void note(), 600_000);
  timer.unref();
  pages.addHook('onClose', async () => {
    clearInterval(timer);
    await note('all');
  });
  pages.get(route('code'), limited(240), (request: AtSchool, reply) =>
    at(ports, request, reply, async (here) => ({ page: codePage(here, null), status: 200 })),
  );
  pages.get(route('read'), limited(240), (request: AtSchool, reply) => toStart(request, reply, 'code'));
  pages.post(route('read'), limited(120), (request: AtSchool, reply) =>
    at(ports, request, reply, async (here) => {
      await note();
      return readOrAdd(ports, memory, request, here);
    }),
  );
}

function toStart(request: AtSchool, reply: FastifyReply, page: 'start' | 'code'): FastifyReply {
  const address = addressOf(request.params.slug, page, pageLanguage(request));
  return reply.header('cache-control', 'no-store').redirect(address, 303);
}

async function at(
  ports: ReportPagesPorts,
  request: AtSchool,
  reply: FastifyReply,
  work: (here: PageAt) => Promise<PageToSend>,
): Promise<FastifyReply> {
  const today = dayOf(ports.clock.now());
  const language = pageLanguage(request);
  const school = await reportSchoolAt(ports.database, ports.shelf, { slug: request.params.slug, day: today });
  if (school === null) {
    const page = closedPage('unknown', { school: null, language, today });
    return sendReportPage(ports, page, { request, reply, status: 404 });
  }
  const { page, status } = await work({ school, language, today });
  return sendReportPage(ports, page, { request, reply, status });
}
