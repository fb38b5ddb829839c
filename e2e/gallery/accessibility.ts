import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** The rules a page has to keep: WCAG 2.2 AA and the good habits beside it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A way to look at a page. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** A telephone, the narrowest screen WCAG counts with (1.4.10), and a desk; each light and dark. */
export const looks = [
  { theme: 'light', width: 390, height: 844 },
  { theme: 'light', width: 320, height: 640 },
  { theme: 'light', width: 1280, height: 900 },
  { theme: 'dark', width: 390, height: 844 },
  { theme: 'dark', width: 320, height: 640 },
  { theme: 'dark', width: 1280, height: 900 },
] as const satisfies readonly Look[];

/** Opens a page with a look; errors in its console (a refused style or script too) are collected. */
export async function openPage(
  browser: Browser,
  url: string,
  look: Look,
): Promise<{ page: Page; errors: string[] }> {
  const { width, height, theme } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : undefined));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return { page, errors };
}

/** Changes the look of an open page, and waits until colours have settled. */
export async function showWith(page: Page, { theme, width, height }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await untilSettled(page);
}

/** Waits until colours have settled after the theme has changed; until then a text has the contrast of neither. */
export async function untilSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.all(
      document
        .getAnimations()
        .map((one) => (one instanceof CSSTransition ? one.finished.catch(() => null) : null)),
    );
  });
}

/** What axe has against the page as it stands, one line each: rule, and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (only) => {
    // axe-core puts itself on the window of the page.
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // React Aria says things through elements of its own, gone after seconds, that may name what is gone already.
    const page = { include: 'html', exclude: '[data-live-announcer]' };
    // Behind a dialog the page is inert, and so without landmark or heading for who listens: as it should be.
    const behind = document.querySelector('[role=dialog], [role=alertdialog]') !== null;
    const rules = { 'landmark-one-main': { enabled: !behind }, 'page-has-heading-one': { enabled: !behind } };
    const result = await axe.run(page, { runOnly: only, rules, resultTypes: ['violations'] });
    return result.violations.map((rule) => ({
      id: rule.id,
      at: rule.nodes.map((node) => node.target.join(' ')),
    }));
  }, tags);
  return found.map((rule) => `${rule.id}: ${rule.at.slice(0, 4).join(' | ')}`);
}

/** How many pixels the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Everything that can be pressed and is smaller than a side of 24 pixels (WCAG 2.5.8); links in a sentence may be. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
      .filter(
        (one) =>
          one.checkVisibility() && one.closest('p, dd > .pw-link:not(.pw-link--alone), label') === null,
      )
      // React Aria keeps a button for screen readers in a box of one pixel.
      .filter((one) => (one.parentElement?.getBoundingClientRect().width ?? 2) > 1)
      .filter((one) => !one.matches('.pw-link:not(.pw-link--alone), .pw-skip-link, [type=hidden]'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 24 || box.width < 24))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );
}
