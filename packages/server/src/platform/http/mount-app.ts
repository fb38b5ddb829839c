import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import { apiPrefix } from '@plaatswijs/contract';
import type { FirstVisit, openFirstPage } from '@plaatswijs/web/first-page';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wantsPage } from './app.ts';
import { refuse } from './refusal.ts';
import { sendRefusal } from './send.ts';

/** Nothing in the page is a secret that who asks could guess at by its length: no token, nothing from the address. */
const zip = promisify(gzip);

/** A year: the name of such a file changes with what is in it. */
const forever = 'public, max-age=31536000, immutable';

/** The built application. */
export interface BuiltApp {
  readonly folder: string;
  /** Draws what a visitor sees first into the built page. */
  readonly openFirstPage: typeof openFirstPage;
}

export interface AppPorts {
  readonly isKnown: (request: FastifyRequest) => Promise<boolean>;
  /** Told when a page could not be drawn: who asked for it got the page as it was built. */
  readonly notDrawn: (error: unknown) => void;
}

/**
 * Serves the built application: its files, and its one page for every address that is not somebody else's. Which page
 * that is, and whether somebody has to sign in first, the application finds out itself. Only the front door has two
 * sides: who is signed in finds the application there, a visitor the public page.
 */
export async function mountApp(
  app: FastifyInstance,
  { folder, openFirstPage: open }: BuiltApp,
  { isKnown, notDrawn }: AppPorts,
): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error('the pages have not been built');
  const template = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const draw = open(template);
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    // Only what is there now: an address cannot wander to other files.
    wildcard: false,
    cacheControl: false,
    // The build lays a smaller copy beside each file; whoever can read that gets it.
    preCompressed: true,
    globIgnore: ['.vite/**', 'index.html', '**/*.{br,gz}'],
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? forever : 'no-cache');
    },
  });
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) => {
    const visit = { path: pathOf(request), cookies: request.cookies, ask: askAs(app, request) };
    // Where drawing fails the built page does: the application then asks for itself what would have come along.
    const page = await draw(visit).catch((error: unknown) => {
      notDrawn(error);
      return template;
    });
    // What one person sees first is nobody else's to keep.
    reply
      .header('cache-control', 'no-store')
      .header('vary', 'accept-encoding')
      .type('text/html; charset=utf-8');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(page);
    return reply.header('content-encoding', 'gzip').send(await zip(page));
  };
  app.addHook('onRequest', async (request, reply) => {
    const isDoor = request.method === 'GET' && pathOf(request) === '/' && wantsPage(request);
    if (!isDoor || !(await isKnown(request))) return;
    return sendPage(request, reply);
  });
  app.get('/*', async (request, reply) => {
    if (!wantsPage(request)) return sendRefusal(reply, refuse('not-found'), request);
    return sendPage(request, reply);
  });
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? '/';
}

/** Headers that say who asks, and from where: what the page is drawn from is what its own script would have been told. */
const carried = ['cookie', 'host', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'];

/** Asks our own operations as whoever asks for the page, with nothing more than they may see. */
function askAs(app: FastifyInstance, request: FastifyRequest): FirstVisit['ask'] {
  const headers = Object.fromEntries(
    carried.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])),
  );
  return async (address) => {
    const answer = await app.inject({
      method: 'GET',
      url: `${apiPrefix}${address}`,
      headers,
      remoteAddress: request.socket.remoteAddress ?? '127.0.0.1',
    });
    return answer.statusCode === 200 ? answer.json() : null;
  };
}
