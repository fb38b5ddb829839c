import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { type JourneyServer, startJourneyServer } from './journeys/server.ts';
import { type Screen, screens } from './screens.ts';

// node e2e/screenshots.ts [folder] [part of a name]: a picture of every screen, on a telephone and a desk, light and dark.

const sizes = {
  phone: { width: 390, height: 844 },
  desk: { width: 1366, height: 900 },
} as const;

const [folder = fileURLToPath(new URL('../docs/images/screens', import.meta.url)), part = ''] =
  process.argv.slice(2);

const server = await startJourneyServer();
const browser = await startBrowser();
try {
  await mkdir(folder, { recursive: true });
  for (const screen of screens.filter(({ name }) => name.includes(part))) await picture(screen);
} finally {
  await browser.close();
  await server.stop();
}

/** One screen in all its looks. What leads there is done once for each, so that every picture starts afresh. */
async function picture(screen: Screen): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    const page = await openScreen(browser, server, viewport, screen);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A bar that sticks to the window would stand in the middle of a picture of the whole page.
      await page.evaluate(() => scrollTo(0, 0));
      const path = join(folder, `${screen.name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: screen.inSight !== true, animations: 'disabled' });
      process.stdout.write(`${path}\n`);
    }
    await page.context().close();
  }
}

async function openScreen(
  from: Browser,
  { url, someone }: JourneyServer,
  viewport: { readonly width: number; readonly height: number },
  { who, path, does }: Screen,
): Promise<Page> {
  const context = await from.newContext({ viewport, locale: 'nl-NL', serviceWorkers: 'block' });
  const page = await context.newPage();
  if (who === null) {
    await page.goto(`${url}${path}`);
  } else {
    const { email, password } = someone(who);
    await page.goto(`${url}/aanmelden?terug=${encodeURIComponent(path)}`);
    await page.locator('input[name=email]').first().fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.locator('input[name=password]').press('Enter');
    await page.locator('.pw-shell main:not([inert]) h1').waitFor();
  }
  await page.waitForLoadState('networkidle');
  await does?.(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}
