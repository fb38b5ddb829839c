import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { showWith, sidewaysScroll } from '../gallery/accessibility.ts';
import { choose, counsellor, goToCase, openCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { keyboardFaults } from './keyboard.ts';
import { desk, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();
const guard = 'functionaris gegevensbescherming';

/** At 320 pixels wide, at 200% on a desk, and there by the keyboard alone. */
async function lookNarrow(page: Page, where: string): Promise<void> {
  await showWith(page, { theme: 'light', width: 320, height: 640 });
  expect(await sidewaysScroll(page), `${where}, 320 pixels wide`).toBe(0);
  await showWith(page, { theme: 'light', width: 640, height: 400 });
  expect(await sidewaysScroll(page), `${where}, at 200%`).toBe(0);
  expect(await keyboardFaults(page), `${where}, by keyboard at 200%`).toEqual([]);
  await showWith(page, phone);
}

/** Classifies the case on screen as a data breach, without the form. */
const makeBreach = (page: Page, caseId: string) =>
  page.evaluate(async (id) => {
    const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
    const at = `/api/v1/schools/${school}/cases/${id}`;
    const send = async (method: string, path: string, body: object) => {
      const { version } = await (await fetch(at)).json();
      const answer = await fetch(`${at}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version, ...body }),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    };
    await send('POST', '/take-up', {});
    await send('PUT', '/triage', {
      title: 'Lijst bij de verkeerde ouders',
      category: 'data-breach',
      seriousness: 'light',
      begun: 'school',
      place: 'mail-or-sms',
      ageGroup: 'unknown',
      illegalImage: false,
      facts: {},
    });
    const party = { personId: null, note: '', guardianOf: null, hasInterest: false, capacity: 'pupil' };
    await send('POST', '/parties', { ...party, name: 'Noor Verzonnen', role: 'affected' });
    await send('POST', '/duties/decide-tell-people/settle', {
      as: 'done',
      at: new Date(Date.now() - 60_000).toISOString(),
      text: 'Het risico is klein.',
      decided: false,
    });
  }, caseId);

describe('BRE-2 the breach of a case', () => {
  it(
    'goes from the case into the register, without names, and does the duty',
    () =>
      visit(
        counsellor,
        '/zaken',
        async (page) => {
          const caseId = await openCase(page, { title: 'Lijst' });
          await makeBreach(page, caseId);
          await goToCase(page, caseId);
          await page.getByRole('link', { name: 'Leg vast in het datalekregister' }).click();
          await page.getByLabel('Korte titel').waitFor();
          // What was decided in the case is there.
          await page.getByText('Het risico is klein.').waitFor();
          await lookOverWhole(page, 'putting the breach of a case in the register');
          await press(page, 'Leg vast');
          await page.getByText('Geef het datalek een korte titel.').first().waitFor();
          await page.getByLabel('Korte titel').fill('Lijst bij de verkeerde ouders');
          await page.getByLabel('Wat er gebeurde').fill('De adressen van Noor en anderen gingen rond.');
          await page.getByText(/Noor Verzonnen/).waitFor();
          await lookOverWhole(page, 'a name in the register');
          await page.getByLabel('Wat er gebeurde').fill('De adressen van een groep gingen rond.');
          await page.getByText(/Noor Verzonnen/).waitFor({ state: 'detached' });
          await page.getByText('Naam, adres, telefoon of e-mail').click();
          await lookNarrow(page, 'putting a breach in the register');
          await press(page, 'Leg vast');
          await page.getByRole('heading', { name: 'Lijst bij de verkeerde ouders' }).waitFor();
          await page.getByText(/Nog open: /).waitFor();
          await lookOverWhole(page, 'a breach');
          await goToCase(page, caseId);
          await page
            .getByRole('button', { name: / afgehandeld$/ })
            .first()
            .click();
          await page.getByRole('link', { name: 'Bekijk het datalekregister' }).click();
          await page.getByText(/Het datalek van deze zaak staat in het register/).waitFor();
        },
        { look: phone },
      ),
    120_000,
  );
});

describe('BRE-1 the register', () => {
  it(
    'is kept by who guards the rules: put down, changed with its history, filtered by year, downloaded',
    () =>
      visit(
        guard,
        '/datalekken',
        async (page) => {
          await page.getByRole('link', { name: 'Nieuw datalek' }).click();
          await page.getByLabel('Korte titel').fill('Verloren stick');
          await page.getByLabel('Wat er gebeurde').fill('Een stick met cijfers lag in de bus.');
          await page.getByRole('radio', { name: 'Niet verteld' }).first().click({ force: true });
          await press(page, 'Leg vast');
          await page.getByText('Schrijf op waarom niet.').first().waitFor();
          await page.getByLabel('Waarom is dat besloten?').first().fill('De stick was versleuteld.');
          await page.getByLabel('Wie besloot dat?').first().fill('De directeur');
          await press(page, 'Leg vast');
          await page.getByRole('heading', { name: 'Verloren stick' }).waitFor();
          await press(page, 'Verander of vul aan');
          await page.getByLabel('Wat deed de school eraan?').fill('Sticks mogen niet meer.');
          await press(page, 'Leg vast');
          await page.getByText('Schrijf op waarom je het verandert.').first().waitFor();
          await page.getByLabel('Waarom verander je het?').fill('Er is een afspraak gemaakt.');
          await lookOverWhole(page, 'changing a breach');
          await press(page, 'Leg vast');
          await said(page, 'De nieuwe versie is bewaard.');
          await page.getByText('Sticks mogen niet meer.').waitFor();
          await page.getByRole('button', { name: /^Versie 1: / }).click();
          await page.getByText('Nog niet ingevuld').first().waitFor();
          await lookOverWhole(page, 'a breach with its history');
          await page.goto(new URL('/datalekken', page.url()).href);
          await page.getByRole('link', { name: /Verloren stick/ }).waitFor();
          await lookOverWhole(page, 'the register');
          await lookNarrow(page, 'the register');
          await showWith(page, desk);
          const year =
            (await page.getByRole('link', { name: /Verloren stick/ }).textContent())?.slice(0, 4) ?? '';
          await choose(page, /Jaar/, year);
          await page.getByRole('link', { name: /Verloren stick/ }).waitFor();
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            press(page, /Download het register/),
          ]);
          expect(download.suggestedFilename()).toBe(`datalekken-${year}.csv`);
          const csv = await readFile(await download.path(), 'utf8');
          expect(csv).toContain(';Verloren stick;');
          expect(csv).toContain(';Sticks mogen niet meer.;');
        },
        { look: phone },
      ),
    120_000,
  );

  it(
    'BRE-8 is not there for who has nothing to do with it',
    () =>
      visit(
        'leraar',
        '/datalekken',
        async (page) => {
          await page.getByRole('heading', { name: 'Hier is niets voor jou' }).waitFor();
          await lookOverWhole(page, 'no register');
          await page.goto(new URL('/datalekken/01900000-0000-7000-8000-000000000000', page.url()).href);
          await page.getByRole('heading', { name: 'Dit datalek is er niet voor jou' }).waitFor();
        },
        { look: phone, refusals: [404] },
      ),
    60_000,
  );
});
