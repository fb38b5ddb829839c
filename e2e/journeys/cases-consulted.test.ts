import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choose, counsellor, goToCase, myName, openCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

/** Lets somebody read a case to be asked about it, and gives them something to do, without the forms. */
const consult = (page: Page, caseId: string, name: string) =>
  page.evaluate(
    async ({ id, wanted }) => {
      const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
      const at = `/api/v1/schools/${school}/cases/${id}`;
      const send = async (path: string, body: object) => {
        const { version } = await (await fetch(at)).json();
        const answer = await fetch(`${at}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ version, ...body }),
        });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      };
      await send('/take-up', {});
      const { items } = await (await fetch(`${at}/possible-readers`)).json();
      const { id: personId } = items.find((one: { name: string }) => one.name === wanted);
      await send('/readers', { personId, capacity: 'consulted', reason: 'Kent de groep' });
      await send('/tasks', { ownerId: personId, what: 'Kijk wie naast wie zit', dueOn: null });
    },
    { id: caseId, wanted: name },
  );

describe('CAS-32 who is consulted', () => {
  it('is offered a note and their own task, and nothing else', async () => {
    let teacher = '';
    await visit('leraar', '/', async (page) => {
      teacher = await myName(page);
    });
    let caseId = '';
    await visit(counsellor, '/zaken', async (page) => {
      caseId = await openCase(page, { title: 'Wie zit naast wie' });
      await consult(page, caseId, teacher);
    });
    await visit(
      'leraar',
      `/zaken/${caseId}`,
      async (page) => {
        await page.getByRole('heading', { name: 'Wie zit naast wie' }).waitFor();
        await lookOverWhole(page, 'a case for who is consulted');
        const main = page.locator('main:not([inert])');
        const offered = await main.getByRole('button').allTextContents();
        expect(
          offered.filter((text) => /deel|sluit|voeg|draag|antwoord|leg vast|schrijf/i.test(text)),
        ).toEqual([]);
        await press(page, /is gedaan|Klaar|Gedaan/);
        await page.getByRole('heading', { name: 'Je leest mee in deze zaak' }).waitFor();
        await press(page, 'Notitie');
        await page.getByText('Feit', { exact: true }).click();
        await page.getByRole('textbox', { name: 'Notitie' }).fill('Zij zit achterin.');
        await press(page, 'Bewaar');
        await said(page, 'De notitie is bewaard.');
      },
      { look: phone },
    );
  }, 120_000);
});

describe('CAS-37 a kind of case of the school itself', () => {
  it('is added by the director, chosen by who classifies, and shown', async () => {
    await visit(
      'directeur',
      '/school/zaaksoorten',
      async (page) => {
        await press(page, 'Voeg toe');
        await page.getByText('Geef de soort een naam.').first().waitFor();
        await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Roddelaccount');
        await choose(page, /Waar valt het onder/, 'Nepaccount');
        await lookOverWhole(page, 'adding a kind of case');
        await press(page, 'Voeg toe');
        await said(page, 'De soort is toegevoegd.');
        await page.getByText(/valt onder Nepaccount/).waitFor();
        await page.reload();
        await page.getByText('Roddelaccount', { exact: true }).waitFor();
        await lookOverWhole(page, 'the kinds of cases of a school');
      },
      { look: phone },
    );
    await visit(counsellor, '/zaken', async (page) => {
      const caseId = await openCase(page, { title: 'Een account over de klas' });
      await goToCase(page, caseId);
      await press(page, 'Neem in behandeling');
      await page.getByRole('heading', { name: 'Kijk wat voor zaak dit is' }).waitFor();
      await press(page, 'Deel de zaak in');
      await choose(page, /Wat voor zaak is het/, /Roddelaccount/);
      await page.getByText('Ernstig', { exact: true }).click();
      await lookOverWhole(page, 'classifying with a kind of the school');
      await press(page, 'Bewaar');
      await said(page, 'De indeling is bewaard.');
      await page.locator('.cases__head').getByText('Roddelaccount').waitFor();
      await page.goto(new URL('/zaken', page.url()).href);
      await page.getByText(/^Roddelaccount · /).waitFor();
    });
    await visit('directeur', '/school/zaaksoorten', async (page) => {
      await press(page, 'Roddelaccount niet meer gebruiken');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Niet meer gebruiken' }).click();
      await said(page, 'Deze soort is niet meer te kiezen.');
    });
  }, 180_000);
});
