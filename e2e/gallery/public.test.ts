import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { looks, openPage, showWith, sidewaysScroll, smallTargets, violations } from './accessibility.ts';
import { buildPublic } from './built.ts';
import { publicSamples } from './public-samples.ts';
import type { ServedFolder } from './serve-folder.ts';
import { servePublic } from './serve-public.ts';

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  const dist = await buildPublic();
  [browser, served] = await Promise.all([startBrowser(), servePublic(dist)]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Our own colours in every look; those of a school in the two that differ most. */
const colours = [
  { of: 'ours', query: '?taal=en', seenIn: looks },
  { of: 'of a school', query: '?kleur=%23d4e157', seenIn: [looks[0], looks[5]] },
];

describe.each(Object.keys(publicSamples))('the public page %s', (name) => {
  it.each(colours)('can be used by everybody, colours $of', async ({ query, seenIn }) => {
    const { page, errors } = await openPage(browser, `${served.url}/samples/${name}${query}`, looks[0]);
    try {
      for (const { theme, width, height } of seenIn) {
        await showWith(page, { theme, width, height });
        const look = `${theme} at ${width} px`;
        expect(await violations(page), look).toEqual([]);
        expect(await sidewaysScroll(page), look).toBe(0);
        expect(await smallTargets(page), look).toEqual([]);
      }
      expect(await page.locator('h1').count()).toBe(1);
      expect(errors).toEqual([]);
    } finally {
      await page.context().close();
    }
  });
});

describe('without script', () => {
  it('asks, answers and signs in by plain forms', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    try {
      await page.goto(`${served.url}/samples/school`);
      await page.getByRole('button', { name: 'iets plaatsen' }).click();
      expect(page.url()).toContain('act=publish');
      await page.goto(`${served.url}/samples/ask-choice`);
      await page.getByLabel('privé', { exact: true }).check();
      await page.getByRole('button', { name: 'Verder' }).click();
      expect(page.url()).toContain('actor.capacity=private');
      await page.goto(`${served.url}/samples/ask-choices`);
      await page.getByRole('button', { name: 'Weet ik niet' }).click();
      expect(decodeURIComponent(page.url())).toContain('topic=?');
      await page.goto(`${served.url}/samples/sign-in`);
      expect(await page.getByRole('heading', { name: 'Met een passkey' }).isVisible()).toBe(false);
    } finally {
      await context.close();
    }
  });
});
