import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Look, sidewaysScroll, untilSettled, violations } from '../gallery/accessibility.ts';
import type { JourneyServer, SignIn } from './server.ts';

/** A telephone: what most of the product is used on. */
export const phone: Look = { theme: 'light', width: 390, height: 844 };
/** A screen on a desk. */
export const desk: Look = { theme: 'light', width: 1366, height: 900 };

/** A visit: who, where, on which screen. */
export interface Visit {
  readonly who: SignIn;
  readonly path: string;
  readonly look?: Look;
  /** Statuses this visit is refused with on purpose, or other words of the browser: it writes each in its console. */
  readonly refusals?: readonly (number | string)[];
}

/** Signs somebody in by the form, goes somewhere, and closes all of it afterwards; errors in the console fail. */
export async function visitAs(
  { browser, server }: { readonly browser: Browser; readonly server: JourneyServer },
  { who, path, look = phone, refusals = [] }: Visit,
  does: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, errors } = await newPage(browser, look);
  try {
    await page.goto(`${server.url}/aanmelden?terug=${encodeURIComponent(path)}`);
    await page.locator('input[name=email]').first().fill(who.email);
    await page.locator('input[name=password]').fill(who.password);
    await page.locator('input[name=password]').press('Enter');
    await page.waitForURL(`${server.url}${path}`);
    // What the server drew is inert; this is the application itself.
    await page.locator('.pw-shell main:not([inert]) h1').waitFor();
    await does(page);
    expect(errors.filter((error) => !refusals.some((status) => error.includes(`${status}`)))).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** A page of a browser nobody used before, and what goes wrong in its console. */
export async function newPage(browser: Browser, { width, height, theme }: Look) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : undefined));
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, errors };
}

/** Looks the page over as it stands: axe in light and dark, and no scrolling sideways. */
export async function lookOver(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await untilSettled(page);
    expect(await violations(page), `${where}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await sidewaysScroll(page), where).toBe(0);
}

/** Over the whole page at once: what the bar of a telephone half covers is as large as ever once it is scrolled. */
export async function lookOverWhole(page: Page, where: string): Promise<void> {
  // What is still being fetched makes the page longer once it is there.
  await page.waitForFunction(() => document.querySelector('.pw-skeleton') === null);
  const before = page.viewportSize() ?? phone;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: before.width, height: Math.max(before.height, height) });
  await lookOver(page, where);
  await page.setViewportSize(before);
}
