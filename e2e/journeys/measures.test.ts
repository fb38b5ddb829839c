import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { writeTheLetter } from './letters-screen.ts';
import {
  change,
  consider,
  daysLater,
  decision,
  hearFromMeasure,
  measuresOf,
  measuresPart,
  openMeasureCase,
  refusedNow,
  sendIntention,
  typeDay,
} from './measures-screen.ts';
import { desk, lookOver, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

const pupils = [
  { role: 'accused', capacity: 'pupil', of: { role: 'pupil', nth: 0 } },
  { role: 'affected', capacity: 'pupil', of: { role: 'pupil', nth: 1 } },
] as const;

describe('a suspension of a pupil', () => {
  it(
    'is refused for eight days with the reason, taken for seven, and told in a letter',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const { caseId } = await openMeasureCase(page, 'Een filmpje in de groepsapp', pupils, ['pupil']);
          await goToCase(page, caseId);
          const part = measuresPart(page);
          await part.getByText('Op alfabet.').first().waitFor();
          await consider(page, 'Een schorsing');
          await part
            .getByText(/Nog niet gedaan: De persoon zelf horen/)
            .first()
            .waitFor();
          expect(await page.getByRole('button', { name: /^Beslis: / }).count()).toBe(0);
          await goToCase(page, caseId);
          await lookOverWhole(page, 'a measure that is considered');
          await hearFromMeasure(page, 'Ik heb het filmpje doorgestuurd.');
          await tryEightDays(page, caseId);
          await decideSevenDays(page, caseId);
          await writeTheLetter(page);
          await goToCase(page, caseId);
          await lookOverWhole(page, 'a measure that was taken, with its letter');
        },
        { look: phone, refusals: [422] },
      ),
    240_000,
  );
});

/** In the form, which says so while it is filled in; and past the form, where the server refuses it too. */
async function tryEightDays(page: Page, caseId: string): Promise<void> {
  const { today, ids } = await measuresOf(page, caseId);
  await press(page, /^Beslis: Een schorsing/);
  await typeDay(page, 'Eerste dag', today);
  await typeDay(page, 'Laatste dag', daysLater(today, 7));
  await page
    .getByText(/^Dit zijn 8 dagen, waarvan \d schooldagen\. Een schorsing duurt hoogstens 7 dagen/)
    .waitFor();
  await press(page, 'Beslis');
  const summary = page.locator('.pw-error-summary');
  await summary.getByText(/Een schorsing duurt hoogstens 7 dagen/).waitFor();
  await summary.getByText('Schrijf op waarom de school dit besluit.').waitFor();
  await lookOverWhole(page, 'eight days, refused');
  const past = await change(page, caseId, {
    to: `/measures/${ids[0]}/decision`,
    body: { ...decision, decidedOn: today, from: today, until: daysLater(today, 7) },
  });
  expect(past.status).toBe(422);
  expect(JSON.parse(past.answer).issues[0]).toMatchObject({
    code: 'suspension-too-long',
    params: { days: 8, most: 7, until: daysLater(today, 6) },
  });
}

async function decideSevenDays(page: Page, caseId: string): Promise<void> {
  const { today } = await measuresOf(page, caseId);
  await typeDay(page, 'Laatste dag', daysLater(today, 6));
  await page.getByText(/^7 dagen, waarvan \d schooldagen$/).waitFor();
  await page.getByLabel('Waarom neemt de school deze maatregel?').fill('Het filmpje deed haar pijn.');
  await page.getByLabel('Waar staat dat de directeur dit mag beslissen?').fill(decision.mandate);
  await press(page, 'Beslis');
  const look = page.getByRole('alertdialog');
  await look.getByText('Het filmpje deed haar pijn.').waitFor();
  await lookOver(page, 'the last look at a decision');
  await look.getByRole('button', { name: 'Toch niet' }).click();
  // What was filled in is still there.
  await press(page, 'Beslis');
  await look.getByRole('button', { name: 'Ja, dit is het besluit' }).click();
  await said(page, 'Het besluit is vastgelegd. Schrijf nu de brief.');
  await measuresPart(page).getByText('Besloten', { exact: true }).waitFor();
  await measuresPart(page)
    .getByText(/\(7 dagen, waarvan \d schooldagen\)/)
    .waitFor();
}

describe('a reprimand of an employee', () => {
  it(
    'is refused before the hearing and before the view, with the reason, and goes through after both',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const { caseId } = await openMeasureCase(
            page,
            'Een bericht van een medewerker',
            [
              { role: 'accused', capacity: 'staff', of: { role: 'employee', nth: 0 } },
              { role: 'affected', capacity: 'pupil', of: { role: 'pupil', nth: 1 } },
            ],
            ['staff'],
          );
          await goToCase(page, caseId);
          const part = measuresPart(page);
          await consider(page, 'Een schriftelijke berisping');
          await part
            .getByText(/Nog niet gedaan: De persoon zelf horen/)
            .first()
            .waitFor();
          await part
            .getByText(/Stuur eerst het voornemen/)
            .first()
            .waitFor();
          expect(await refusedNow(page, caseId)).toEqual(['intention-first', 'not-heard', 'view-awaited']);
          await hearFromMeasure(page, 'Ik had het niet zo bedoeld.');
          expect(await refusedNow(page, caseId)).toEqual(['intention-first', 'view-awaited']);
          await sendIntention(page, 'De school denkt aan een berisping om het bericht.');
          await part
            .getByText(/De reactie is nog niet binnen/)
            .first()
            .waitFor();
          expect(await refusedNow(page, caseId)).toEqual(['view-awaited']);
          expect(await page.getByRole('button', { name: /^Beslis: / }).count()).toBe(0);
          await goToCase(page, caseId);
          await lookOverWhole(page, 'a view that is awaited');
          await receiveView(page);
          await decideMeanwhile(page, caseId);
          await showDismissal(page);
        },
        { look: desk, refusals: [422, 409] },
      ),
    240_000,
  );
});

async function receiveView(page: Page): Promise<void> {
  await press(page, /^Leg vast: De reactie \(zienswijze\) ontvangen/);
  await page.getByLabel('Wat zei of schreef de medewerker?').fill('Ik bied mijn excuses aan.');
  await press(page, 'Leg vast');
  await page.getByRole('button', { name: /^Beslis: Een schriftelijke berisping/ }).waitFor();
}

/** Somebody else changes the case while the decision is being written: what was typed stays. */
async function decideMeanwhile(page: Page, caseId: string): Promise<void> {
  await press(page, /^Beslis: Een schriftelijke berisping/);
  const reasons = page.getByLabel('Waarom neemt de school deze maatregel?');
  await reasons.fill('Het bericht was kwetsend.');
  await page.getByLabel('Waar staat dat de directeur dit mag beslissen?').fill(decision.mandate);
  await change(page, caseId, {
    to: '/notes',
    body: { basis: 'fact', text: 'Wat een ander net opschreef.' },
  });
  const look = page.getByRole('alertdialog');
  await press(page, 'Beslis');
  await look.getByRole('button', { name: 'Ja, dit is het besluit' }).click();
  const form = measuresPart(page).locator('.cases__form');
  await form.getByText('Wat een ander net opschreef.').waitFor();
  expect(await reasons.inputValue()).toBe('Het bericht was kwetsend.');
  await press(page, 'Verstuur het toch');
  await look.getByRole('button', { name: 'Ja, dit is het besluit' }).click();
  await measuresPart(page).getByText('Besloten', { exact: true }).waitFor();
}

/** Nothing is decided about dismissal here: it points to who can. */
async function showDismissal(page: Page): Promise<void> {
  const part = measuresPart(page);
  const others = part.getByRole('button', { name: /^Wat het protocol niet noemt/ });
  if ((await others.count()) > 0) await others.first().click();
  await part.getByRole('button', { name: 'Ontslag', exact: true }).click();
  await part.getByText('Bel personeelszaken en een jurist').first().waitFor();
  expect(await page.getByRole('button', { name: /^Overweeg dit: Ontslag/ }).count()).toBe(0);
}
