import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBoard, addPerson, goodPassword, openWorld, type TestBoard, type World } from './world.ts';

let world: World;
let board: TestBoard;

beforeAll(async () => {
  world = await openWorld();
  board = await addBoard(world, 'de-proefvlucht');
});
afterAll(() => world.dispose());

const signIn = (email: string, password: string) =>
  world.browser().post(`/boards/${board.slug}/sign-in/password`, { email, password });

describe('signing in with a password', () => {
  it('opens a session for who knows it, however the address is written', async () => {
    const { email } = await addPerson(world, board, 'leerkracht@example.org');
    const browser = world.browser();
    const answer = await browser.post(`/boards/${board.slug}/sign-in/password`, {
      email: 'Leerkracht@Example.ORG',
      password: goodPassword,
    });
    expect(answer).toMatchObject({ status: 200, body: { next: 'done' } });
    const me = await browser.get('/me');
    expect(me).toMatchObject({ status: 200, body: { mustSetUp: false, hasPassword: true, passkeys: 0 } });
    expect(me.body.schools).toMatchObject([{ id: board.schoolId, roles: ['employee'] }]);
    expect(me.body.schools[0].abilities['posts.check']).toEqual({
      able: false,
      reason: 'needs-role',
      roles: ['administrator', 'director'],
    });
    expect(email).toBe('leerkracht@example.org');
  });

  it('also at the address of a school of the board', async () => {
    const { email } = await addPerson(world, board, 'ook@example.org');
    const answer = await world
      .browser()
      .post(`/boards/${board.slug}-school/sign-in/password`, { email, password: goodPassword });
    expect(answer.status).toBe(200);
  });

  it('says the same after the same work for a wrong password, an unknown address and an account without one', async () => {
    await addPerson(world, board, 'wel@example.org');
    await addPerson(world, board, 'zonder@example.org', { password: null });
    await addPerson(world, board, 'vertrokken@example.org', { endsOn: '2026-11-20' });
    const answers = [];
    for (const email of ['wel@example.org', 'niemand@example.org', 'zonder@example.org']) {
      world.checks.count = 0;
      const { status, body } = await signIn(email, 'dit is het niet');
      answers.push({ status, code: body.code, checks: world.checks.count });
    }
    world.checks.count = 0;
    const left = await signIn('vertrokken@example.org', goodPassword);
    answers.push({ status: left.status, code: left.body.code, checks: world.checks.count });
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ status: 401, code: 'sign-in-failed', checks: 1 })]),
    );
  });

  it('does not know a board that is not there', async () => {
    const answer = await world.browser().post('/boards/bestaat-niet/sign-in/password', {
      email: 'leerkracht@example.org',
      password: goodPassword,
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('slows guessing down, for known and unknown addresses alike, and lets nobody be shut out for good', async () => {
    await addPerson(world, board, 'geraden@example.org');
    for (const email of ['geraden@example.org', 'onbekend@example.org']) {
      const codes = [];
      for (let count = 0; count < 7; count++) codes.push((await signIn(email, 'mis')).body.code);
      expect(codes).toEqual([...Array(6).fill('sign-in-failed'), 'too-many-requests']);
    }
    world.checks.count = 0;
    expect((await signIn('geraden@example.org', goodPassword)).status).toBe(429);
    expect(world.checks.count).toBe(0);
    world.wait({ minutes: 1 });
    expect((await signIn('geraden@example.org', goodPassword)).status).toBe(200);
    expect((await signIn('geraden@example.org', 'mis')).body.code).toBe('sign-in-failed');
  });

  it('counts tries that come at the same moment', async () => {
    await addPerson(world, board, 'tegelijk@example.org');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => signIn('tegelijk@example.org', 'mis')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(6);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(14);
  });
});

describe('changing the password', () => {
  it('needs the old one or a confirmation, and signs out the other devices', async () => {
    const { email } = await addPerson(world, board, 'wijzigt@example.org');
    const path = `/boards/${board.slug}/sign-in/password`;
    const [here, there] = [world.browser(), world.browser()];
    await here.post(path, { email, password: goodPassword });
    await there.post(path, { email, password: goodPassword });
    world.wait({ minutes: 11 });
    const next = 'overloop-dakpan-fietsbel';
    expect((await here.send('PUT', '/me/password', { next })).body.code).toBe('step-up-needed');
    expect((await here.send('PUT', '/me/password', { current: 'mis', next })).body.code).toBe(
      'sign-in-failed',
    );
    expect((await here.send('PUT', '/me/password', { current: goodPassword, next })).status).toBe(204);
    expect((await here.get('/me')).status).toBe(200);
    expect((await there.get('/me')).status).toBe(401);
    expect((await signIn(email, goodPassword)).status).toBe(401);
    expect((await signIn(email, next)).status).toBe(200);
  });

  it('refuses a password that is easy to think of, and says everything that is wrong with it', async () => {
    const { email } = await addPerson(world, board, 'simpel@example.org');
    const browser = world.browser();
    await browser.post(`/boards/${board.slug}/sign-in/password`, { email, password: goodPassword });
    const answer = await browser.send('PUT', '/me/password', { current: goodPassword, next: 'Welkom2026!!' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'not-possible' } });
    expect(answer.body.issues).toEqual([{ at: '/body/next', code: 'password-common' }]);
  });
});
