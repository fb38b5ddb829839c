import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { buildApp } from './built.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

// The built application without a server behind it: what its service worker does by itself.

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  [browser, served] = await Promise.all([
    startBrowser(),
    buildApp().then((dist) => serveFolder(join(dist, 'app'))),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** A page whose service worker is in charge, and the errors a person would not see. */
async function installed() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) =>
    message.text().includes('Policy') ? refused.push(message.text()) : undefined,
  );
  await page.goto(served.url);
  // The application installs it some seconds after its start.
  const state = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state, { timeout: 30_000 }).toBe('activated');
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { context, page, refused };
}

/** What a share sheet does: a multipart form to `/delen`, here from the page itself. */
function share() {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/delen';
  form.enctype = 'multipart/form-data';
  const add = (name: string, type: string): HTMLInputElement => {
    const input = document.createElement('input');
    input.name = name;
    input.type = type;
    form.append(input);
    return input;
  };
  add('title', 'text').value = 'Schoolreis';
  add('text', 'text').value = 'Wat een dag!';
  const files = new DataTransfer();
  files.items.add(new File([new Uint8Array([1, 2, 3, 255])], 'bos-12.jpg', { type: 'image/jpeg' }));
  add('files', 'file').files = files.files;
  document.body.append(form);
  setTimeout(() => form.submit(), 0);
}

/** What is kept of a share: words, and the bytes of the first file. */
async function keptShare() {
  if (!(await caches.has('plaatswijs-shared'))) return null;
  const cache = await caches.open('plaatswijs-shared');
  const about = await (await cache.match('/shared/about'))?.json();
  const file = await (await cache.match('/shared/0'))?.arrayBuffer();
  return {
    title: about?.title,
    name: about?.files[0]?.name,
    bytes: [...new Uint8Array(file ?? new ArrayBuffer())],
  };
}

describe('the service worker', () => {
  it('keeps what was shared on the device, byte for byte, and nothing of the share before', async () => {
    const { context, page, refused } = await installed();
    try {
      for (let time = 0; time < 2; time += 1) {
        await page.goto(served.url);
        // The form is sent after `evaluate` is done: the page it runs in goes away with it.
        await page.evaluate(share);
        await page.waitForURL('**/gedeeld', { waitUntil: 'commit' });
        expect(await page.evaluate(keptShare)).toEqual({
          title: 'Schoolreis',
          name: 'bos-12.jpg',
          bytes: [1, 2, 3, 255],
        });
      }
      expect(refused).toEqual([]);
    } finally {
      await context.close();
    }
  });

  it('opens the application without a connection, and leaves public pages to the server', async () => {
    const { context, page } = await installed();
    try {
      await context.setOffline(true);
      await page.goto(`${served.url}/gedeeld`);
      expect(await page.locator('#root').count()).toBe(1);
      for (const path of ['/s/ooievaar', '/aanmelden', '/api/v1/me']) {
        await expect(page.goto(`${served.url}${path}`), path).rejects.toThrow(
          /ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
        );
      }
    } finally {
      await context.close();
    }
  });
});
