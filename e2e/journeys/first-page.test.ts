import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { visitAs } from './visit.ts';

let browser: Browser;
let server: JourneyServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startJourneyServer()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const paths = ['/', '/controleer', '/mag-dit'];
/** What there is to read; what is hidden from sight is drawn by the application alone. */
const words = 'h1, h2, h3, p, button, .pw-field__label';

describe('the first page of a visit', () => {
  it.each(paths)('%s is there before any script, and is what the application shows', (path) =>
    visitAs({ browser, server }, { who: server.someone('leraar'), path: '/account' }, async (page) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        storageState: await page.context().storageState(),
        viewport: { width: 390, height: 844 },
      });
      const drawn = await context.newPage();
      const answer = await drawn.goto(`${server.url}${path}`);
      expect(answer?.headers()['cache-control']).toBe('no-store');
      const content = drawn.locator('main#content');
      expect(await content.getAttribute('inert')).not.toBeNull();
      const before = await content.locator(words).allTextContents();
      await context.close();

      await page.goto(`${server.url}${path}`);
      await page.locator('main#content:not([inert]) h1').waitFor();
      expect(await page.locator('main#content').locator(words).allTextContents()).toEqual(before);
    }),
  );

  it.each(paths)('%s asks nothing of the server that came along with it', (path) =>
    visitAs({ browser, server }, { who: server.someone('leraar'), path: '/account' }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith('/api/') && !pathname.endsWith('/checks/protocol')) asked.push(pathname);
      });
      await page.goto(`${server.url}${path}`);
      await page.locator('main#content:not([inert]) h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      expect(await page.locator('#plaatswijs-first').count()).toBe(0);
    }),
  );

  it('is in the language this device was last used in', () =>
    visitAs({ browser, server }, { who: server.someone('leraar'), path: '/account' }, async (page) => {
      const { origin } = new URL(server.url);
      await page.context().addCookies([{ name: 'plaatswijs-language', value: 'en', url: origin }]);
      const answer = await page
        .context()
        .request.get(`${origin}/controleer`, { headers: { accept: 'text/html' } });
      const html = await answer.text();
      expect(html).toContain('<html lang="en">');
      expect(html).toContain('Check a post');
    }));

  it('holds nothing of anybody for who is not signed in', async () => {
    const answer = await fetch(`${server.url}/controleer`, { headers: { accept: 'text/html' } });
    const html = await answer.text();
    expect(html).toContain('id="root"');
    expect(html).not.toContain('plaatswijs-first');
  });
});
