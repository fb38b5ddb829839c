import { afterAll, beforeAll, expect, it } from 'vitest';
import { openClaimCode } from '../../src/platform/sign-in/index.ts';
import { goodPassword, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.dispose());

const claim = (code: string, more: object = {}) => ({
  code,
  boardName: 'Stichting Voorbeeld',
  boardSlug: 'voorbeeld',
  givenName: 'Verzonnen',
  surname: 'Beheerder',
  email: 'beheer@example.org',
  password: goodPassword,
  ...more,
});

it('the first visitor with the printed code becomes the administrator, once', async () => {
  const code = world.ports.claimCode?.code ?? '';
  expect(code).toMatch(/^([2-9A-Z]{4}-){4}[2-9A-Z]{4}$/);
  const browser = world.browser();
  expect((await browser.get('/installation')).body).toMatchObject({ ready: false, boards: [] });
  const other = (await openClaimCode(world.database))?.code ?? '';
  expect(other).not.toBe(code);
  expect((await browser.post('/installation/claim', claim(other))).body.code).toBe('sign-in-failed');
  const weak = await browser.post('/installation/claim', claim(code, { password: 'Verzonnen2026' }));
  expect(weak.body).toMatchObject({ code: 'not-possible', issues: [{ at: '/body/password' }] });
  const typed = code.toLowerCase().replaceAll('-', ' ');
  const visitors = [browser, world.browser(), world.browser()];
  const answers = await Promise.all(
    visitors.map((visitor, index) =>
      visitor.post('/installation/claim', claim(typed, { boardSlug: `voorbeeld-${index}` })),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 404, 404]);
  const first = answers.findIndex(({ status }) => status === 201);
  expect(answers[first]?.body).toEqual({ next: 'set-up' });
  expect((await visitors[first]?.get('/me'))?.body).toMatchObject({
    mustSetUp: true,
    name: 'Verzonnen Beheerder',
  });
  expect((await browser.post('/installation/claim', claim(code))).body.code).toBe('not-found');
  expect(await openClaimCode(world.database)).toBeNull();
  const { body } = await browser.get('/installation');
  expect(body).toMatchObject({
    ready: true,
    boards: [{ slug: `voorbeeld-${first}`, name: 'Stichting Voorbeeld' }],
  });
});
