import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { type Asked, SoftwareAuthenticator } from './software-authenticator.ts';
import { addBoard, addPerson, goodPassword, openWorld, type TestBoard, type World } from './world.ts';

let world: World;
let board: TestBoard;

beforeAll(async () => {
  world = await openWorld();
  board = await addBoard(world, 'de-proefvlucht');
});
afterAll(() => world.dispose());

const page = { origin: 'http://localhost:8080', rpId: 'localhost' };

async function signIn(email: string): Promise<Browser> {
  const browser = world.browser();
  await browser.post(`/boards/${board.slug}/sign-in/password`, { email, password: goodPassword });
  return browser;
}

async function register(browser: Browser, key: SoftwareAuthenticator, wrong: Partial<Asked> = {}) {
  const { body } = await browser.post('/me/passkeys/begin');
  const { challenge, user } = body.options;
  const response = key.register({ ...page, challenge, userId: user.id, ...wrong });
  return browser.post('/me/passkeys', { challengeId: body.challengeId, response, label: 'Mijn telefoon' });
}

async function begin(browser = world.browser()) {
  const { body } = await browser.post(`/boards/${board.slug}/sign-in/passkey/begin`);
  return {
    challengeId: body.challengeId as string,
    challenge: body.options.challenge as string,
    options: body.options,
  };
}

async function enter(key: SoftwareAuthenticator, wrong: Partial<Asked> = {}, browser = world.browser()) {
  const { challengeId, challenge } = await begin(browser);
  const response = key.answer({ ...page, challenge, ...wrong });
  return browser.post(`/boards/${board.slug}/sign-in/passkey`, { challengeId, response });
}

async function withPasskey(email: string) {
  const person = await addPerson(world, board, email);
  const browser = await signIn(email);
  const key = new SoftwareAuthenticator();
  const added = await register(browser, key);
  expect(added.status).toBe(201);
  return { person, browser, key, passkeyId: added.body.id as string };
}

describe('a passkey', () => {
  it('is registered, signs in without an address, is renamed and removed', async () => {
    const { browser, key, passkeyId } = await withPasskey('sleutel@example.org');
    const { options } = await begin();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [] });
    const fresh = world.browser();
    expect(await enter(key, {}, fresh)).toMatchObject({ status: 200, body: { next: 'done' } });
    const me = await fresh.get('/me');
    expect(me.body).toMatchObject({ passkeys: 1, steppedUpUntil: expect.any(String) });
    expect(
      (await browser.send('PATCH', `/me/passkeys/${passkeyId}`, { label: 'Oude telefoon' })).status,
    ).toBe(204);
    const { items } = (await browser.get('/me/passkeys')).body;
    expect(items).toMatchObject([{ id: passkeyId, label: 'Oude telefoon', lastUsedOn: '2026-11-21' }]);
    expect((await browser.send('DELETE', `/me/passkeys/${passkeyId}`)).status).toBe(204);
    expect((await enter(key)).body.code).toBe('sign-in-failed');
  });

  it('is enough for a guarded role, whose last one stays', async () => {
    const { email } = await addPerson(world, board, 'vertrouwt@example.org', {
      role: 'confidential-counsellor',
    });
    const browser = await signIn(email);
    const key = new SoftwareAuthenticator();
    const added = await register(browser, key);
    expect((await browser.get('/me')).body.mustSetUp).toBe(false);
    expect((await enter(key)).body).toEqual({ next: 'done' });
    const removed = await browser.send('DELETE', `/me/passkeys/${added.body.id}`);
    expect(removed.body).toMatchObject({ code: 'not-possible', issues: [{ code: 'last-factor' }] });
    expect((await enter(key)).status).toBe(200);
    const half = await signIn(email);
    expect((await half.get('/me')).body.code).toBe('second-factor-needed');
    const { body } = await half.post('/me/passkeys/confirm');
    expect(body.options.allowCredentials).toHaveLength(1);
    const response = key.answer({ ...page, challenge: body.options.challenge });
    const passkey = { challengeId: body.challengeId, response };
    expect((await half.post('/sign-in/second-factor', { passkey })).body).toEqual({ next: 'done' });
    expect((await half.post('/sign-in/second-factor', { passkey })).status).not.toBe(200);
  });

  it('confirms who somebody is', async () => {
    const { browser, key } = await withPasskey('nogmaals@example.org');
    world.wait({ minutes: 11 });
    const { body } = await browser.post('/me/passkeys/confirm');
    const response = key.answer({ ...page, challenge: body.options.challenge });
    const stepped = await browser.post('/me/step-up', {
      passkey: { challengeId: body.challengeId, response },
    });
    expect(stepped.status).toBe(200);
  });
});

describe('an answer is refused', () => {
  it('that was given on another page, for another host, without unlocking, or as something else', async () => {
    const { key } = await withPasskey('streng@example.org');
    const wrong: Partial<Asked>[] = [
      { origin: 'https://localhost.example' },
      { origin: 'http://localhost.example:8080' },
      { rpId: 'localhost.example' },
      { unverified: true },
      { type: 'webauthn.create' },
      { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    ];
    for (const one of wrong)
      expect((await enter(key, one)).body.code, JSON.stringify(one)).toBe('sign-in-failed');
    expect((await enter(key)).status).toBe(200);
  });

  it('whose signature or data was altered', async () => {
    const { key } = await withPasskey('gewijzigd@example.org');
    for (const field of ['signature', 'authenticatorData', 'clientDataJSON'] as const) {
      const { challengeId, challenge } = await begin();
      const given = key.answer({ ...page, challenge });
      const bytes = Buffer.from(given.response[field], 'base64url');
      bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
      const response = { ...given, response: { ...given.response, [field]: bytes.toString('base64url') } };
      const path = `/boards/${board.slug}/sign-in/passkey`;
      expect((await world.browser().post(path, { challengeId, response })).body.code, field).toBe(
        'sign-in-failed',
      );
    }
  });

  it('that comes twice, late, from a copy, or to the question of somebody else', async () => {
    const { key } = await withPasskey('eenmalig@example.org');
    const path = `/boards/${board.slug}/sign-in/passkey`;
    const asked = await begin();
    const good = {
      challengeId: asked.challengeId,
      response: key.answer({ ...page, challenge: asked.challenge }),
    };
    expect((await world.browser().post(path, good)).status).toBe(200);
    expect((await world.browser().post(path, good)).body.code).toBe('sign-in-failed');
    const late = await begin();
    world.wait({ minutes: 5 });
    const response = key.answer({ ...page, challenge: late.challenge });
    const answer = await world.browser().post(path, { challengeId: late.challengeId, response });
    expect(answer.body.code).toBe('sign-in-failed');
    key.counter = 7;
    expect((await enter(key)).status).toBe(200);
    key.counter = 6;
    expect((await enter(key)).body.code).toBe('sign-in-failed');
    const unknown = new SoftwareAuthenticator();
    expect((await enter(unknown)).body.code).toBe('sign-in-failed');
  });

  it("in another board, where the passkey isn't known", async () => {
    const { key } = await withPasskey('hier@example.org');
    const other = await addBoard(world, 'elders');
    const { body } = await world.browser().post(`/boards/${other.slug}/sign-in/passkey/begin`);
    const response = key.answer({ ...page, challenge: body.options.challenge });
    const path = `/boards/${other.slug}/sign-in/passkey`;
    const answer = await world.browser().post(path, { challengeId: body.challengeId, response });
    expect(answer.body.code).toBe('sign-in-failed');
  });

  it('when it registers for another host, without unlocking, or with the question of a colleague', async () => {
    const { browser } = await withPasskey('registreert@example.org');
    const wrong: Partial<Asked>[] = [
      { rpId: 'elders.example' },
      { unverified: true },
      { origin: 'https://x.example' },
    ];
    for (const one of wrong) {
      const answer = await register(browser, new SoftwareAuthenticator(), one);
      expect(answer.body, JSON.stringify(one)).toMatchObject({ code: 'not-possible' });
    }
    const colleague = await addPerson(world, board, 'collega@example.org');
    const theirs = await signIn(colleague.email);
    const { body } = await browser.post('/me/passkeys/begin');
    const { challenge, user } = body.options;
    const response = new SoftwareAuthenticator().register({ ...page, challenge, userId: user.id });
    const crossed = await theirs.post('/me/passkeys', {
      challengeId: body.challengeId,
      response,
      label: 'x',
    });
    expect(crossed.body.code).toBe('not-possible');
  });
});
