import { deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { showWith, violations } from '../gallery/accessibility.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { desk, lookOverWhole as lookOver, phone, visitAs } from './visit.ts';

let browser: Browser;
let server: JourneyServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startJourneyServer()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A square picture of one colour, as PNG. */
function square(side: number, [red, green, blue]: readonly [number, number, number]): Buffer {
  const row = Buffer.from([0, ...Array.from({ length: side }, () => [red, green, blue]).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc(named), named.length + 4);
  return whole;
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ ((value & 1) === 0 ? 0 : 0xedb88320);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** Whether a picture is really drawn, and where it came from. */
const drawn = (page: Page, where: string) =>
  page.locator(where).evaluate((image) => ({
    isDrawn: image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
    address: image.getAttribute('src') ?? '',
  }));

describe('the logo and colour of a school', () => {
  it('stand in the application and on the public page as soon as they are saved', async () => {
    const director = server.someone('directeur');
    let address = '';
    let slug = '';
    await visitAs(
      { browser, server },
      { who: director, path: '/school/huisstijl', look: desk },
      async (page) => {
        slug = await page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).schools[0].slug);
        await page.getByLabel('Of vul de kleurcode in').fill('#7a1f6b');
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: square(96, [200, 40, 60]) });
        await page.getByAltText('Je nieuwe logo').waitFor();
        await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
        await page.locator('.pw-shell img.pw-brand__logo').waitFor();
        await page.waitForFunction(() => {
          const image = document.querySelector('img.pw-brand__logo');
          return image instanceof HTMLImageElement && image.complete;
        });
        const logo = await drawn(page, '.pw-shell img.pw-brand__logo');
        expect(logo).toEqual({
          isDrawn: true,
          address: expect.stringMatching(/^\/s\/[a-z-]+\/logo\?v=[0-9a-f]{16}$/),
        });
        address = logo.address;
        // The name stands beside it, so the picture itself says nothing twice.
        expect(await page.locator('.pw-brand').textContent()).toContain(director.school);
        const brand = () =>
          page.evaluate(() =>
            getComputedStyle(document.documentElement).getPropertyValue('--pw-color-brand').trim(),
          );
        await expect.poll(brand).toBe('#7a1f6b');
        await lookOver(page, 'application with a logo');
      },
    );
    await visitAs(
      { browser, server },
      { who: server.someone('leraar'), path: '/', look: phone },
      async (page) => {
        await page.locator('.pw-shell img.pw-brand__logo').waitFor();
        await lookOver(page, 'application with a logo, on a telephone');
      },
    );
    const viewport = { width: phone.width, height: phone.height };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${server.url}/s/${slug}`);
    expect(await drawn(page, 'img.pub-brand__logo')).toEqual({ isDrawn: true, address });
    for (const theme of ['light', 'dark'] as const) {
      await showWith(page, { ...phone, theme });
      expect(await violations(page), `public page with a logo, ${theme}`).toEqual([]);
    }
    const answer = await page.request.get(`${server.url}${address}`);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
    await context.close();
  });
});
