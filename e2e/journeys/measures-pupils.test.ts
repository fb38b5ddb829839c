import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import {
  change,
  consider,
  daysLater,
  decision,
  hearFromMeasure,
  measuresOf,
  measuresPart,
  openMeasureCase,
  recordStep,
  refusedNow,
  sendIntention,
  takeDecision,
  typeDay,
} from './measures-screen.ts';
import { desk, lookOver, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

const pupils = [
  { role: 'accused', capacity: 'pupil', of: { role: 'pupil', nth: 3 } },
  { role: 'affected', capacity: 'pupil', of: { role: 'pupil', nth: 4 } },
] as const;
const why = 'Waarom neemt de school deze maatregel?';
const mandate = 'Waar staat dat de directeur dit mag beslissen?';
const account = 'Vertelde het eigen verhaal';

describe('expelling a pupil', () => {
  it(
    'asks first what school it is, waits for another school, and is taken back upon an objection that was heard',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const { caseId } = await openMeasureCase(page, 'Een bedreiging met een mes', pupils, ['pupil']);
          await goToCase(page, caseId);
          await consider(page, 'Verwijdering van school');
          await sayWhatSchool(page, caseId);
          await beforeExpulsion(page, caseId);
          await decideExpulsion(page);
          await goToCase(page, caseId);
          await lookOverWhole(page, 'an expulsion that was decided');
          await beginItsLetter(page);
          await goToCase(page, caseId);
          await recordStep(page, 'Het besluit op schrift sturen', {
            asks: 'Aan wie is het gestuurd, en hoe?',
            said: 'Aan beide ouders, aangetekend.',
          });
          await measuresPart(page)
            .getByText(/^Bezwaar kan tot en met/)
            .first()
            .waitFor();
          await objectAndDecide(page, caseId);
        },
        { look: phone, refusals: [422] },
      ),
    240_000,
  );
});

/** What kind of school it is decides by which law parents are heard; what is not known refuses the decision. */
async function sayWhatSchool(page: Page, caseId: string): Promise<void> {
  const part = measuresPart(page);
  await part
    .getByText(/Nog niet bekend is of de school bijzonder of openbaar is/)
    .first()
    .waitFor();
  expect(await refusedNow(page, caseId)).toContain('denomination-unknown');
  const choose = async (kind: string) => {
    await page.goto(new URL('/school/protocol', page.url()).href);
    const settings = page.locator('section[aria-labelledby=denominatie]');
    if (kind === 'Openbaar') {
      await settings.getByRole('button', { name: 'Bewaar' }).click();
      await settings.getByText('Kies bijzonder of openbaar.').first().waitFor();
      await lookOverWhole(page, 'what kind of school, not said');
    }
    await settings.getByText(kind, { exact: true }).click();
    await settings.getByRole('button', { name: 'Bewaar' }).click();
    await said(page, 'Bewaard.');
    await goToCase(page, caseId);
  };
  await choose('Openbaar');
  await part
    .getByText(/Awb 4:8/)
    .first()
    .waitFor();
  expect(await refusedNow(page, caseId)).not.toContain('denomination-unknown');
  await choose('Bijzonder');
  await part
    .getByText(/WPO 63\(2\)/)
    .first()
    .waitFor();
  expect(await part.getByText(/Awb 4:8/).count()).toBe(0);
}

async function beforeExpulsion(page: Page, caseId: string): Promise<void> {
  await hearFromMeasure(page, 'Ik was boos. Het spijt me.');
  await sendIntention(page, 'De school wil de leerling van school laten gaan, om de bedreiging.');
  await goToCase(page, caseId);
  await recordStep(page, 'De groepsleraar horen', {
    asks: 'Wat zei de groepsleraar?',
    said: 'In de klas ging het de laatste weken goed.',
    heard: account,
  });
  await goToCase(page, caseId);
  await recordStep(page, 'De ouders horen', {
    asks: 'Wat zeiden de ouders?',
    said: 'Zij willen dat hij op school blijft.',
    heard: account,
  });
  await goToCase(page, caseId);
  await measuresPart(page)
    .getByText('Nog geen andere school wil deze leerling toelaten. Tot dan kan dit niet.')
    .first()
    .waitFor();
  expect(await refusedNow(page, caseId)).toEqual(['no-other-school']);
  expect(await page.getByRole('button', { name: /^Beslis/ }).count()).toBe(0);
  await lookOverWhole(page, 'an expulsion without another school');
  await recordStep(page, 'Een andere school vinden die de leerling wil toelaten', {
    asks: 'Welke school wil de leerling toelaten, en wie zei dat?',
    said: 'De Regenboog, mevrouw Verzonnen.',
  });
}

async function decideExpulsion(page: Page): Promise<void> {
  await press(page, /^Beslis: Verwijdering van school/);
  await page.getByLabel(why).fill('De bedreiging was ernstig en niet de eerste.');
  await page.getByLabel(mandate).fill(decision.mandate);
  await takeDecision(page, 'Beslis');
}

/** The draft has the way to object in it. */
async function beginItsLetter(page: Page): Promise<void> {
  await press(page, /^Schrijf een brief: /);
  await page.getByRole('button', { name: /Wat voor brief is het/ }).click();
  await page.getByRole('option', { name: 'Besluit om een leerling te verwijderen' }).click();
  await page.getByRole('button', { name: /Aan wie gaat de brief/ }).click();
  await page.getByRole('option', { name: 'Aan iemand anders' }).click();
  await page.getByLabel('Naam op de brief').fill('de ouders');
  await press(page, 'Begin de brief');
  await press(page, /^Schrijf verder: /);
  const text = await page.getByLabel('Tekst van de brief', { exact: true }).inputValue();
  expect(text).toMatch(/bezwaar/i);
  expect(text).toContain('{{bezwaar_tot}}');
  expect(text).toContain('De bedreiging was ernstig en niet de eerste.');
}

/** An objection is heard before it is decided, and the terms of both are on the screen. */
async function objectAndDecide(page: Page, caseId: string): Promise<void> {
  const part = measuresPart(page);
  await goToCase(page, caseId);
  await press(page, /^Er is bezwaar gemaakt: /);
  await page.getByLabel('Wie maakt bezwaar, en waarom?').fill('De ouders: het is te zwaar.');
  await press(page, 'Leg vast');
  await part.getByText('Er loopt bezwaar', { exact: true }).waitFor();
  await part
    .getByText(/^De school beslist op het bezwaar uiterlijk op/)
    .first()
    .waitFor();
  await goToCase(page, caseId);
  const decide = async () => {
    await press(page, /^Beslis op het bezwaar: /);
    await page.getByText('De school trekt de maatregel in', { exact: true }).click();
    await page.getByLabel('Waarom?', { exact: true }).fill('De ouders en de leerling beloven beterschap.');
    await page.getByLabel(mandate).fill(decision.mandate);
    await press(page, 'Leg vast');
  };
  await decide();
  await part.getByText('Hoor eerst wie bezwaar maakt.').first().waitFor();
  await lookOverWhole(page, 'an objection that was not heard');
  await goToCase(page, caseId);
  await recordStep(page, 'Wie bezwaar maakt horen', {
    asks: 'Wat zei wie bezwaar maakt?',
    said: 'Beide ouders en de leerling waren er.',
    heard: account,
  });
  await goToCase(page, caseId);
  await decide();
  await part.getByText('Ingetrokken', { exact: true }).waitFor();
  await goToCase(page, caseId);
  await lookOverWhole(page, 'an objection that was decided');
}

describe('a suspension that is taken back after its case was closed', () => {
  it(
    'opens the case again, and asks how it ended of everybody who heard otherwise',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const { caseId, parties } = await suspend(page, 5);
          await closeWith(page, caseId, parties);
          await goToCase(page, caseId);
          await press(page, /^Trek de maatregel in: /);
          await page.getByText(/Trek je die in, dan gaat de zaak weer open\./).waitFor();
          await page.getByLabel('Waarom trekt de school de maatregel in?').fill('Het was iemand anders.');
          await lookOverWhole(page, 'a measure of a closed case, to be taken back');
          await press(page, 'Leg vast');
          await page.getByRole('heading', { name: 'Zeg opnieuw hoe de zaak is afgelopen' }).waitFor();
          await goToCase(page, caseId);
          await press(page, 'Sluit de zaak');
          await page.getByText(/^Hoorde op .*: “Je bent geschorst\.”$/).waitFor();
          await page.locator('form').getByText('Dit vertellen we niet', { exact: true }).last().click();
          await page
            .getByRole('button', { name: /Waarom hoort / })
            .last()
            .click();
          await page.getByRole('option').first().waitFor();
          expect(await page.getByRole('option', { name: 'Het gaat deze persoon niet aan' }).count()).toBe(0);
          await page.keyboard.press('Escape');
          await lookOverWhole(page, 'closing again');
        },
        { look: desk },
      ),
    120_000,
  );
});

/** A pupil whom it is about, and one it happened to. */
function withAffected(nth: number) {
  return [
    { role: 'accused', capacity: 'pupil', of: { role: 'pupil', nth } },
    { role: 'affected', capacity: 'pupil', of: { role: 'pupil', nth: 7 } },
  ] as const;
}

/** A case in which a pupil was suspended for three days, without the forms. */
async function suspend(page: Page, nth: number) {
  const opened = await openMeasureCase(page, 'Een filmpje', withAffected(nth), ['pupil']);
  const { caseId, parties } = opened;
  const [pupil] = parties;
  const made = async (to: string, body: object) => {
    const { status, answer } = await change(page, caseId, { to, body });
    if (status >= 300) throw new Error(`${to}: ${status} ${answer}`);
    return JSON.parse(answer).made;
  };
  const { today } = await measuresOf(page, caseId);
  await made('/hearings', {
    partyId: pupil?.id,
    at: new Date(Date.now() - 60_000).toISOString(),
    result: 'account',
    text: 'Ik was het niet.',
    already: false,
  });
  const id = await made('/measures', {
    partyId: pupil?.id,
    becauseOf: null,
    kind: 'suspension',
    what: null,
    text: 'Na het gesprek.',
  });
  await made(`/measures/${id}/decision`, {
    ...decision,
    decidedOn: today,
    from: today,
    until: daysLater(today, 2),
  });
  return { ...opened, today };
}

/** Closes it with the measure, without the form; whom it is about is told. */
async function closeWith(
  page: Page,
  caseId: string,
  parties: readonly { readonly id: string }[],
): Promise<void> {
  const report = await page.evaluate(async (id) => {
    const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
    return (await (await fetch(`/api/v1/schools/${school}/cases/${id}`)).json()).reports[0].id;
  }, caseId);
  const closed = await change(page, caseId, {
    to: '/close',
    body: {
      outcome: 'measure',
      why: '',
      reporters: [{ reportId: report, told: { how: 'not-told', reason: 'not-concerned' } }],
      parties: parties.map(({ id }, index) => ({
        partyId: id,
        told: { how: 'told', text: ['Je bent geschorst.', 'Er is een maatregel.'][index] },
      })),
    },
  });
  if (closed.status !== 200) throw new Error(closed.answer);
}

describe('two suspensions of one pupil in two cases', () => {
  it(
    'are put beside each other by their days, and are one week together',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const { today } = await suspend(page, 6);
          const { caseId } = await openMeasureCase(page, 'Nog een filmpje', withAffected(6), ['pupil']);
          await goToCase(page, caseId);
          await consider(page, 'Een schorsing');
          await hearFromMeasure(page, 'Ik zal het niet meer doen.');
          await goToCase(page, caseId);
          await press(page, /^Beslis: Een schorsing/);
          await page
            .locator('.cases__form')
            .getByText(/^Deze leerling is of was al geschorst: van .* tot en met /)
            .waitFor();
          await typeDay(page, 'Eerste dag', daysLater(today, 3));
          await typeDay(page, 'Laatste dag', daysLater(today, 8));
          await page.getByLabel(why).fill('Het ging door.');
          await page.getByLabel(mandate).fill(decision.mandate);
          await lookOverWhole(page, 'days of another suspension');
          await press(page, 'Beslis');
          const look = page.getByRole('alertdialog');
          await lookOver(page, 'the last look at a second suspension');
          await look.getByRole('button', { name: 'Ja, dit is het besluit' }).click();
          await page
            .getByText(/Samen zijn dat 9 dagen achter elkaar\. Het mogen er 7 zijn\./)
            .first()
            .waitFor();
        },
        { look: phone, refusals: [422] },
      ),
    120_000,
  );
});
