import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { counsellor, goToCase, openCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { change } from './measures-screen.ts';
import { desk, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

const writeOn = /^Schrijf verder: /;
const letterText = (page: Page) => page.getByLabel('Tekst van de brief', { exact: true });

/** A case with the draft of a letter in it. */
async function openDraft(page: Page): Promise<string> {
  const caseId = await openCase(page, { title: 'Een brief van twee mensen' });
  await change(page, caseId, { to: '/take-up', body: {} });
  const { status } = await change(page, caseId, {
    to: '/letters',
    body: {
      kind: 'closing-letter',
      partyId: null,
      measureId: null,
      addressee: { partyId: null, name: 'De ouders', lines: [] },
    },
  });
  expect(status).toBe(201);
  return caseId;
}

describe('two people who write the same letter', () => {
  it(
    'the second sees both texts, keeps what was typed, and chooses',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const caseId = await openDraft(page);
          await goToCase(page, caseId);
          await press(page, writeOn);
          await letterText(page).fill('Wat de directeur schreef.');
          await writeAsCounsellor(caseId);
          await press(page, 'Bewaar');
          const form = page.locator('.cases__form');
          await form.getByText('Iemand anders heeft dit intussen veranderd').waitFor();
          await form.getByText(/^Veranderd door /).waitFor();
          await form
            .getByText('Hier had jij niets veranderd. Daar staat nu wat de ander schreef: Onderwerp.')
            .waitFor();
          await form.getByText('Wat de vertrouwenspersoon schreef.').waitFor();
          expect(await letterText(page).inputValue()).toBe('Wat de directeur schreef.');
          expect(await page.getByLabel('Onderwerp', { exact: true }).inputValue()).toBe(
            'Van de vertrouwenspersoon',
          );
          await lookOverWhole(page, 'both texts of a letter');
          await chooseByKeyboard(page);
          await press(page, 'Bewaar');
          await said(page, 'De brief is bewaard.');
          await page.getByText(/Laatst veranderd door /).waitFor();
          await page.getByRole('button', { name: 'Bekijk de brief' }).click();
          await page.locator('.letter-paper').getByText('Wat de directeur schreef.').waitFor();
        },
        { look: phone, refusals: [409] },
      ),
    120_000,
  );
});

/** Somebody else who reads the case writes the letter, in a browser of their own. */
function writeAsCounsellor(caseId: string): Promise<void> {
  return visit(
    counsellor,
    '/zaken',
    async (page) => {
      await goToCase(page, caseId);
      await press(page, writeOn);
      await letterText(page).fill('Wat de vertrouwenspersoon schreef.');
      await page.getByLabel('Onderwerp').fill('Van de vertrouwenspersoon');
      await press(page, 'Bewaar');
      await said(page, 'De brief is bewaard.');
    },
    { look: desk },
  );
}

/** Nothing goes before it was chosen; the other text can be looked at in the field and given back. */
async function chooseByKeyboard(page: Page): Promise<void> {
  await press(page, 'Bewaar');
  await page
    .locator('.pw-error-summary')
    .getByRole('link', { name: 'Kies wat het wordt: Tekst van de brief.' })
    .press('Enter');
  await page.keyboard.press('Space');
  expect(await letterText(page).inputValue()).toBe('Wat de vertrouwenspersoon schreef.');
  await page.keyboard.press('ArrowRight');
  expect(await letterText(page).inputValue()).toBe('Wat de directeur schreef.');
}

describe('two people who settle the head of letters', () => {
  it(
    'the second takes what the first wrote where they wrote nothing themselves',
    () =>
      visit(
        'directeur',
        '/school/briefpapier',
        async (page) => {
          await page.getByLabel(/^Plaats, voor de datum/).fill('Sprookjesdam');
          await visit('directeur', '/school/briefpapier', async (other) => {
            await other.getByLabel(/^Telefoon/).fill('020-0000000');
            await press(other, 'Bewaar');
            await said(other, 'Het briefpapier is bewaard.');
          });
          await press(page, 'Bewaar');
          await page
            .getByText(/^Hier had jij niets veranderd\. Daar staat nu wat de ander schreef: Telefoon/)
            .waitFor();
          expect(await page.getByLabel(/^Plaats, voor de datum/).inputValue()).toBe('Sprookjesdam');
          await lookOverWhole(page, 'the head of letters, by two');
          await press(page, 'Bewaar');
          await said(page, 'Het briefpapier is bewaard.');
          await page.reload();
          expect(await page.getByLabel(/^Telefoon/).inputValue()).toBe('020-0000000');
          expect(await page.getByLabel(/^Plaats, voor de datum/).inputValue()).toBe('Sprookjesdam');
        },
        { look: desk, refusals: [409] },
      ),
    120_000,
  );
});

describe('two people who say what kind of case it is', () => {
  it(
    'the second does not put back what the first changed',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const caseId = await openCase(page, { title: 'Een zaak van twee mensen' });
          await change(page, caseId, { to: '/take-up', body: {} });
          const begun = { ...asTheOtherSeesIt, title: 'Eerst', seriousness: 'light' };
          await change(page, caseId, { method: 'PUT', to: '/triage', body: begun });
          await goToCase(page, caseId);
          await press(page, 'Pas de indeling aan');
          await page.getByLabel('Korte titel').fill('Zoals de directeur het noemt');
          await visit(counsellor, '/zaken', async (other) => {
            const to = { method: 'PUT', to: '/triage', body: asTheOtherSeesIt };
            expect((await change(other, caseId, to)).status).toBe(200);
          });
          await press(page, 'Bewaar');
          await page
            .getByRole('group', { name: 'Korte titel: wat er nu staat' })
            .getByText('Zoals de ander het noemt')
            .waitFor();
          await page.getByText(/Daar staat nu wat de ander schreef: .*Hoe ernstig/).waitFor();
          await page
            .getByRole('radiogroup', { name: /wat wordt het\?/ })
            .getByText('Wat er nu staat')
            .click();
          await press(page, 'Bewaar');
          await page.getByRole('heading', { level: 1, name: /Zoals de ander het noemt/ }).waitFor();
        },
        { look: desk, refusals: [409] },
      ),
    120_000,
  );
});

const asTheOtherSeesIt = {
  title: 'Zoals de ander het noemt',
  category: 'cyberbullying',
  ownCategory: null,
  seriousness: 'serious',
  begun: 'school',
  place: 'whatsapp',
  ageGroup: '12-13',
  illegalImage: false,
  facts: {},
};
