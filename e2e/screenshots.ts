import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from './browser.ts';

/** One picture to take. */
export interface Shot {
  /** File name without `.png`. */
  readonly name: string;
  readonly url: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
  /** Only what is in sight; by default the whole page. */
  readonly inSight?: boolean;
}

/** Takes pictures with Chromium and writes them as PNG into a folder; gives back their paths in order. */
export async function takeScreenshots(shots: readonly Shot[], folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const browser = await startBrowser();
  const paths: string[] = [];
  try {
    for (const shot of shots) {
      const context = await browser.newContext({ viewport: shot.viewport, colorScheme: shot.theme });
      const page = await context.newPage();
      await page.goto(shot.url, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const path = join(folder, `${shot.name}.png`);
      await page.screenshot({ path, fullPage: shot.inSight !== true, animations: 'disabled' });
      paths.push(path);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return paths;
}
