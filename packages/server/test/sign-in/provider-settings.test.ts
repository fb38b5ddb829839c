import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProviderWorld, type ProviderWorld, problem } from './provider-world.ts';
import { client } from './school-provider.ts';
import { addBoard, addPerson, goodPassword, type TestBoard, type World } from './world.ts';

const callback = 'http://localhost:8080/aanmelden/terug';
const tenant = '0195f3a0-0000-4000-8000-00000000abcd';
const entree = { preset: 'entree', restriction: { brins: ['99ZZ'] } };

let all: ProviderWorld;
let world: World;
let board: TestBoard;

beforeAll(async () => {
  all = await openProviderWorld();
  ({ world, board } = all);
});
afterAll(() => all.dispose());

describe('managing providers', () => {
  it('is for the administrator, who never sees a secret again', async () => {
    const { email } = await addPerson(world, board, 'gewoon@example.org');
    const browser = world.browser();
    await browser.post(`/boards/${board.slug}/sign-in/password`, { email, password: goodPassword });
    const given = { ...entree, name: 'X', issuer: 'https://idp.example', clientId: 'x' };
    expect((await browser.post('/identity-providers', given)).body.code).toBe('not-able');
    expect((await browser.get('/identity-providers')).body.code).toBe('not-able');
    await all.addProvider(entree);
    const list = await all.admin.get('/identity-providers');
    expect(list.body.items[0]).toMatchObject({ hasSecret: true, issuer: all.school.issuer });
    expect(list.body.callback).toBe(callback);
    expect(JSON.stringify(list.body)).not.toContain(client.secret);
    const stored = await world.database.withBoard(board.boardId, (tx) =>
      tx.selectFrom('identity_provider').select('client_secret').execute(),
    );
    expect(stored.some(({ client_secret }) => client_secret?.includes(client.secret))).toBe(false);
    const ways = await world.browser().get(`/boards/${board.slug}/sign-in`);
    expect(ways.body.providers[0].start).toContain(`/aanmelden/met/${board.slug}/`);
  });

  it('says everything that is wrong at once', async () => {
    const add = (given: object) =>
      all.admin.post('/identity-providers', { name: 'X', clientId: 'x', ...given });
    const first = await add({
      preset: 'entree',
      issuer: 'http://idp.example',
      restriction: { tenant },
      matching: { verifiedEmail: true },
    });
    expect(first.body.issues).toEqual([
      { at: '/body/issuer', code: 'issuer-not-usable' },
      { at: '/body/restriction/brins', code: 'restriction-missing' },
      { at: '/body/restriction/tenant', code: 'not-for-this-kind' },
      { at: '/body/matching/verifiedEmail', code: 'not-for-this-kind' },
    ]);
    expect((await add({ preset: 'google', restriction: {} })).body.issues).toMatchObject([
      { code: 'restriction-missing' },
    ]);
    const made = await add({ preset: 'microsoft', restriction: { tenant } });
    expect(made.body.issuer).toBe(`https://login.microsoftonline.com/${tenant}/v2.0`);
  });

  it('of another board is not found', async () => {
    const other = await addBoard(world, 'elders');
    const id = await all.addProvider(entree);
    const answer = await world.browser().get(`/aanmelden/met/${other.slug}/${id}`);
    expect(problem(answer.headers['location'])).toBe('provider-unknown');
  });
});
