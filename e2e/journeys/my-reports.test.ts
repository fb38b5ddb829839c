import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sidewaysScroll } from '../gallery/accessibility.ts';
import { caseOn, counsellor, goToCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { keyboardFaults } from './keyboard.ts';
import { lookOverWhole } from './visit.ts';

const { visit } = openDemonstration();
const what = 'Een collega zet namen van leerlingen op Facebook.';
const question = 'Op welke dag zag je dat?';
const answer = 'Afgelopen dinsdag, na school.';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Reports by name as who is signed in, from the bar above every screen, and goes on to one's own page. */
async function reportSignedIn(page: Page): Promise<void> {
  const choice = (group: RegExp, label: string | RegExp) =>
    page
      .getByRole('group', { name: group })
      .getByLabel(label, typeof label === 'string' ? { exact: true } : {})
      .check();
  await page.getByRole('banner').getByRole('link', { name: 'Iets melden' }).click();
  await choice(/foto of video/, 'Nee');
  await press(page, 'Verder');
  await choice(/Wie ben jij/, 'Iemand die op school werkt');
  await choice(/niet oké/, 'Iemand die op school werkt');
  await choice(/seks te maken/, 'Nee');
  await choice(/weten wie jij bent/, /ik ben aangemeld|^Met mijn naam: /);
  await press(page, 'Verder');
  await page.getByLabel('Wat is er gebeurd?').fill(what);
  await choice(/haast/, 'Graag deze week');
  await press(page, 'Verstuur mijn melding');
  await page.getByRole('heading', { name: 'Je melding is binnen' }).waitFor();
  expect(await page.locator('[data-code]').count()).toBe(0);
  await page.getByRole('link', { name: 'Naar mijn meldingen' }).click();
  await page.getByRole('heading', { name: 'Mijn meldingen' }).waitFor();
}

describe('who reported by name while signed in', () => {
  it('comes back to it, reads a question, answers it and sends a file, and the school sees both', async () => {
    await visit('leraar', '/', async (page) => {
      await reportSignedIn(page);
      await page.getByText('Je melding is binnen. Nog niemand is ermee begonnen.').waitFor();
      await lookOverWhole(page, 'my reports');
    });
    let caseId = '';
    await visit(counsellor, '/zaken', async (page) => {
      await page.locator('#content .pw-links a').first().click();
      await page.getByText(what).waitFor();
      caseId = caseOn(page);
      await press(page, 'Neem in behandeling');
      await said(page, 'De zaak is in behandeling.');
      await press(page, 'Antwoord de melder');
      await page.getByLabel('Jouw antwoord').fill(question);
      await press(page, 'Verstuur');
      await page.getByText('De melder heeft hierna nog niet gekeken.').waitFor();
    });
    await visit('leraar', '/account', async (page) => {
      await page
        .getByRole('banner')
        .getByRole('button', { name: await nameOf(page) })
        .click();
      await page.getByRole('menuitem', { name: 'Mijn meldingen' }).click();
      await page.getByText('Bericht van school').waitFor();
      await page.getByRole('link', { name: /^Melding van / }).click();
      await page.getByText(question).waitFor();
      await page.getByText('School is ermee bezig.').waitFor();
      await lookOverWhole(page, 'one of my reports');
      await press(page, 'Verstuur');
      await page.getByText('Schrijf iets, of kies een bestand.').first().waitFor();
      await page.getByRole('textbox', { name: /Wil je iets vragen/ }).fill(answer);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'schermafdruk.png', mimeType: 'image/png', buffer: picture });
      await press(page, 'Verstuur');
      await said(page, 'Het is bewaard.');
      await page.locator('.my-reports__messages').getByText(answer).waitFor();
      await page.getByRole('listitem').filter({ hasText: 'schermafdruk.png, Foto of plaatje' }).waitFor();
      await page.reload();
      await page.getByText(answer).waitFor();
      await lookOverWhole(page, 'one of my reports, answered');
      expect(await keyboardFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysScroll(page), '320 pixels wide').toBe(0);
    });
    await visit(counsellor, '/zaken', async (page) => {
      await goToCase(page, caseId);
      await page.getByText(answer).waitFor();
      await page.getByText('schermafdruk.png').first().waitFor();
    });
  }, 240_000);

  it('is the only one to whom it is there', async () => {
    let address = '';
    await visit('leraar', '/mijn-meldingen', async (page) => {
      await page
        .getByRole('link', { name: /^Melding van / })
        .first()
        .click();
      await page.getByText(what).waitFor();
      address = new URL(page.url()).pathname;
    });
    await visit(
      'directeur',
      address,
      async (page) => {
        await page.getByRole('heading', { name: 'Deze melding is er niet voor jou' }).waitFor();
        expect(await page.getByText(what).count()).toBe(0);
        await lookOverWhole(page, 'a report that is not there');
        await page.getByRole('link', { name: 'Naar mijn meldingen' }).click();
        await page.getByText('Hier staat nog niets').waitFor();
        await lookOverWhole(page, 'no reports of my own');
      },
      { refusals: [404] },
    );
  }, 120_000);
});

const nameOf = (page: Page): Promise<string> =>
  page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).name);
