import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../../../../e2e/browser.ts';
import { addBoard, addPerson, goodPassword, openWorld, type World } from './world.ts';

type Browser = Awaited<ReturnType<typeof startBrowser>>;

let world: World;
let chromium: Browser;

beforeAll(async () => {
  world = await openWorld({ at: new Date() });
  chromium = await startBrowser();
}, 60_000);
afterAll(async () => {
  await chromium?.close();
  await world?.dispose();
});

it('a real browser registers a passkey and signs in with it', async () => {
  const board = await addBoard(world, 'de-proefvlucht');
  const { email } = await addPerson(world, board, 'directie@example.org', { role: 'director' });
  const { port } = new URL(await world.app.listen({ port: 0, host: '127.0.0.1' }));
  const page = await (await chromium.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`http://localhost:${port}/api/v1/installation`);
  const before = await page.evaluate(register, { board: board.slug, email, password: goodPassword });
  expect(before).toEqual({ signedIn: 'set-up', added: 201, mustSetUp: false });
  await page.context().clearCookies();
  const after = await page.evaluate(enter, { board: board.slug });
  expect(after).toEqual({ status: 200, next: 'done', passkeys: 1 });
}, 60_000);

/** Runs in the page. */
async function register({ board, email, password }: { board: string; email: string; password: string }) {
  const post = (path: string, body?: unknown) =>
    fetch(`/api/v1${path}`, {
      method: 'POST',
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  const signedIn = (await (
    await post(`/boards/${board}/sign-in/password`, { email, password })
  ).json()) as Said;
  const { challengeId, options } = (await (await post('/me/passkeys/begin')).json()) as Said;
  const web = globalThis as unknown as WebAuthn;
  const publicKey = web.PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = await web.navigator.credentials.create({ publicKey });
  const added = await post('/me/passkeys', { challengeId, response: made.toJSON(), label: 'Mijn laptop' });
  const me = (await (await fetch('/api/v1/me')).json()) as Said;
  return { signedIn: signedIn.next, added: added.status, mustSetUp: me.mustSetUp };
}

/** Runs in the page. */
async function enter({ board }: { board: string }) {
  const path = `/api/v1/boards/${board}/sign-in/passkey`;
  const { challengeId, options } = (await (await fetch(`${path}/begin`, { method: 'POST' })).json()) as Said;
  const web = globalThis as unknown as WebAuthn;
  const publicKey = web.PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const given = await web.navigator.credentials.get({ publicKey });
  const answer = await fetch(path, {
    method: 'POST',
    body: JSON.stringify({ challengeId, response: given.toJSON() }),
    headers: { 'content-type': 'application/json' },
  });
  const { next } = (await answer.json()) as Said;
  const me = (await (await fetch('/api/v1/me')).json()) as Said;
  return { status: answer.status, next, passkeys: me.passkeys };
}

/** What comes back, of whichever operation. */
interface Said {
  readonly next?: string;
  readonly challengeId?: string;
  readonly options?: unknown;
  readonly mustSetUp?: boolean;
  readonly passkeys?: number;
}

/** What a page has; this file is compiled for Node. */
interface WebAuthn {
  readonly PublicKeyCredential: {
    parseCreationOptionsFromJSON(options: unknown): unknown;
    parseRequestOptionsFromJSON(options: unknown): unknown;
  };
  readonly navigator: {
    readonly credentials: {
      create(given: { publicKey: unknown }): Promise<{ toJSON(): unknown }>;
      get(given: { publicKey: unknown }): Promise<{ toJSON(): unknown }>;
    };
  };
}
