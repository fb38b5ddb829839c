import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mountSignInPages, signInDestinations } from '../../src/modules/sign-in-pages/index.ts';
import { createHttpApp } from '../../src/platform/http/index.ts';
import { openSignIn } from '../../src/platform/sign-in/index.ts';
import {
  addBoard,
  addPerson,
  goodPassword,
  openWorld,
  type TestBoard,
  type World,
} from '../sign-in/world.ts';

let world: World;
let board: TestBoard;
let elsewhere: TestBoard;
let app: FastifyInstance;

const render = (page: object) => JSON.stringify(page);

beforeAll(async () => {
  world = await openWorld();
  board = await addBoard(world, 'de-proefvlucht');
  elsewhere = await addBoard(world, 'elders');
  const signIn = openSignIn(world.ports);
  app = await createHttpApp({ log: world.ports.log, publicUrl: null, trustProxy: 0 });
  const { authenticate, applySession } = signIn;
  await mountSignInPages(app, { signIn: world.ports, render, authenticate, applySession });
  signIn.mountRoutes(app, signInDestinations(render));
});
afterAll(async () => {
  await app.close();
  await world.dispose();
});

/** A browser that keeps its cookies by name and path, as far as these pages need. */
function visitor() {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();
  const send = async (method: 'GET' | 'POST', url: string, fields: Readonly<Record<string, string>> = {}) => {
    const cookie = [...jar]
      .filter(([, { path }]) => url.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const reply = await app.inject({
      method,
      url,
      headers: {
        host: 'localhost:8080',
        'sec-fetch-site': 'same-origin',
        ...(cookie === '' ? {} : { cookie }),
        ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(method === 'POST' ? { payload: new URLSearchParams(fields).toString() } : {}),
    });
    for (const { name, value, path = '/' } of reply.cookies) {
      if (value === '') jar.delete(name);
      else jar.set(name, { value, path });
    }
    return { status: reply.statusCode, to: String(reply.headers['location'] ?? ''), headers: reply.headers };
  };
  return { jar, get: (url: string) => send('GET', url), post: send.bind(null, 'POST') };
}

async function mailedLink(email: string): Promise<string> {
  await visitor().post('/aanmelden/link', { board: board.slug, email });
  const letter = world.letters.findLast(({ to }) => to === email);
  return new URL(letter?.text ?? '').pathname;
}

const wanting = (path: string, slug = board.slug) =>
  `/aanmelden?${new URLSearchParams({ school: slug, terug: path })}`;

describe('where somebody was going', () => {
  it('is where a mailed link leads in the same browser, and the front door in another', async () => {
    await addPerson(world, board, 'link@example.org');
    const browser = visitor();
    await browser.get(wanting('/mag-dit'));
    expect(browser.jar.get('plaatswijs_terug')?.path).toBe('/aanmelden');
    expect((await browser.post(await mailedLink('link@example.org'))).to).toBe('/mag-dit');
    expect((await visitor().post(await mailedLink('link@example.org'))).to).toBe('/');
  });

  it('is not kept for who then comes in by the front door', async () => {
    await addPerson(world, board, 'voordeur@example.org');
    const browser = visitor();
    await browser.get(wanting('/mag-dit'));
    await browser.get(`/aanmelden?school=${board.slug}`);
    expect((await browser.post(await mailedLink('voordeur@example.org'))).to).toBe('/');
  });

  it('is a path of this site, whatever a cookie says', async () => {
    await addPerson(world, board, 'vals@example.org');
    for (const value of ['https://elders.example/', '//elders.example', '/\\elders.example', '/aanmelden']) {
      const browser = visitor();
      browser.jar.set('plaatswijs_terug', { value: encodeURIComponent(value), path: '/aanmelden' });
      expect((await browser.post(await mailedLink('vals@example.org'))).to, value).toBe('/');
      expect((await browser.get(wanting(value))).to, value).toBe('');
    }
  });

  it('is reached by way of the second step, by a link as well', async () => {
    const { accountId } = await addPerson(world, board, 'dubbel@example.org');
    await world.database.withBoard(board.boardId, (tx) =>
      tx
        .updateTable('account')
        .set({ totp_secret: Buffer.from('x') })
        .where('id', '=', accountId)
        .execute(),
    );
    const browser = visitor();
    await browser.get(wanting('/mag-dit'));
    expect((await browser.post(await mailedLink('dubbel@example.org'))).to).toBe(
      '/aanmelden/tweede-stap?terug=%2Fmag-dit',
    );
  });
});

describe('somebody who is signed in already', () => {
  const signIn = async (email: string) => {
    await addPerson(world, board, email);
    const browser = visitor();
    const sent = { board: board.slug, terug: '/', email, password: goodPassword };
    expect((await browser.post('/aanmelden', sent)).status).toBe(303);
    return browser;
  };

  it('goes on at once, at a school of their own board too', async () => {
    const browser = await signIn('binnen@example.org');
    for (const slug of [board.slug, `${board.slug}-school`]) {
      const answer = await browser.get(wanting('/mag-dit', slug));
      expect([answer.status, answer.to, answer.headers['cache-control']]).toEqual([
        303,
        '/mag-dit',
        'no-store',
      ]);
    }
  });

  it('signs in anew at another board, and where they ask for the page itself', async () => {
    const browser = await signIn('elders@example.org');
    expect((await browser.get(wanting('/mag-dit', elsewhere.slug))).status).toBe(200);
    expect((await browser.get(`/aanmelden?school=${board.slug}`)).status).toBe(200);
  });

  it('does not count while the second step is still to come', async () => {
    const { accountId } = await addPerson(world, board, 'half@example.org');
    await world.database.withBoard(board.boardId, (tx) =>
      tx
        .updateTable('account')
        .set({ totp_secret: Buffer.from('x') })
        .where('id', '=', accountId)
        .execute(),
    );
    const browser = visitor();
    const sent = { board: board.slug, terug: '/mag-dit', email: 'half@example.org', password: goodPassword };
    expect((await browser.post('/aanmelden', sent)).to).toBe('/aanmelden/tweede-stap?terug=%2Fmag-dit');
    expect((await browser.get(wanting('/mag-dit'))).status).toBe(200);
  });
});
