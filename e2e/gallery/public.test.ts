import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { looks, openPage, sidewaysScroll, smallTargets, violations } from './accessibility.ts';
import { buildPublic } from './built.ts';
import { publicSamples } from './public-samples.ts';
import type { ServedFolder } from './serve-folder.ts';

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  await buildPublic();
  const { servePublic } = await import('./serve-public.ts');
  [browser, served] = await Promise.all([startBrowser(), servePublic()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

describe.each(Object.keys(publicSamples))('the public page %s', (name) => {
  it.each(looks)('can be used by everybody, $theme at $width px', async (look) => {
    const colour = look.theme === 'dark' ? '?kleur=%23d4e157' : '?taal=en';
    const { page, errors } = await openPage(browser, `${served.url}/samples/${name}${colour}`, look);
    try {
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await smallTargets(page)).toEqual([]);
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
