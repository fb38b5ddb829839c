import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { measuresPart, openMeasureCase } from './measures-screen.ts';
import { desk, lookOver, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

describe('the text of a letter', () => {
  it(
    'is changed by whoever changes settings, never without what the law asks, and goes back to ours',
    () =>
      visit(
        'directeur',
        '/school/brieven',
        async (page) => {
          await lookOverWhole(page, 'the texts of letters');
          await page.getByRole('link', { name: /^Schorsing van een leerling/ }).click();
          const text = page.getByLabel('Tekst van de brief');
          await text.fill('Beste {{geadresseerde}},\n\nWij schorsen uw kind om ');
          await press(page, 'Bewaar');
          await page.getByText(/^Dit mag niet ontbreken in deze brief: /).waitFor();
          await lookOverWhole(page, 'a text that lacks something');
          const standard = await standardText(page);
          await text.fill(`${standard}\n\nVragen? Bel gerust: `);
          await insertByKeyboard(page);
          await press(page, 'Bewaar');
          await said(page, 'De tekst is bewaard, als een nieuwe versie.');
          await press(page, 'Oudere versies (1)');
          await page.getByText(/^Versie 1, /).waitFor();
          await saveExample(page);
          await press(page, 'Terug naar de tekst van Plaatswijs');
          const question = page.getByRole('alertdialog');
          await lookOver(page, 'going back to our text');
          await question.getByRole('button', { name: 'Ja, terug' }).click();
          await said(page, 'De tekst van Plaatswijs geldt weer.');
          expect(await text.inputValue()).toBe(standard);
          await page.reload();
          await lookOverWhole(page, 'a text with its versions');
        },
        { look: desk, refusals: [422] },
      ),
    120_000,
  );

  it(
    'is read, and not changed, by a teacher',
    () =>
      visit('leraar', '/school/brieven/reprimand', async (page) => {
        await page.getByText(/^Betreft: /).waitFor();
        expect(await page.getByRole('button', { name: 'Bewaar' }).count()).toBe(0);
        await lookOverWhole(page, 'a text that is only read');
      }),
    60_000,
  );
});

/** The text that comes with the program, of the template on screen. */
function standardText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
    const answer = await fetch(`/api/v1/schools/${school}/letter-templates/suspension-pupil`);
    return (await answer.json()).standard.body;
  });
}

/** Without a mouse: the field comes where the cursor stands, and typing goes on after it. */
async function insertByKeyboard(page: Page): Promise<void> {
  const text = page.getByLabel('Tekst van de brief');
  const before = await text.inputValue();
  await text.press('Control+End');
  await page.getByRole('button', { name: 'Voeg een veld in' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('!');
  expect(await text.inputValue()).toMatch(/Bel gerust: \{\{[a-z_]+\}\}!$/);
  expect((await text.inputValue()).startsWith(before)).toBe(true);
}

async function saveExample(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Sla een voorbeeld op als PDF'),
  ]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
}

describe('a measure on a child for what a parent did', () => {
  it(
    'stands behind what can turn to the parent',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const { caseId, parties } = await openMeasureCase(
            page,
            'Een bericht van een ouder',
            [
              { role: 'other', capacity: 'pupil', of: { role: 'pupil', nth: 2 } },
              { role: 'accused', capacity: 'parent', name: 'Moeder Voorbeeld' },
            ],
            ['parent'],
          );
          const child = parties[0]?.name ?? '';
          await goToCase(page, caseId);
          const part = measuresPart(page);
          await part.getByText(`De zaak gaat over Moeder Voorbeeld, niet over ${child}`).waitFor();
          await part
            .getByRole('button', { name: /^Overweeg dit: Een gesprek \(Moeder Voorbeeld\)/ })
            .waitFor();
          expect(await part.getByRole('button', { name: 'Een schorsing', exact: true }).count()).toBe(0);
          await press(page, `Toch iets dat ${child} raakt`);
          await part.getByRole('button', { name: 'Een schorsing', exact: true }).click();
          await part.getByText('Eerst iets doen dat zich op de ouder richt').first().waitFor();
          await lookOverWhole(page, 'a measure on a child for a parent');
        },
        { look: phone },
      ),
    60_000,
  );
});
