import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { sidewaysScroll } from '../gallery/accessibility.ts';
import { counsellor, openCase, said } from './cases-screen.ts';
import { press } from './demonstration.ts';
import { keyboardFaults } from './keyboard.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { desk, lookOverWhole, type Visit, visitAs } from './visit.ts';
import { openYears, type Years } from './years.ts';

/** A demonstration on a database that the test can reach: years pass in it by moving days back. */
const open: { browser?: Browser; server?: JourneyServer; years?: Years } = {};
beforeAll(async () => {
  open.years = await openYears();
  [open.browser, open.server] = await Promise.all([
    startBrowser(),
    startJourneyServer(open.years.environment),
  ]);
}, 90_000);
afterAll(async () => {
  await open.browser?.close();
  await open.server?.stop();
  await open.years?.end();
});

function visit(who: string, path: string, does: (page: Page) => Promise<void>, how: Partial<Visit> = {}) {
  const { browser, server } = open;
  if (browser === undefined || server === undefined) throw new Error('the demonstration did not start');
  return visitAs({ browser, server }, { who: server.someone(who), path, ...how }, does);
}

function years(): Years {
  if (open.years === undefined) throw new Error('there is no database');
  return open.years;
}

const reason = 'Er loopt een klacht bij de commissie';

describe('a case that has had its time', () => {
  it('is seen beforehand, held, let go, destroyed on its day, and gone for who read it', async () => {
    const caseId = await closedLongAgo();
    await visit('directeur', '/school', async (page) => {
      await page.getByRole('link', { name: /^Bewaren en vernietigen/ }).click();
      await page
        .getByText(/^(Zaak \d{4}-\d+|Een zaak)$/)
        .first()
        .waitFor();
      await lookOverWhole(page, 'what goes soon');
      await press(page, /^Houd vast: /);
      await press(page, 'Houd vast');
      await page.getByText('Schrijf op waarom.').first().waitFor();
      await page.getByLabel('Waarom moet het blijven?').fill(reason);
      await lookOverWhole(page, 'holding a case');
      await page.locator('form').getByRole('button', { name: 'Houd vast', exact: true }).click();
      await said(page, 'Het blijft bewaard.');
      await page.getByText(reason).waitFor();
      // Without the message that it was done: it stands over what is at the foot of the page.
      await page.reload();
      await page.getByText(reason).waitFor();
      expect(await keyboardFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysScroll(page), '320 pixels wide').toBe(0);
    });
    await years().announcedEarlier(caseId, 30);
    expect(await years().dayPasses()).toBe(0);
    await visit(counsellor, `/zaken/${caseId}`, (page) => page.locator('.cases__next').waitFor());
    await visit(
      'directeur',
      '/bewaren',
      async (page) => {
        await press(page, /^Laat los: /);
        await page.getByLabel('Waarom mag het weer weg?').fill('De klacht is behandeld');
        await page.locator('form').getByRole('button', { name: 'Laat los', exact: true }).click();
        await said(page, 'Losgelaten.');
        await page.getByText('Er is nu niets vastgehouden.').waitFor();
        await page.getByText('Er is nog niets vernietigd.').waitFor();
      },
      { look: desk },
    );
    expect(await years().dayPasses()).toBe(1);
    await visit(
      counsellor,
      `/zaken/${caseId}`,
      async (page) => {
        await page.getByRole('heading', { name: 'Deze zaak is er niet voor jou' }).waitFor();
        expect(await page.content()).not.toContain('Namen noemen in de groepsapp');
      },
      { refusals: [404] },
    );
    await visit('directeur', '/bewaren', seesTheLog);
  }, 240_000);
});

describe('the page of a case', () => {
  it('says when the case goes and why, and the director holds it there and lets it go', async () => {
    let caseId = '';
    await visit(counsellor, '/zaken', async (page) => {
      caseId = await openCase(page, { title: 'Blijft dit bewaard' });
      await page.goto(new URL(`/zaken/${caseId}`, page.url()).href);
      await page.getByText('De zaak is nog niet gesloten. Zolang dat zo is, gaat er niets weg.').waitFor();
      expect(await page.getByRole('button', { name: 'Houd deze zaak vast' }).count()).toBe(0);
    });
    await years().closedOn(caseId, '2021-03-31');
    await visit('directeur', `/zaken/${caseId}`, async (page) => {
      await page.getByText(/^Deze zaak wordt op .* vernietigd/).waitFor();
      await page.getByText('Die termijn loopt vanaf 31 maart 2021.').waitFor();
      await press(page, 'Houd deze zaak vast');
      await press(page, 'Houd vast');
      await page.getByText('Schrijf op waarom.').first().waitFor();
      await page.getByLabel('Waarom moet het blijven?').fill(reason);
      await lookOverWhole(page, 'holding a case on its page');
      await press(page, 'Houd vast');
      await said(page, 'Het blijft bewaard.');
      await page.getByText(reason).waitFor();
      await page.getByText(/^Is de zaak losgelaten\? Dan gaat die weg op /).waitFor();
      await lookOverWhole(page, 'a case that is held');
    });
    await visit(counsellor, `/zaken/${caseId}`, async (page) => {
      await page.getByText('Deze zaak wordt niet vernietigd tot').waitFor();
      expect(await page.getByText(reason).count()).toBe(0);
    });
    await visit('directeur', `/zaken/${caseId}`, async (page) => {
      await press(page, 'Laat deze zaak los');
      await page.getByLabel('Waarom mag het weer weg?').fill('De klacht is behandeld');
      await page.locator('form').getByRole('button', { name: 'Laat los', exact: true }).click();
      await said(page, 'Losgelaten.');
      await page.getByText(/^Deze zaak wordt op .* vernietigd/).waitFor();
    });
  }, 180_000);
});

describe('the terms', () => {
  it(
    'are seen with where they come from, and set with a reason',
    () =>
      visit('directeur', '/bewaren', async (page) => {
        await page.getByRole('link', { name: 'Bekijk of verander de termijnen' }).click();
        await page.getByRole('heading', { name: 'Zaken', exact: true }).waitFor();
        await lookOverWhole(page, 'the terms');
        await press(page, 'Verander: Zaken');
        await page.getByLabel('Aantal maanden').fill('3');
        await press(page, 'Bewaar');
        await page.getByText('Vul een heel getal in van 6 tot en met 120.').first().waitFor();
        await lookOverWhole(page, 'a term that is too short');
        await page.getByLabel('Aantal maanden').fill('18');
        await page.getByLabel('Waarom?').fill('Besproken met de medezeggenschapsraad');
        await press(page, 'Bewaar');
        await said(page, 'De termijn is bewaard.');
        await page.getByText('Nu bij jullie: 18 maanden. Besproken met de medezeggenschapsraad').waitFor();
        await page.reload();
        await page.getByText('Nu bij jullie: 18 maanden. Besproken met de medezeggenschapsraad').waitFor();
        expect(await keyboardFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await sidewaysScroll(page), '320 pixels wide').toBe(0);
      }),
    120_000,
  );
});

/** A case that was opened today and of which the closing is moved years back. */
async function closedLongAgo(): Promise<string> {
  let caseId = '';
  await visit(counsellor, '/zaken', async (page) => {
    caseId = await openCase(page, { title: 'Namen noemen in de groepsapp' });
  });
  await years().closedOn(caseId, '2021-03-31');
  expect(await years().dayPasses()).toBe(0);
  return caseId;
}

async function seesTheLog(page: Page): Promise<void> {
  await page.getByText(/^Vernietigd op .* De termijn van 2 jaar was voorbij op 31 maart 2023\.$/).waitFor();
  await page.getByText('Een zaak', { exact: true }).waitFor();
  expect(await page.content()).not.toContain('Namen noemen');
  await lookOverWhole(page, 'what was destroyed');
  const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'Download als CSV')]);
  expect(saved.suggestedFilename()).toMatch(/^vernietigd-\d{4}-\d\d-\d\d\.csv$/);
}
