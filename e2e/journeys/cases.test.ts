import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { showWith, sidewaysScroll } from '../gallery/accessibility.ts';
import { caseOn, choose, counsellor, findPerson, goToCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { keyboardFaults } from './keyboard.ts';
import { lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

describe('a case', () => {
  it(
    'is opened, taken up, classified, worked on and closed by the counsellor',
    () =>
      visit(
        counsellor,
        '/zaken',
        async (page) => {
          await page.getByText('Gesloten', { exact: true }).click();
          await page.getByRole('heading', { name: 'Er is geen gesloten zaak die jij mag lezen' }).waitFor();
          await lookOverWhole(page, 'no closed cases');
          await page.getByRole('link', { name: 'Nieuwe zaak' }).click();
          await press(page, 'Open de zaak');
          await page.getByText('Kies over wie het gaat.').first().waitFor();
          await lookOverWhole(page, 'a new case, refused');
          await page.getByText('Nee', { exact: true }).click();
          await page
            .getByLabel('Wat is er gebeurd?')
            .fill('In de groepsapp staat al een week dat zij dom is.');
          await page.getByLabel('Korte titel').fill('Pesten in de groepsapp');
          await page.getByText('Een leerling', { exact: true }).click();
          await press(page, 'Open de zaak');
          await page.locator('.cases__next').waitFor();
          await lookOverWhole(page, 'a new case');
          await press(page, 'Neem in behandeling');
          await page.getByRole('heading', { name: 'Kijk wat voor zaak dit is' }).waitFor();
          await press(page, 'Deel de zaak in');
          await press(page, 'Bewaar');
          await page.getByText('Kies hoe ernstig het is.').first().waitFor();
          await choose(page, /Wat voor zaak is het/, 'Pesten online');
          await page.getByText('Ernstig', { exact: true }).click();
          await lookOverWhole(page, 'classifying a case');
          await press(page, 'Bewaar');
          await said(page, 'De indeling is bewaard.');
          // The message would stand over the list of names.
          await goToCase(page, caseOn(page));
          await addPupil(page);
          await writeDown(page);
          await settleFirstDuty(page);
          await addAndFinishTask(page);
          // Without the message that something was done: it stands over what is at the foot of the page.
          await goToCase(page, caseOn(page));
          await lookOverWhole(page, 'a case being handled');
          await lookNarrow(page);
          await closeIt(page);
          await goToCase(page, caseOn(page));
          await lookOverWhole(page, 'a closed case');
          await findAgain(page);
        },
        { look: phone },
      ),
    180_000,
  );
});

/** By its number, and among what is closed. */
async function findAgain(page: Page): Promise<void> {
  const number = (await page.getByText(/^Zaak \d{4}-\d+$/).textContent())?.replace('Zaak ', '') ?? '';
  await page.getByRole('navigation', { name: 'Waar je bent' }).getByRole('link', { name: 'Zaken' }).click();
  await page.getByLabel('Zoek op nummer').fill('12');
  await press(page, 'Zoek');
  await page.getByText(/Een nummer heeft een jaar/).waitFor();
  await page.getByLabel('Zoek op nummer').fill('1999-1');
  await press(page, 'Zoek');
  await page.getByText('Je leest geen zaak met nummer 1999-1.').waitFor();
  await page.getByRole('radio', { name: 'Gesloten' }).click();
  await page.getByRole('link', { name: new RegExp(`^${number}: Pesten in de groepsapp`) }).waitFor();
  await lookOverWhole(page, 'closed cases');
  await page.getByLabel('Zoek op nummer').fill(number);
  await press(page, 'Zoek');
  await page.getByRole('heading', { name: 'Deze zaak is gesloten' }).waitFor();
}

/** At 320 pixels wide, at 200% on a desk, and there by the keyboard alone. */
async function lookNarrow(page: Page): Promise<void> {
  await showWith(page, { theme: 'light', width: 320, height: 640 });
  expect(await sidewaysScroll(page), '320 pixels wide').toBe(0);
  await showWith(page, { theme: 'light', width: 640, height: 400 });
  expect(await sidewaysScroll(page), 'at 200%').toBe(0);
  expect(await keyboardFaults(page), 'by keyboard at 200%').toEqual([]);
  await showWith(page, phone);
}

async function addPupil(page: Page): Promise<void> {
  await press(page, 'Voeg iemand toe');
  await press(page, 'Voeg toe');
  await page.getByText('Kies iemand uit de lijst.').first().waitFor();
  const pupil = await page.evaluate(async () => {
    const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
    return (await (await fetch(`/api/v1/schools/${school}/people?role=pupil&limit=1`)).json()).items[0].name;
  });
  await findPerson(page, pupil);
  await choose(page, /Wat is deze persoon in deze zaak/, 'Wie het overkwam');
  await lookOverWhole(page, 'adding somebody to a case');
  await press(page, 'Voeg toe');
  await said(page, 'Toegevoegd.');
  await page.locator('#zaak-mensen ~ ul').getByText(pupil).waitFor();
}

async function writeDown(page: Page): Promise<void> {
  await press(page, 'Notitie');
  await page.getByText('Mening', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Volgens mij is ze bang.');
  await press(page, 'Bewaar');
  await said(page, 'De notitie is bewaard.');
  await press(page, 'Hoor en wederhoor');
  await choose(page, /Wie is gehoord/, /./);
  await page.getByText('Vertelde het eigen verhaal').click();
  await page.getByLabel('Wat vertelde deze persoon?').fill('Het begon na de gymles.');
  await lookOverWhole(page, 'hearing somebody');
  await press(page, 'Bewaar');
  await page.getByText('Het begon na de gymles.').waitFor();
  // Facts stand apart from opinions.
  await page.getByRole('radio', { name: 'Feiten' }).click();
  expect(await page.getByText('Volgens mij is ze bang.').count()).toBe(0);
  await page.getByRole('radio', { name: 'Meningen' }).click();
  await page.getByText('Volgens mij is ze bang.').waitFor();
  expect(await page.getByText('Het begon na de gymles.').count()).toBe(0);
  await page.getByRole('radio', { name: 'Alles' }).click();
}

async function settleFirstDuty(page: Page): Promise<void> {
  const first = page.getByRole('button', { name: /^Dit is gedaan: / }).first();
  const name = ((await first.getAttribute('aria-label')) ?? '').replace('Dit is gedaan: ', '');
  await first.click();
  await press(page, 'Leg vast');
  await page.getByText('Schrijf op waaruit blijkt dat het gedaan is.').first().waitFor();
  const form = page.locator('.cases__form');
  await form.getByRole('textbox').last().fill('Gesproken op de gang, om half drie.');
  await lookOverWhole(page, 'settling a duty');
  await press(page, 'Leg vast');
  await said(page, 'Vastgelegd.');
  await press(page, /ding(en)? (is|zijn) afgehandeld/);
  await page.getByRole('listitem').filter({ hasText: name }).getByText('Gedaan', { exact: true }).waitFor();
}

async function addAndFinishTask(page: Page): Promise<void> {
  await press(page, 'Voeg een taak toe');
  await page.getByLabel('Wat moet er gebeuren?').fill('De mentor bellen');
  await press(page, 'Voeg een taak toe');
  await press(page, 'Geef door: De mentor bellen');
  await lookOverWhole(page, 'passing a task on');
  await press(page, 'Geef door');
  await said(page, 'De taak is doorgegeven.');
  await said(page, 'Taak doorgegeven');
  await press(page, 'Klaar: De mentor bellen');
  await said(page, 'De taak is klaar.');
}

async function closeIt(page: Page): Promise<void> {
  await press(page, 'Sluit de zaak');
  await press(page, 'Sluit de zaak');
  await page.getByText('Kies hoe het afliep.').first().waitFor();
  await page.getByText('Er zijn afspraken gemaakt').click();
  await page.getByText('Dit vertellen we', { exact: true }).click();
  await page.getByLabel(/^Tekst voor/).fill('We hebben afspraken gemaakt. Over twee weken praten we weer.');
  await lookOverWhole(page, 'closing a case');
  await press(page, 'Sluit de zaak');
  await page.getByRole('heading', { name: 'Deze zaak is gesloten' }).waitFor();
}
