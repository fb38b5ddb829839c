import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { lookOverWhole as lookOver, visitAs } from './visit.ts';

let browser: Browser;
let server: JourneyServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startJourneyServer()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function chooseFacebook(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Waar komt het te staan/ }).click();
  await page.getByRole('option', { name: 'Facebookpagina', exact: true }).click();
}

/** Without a connection a browser writes of each request that it failed. */
const withoutConnection = ['ERR_INTERNET_DISCONNECTED'];

describe('a teacher without a connection', () => {
  it('still sees what stands out and what the protocol says, and the word of the school once it is back', () =>
    visitAs(
      { browser, server },
      { who: server.someone('leraar'), path: '/controleer', refusals: withoutConnection },
      async (page) => {
        // What the device needs by itself is fetched once the page is at rest.
        const fetched = page.waitForResponse((response) => response.url().endsWith('/checks/protocol'));
        await page.reload();
        await page.locator('.pw-shell main:not([inert]) h1').waitFor();
        await fetched;
        await chooseFacebook(page);
        await page.context().setOffline(true);
        await page.getByText('Je bent niet verbonden').waitFor();
        const text = 'Jip scheldt iedereen uit voor debiel. Bel zijn moeder maar: 06-12345678.';
        await page.getByLabel('Je bericht').fill(text);

        const verdict = page.locator('.pw-verdict');
        await verdict.waitFor();
        const marks = page.locator('.pw-marked__item');
        await marks.filter({ hasText: 'Een telefoonnummer' }).waitFor();
        await page.getByText('Er is niet gekeken naar de namen van jullie school').waitFor();
        expect(await page.locator('#antwoord').textContent()).toContain('Nog niet zeker');
        expect(await page.locator('#antwoord a[href*="#artikel-"]').count()).toBeGreaterThan(0);
        await lookOver(page, 'check, without a connection');

        await page.context().setOffline(false);
        await page.getByText('Nagekeken met alles wat je school weet.').waitFor();
        expect(await verdict.count()).toBe(1);
      },
    ));
});
