import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openProviderWorld, type ProviderWorld, problem } from './provider-world.ts';
import { readToken } from './school-provider.ts';
import { addPerson, type TestBoard, type World } from './world.ts';

let all: ProviderWorld;
let world: World;
let board: TestBoard;

beforeAll(async () => {
  all = await openProviderWorld();
  ({ world, board } = all);
});
afterAll(() => all.dispose());
beforeEach(() => {
  all.school.lie.change = null;
});

describe('an answer that does not belong to the question', () => {
  let id: string;
  beforeAll(async () => {
    const { personId } = await addPerson(world, board, 'doelwit@example.org');
    id = await all.addProvider({ preset: 'other', restriction: {} });
    await all.admin.post(`/identity-providers/${id}/identities`, { personId, subject: 'doelwit' });
    Object.assign(all.school.user, { sub: 'doelwit', claims: {} });
  });

  it('with another state is refused, and uses nothing up', async () => {
    const browser = world.browser();
    const back = await all.walk(await all.start(id, browser));
    const left = new Map(browser.jar);
    const wrong = new URL(back);
    wrong.searchParams.set('state', 'een-andere');
    expect(problem(await all.arrive(browser, wrong))).toBe('sign-in-expired');
    for (const [name, value] of left) browser.jar.set(name, value);
    expect(await all.arrive(browser, back)).toBe('/start');
  });

  it('with another nonce is refused', async () => {
    const browser = world.browser();
    const away = new URL(await all.start(id, browser));
    away.searchParams.set('nonce', 'een-andere');
    const back = await all.walk(away.href);
    expect(problem(await all.arrive(browser, back))).toBe('provider-unreachable');
  });

  it('in another browser, a second time, or too late is refused', async () => {
    const browser = world.browser();
    const back = await all.walk(await all.start(id, browser));
    const left = new Map(browser.jar);
    expect(problem(await all.arrive(world.browser(), back))).toBe('sign-in-expired');
    const forger = world.browser();
    for (const [name, value] of left) forger.jar.set(name, `${value.slice(0, -43)}${'A'.repeat(43)}`);
    expect(problem(await all.arrive(forger, back))).toBe('sign-in-expired');
    expect(await all.arrive(browser, back)).toBe('/start');
    for (const [name, value] of left) browser.jar.set(name, value);
    expect(problem(await all.arrive(browser, back))).toBe('sign-in-expired');
    const slow = world.browser();
    const late = await all.walk(await all.start(id, slow));
    world.wait({ minutes: 5 });
    expect(problem(await all.arrive(slow, late))).toBe('sign-in-expired');
    world.wait({ minutes: -5 });
  });

  it('with a code that was stolen from another sign-in is refused', async () => {
    const victim = world.browser();
    const stolen = await all.walk(await all.start(id, victim));
    const thief = world.browser();
    const own = await all.walk(await all.start(id, thief));
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect(problem(await all.arrive(thief, own))).toBe('provider-unreachable');
    expect((await thief.get('/me')).status).toBe(401);
  });

  it('with a token that is unsigned, signed by another, for another, from another or over is refused', async () => {
    const changed = (payload: object) => (token: string) => {
      const read = readToken(token);
      return all.school.sign(read.header, { ...read.payload, ...payload });
    };
    const lies: Record<string, (token: string) => string> = {
      unsigned: (token) => {
        const { header, payload } = readToken(token);
        const text = [{ ...header, alg: 'none' }, payload].map((part) =>
          Buffer.from(JSON.stringify(part)).toString('base64url'),
        );
        return `${text.join('.')}.`;
      },
      'signed by another': (token) => {
        const { header, payload } = readToken(token);
        return all.school.sign(header, payload, false);
      },
      'for another': changed({ aud: 'een-ander' }),
      'from another': changed({ iss: 'https://elders.example' }),
      over: changed({ iat: 1_000, exp: 2_000 }),
      'about another': changed({ sub: 'iemand-anders' }),
    };
    for (const [name, lie] of Object.entries(lies)) {
      all.school.lie.change = lie;
      const browser = world.browser();
      expect(problem(await all.enter(id, 'doelwit', {}, browser)), name).toBe('provider-unreachable');
      expect((await browser.get('/me')).status).toBe(401);
    }
    all.school.lie.change = changed({});
    expect(await all.enter(id, 'doelwit', {})).toBe('/start');
  });

  it('that says no, says so', async () => {
    const browser = world.browser();
    const back = await all.walk(await all.start(id, browser));
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    expect(problem(await all.arrive(browser, back))).toBe('provider-refused');
  });
});
