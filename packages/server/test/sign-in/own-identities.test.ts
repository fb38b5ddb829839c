import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { openProviderWorld, type ProviderWorld } from './provider-world.ts';
import { addPerson, goodPassword, type TestBoard, type World } from './world.ts';

let all: ProviderWorld;
let world: World;
let board: TestBoard;
let providerId: string;

beforeAll(async () => {
  all = await openProviderWorld();
  ({ world, board } = all);
  providerId = await all.addProvider({ preset: 'other', restriction: {} });
});
afterAll(() => all.dispose());

async function signedIn(email: string): Promise<Browser> {
  await addPerson(world, board, email);
  const browser = world.browser();
  await browser.post(`/boards/${board.slug}/sign-in/password`, { email, password: goodPassword });
  return browser;
}

const identities = async (browser: Browser) => (await browser.get('/me/identities')).body.items;

async function link(browser: Browser, sub: string): Promise<string> {
  Object.assign(all.school.user, { sub, claims: {} });
  const [{ link: address }] = await identities(browser);
  const away = String((await browser.get(address)).headers['location']);
  return all.arrive(browser, await all.walk(away));
}

describe('one’s own school accounts', () => {
  it('say which are linked and since when, and where to go to link one', async () => {
    const browser = await signedIn('koppelt@example.org');
    expect(await identities(browser)).toEqual([
      {
        providerId,
        name: 'Schoolaccount',
        preset: 'other',
        linkedAt: null,
        link: `/aanmelden/met/${board.slug}/${providerId}?koppelen=1`,
      },
    ]);
    expect(await link(browser, 'van-koppelt')).toBe('/linked');
    const [linked] = await identities(browser);
    expect(Date.parse(linked.linkedAt)).toBeGreaterThan(0);
    const other = await signedIn('ander@example.org');
    expect((await identities(other))[0].linkedAt).toBeNull();
  });

  it('are unlinked by their owner, and other devices that came in that way are signed out', async () => {
    const browser = await signedIn('ontkoppelt@example.org');
    await link(browser, 'van-ontkoppelt');
    const phone = world.browser();
    expect(await all.enter(providerId, 'van-ontkoppelt', {}, phone)).toBe('/start');
    expect((await browser.send('DELETE', `/me/identities/${providerId}`)).status).toBe(204);
    expect((await phone.get('/me')).status).toBe(401);
    expect((await browser.get('/me')).status).toBe(200);
    expect((await identities(browser))[0].linkedAt).toBeNull();
    expect((await browser.send('DELETE', `/me/identities/${providerId}`)).status).toBe(404);
    expect(await all.enter(providerId, 'van-ontkoppelt', {})).toContain('probleem=account-unknown');
  });

  it('are not unlinked by a session that was opened a while ago', async () => {
    const browser = await signedIn('lang@example.org');
    await link(browser, 'van-lang');
    world.wait({ minutes: 11 });
    const answer = await browser.send('DELETE', `/me/identities/${providerId}`);
    expect(answer.body.code).toBe('step-up-needed');
  });
});
