import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { desk, lookOverWhole as lookOver, visitAs } from './visit.ts';

let browser: Browser;
let server: JourneyServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startJourneyServer()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const visit = (who: string, path: string, does: (page: Page) => Promise<void>) =>
  visitAs({ browser, server }, { who: server.someone(who), path, look: desk }, does);

const declared = [
  { kind: 'professional-account', channel: 'instagram', name: 'juf.in.beeld' },
  { kind: 'school-project', name: 'Moestuin', groupId: null },
];

/** Said by the teacher through the interface: how somebody declares is another journey (office.test.ts). */
async function declare(): Promise<void> {
  await visit('leraar', '/', (page) =>
    page.evaluate(async (contents) => {
      const { schools } = await (await fetch('/api/v1/me')).json();
      for (const content of contents) {
        const made = await fetch(`/api/v1/schools/${schools[0].id}/declarations`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ content, startsOn: '2026-01-01', endsOn: '2026-12-31' }),
        });
        if (!made.ok) throw new Error(`not declared: ${made.status}`);
      }
    }, declared),
  );
}

async function confirm(): Promise<void> {
  await visit('administratie', '/', (page) =>
    page.evaluate(async () => {
      const { schools } = await (await fetch('/api/v1/me')).json();
      const at = `/api/v1/schools/${schools[0].id}/declarations`;
      const { items } = await (await fetch(`${at}?waiting=yes`)).json();
      for (const { id } of items) await fetch(`${at}/${id}/confirm`, { method: 'POST' });
    }),
  );
}

describe('a teacher who declared a work account and a project', () => {
  it('chooses them for a post once somebody confirmed them, and never before', async () => {
    await declare();
    await visit('leraar', '/controleer', async (page) => {
      await page.getByRole('button', { name: /Waar komt het te staan/ }).click();
      expect(await page.getByRole('option', { name: /juf\.in\.beeld/ }).count()).toBe(0);
    });
    await confirm();
    await visit('leraar', '/controleer', async (page) => {
      await page.getByRole('button', { name: /Waar komt het te staan/ }).click();
      await page.getByRole('option', { name: 'Mijn werkaccount juf.in.beeld (Instagram)' }).click();
      await page.getByText('Het schoolproject Moestuin').click();
      const answered = page.waitForResponse(
        (response) => response.url().endsWith('/checks') && response.request().method() === 'POST',
      );
      await page.getByLabel('Je bericht').fill('De eerste radijsjes uit onze tuin!');
      const { told }: { told: { fact: string; value: unknown }[] } = await (await answered).json();
      const values = Object.fromEntries(told.map(({ fact, value }) => [fact, value]));
      expect(values).toMatchObject({
        channel: 'instagram',
        account: 'professional',
        'actor.capacity': 'work',
        'school-project': true,
      });
      await page.getByText('Nagekeken met alles wat je school weet.').waitFor();
      await lookOver(page, 'check, with what was declared');
    });
  });
});
