import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { addBoard, addPerson, goodPassword, openWorld, type TestBoard, type World } from './world.ts';

let world: World;
let board: TestBoard;

beforeAll(async () => {
  world = await openWorld();
  board = await addBoard(world, 'de-proefvlucht');
});
afterAll(() => world.dispose());

async function signIn(email: string, browser = world.browser()): Promise<Browser> {
  await browser.post(`/boards/${board.slug}/sign-in/password`, { email, password: goodPassword });
  return browser;
}

/** The phone of somebody: codes of the secret at the time of the world. */
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.now().getTime() });

async function setUp(browser: Browser): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { body: offer } = await browser.post('/me/second-factor/begin');
  const code = codeOf(offer.secret);
  const added = await browser.post('/me/second-factor', { challengeId: offer.challengeId, code });
  expect(added.status).toBe(201);
  return { secret: offer.secret, recoveryCodes: added.body.recoveryCodes };
}

describe('a guarded role', () => {
  it('gets no further than setting up a second factor, and is there once it is set up', async () => {
    const { email } = await addPerson(world, board, 'beheer@example.org', { role: 'administrator' });
    const browser = world.browser();
    const path = `/boards/${board.slug}/sign-in/password`;
    const answer = await browser.post(path, { email, password: goodPassword });
    expect(answer.body).toEqual({ next: 'set-up' });
    for (const closed of ['/me/sessions', '/me/passkeys', '/identity-providers']) {
      expect((await browser.get(closed)).body.code).toBe('second-factor-needed');
    }
    expect((await browser.get('/me')).body).toMatchObject({
      mustSetUp: true,
      boardAbilities: {},
      schools: [],
    });
    const before = browser.jar.get('plaatswijs_session');
    const { recoveryCodes } = await setUp(browser);
    expect(recoveryCodes).toHaveLength(10);
    expect(browser.jar.get('plaatswijs_session')).not.toBe(before);
    expect((await browser.get('/me')).body).toMatchObject({ mustSetUp: false, secondFactor: true });
    expect((await browser.get('/identity-providers')).status).toBe(200);
  });

  it('keeps its last factor', async () => {
    const { email } = await addPerson(world, board, 'fg@example.org', { role: 'data-protection-officer' });
    const browser = await signIn(email);
    await setUp(browser);
    const answer = await browser.send('DELETE', '/me/second-factor');
    expect(answer.body).toMatchObject({ code: 'not-possible', issues: [{ code: 'last-factor' }] });
  });
});

describe('a session that owes its second factor', () => {
  it('knows nothing and changes nothing until the code is given', async () => {
    const { email } = await addPerson(world, board, 'dubbel@example.org');
    const { secret } = await setUp(await signIn(email));
    world.wait({ minutes: 1 });
    const thief = await signIn(email);
    expect((await thief.get('/me')).body.code).toBe('second-factor-needed');
    expect((await thief.post('/me/second-factor/begin')).body.code).toBe('second-factor-needed');
    expect((await thief.post('/me/passkeys/begin')).body.code).toBe('second-factor-needed');
    const next = 'overloop-dakpan-fietsbel';
    const change = await thief.send('PUT', '/me/password', { current: goodPassword, next });
    expect(change.body.code).toBe('second-factor-needed');
    const confirmed = await thief.post('/sign-in/second-factor', { code: codeOf(secret) });
    expect(confirmed.body).toEqual({ next: 'done' });
    expect((await thief.get('/me')).status).toBe(200);
  });

  it('takes a code once, within half a minute either way, and a recovery code once', async () => {
    const { email } = await addPerson(world, board, 'eenmalig@example.org');
    const { secret, recoveryCodes } = await setUp(await signIn(email));
    world.wait({ minutes: 2 });
    const code = codeOf(secret);
    const give = async (typed: string) =>
      (await (await signIn(email)).post('/sign-in/second-factor', { code: typed })).status;
    world.wait({ seconds: 30 });
    expect(await give(`${code.slice(0, 3)} ${code.slice(3)}`)).toBe(200);
    expect(await give(code)).toBe(401);
    world.wait({ minutes: 5 });
    expect(await give(code)).toBe(401);
    const [recovery = ''] = recoveryCodes;
    expect(await give(recovery.toLowerCase())).toBe(200);
    expect(await give(recovery)).toBe(401);
  });

  it('is over after ten wrong codes, which come ever slower', async () => {
    const { email } = await addPerson(world, board, 'raadt@example.org');
    await setUp(await signIn(email));
    const thief = await signIn(email);
    const give = () => thief.post('/sign-in/second-factor', { code: '000000' });
    const statuses = [];
    for (let count = 0; count < 7; count++) statuses.push((await give()).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429]);
    for (let count = 0; count < 4; count++) {
      world.wait({ minutes: 15 });
      expect(
        (await (await freshLimit(thief)).post('/sign-in/second-factor', { code: '000000' })).status,
      ).toBe(401);
    }
    world.wait({ minutes: 15 });
    const after = await (await freshLimit(thief)).post('/sign-in/second-factor', { code: '000000' });
    expect(after.body.code).toBe('not-signed-in');
  });
});

/** The same cookies from another address, so that the limit per address is not what answers. */
async function freshLimit(browser: Browser): Promise<Browser> {
  const other = world.browser();
  for (const [name, value] of browser.jar) other.jar.set(name, value);
  return other;
}

describe('confirming who you are', () => {
  it('takes everything the account has, and lasts ten minutes', async () => {
    const { email } = await addPerson(world, board, 'bevestigt@example.org', { role: 'administrator' });
    const browser = await signIn(email);
    const { secret } = await setUp(browser);
    world.wait({ minutes: 11 });
    const provider = {
      preset: 'other',
      name: 'X',
      issuer: 'https://idp.example',
      clientId: 'x',
      restriction: {},
    };
    expect((await browser.post('/identity-providers', provider)).body.code).toBe('step-up-needed');
    const stepUp = (body: unknown) => browser.post('/me/step-up', body);
    expect((await stepUp({ password: goodPassword })).body.code).toBe('sign-in-failed');
    expect((await stepUp({ code: codeOf(secret) })).body.code).toBe('sign-in-failed');
    expect((await stepUp({ password: 'mis', code: codeOf(secret) })).body.code).toBe('sign-in-failed');
    expect((await stepUp({ password: goodPassword, code: codeOf(secret) })).status).toBe(200);
    expect((await browser.post('/identity-providers', provider)).status).toBe(201);
    world.wait({ minutes: 10 });
    expect((await browser.post('/identity-providers', provider)).body.code).toBe('step-up-needed');
  });

  it('is needed to renew the recovery codes, after which the old ones are worth nothing', async () => {
    const { email } = await addPerson(world, board, 'vernieuwt@example.org');
    const browser = await signIn(email);
    const { secret, recoveryCodes } = await setUp(browser);
    world.wait({ minutes: 11 });
    expect((await browser.post('/me/second-factor/recovery-codes')).body.code).toBe('step-up-needed');
    await browser.post('/me/step-up', { password: goodPassword, code: codeOf(secret) });
    const renewed = await browser.post('/me/second-factor/recovery-codes');
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    const other = await signIn(email);
    expect((await other.post('/sign-in/second-factor', { code: recoveryCodes[0] })).status).toBe(401);
    const [fresh] = renewed.body.recoveryCodes;
    expect((await other.post('/sign-in/second-factor', { code: fresh })).status).toBe(200);
  });

  it('is not done by the second factor alone', async () => {
    const { email } = await addPerson(world, board, 'alleen@example.org');
    const browser = await signIn(email);
    const { secret } = await setUp(browser);
    world.wait({ minutes: 11 });
    const answer = await browser.post('/sign-in/second-factor', { code: codeOf(secret) });
    expect(answer.body.code).toBe('not-able');
  });
});

describe('an offer of a secret', () => {
  async function offered(email: string) {
    const browser = await signIn((await addPerson(world, board, email)).email);
    const { body } = await browser.post('/me/second-factor/begin');
    return { browser, offer: body as { challengeId: string; secret: string; qrCode: string } };
  }
  const give = (browser: Browser, challengeId: string, code: string) =>
    browser.post('/me/second-factor', { challengeId, code });

  it('survives a typing error, and is used up by the code that is right', async () => {
    const { browser, offer } = await offered('aanbod@example.org');
    const { challengeId, secret, qrCode } = offer;
    expect(qrCode).toContain('<svg');
    const wrong = await give(browser, challengeId, '000000');
    expect([wrong.status, wrong.body.code]).toEqual([401, 'sign-in-failed']);
    expect((await give(browser, challengeId, codeOf(secret))).status).toBe(201);
    const again = await give(browser, challengeId, codeOf(secret));
    expect(again.body).toMatchObject({ code: 'not-possible', issues: [{ code: 'expired' }] });
  });

  it('is for its own account, and for five minutes', async () => {
    const { browser, offer } = await offered('eigen@example.org');
    const thief = await signIn((await addPerson(world, board, 'ander@example.org')).email);
    expect((await give(thief, offer.challengeId, codeOf(offer.secret))).status).toBe(422);
    world.wait({ minutes: 5 });
    expect((await give(browser, offer.challengeId, codeOf(offer.secret))).status).toBe(422);
  });

  it('takes as many tries as the limit on guessing lets through, and none of them away from signing in', async () => {
    const { browser, offer } = await offered('tikt@example.org');
    const statuses = [];
    for (let count = 0; count < 7; count++) {
      statuses.push((await give(browser, offer.challengeId, '000000')).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429]);
    // Not even the right code is looked at before its time.
    expect((await give(browser, offer.challengeId, codeOf(offer.secret))).status).toBe(429);
    world.wait({ seconds: 31 });
    const { secret } = offer;
    expect((await give(browser, offer.challengeId, codeOf(secret))).status).toBe(201);
    world.wait({ minutes: 1 });
    const next = await signIn('tikt@example.org');
    expect((await next.post('/sign-in/second-factor', { code: codeOf(secret) })).status).toBe(200);
  });
});

it('an administrator takes every way in from who lost everything, but not from themselves', async () => {
  const admin = await addPerson(world, board, 'helpt@example.org', { role: 'administrator' });
  const lost = await addPerson(world, board, 'kwijt@example.org');
  const browser = await signIn(admin.email);
  await setUp(browser);
  const theirs = await signIn(lost.email);
  expect((await browser.post(`/people/${lost.personId}/sign-in/reset`)).status).toBe(204);
  expect((await theirs.get('/me')).status).toBe(401);
  const again = await world
    .browser()
    .post(`/boards/${board.slug}/sign-in/password`, { email: lost.email, password: goodPassword });
  expect(again.status).toBe(401);
  expect((await browser.post(`/people/${admin.personId}/sign-in/reset`)).body.code).toBe('not-possible');
});
