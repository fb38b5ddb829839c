import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../../../../e2e/browser.ts';
import { addBoard, addPerson, openWorld, type World } from './world.ts';

type Browser = Awaited<ReturnType<typeof startBrowser>>;

let world: World;
let chromium: Browser;

beforeAll(async () => {
  world = await openWorld({ at: new Date() });
  chromium = await startBrowser();
}, 60_000);
afterAll(async () => {
  await chromium?.close();
  await world?.dispose();
});

it('a real browser without JavaScript signs in by the button behind a mailed link', async () => {
  const board = await addBoard(world, 'de-proefvlucht');
  const { email } = await addPerson(world, board, 'ouder@example.org', { role: 'parent', password: null });
  const { port } = new URL(await world.app.listen({ port: 0, host: '127.0.0.1' }));
  await world.browser().post(`/boards/${board.slug}/sign-in/link`, { email });
  const { pathname } = new URL(world.letters[0]?.text ?? '');
  const page = await (await chromium.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`http://localhost:${port}${pathname}`);
  await page.click('button');
  expect(new URL(page.url()).pathname).toBe('/start');
  const me = await page.goto(`http://localhost:${port}/api/v1/me`);
  expect(await me?.json()).toMatchObject({ schools: [{ roles: ['parent'] }] });
}, 60_000);
