import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/platform/audit/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { digestOf, randomSecret } from '../../src/platform/secrets/index.ts';
import { sweepSignIn } from '../../src/platform/sign-in/index.ts';
import type { Browser } from './browser.ts';
import {
  addBoard,
  addPerson,
  goodPassword,
  openWorld,
  type TestBoard,
  type TestPerson,
  type World,
} from './world.ts';

let world: World;
let here: TestBoard;
let there: TestBoard;
let teacher: TestPerson;

beforeAll(async () => {
  world = await openWorld();
  here = await addBoard(world, 'hier');
  there = await addBoard(world, 'elders');
  teacher = await addPerson(world, here, 'leerkracht@example.org');
});
afterAll(() => world.dispose());

async function signedIn(board = here, { email } = teacher): Promise<Browser> {
  const browser = world.browser();
  const answer = await browser.send(
    'POST',
    `/boards/${board.slug}/sign-in/password`,
    { email, password: goodPassword },
    { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0' },
  );
  expect(answer.status).toBe(200);
  return browser;
}

const cookieOf = (browser: Browser) => browser.jar.get('plaatswijs_session') ?? '';

describe('the cookie', () => {
  it('is for this host, out of reach of scripts and other sites, and over https held to the host', async () => {
    const overHttp = await world.browser().post(`/boards/${here.slug}/sign-in/password`, {
      email: teacher.email,
      password: goodPassword,
    });
    expect(overHttp.headers['set-cookie']).toMatch(
      /^plaatswijs_session=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const secure = await openWorld({ publicUrl: new URL('https://plaatswijs.example') });
    try {
      const board = await addBoard(secure, 'veilig');
      const { email } = await addPerson(secure, board, 'leerkracht@example.org');
      const browser = secure.browser();
      const path = `/boards/${board.slug}/sign-in/password`;
      const answer = await browser.post(path, { email, password: goodPassword });
      expect(answer.headers['set-cookie']).toMatch(
        /^__Host-plaatswijs_session=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect((await browser.get('/me')).status).toBe(200);
    } finally {
      await secure.dispose();
    }
  });

  it('holds a secret of which only the digest is kept', async () => {
    const browser = await signedIn();
    const [, secret = ''] = cookieOf(browser).split('.');
    const rows = await world.database.withBoard(here.boardId, (tx) =>
      tx.selectFrom('session').select('id').where('secret_digest', '=', digestOf(secret)).execute(),
    );
    expect(rows).toHaveLength(1);
  });
});

describe('a session', () => {
  it('ends after twelve hours without use, and after seven days whatever happens', async () => {
    const idle = await signedIn();
    world.wait({ hours: 11 });
    expect((await idle.get('/me')).status).toBe(200);
    world.wait({ hours: 11 });
    expect((await idle.get('/me')).status).toBe(200);
    world.wait({ hours: 12, seconds: 1 });
    expect((await idle.get('/me')).status).toBe(401);
    const busy = await signedIn();
    for (let hour = 0; hour < 7 * 24; hour += 8) {
      expect((await busy.get('/me')).status).toBe(200);
      world.wait({ hours: 8 });
    }
    expect((await busy.get('/me')).status).toBe(401);
  });

  it('is listed with kind of device and day, and can be ended from another', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const { body } = await one.get('/me/sessions');
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({ way: 'password', device: 'Firefox, Linux', current: false });
    expect(body.items[0].lastUsedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await one.send('DELETE', `/me/sessions/${body.items[0].id}`)).status).toBe(204);
    expect((await other.get('/me')).status).toBe(401);
    const third = await signedIn();
    expect((await one.post('/me/sessions/end-others')).status).toBe(204);
    expect((await third.get('/me')).status).toBe(401);
    expect((await one.post('/me/sign-out')).status).toBe(204);
    expect(cookieOf(one)).toBe('');
  });

  it("of somebody else is not there to be ended, in one's own board or another", async () => {
    const mine = await signedIn();
    const colleague = await addPerson(world, here, 'collega@example.org');
    const stranger = await addPerson(world, there, 'vreemde@example.org');
    for (const [board, person] of [
      [here, colleague],
      [there, stranger],
    ] as const) {
      const theirs = await signedIn(board, person);
      const [{ id }] = (await theirs.get('/me/sessions')).body.items;
      expect((await mine.send('DELETE', `/me/sessions/${id}`)).body.code).toBe('not-found');
      expect((await theirs.get('/me')).status).toBe(200);
    }
  });

  it('takes the place of the one the browser had', async () => {
    const browser = await signedIn();
    const before = cookieOf(browser);
    await browser.post(`/boards/${here.slug}/sign-in/password`, {
      email: teacher.email,
      password: goodPassword,
    });
    const old = world.browser();
    old.jar.set('plaatswijs_session', before);
    expect((await old.get('/me')).status).toBe(401);
    expect((await browser.get('/me')).status).toBe(200);
  });

  it('is nobody once the last role has ended, and has new abilities when a role is given', async () => {
    const leaver = await addPerson(world, here, 'gaat@example.org');
    const browser = await signedIn(here, leaver);
    expect((await browser.get('/me')).status).toBe(200);
    expect((await browser.send('PATCH', '/me', { language: 'en' })).status).toBe(204);
    expect((await browser.get('/me')).body.language).toBe('en');
    await world.database.withBoard(here.boardId, (tx) =>
      tx
        .updateTable('person_role')
        .set({ ends_on: dayIn(-1) })
        .where('person_id', '=', leaver.personId)
        .execute(),
    );
    const again = world.browser();
    const path = `/boards/${here.slug}/sign-in/password`;
    expect((await again.post(path, { email: leaver.email, password: goodPassword })).status).toBe(401);
    expect((await browser.get('/me')).status).toBe(401);
    expect((await browser.send('PATCH', '/me', { language: 'nl' })).status).toBe(401);
  });

  it('owes a second factor from the moment a guarded role is given', async () => {
    const rising = await addPerson(world, here, 'stijgt@example.org');
    const browser = await signedIn(here, rising);
    await world.database.withBoard(here.boardId, (tx) =>
      tx
        .insertInto('person_role')
        .values({
          board_id: here.boardId,
          id: newId(),
          person_id: rising.personId,
          school_id: here.schoolId,
          role: 'director',
          starts_on: '2026-08-01',
          given_by: 'person',
        })
        .execute(),
    );
    expect((await browser.get('/me/sessions')).body.code).toBe('second-factor-needed');
    expect((await browser.get('/me')).body).toMatchObject({
      mustSetUp: true,
      schools: [],
      boardAbilities: {},
    });
  });
});

describe('a caller', () => {
  it('of one board is never one of another, whatever stands before the secret', async () => {
    const cookie = cookieOf(await signedIn());
    const [, secret = ''] = cookie.split('.');
    const board = fc.oneof(fc.constant<string>(there.boardId), fc.uuid(), fc.string());
    const tail = fc.oneof(fc.constant(secret), fc.constant(randomSecret()), fc.string());
    await fc.assert(
      fc.asyncProperty(board, tail, fc.constantFrom('.', '_', '..', ''), async (before, after, between) => {
        const text = `${before}${between}${after}`;
        fc.pre(text !== cookie && !/[;\s,"\\]|[^\x20-\x7e]/.test(text));
        const browser = world.browser();
        browser.jar.set('plaatswijs_session', text);
        expect((await browser.get('/me')).status).toBe(401);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('with a token has its scopes, until it expires or is withdrawn, and no say over the account', async () => {
    const secret = randomSecret();
    const tokenId = newId();
    await world.database.withBoard(here.boardId, (tx) =>
      tx
        .insertInto('api_token')
        .values({
          board_id: here.boardId,
          id: tokenId,
          account_id: teacher.accountId,
          label: 'test',
          secret_digest: digestOf(secret),
          scopes: ['posts.check', 'no.such.scope'],
          created_at: world.now(),
          expires_at: new Date(world.now().getTime() + 3_600_000),
        })
        .execute(),
    );
    const authorization = `Bearer pw_${here.boardId}_${secret}`;
    const get = (path: string, value = authorization) => world.browser().get(path, { authorization: value });
    expect((await get('/me')).status).toBe(200);
    expect((await get('/me/sessions')).body.code).toBe('not-able');
    expect((await get('/me', `Bearer pw_${there.boardId}_${secret}`)).status).toBe(401);
    expect((await get('/me', `Basic ${secret}`)).status).toBe(401);
    const withCookie = await signedIn();
    expect((await withCookie.get('/me', { authorization: 'Bearer pw_wrong' })).status).toBe(401);
    const password = await world
      .browser()
      .send(
        'PUT',
        '/me/password',
        { current: goodPassword, next: 'overloop-dakpan-fietsbel' },
        { authorization },
      );
    expect(password.body.code).toBe('not-able');
    world.wait({ hours: 1 });
    expect((await get('/me')).status).toBe(401);
  });
});

describe('what is kept', () => {
  it('is an audit log with ids only that can be verified, and nothing longer than needed', async () => {
    await world.database.withBoard(here.boardId, async (tx) => {
      const rows = await tx
        .selectFrom('audit_event')
        .select(['kind', 'detail', 'subject', 'actor'])
        .execute();
      expect(rows.some(({ kind }) => kind === 'sign-in.session-opened')).toBe(true);
      expect(JSON.stringify(rows)).not.toMatch(/@|Verzonnen|Voorbeeld/);
      expect(await verifyAudit(tx)).toMatchObject({ ok: true });
    });
    world.wait({ days: 60 });
    await world.database.withBoard(here.boardId, async (tx) => {
      await sweepSignIn(tx, world.now());
      expect(await tx.selectFrom('session').select('id').execute()).toEqual([]);
      expect(await tx.selectFrom('sign_in_failure').select('failures').execute()).toEqual([]);
    });
  });
});

function dayIn(days: number): string {
  return new Date(world.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
