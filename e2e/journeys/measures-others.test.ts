import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToCase } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import {
  consider,
  daysLater,
  decision,
  measuresOf,
  measuresPart,
  openMeasureCase,
  recordStep,
  refusedNow,
  takeDecision,
  typeDay,
} from './measures-screen.ts';
import { desk, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

const why = 'Waarom neemt de school deze maatregel?';
const mandate = 'Waar staat dat de directeur dit mag beslissen?';

describe('an order measure of an employee', () => {
  it(
    'is decided first where it cannot wait, with why; the view and a confirmation are owed after it',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const { caseId } = await openMeasureCase(
            page,
            'Een vermoeden over een medewerker',
            [
              { role: 'accused', capacity: 'staff', of: { role: 'employee', nth: 1 } },
              { role: 'affected', capacity: 'pupil', of: { role: 'pupil', nth: 1 } },
            ],
            ['staff'],
          );
          await goToCase(page, caseId);
          await press(page, /^Wat het protocol niet noemt/);
          await consider(page, 'Schorsing als ordemaatregel');
          await goToCase(page, caseId);
          expect(await refusedNow(page, caseId)).toContain('view-awaited');
          expect(await page.getByRole('button', { name: /^Beslis: / }).count()).toBe(0);
          await lookOverWhole(page, 'an order measure that is considered');
          await decideUrgently(page, caseId);
          await goToCase(page, caseId);
          await lookOverWhole(page, 'an order measure that was decided');
          await owedAfter(page, caseId);
        },
        { look: desk, refusals: [422] },
      ),
    180_000,
  );
});

async function decideUrgently(page: Page, caseId: string): Promise<void> {
  const { today } = await measuresOf(page, caseId);
  await press(page, /^Beslis nu, want het kan niet wachten: /);
  await typeDay(page, 'Eerste dag', today);
  await typeDay(page, 'Laatste dag', daysLater(today, 13));
  await page.getByLabel(why).fill('Er is een vermoeden dat eerst uitgezocht moet worden.');
  await page.getByLabel(mandate).fill(decision.mandate);
  await press(page, 'Beslis');
  await page.locator('.pw-error-summary').getByText('Schrijf op waarom het niet kan wachten.').waitFor();
  await lookOverWhole(page, 'an order measure without why it cannot wait');
  await page.getByLabel('Waarom kan het niet wachten?').fill('De leerlingen zien hem anders morgen weer.');
  await takeDecision(page, 'Beslis');
}

async function owedAfter(page: Page, caseId: string): Promise<void> {
  const part = measuresPart(page);
  await part.getByRole('button', { name: 'Het besluit', exact: true }).click();
  await part.getByText('De leerlingen zien hem anders morgen weer.').first().waitFor();
  await recordStep(page, 'De reactie (zienswijze) ontvangen', {
    asks: 'Wat zei of schreef de medewerker?',
    said: 'Ik werk overal aan mee.',
  });
  await goToCase(page, caseId);
  await recordStep(page, 'De schorsing op schrift bevestigen', {
    asks: 'Wat staat erin, en hoe is het gestuurd?',
    said: 'Met wat hij zei erin, aangetekend.',
  });
  await goToCase(page, caseId);
  await press(page, /^De maatregel is afgelopen: /);
  await page
    .getByLabel('Hoe is het afgelopen, en met wie is dat besproken?')
    .fill('Het vermoeden klopte niet.');
  await press(page, 'Leg vast');
  await part.getByText('Afgelopen', { exact: true }).first().waitFor();
}

describe('a measure on a child for what a parent did', () => {
  it(
    'comes after something that turns to the parent, or says why not, and has a motivation of its own',
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
              { role: 'affected', capacity: 'pupil', of: { role: 'pupil', nth: 5 } },
            ],
            ['parent'],
          );
          await goToCase(page, caseId);
          await press(page, `Toch iets dat ${parties[0]?.name ?? ''} raakt`);
          await consider(page, 'Een schorsing');
          await hearBoth(page, caseId);
          await notFirst(page);
          await talkFirst(page, caseId);
          await decideForChild(page, caseId);
          await goToCase(page, caseId);
          await lookOverWhole(page, 'a child and a parent, both decided');
        },
        { look: phone, refusals: [422] },
      ),
    240_000,
  );
});

/** The child and the parent, each for themselves. */
async function hearBoth(page: Page, caseId: string): Promise<void> {
  for (const step of ['De ouder horen over wie het gaat', 'De persoon zelf horen']) {
    await goToCase(page, caseId);
    await press(page, `Schrijf het horen op: ${step}`);
    await page.getByText('Vertelde het eigen verhaal', { exact: true }).click();
    await page.getByLabel('Wat vertelde deze persoon?').fill('Zo was het.');
    await press(page, 'Bewaar');
    await page.getByRole('button', { name: `Schrijf het horen op: ${step}` }).waitFor({ state: 'detached' });
    await page.getByLabel('Wat vertelde deze persoon?').waitFor({ state: 'detached' });
  }
  await goToCase(page, caseId);
}

/** It can be done without, when that is said; the form asks it, and nothing is decided without. */
async function notFirst(page: Page): Promise<void> {
  await measuresPart(page)
    .getByText(/Doe eerst iets dat zich op de ouder richt, of schrijf op waarom dat niet kan\./)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: /^Beslis: / }).count()).toBe(0);
  await press(page, /^Beslis, en schrijf op waarom dit niet eerst kon: /);
  await press(page, 'Beslis');
  const summary = page.locator('.pw-error-summary');
  await summary
    .getByText('Schrijf op waarom er niet eerst iets is gedaan dat zich op de ouder richt.')
    .waitFor();
  await summary.getByText('Schrijf apart op waarom het kind deze maatregel krijgt.').waitFor();
  await lookOverWhole(page, 'a child before the parent');
  await press(page, 'Toch niet');
}

/** A talk with the parent, which any reader decides. */
async function talkFirst(page: Page, caseId: string): Promise<void> {
  await goToCase(page, caseId);
  await press(page, /^Overweeg dit: Een gesprek \(Moeder Voorbeeld\)/);
  await page.getByLabel('Waarom denken jullie hieraan?').fill('Dat ligt het dichtst bij wat er gebeurde.');
  await press(page, 'Leg vast');
  await press(page, /^Beslis: Een gesprek/);
  await page.getByLabel(why).fill('Het bericht was niet waar.');
  await takeDecision(page, 'Beslis');
}

async function decideForChild(page: Page, caseId: string): Promise<void> {
  await goToCase(page, caseId);
  const { today } = await measuresOf(page, caseId);
  await press(page, /^Beslis: Een schorsing/);
  await typeDay(page, 'Eerste dag', today);
  await typeDay(page, 'Laatste dag', today);
  await page.getByLabel(why).fill('Om de rust in de klas.');
  await page.getByLabel('Waarom krijgt het kind deze maatregel?').fill('Het kind deed zelf mee in de klas.');
  await page.getByLabel(mandate).fill(decision.mandate);
  await press(page, 'Beslis');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ja, dit is het besluit' }).click();
  await measuresPart(page).getByText('Het kind deed zelf mee in de klas.').first().waitFor();
}
