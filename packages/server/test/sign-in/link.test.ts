import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids/index.ts';
import type { Browser } from './browser.ts';
import {
  addBoard,
  addPerson,
  giveRole,
  goodPassword,
  insertPerson,
  openWorld,
  type TestBoard,
  type World,
} from './world.ts';

let world: World;
let board: TestBoard;

beforeAll(async () => {
  world = await openWorld();
  board = await addBoard(world, 'de-proefvlucht');
});
afterAll(() => world.dispose());

const ask = (email: string) => world.browser().post(`/boards/${board.slug}/sign-in/link`, { email });

/** The path in the last letter to somebody. */
function pathFor(email: string): string {
  const letter = world.letters.findLast(({ to }) => to === email);
  return letter === undefined ? '' : new URL(letter.text).pathname;
}

async function addParent(email: string): Promise<void> {
  await world.database.withBoard(board.boardId, async (tx) => {
    const id = newId();
    await insertPerson(tx, id, email, undefined, world.now());
    await giveRole(tx, id, 'parent', board.schoolId);
  });
}

describe('a mailed link', () => {
  it('lets a parent in who never had an account, by the button and not by opening the page', async () => {
    await addParent('ouder@example.org');
    expect((await ask('Ouder@Example.org')).status).toBe(202);
    const path = pathFor('ouder@example.org');
    expect(path).toMatch(/^\/aanmelden\/link\/de-proefvlucht\/[\w-]{43}$/);
    for (let scanner = 0; scanner < 3; scanner++) {
      const page = await world.browser().get(path);
      expect(page).toMatchObject({ status: 200, body: expect.stringContaining(`action="${path}"`) });
      expect(page.headers['cache-control']).toBe('no-store');
    }
    const browser = world.browser();
    expect(await browser.submit(path)).toMatchObject({ status: 303, headers: { location: '/start' } });
    expect((await browser.get('/me')).body.schools[0].roles).toEqual(['parent']);
    world.wait({ minutes: 59 });
    expect((await browser.get('/me')).status).toBe(200);
    world.wait({ minutes: 1 });
    expect((await browser.get('/me')).status).toBe(401);
  });

  it('works once and for a quarter of an hour', async () => {
    await addParent('eenmaal@example.org');
    await ask('eenmaal@example.org');
    const path = pathFor('eenmaal@example.org');
    const [first, second] = await Promise.all([world.browser().submit(path), world.browser().submit(path)]);
    const places = [first.headers['location'], second.headers['location']].toSorted();
    expect(places).toEqual(['/aanmelden?school=de-proefvlucht&probleem=link-expired', '/start']);
    await ask('eenmaal@example.org');
    world.wait({ minutes: 15 });
    const late = await world.browser().submit(pathFor('eenmaal@example.org'));
    expect(late.headers['location']).toContain('link-expired');
  });

  it('works in its own board only', async () => {
    await addBoard(world, 'elders');
    await addParent('hier@example.org');
    await ask('hier@example.org');
    const secret = pathFor('hier@example.org').split('/').at(-1);
    const wrong = await world.browser().post('/boards/elders/sign-in/link/redeem', { secret });
    expect(wrong.body.code).toBe('link-expired');
    const right = await world.browser().post(`/boards/${board.slug}/sign-in/link/redeem`, { secret });
    expect(right.body).toEqual({ next: 'done' });
  });

  it('is answered the same for who is not here, and sends nothing', async () => {
    const before = world.letters.length;
    await addParent('bekend@example.org');
    const [known, unknown] = [await ask('bekend@example.org'), await ask('onbekend@example.org')];
    expect(unknown.status).toBe(known.status);
    expect(unknown.body).toEqual(known.body);
    expect(world.letters.length).toBe(before + 1);
  });

  it('comes at most a few times, and the answer stays the same', async () => {
    await addParent('veel@example.org');
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('veel@example.org')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(world.letters.filter(({ to }) => to === 'veel@example.org')).toHaveLength(4);
  });

  it('does not open a role that asks for two factors and has none yet', async () => {
    await addPerson(world, board, 'directie@example.org', { role: 'director' });
    await ask('directie@example.org');
    expect(pathFor('directie@example.org')).toBe('');
  });

  it('leaves the second factor to be given by who has one', async () => {
    const { email, accountId } = await addPerson(world, board, 'dubbel@example.org');
    await world.database.withBoard(board.boardId, (tx) =>
      tx
        .updateTable('account')
        .set({ totp_secret: Buffer.alloc(1) })
        .where('id', '=', accountId)
        .execute(),
    );
    await ask(email);
    const browser = world.browser();
    await browser.submit(pathFor(email));
    expect((await browser.get('/me')).body.code).toBe('second-factor-needed');
    const next = 'overloop-dakpan-fietsbel';
    expect((await browser.send('PUT', '/me/password', { next })).body.code).toBe('second-factor-needed');
  });

  it('serves to set a new password for who forgot it', async () => {
    const { email } = await addPerson(world, board, 'vergeten@example.org');
    await ask(email);
    const browser = world.browser();
    await browser.submit(pathFor(email));
    const next = 'overloop-dakpan-fietsbel';
    expect((await browser.send('PUT', '/me/password', { next })).status).toBe(204);
    const signIn = await world
      .browser()
      .post(`/boards/${board.slug}/sign-in/password`, { email, password: next });
    expect(signIn.status).toBe(200);
  });
});

describe('an invitation', () => {
  async function signedIn(email: string): Promise<Browser> {
    const browser = world.browser();
    await browser.post(`/boards/${board.slug}/sign-in/password`, { email, password: goodPassword });
    return browser;
  }

  it('of the director brings a new colleague to a password of their own', async () => {
    const director = await addPerson(world, board, 'leiding@example.org', { role: 'director' });
    const colleague = await addPerson(world, board, 'nieuw@example.org', { password: null });
    const guarded = await addPerson(world, board, 'nieuwe-directie@example.org', {
      role: 'director',
      password: null,
    });
    const stranger = await addPerson(world, await addBoard(world, 'ver-weg'), 'vreemd@example.org');
    const browser = await signedIn(director.email);
    expect((await browser.post(`/people/${colleague.personId}/invitation`)).body.code).toBe(
      'second-factor-needed',
    );
    await giveFactor(director.accountId);
    expect((await browser.post(`/people/${colleague.personId}/invitation`)).status).toBe(202);
    expect((await browser.post(`/people/${guarded.personId}/invitation`)).body.code).toBe('not-able');
    expect((await browser.post(`/people/${stranger.personId}/invitation`)).body.code).toBe('not-found');
    const first = pathFor(colleague.email);
    expect((await browser.post(`/people/${colleague.personId}/invitation`)).status).toBe(202);
    world.wait({ days: 6 });
    const theirs = world.browser();
    expect((await theirs.submit(first)).headers['location']).toContain('link-expired');
    expect((await theirs.submit(pathFor(colleague.email))).headers['location']).toBe('/start');
    expect((await theirs.send('PUT', '/me/password', { next: goodPassword })).status).toBe(204);
    expect((await (await signedIn(colleague.email)).get('/me')).status).toBe(200);
  });

  /** As if a second factor had been given in every session there is. */
  async function giveFactor(accountId: string): Promise<void> {
    await world.database.withBoard(board.boardId, (tx) =>
      tx.updateTable('session').set({ factor_given: true }).where('account_id', '=', accountId).execute(),
    );
  }

  it('is not for who has no role or no address', async () => {
    const admin = await addPerson(world, board, 'beheer@example.org', { role: 'administrator' });
    const nobody = await addPerson(world, board, 'niets@example.org', { role: null, password: null });
    const browser = await signedIn(admin.email);
    await giveFactor(admin.accountId);
    const answer = await browser.post(`/people/${nobody.personId}/invitation`);
    expect(answer.body).toMatchObject({ code: 'not-possible', issues: [{ code: 'no-role' }] });
  });
});
