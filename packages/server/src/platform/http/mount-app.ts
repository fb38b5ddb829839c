import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { wantsPage } from './app.ts';
import { refuse } from './refusal.ts';
import { sendRefusal } from './send.ts';

/** A year: the name of such a file changes with what is in it. */
const forever = 'public, max-age=31536000, immutable';

/**
 * Serves the built application: its files, and its one page for every address that is not somebody else's. Which page
 * that is, and whether somebody has to sign in first, the application finds out itself. Only the front door has two
 * sides: who is signed in finds the application there, a visitor the public page.
 */
export async function mountApp(
  app: FastifyInstance,
  folder: string,
  isKnown: (request: FastifyRequest) => Promise<boolean>,
): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error('the pages have not been built');
  const page = readFileSync(path.join(folder, 'index.html'));
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
  app.addHook('onRequest', async (request, reply) => {
    const isDoor = request.method === 'GET' && request.url.split('?')[0] === '/' && wantsPage(request);
    if (!isDoor || !(await isKnown(request))) return;
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
  });
  app.get('/*', async (request, reply) => {
    if (!wantsPage(request)) return sendRefusal(reply, refuse('not-found'), request);
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}
