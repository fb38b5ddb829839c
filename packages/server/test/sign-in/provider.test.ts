import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProviderWorld, type ProviderWorld, problem } from './provider-world.ts';
import { addPerson, goodPassword, type TestBoard, type World } from './world.ts';

const tenant = '0195f3a0-0000-4000-8000-00000000abcd';

let all: ProviderWorld;
let world: World;
let board: TestBoard;

beforeAll(async () => {
  all = await openProviderWorld();
  ({ world, board } = all);
});
afterAll(() => all.dispose());

const entree = { preset: 'entree', restriction: { brins: ['99ZZ'] } };
const entreeClaims = (uid: string, brin = '99ZZ01') => ({ uid, nlEduPersonHomeOrganizationId: brin });

describe('signing in with a school account', () => {
  it('finds the person by the key of the roster, and again by the account of the provider', async () => {
    await addPerson(world, board, 'uit-rooster@example.org', { sourceKey: 'M1001', password: null });
    const id = await all.addProvider({
      ...entree,
      matching: { roster: { claim: 'nlEduPersonRealId', source: 'roster' } },
    });
    const claims = { ...entreeClaims('hash1@de-proefvlucht'), nlEduPersonRealId: 'M1001' };
    const browser = world.browser();
    expect(await all.enter(id, 'sub-1', claims, browser)).toBe('/start');
    expect((await browser.get('/me')).body.schools[0].roles).toEqual(['employee']);
    expect((await browser.get('/me/sessions')).body.items).toMatchObject([{ way: 'provider' }]);
    expect(await all.enter(id, 'sub-1', entreeClaims('hash1@de-proefvlucht'))).toBe('/start');
    expect(problem(await all.enter(id, 'sub-1', entreeClaims('hash1@de-proefvlucht', '99ZZ02')))).toBe(
      'account-unknown',
    );
    expect(problem(await all.enter(id, 'sub-2', { ...claims, uid: 'hash2@x' }))).toBe('account-unknown');
  });

  it('refuses another organisation, whoever vouches for it', async () => {
    const byBrin = await all.addProvider(entree);
    expect(problem(await all.enter(byBrin, 'a', entreeClaims('hash@x', '11AA')))).toBe('wrong-organisation');
    expect(problem(await all.enter(byBrin, 'b', { uid: 'hash@x' }))).toBe('wrong-organisation');
    const byTenant = await all.addProvider({ preset: 'microsoft', restriction: { tenant } });
    expect(problem(await all.enter(byTenant, 'c', { tid: tenant.replace('abcd', 'abce'), oid: 'x' }))).toBe(
      'wrong-organisation',
    );
    const byDomain = await all.addProvider({ preset: 'google', restriction: { domain: 'school.example' } });
    expect(problem(await all.enter(byDomain, 'd', { hd: 'elders.example' }))).toBe('wrong-organisation');
    expect(problem(await all.enter(byDomain, 'e', {}))).toBe('wrong-organisation');
    const byClaim = await all.addProvider({
      preset: 'other',
      restriction: { claim: { name: 'groups', values: ['personeel'] } },
    });
    expect(problem(await all.enter(byClaim, 'f', { groups: ['leerlingen'] }))).toBe('wrong-organisation');
    expect(problem(await all.enter(byClaim, 'g', { groups: ['leerlingen', 'personeel'] }))).toBe(
      'account-unknown',
    );
  });

  it('goes by an e-mail address only when the provider vouches for it and the board wants that', async () => {
    await addPerson(world, board, 'adres@school.example', { password: null });
    const google = { preset: 'google', restriction: { domain: 'school.example' } };
    const claims = { hd: 'school.example', email: 'Adres@school.example', email_verified: true };
    expect(problem(await all.enter(await all.addProvider(google), 'g1', claims))).toBe('account-unknown');
    const wanted = await all.addProvider({ ...google, matching: { verifiedEmail: true } });
    expect(problem(await all.enter(wanted, 'g1', { ...claims, email_verified: false }))).toBe(
      'account-unknown',
    );
    expect(await all.enter(wanted, 'g1', claims)).toBe('/start');
    // The address has passed on to a colleague with another account: they do not become the one before them.
    expect(problem(await all.enter(wanted, 'g2', claims))).toBe('account-unknown');
  });

  it('goes by what an administrator says, and is not taken over by a second person', async () => {
    const one = await addPerson(world, board, 'een@example.org', { password: null });
    const two = await addPerson(world, board, 'twee@example.org', { password: null });
    const id = await all.addProvider({ preset: 'microsoft', restriction: { tenant } });
    const path = `/identity-providers/${id}/identities`;
    const { status } = await all.admin.post(path, { personId: one.personId, subject: 'oid-1' });
    expect(status).toBe(204);
    expect((await all.admin.post(path, { personId: two.personId, subject: 'oid-1' })).body.code).toBe(
      'conflict',
    );
    const browser = world.browser();
    expect(await all.enter(id, 'whatever', { tid: tenant, oid: 'oid-1' }, browser)).toBe('/start');
    expect((await browser.get('/me')).body.personId).toBe(one.personId);
  });

  it('is linked by its owner, from our own page and in the session that asked for it', async () => {
    const { email, personId } = await addPerson(world, board, 'koppelt@example.org');
    const id = await all.addProvider({ preset: 'other', restriction: {} });
    const browser = world.browser();
    const path = `/aanmelden/met/${board.slug}/${id}?koppelen=1`;
    expect(problem((await browser.get(path)).headers['location'])).toBe('cannot-link');
    await browser.post(`/boards/${board.slug}/sign-in/password`, { email, password: goodPassword });
    const elsewhere = await browser.get(path, { 'sec-fetch-site': 'cross-site' });
    expect(problem(elsewhere.headers['location'])).toBe('cannot-link');
    Object.assign(all.school.user, { sub: 'eigen', claims: {} });
    const away = String((await browser.get(path)).headers['location']);
    expect(await all.arrive(browser, await all.walk(away))).toBe('/linked');
    const fresh = world.browser();
    expect(await all.enter(id, 'eigen', {}, fresh)).toBe('/start');
    expect((await fresh.get('/me')).body.personId).toBe(personId);
  });

  it('leaves the second factor to the provider only where that was said', async () => {
    const { personId } = await addPerson(world, board, 'directie@example.org', { role: 'director' });
    for (const givesSecondFactor of [false, true]) {
      const id = await all.addProvider({ preset: 'other', restriction: {}, givesSecondFactor });
      await all.admin.post(`/identity-providers/${id}/identities`, { personId, subject: 'dir' });
      const browser = world.browser();
      expect(await all.enter(id, 'dir', {}, browser)).toBe('/start');
      expect((await browser.get('/me')).body.mustSetUp).toBe(!givesSecondFactor);
    }
  });

  it('ends when the provider is switched off, and when it is removed', async () => {
    const { personId } = await addPerson(world, board, 'blijft@example.org');
    const id = await all.addProvider({ preset: 'other', restriction: {} });
    await all.admin.post(`/identity-providers/${id}/identities`, { personId, subject: 'blijft' });
    const [first, second] = [world.browser(), world.browser()];
    await all.enter(id, 'blijft', {}, first);
    expect((await first.get('/me')).status).toBe(200);
    const change = (body: object) => all.admin.send('PATCH', `/identity-providers/${id}`, body);
    expect((await change({ enabled: false })).status).toBe(200);
    expect((await first.get('/me')).status).toBe(401);
    const off = await world.browser().get(`/aanmelden/met/${board.slug}/${id}`);
    expect(problem(off.headers['location'])).toBe('provider-unknown');
    expect((await change({ enabled: true })).status).toBe(200);
    await all.enter(id, 'blijft', {}, second);
    expect((await second.get('/me')).status).toBe(200);
    expect((await all.admin.send('DELETE', `/identity-providers/${id}`)).status).toBe(204);
    expect((await second.get('/me')).status).toBe(401);
  });
});
