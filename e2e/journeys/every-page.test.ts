import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publicMessages } from '@plaatswijs/web/messages';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type Look, showWith, sidewaysScroll, violations } from '../gallery/accessibility.ts';
import { keyboardFaults } from './keyboard.ts';
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

const desk: Look = { theme: 'light', width: 1280, height: 900 };
/** A desk of 1280 by 800 at 200% (WCAG 1.4.4), and at 400% (1.4.10). */
const zoomed: Look = { theme: 'light', width: 640, height: 400 };
const narrow: Look = { theme: 'light', width: 320, height: 640 };

const routes = [
  '/',
  '/mag-dit',
  '/controleer',
  '/fotos',
  '/plaatsingen',
  '/vragen',
  '/zaken',
  '/zaken/nieuw',
  '/datalekken/nieuw',
  '/cijfers',
  '/verzoeken',
  '/verzoeken/nieuw',
  '/mijn-gegevens',
  '/gedeeld',
  '/account',
  '/school',
  '/school/protocol',
  '/school/rollen',
  '/school/leiding',
  '/school/kanalen',
  '/school/kanalen/nieuw',
  '/school/lestijden',
  '/school/fotos',
  '/school/huisstijl',
  '/school/zaaksoorten',
  '/school/brieven',
  '/school/brieven/suspension-pupil',
  '/school/briefpapier',
  '/school/mensen',
  '/school/mensen/nieuw',
  '/school/groepen',
  '/school/inlezen',
  '/school/toestemming',
  '/school/toestemming/doelen',
  '/school/toestemming/doelen/nieuw',
  '/school/toestemming/vragen',
  '/school/toestemming/medewerkers',
  '/school/toestemming/inlezen',
  '/school/toestemming/instellingen',
  '/school/opgaven',
  '/school/opgaven/nieuw',
  '/school/bestuur/scholen',
  '/school/bestuur/mensen',
  '/school/bestuur/aanmelden',
  '/school/bestuur/sleutels',
  '/school/bestuur/webhooks',
  '/school/bestuur/logboek',
] as const;

/** Lists whose first line leads to a page of one thing. */
const leading: ReadonlySet<string> = new Set([
  '/school/kanalen',
  '/school/mensen',
  '/school/groepen',
  '/school/toestemming',
  '/school/bestuur/mensen',
]);

/** Every text of more than one word in the catalogues of a language; what is put together by a function is left out. */
function textsIn(language: 'nl' | 'en'): readonly string[] {
  const folder = fileURLToPath(new URL(`../../packages/web/src/messages/${language}`, import.meta.url));
  return globSync(`${folder}/**/*.ts`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(['"])((?:(?!\1)[^\\\n])*)\1/g)]
      .map(([, , text = '']) => text)
      .filter((text) => text.includes(' ')),
  );
}

const english = publicMessages('en');
const inEnglish = new Set(textsIn('en'));
/** What an English page says nowhere. */
const onlyDutch = new Set(textsIn('nl').filter((text) => !inEnglish.has(text)));

async function dutchOn(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, noscript, [lang=nl]') === null) {
        found.push(node.textContent?.trim() ?? '');
      }
    }
    const named = document.querySelectorAll('[aria-label], [placeholder], [alt], [title]');
    for (const one of named) {
      for (const name of ['aria-label', 'placeholder', 'alt', 'title'])
        found.push(one.getAttribute(name) ?? '');
    }
    return found;
  });
  return said.filter((text) => onlyDutch.has(text));
}

/** Looks a page over in English: at a desk, at 200%, at 320 pixels wide, and by keyboard alone. */
async function walk(page: Page, where: string): Promise<void> {
  expect(await dutchOn(page), `${where}, in English`).toEqual([]);
  await showWith(page, desk);
  expect(await violations(page), `${where}, at a desk`).toEqual([]);
  await showWith(page, narrow);
  expect(await sidewaysScroll(page), `${where}, 320 pixels wide`).toBe(0);
  await showWith(page, zoomed);
  expect(await sidewaysScroll(page), `${where}, at 200%`).toBe(0);
  expect(await keyboardFaults(page), `${where}, by keyboard at 200%`).toEqual([]);
  await showWith(page, desk);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${server.url}${path}`);
  await page.locator('.pw-shell main:not([inert]) h1').waitFor();
  await page.locator('[aria-busy=true], .pw-skeleton').first().waitFor({ state: 'detached' });
}

describe('every page of the application', () => {
  it.each(['leraar', 'beheerder van het bestuur'])(
    'is English, reflows, and goes by keyboard for a %s',
    (who) =>
      visitAs(
        { browser, server },
        { who: server.someone(who), path: '/account', look: desk },
        async (page) => {
          await page.getByText('English', { exact: true }).click();
          await page.getByRole('heading', { name: 'Passkeys' }).waitFor();
          for (const path of routes) {
            await open(page, path);
            await walk(page, `${path} as ${who}`);
            const first = page.locator('#content .pw-links a').first();
            if (!leading.has(path) || (await first.count()) === 0) continue;
            await open(page, (await first.getAttribute('href')) ?? path);
            await walk(page, `one of ${path} as ${who}`);
          }
        },
      ),
    240_000,
  );
});

describe('every public page', () => {
  it('is English, reflows, and goes by keyboard', async () => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const school = server.someone('leraar').school;
    await page.goto(`${server.url}/?taal=en`);
    await walk(page, 'front page');
    await page.getByRole('link', { name: school }).first().click();
    await page.waitForURL(`${server.url}/s/**`);
    await walk(page, 'page of a school');
    const address = new URL(page.url()).pathname;
    for (const path of [
      `/aanmelden?school=${address.slice('/s/'.length)}`,
      '/aanmelden/tweede-stap',
      '/s/nergens',
    ]) {
      await page.goto(`${server.url}${path}`);
      await walk(page, path);
    }
    await page.goto(`${server.url}${address}`);
    await page.getByRole('textbox').fill('A former pupil sends me a friend request');
    await page.keyboard.press('Enter');
    await page.getByText(english.askFound).waitFor();
    await walk(page, 'what was found');
    await page
      .getByRole('button', { name: /former pupil/ })
      .first()
      .click();
    await page.locator('.pub-question__text').waitFor();
    await walk(page, 'question');
    for (let asked = 0; asked < 15 && (await page.locator('.pw-verdict').count()) === 0; asked++) {
      const no = page.getByRole('radio', { name: 'No', exact: true });
      if ((await no.count()) > 0) await no.check();
      else if ((await page.getByRole('checkbox').count()) === 0) {
        await page.getByRole('button', { name: english.unknown }).click();
        continue;
      }
      await page.getByRole('button', { name: english.next, exact: true }).click();
    }
    await page.locator('.pw-verdict').waitFor();
    await walk(page, 'answer');
    await page.getByRole('button', { name: english.answerShareMake }).click();
    await page.locator('#address').waitFor();
    await walk(page, 'shared answer');
    await context.close();
  }, 120_000);
});
