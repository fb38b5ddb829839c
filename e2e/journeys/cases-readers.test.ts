import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  caseOn,
  choose,
  counsellor,
  find,
  findPerson,
  goToCase,
  myName,
  openCase,
  said,
} from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { desk, lookOver, lookOverWhole } from './visit.ts';

const { url, visit } = openDemonstration();

/** Names somebody as who the case is about, and means it. */
function nameAccused(caseId: string, name: string): Promise<void> {
  return visit(
    counsellor,
    '/zaken',
    async (page) => {
      await goToCase(page, caseId);
      await press(page, 'Voeg iemand toe');
      await findPerson(page, name);
      await choose(page, /Wat is deze persoon in deze zaak/, 'Over wie de melding gaat');
      await press(page, 'Voeg toe');
      const question = page.getByRole('alertdialog');
      await question.getByText(`${name} leest deze zaak dan niet`).waitFor();
      await lookOver(page, 'naming the accused');
      await question.getByRole('button', { name: 'Toch niet' }).click();
      // What was filled in is still there.
      await press(page, 'Voeg toe');
      await question.getByRole('button', { name: 'Ja, leg vast' }).click();
      await page.getByRole('heading', { name: 'Wie niet mag meelezen' }).waitFor();
    },
    { look: desk },
  );
}

describe('a director', () => {
  it('reads a case until the counsellor names them, and then it is not there', async () => {
    let caseId = '';
    await visit(counsellor, '/zaken', async (page) => {
      caseId = await openCase(page, { title: 'Over iemand die hier werkt', about: ['pupil'] });
    });
    await visit(
      'directeur',
      '/zaken',
      async (page) => {
        await page.getByRole('link', { name: /Over iemand die hier werkt/ }).click();
        await page.locator('.cases__next').waitFor();
        await press(page, 'Notitie');
        await page.getByText('Feit', { exact: true }).click();
        await page.getByRole('textbox', { name: 'Notitie' }).fill('Ik was er niet.');
        await nameAccused(caseId, await myName(page));
        // In the same moment: what was open closes at the next thing that is asked of it.
        await press(page, 'Bewaar');
        await page.getByRole('heading', { name: 'Deze zaak is er niet voor jou' }).waitFor();
        expect(await page.getByText('Over iemand die hier werkt').count()).toBe(0);
        await lookOver(page, 'a case that is not there');
        await page.getByRole('link', { name: 'Naar de zaken' }).click();
        await page.locator('#content .pw-links, #content .pw-state').waitFor();
        expect(await page.getByText('Over iemand die hier werkt').count()).toBe(0);
        await page.goto(`${url()}/zaken/${caseId}`);
        await page.getByRole('heading', { name: 'Deze zaak is er niet voor jou' }).waitFor();
      },
      { refusals: [404] },
    );
  }, 120_000);
});

/** Says that naming them was a mistake, and lets them in again. */
async function letInAgain(page: Page, caseId: string, name: string): Promise<void> {
  await goToCase(page, caseId);
  const out = page.getByRole('listitem').filter({ hasText: `${name}: gaat over deze persoon` });
  await out.getByText('Staat nog bij de betrokkenen.').waitFor();
  await press(page, `${name} hoort er niet bij`);
  await page.getByLabel('Waarom?').fill('Het was een naamgenoot.');
  await press(page, 'Leg vast');
  await said(page, 'Vastgelegd.');
  await press(page, `Laat weer toe: ${name}`);
  await press(page, 'Laat toe');
  await page.getByText('Kies of deze persoon de zaak daarna leest.').first().waitFor();
  await lookOverWhole(page, 'letting somebody in again');
  await page.getByText('Ja, leest weer mee').click();
  await page.getByLabel('Waarom was het een vergissing?').fill('Het was een naamgenoot.');
  await press(page, 'Laat toe');
  const question = page.getByRole('alertdialog');
  await question.getByText('Wat iemand gelezen heeft, kun je niet terugdraaien.').waitFor();
  await lookOver(page, 'what is asked before somebody is let in again');
  await question.getByRole('button', { name: 'Ja, laat weer meelezen' }).click();
  await said(page, 'Deze persoon is weer toegelaten.');
  await page.getByText(`${name}: gaat over deze persoon. Uitgesloten op`).waitFor();
  await page.locator('.cases__timeline').getByText('Weer toegelaten').waitFor();
  await lookOverWhole(page, 'somebody who was let in again');
}

describe('a director who was named by mistake', () => {
  it('is let in again by the counsellor, and what happened stays to be seen', async () => {
    let caseId = '';
    let name = '';
    await visit('directeur', '/', async (page) => {
      name = await myName(page);
    });
    await visit(counsellor, '/zaken', async (page) => {
      caseId = await openCase(page, { title: 'Een naamgenoot', about: ['pupil'] });
    });
    await nameAccused(caseId, name);
    await visit(
      'directeur',
      `/zaken/${caseId}`,
      (page) => page.getByRole('heading', { name: 'Deze zaak is er niet voor jou' }).waitFor(),
      { refusals: [404] },
    );
    await visit(counsellor, '/zaken', (page) => letInAgain(page, caseId, name));
    await visit('directeur', `/zaken/${caseId}`, async (page) => {
      await page.locator('.cases__next').waitFor();
      await page.getByText(`${name}: gaat over deze persoon. Uitgesloten op`).waitFor();
    });
  }, 180_000);
});

describe('a case that turns out to be about the director', () => {
  it('is put right by the counsellor, who sees beforehand who stops reading it and who comes', async () => {
    let caseId = '';
    let name = '';
    await visit('directeur', '/', async (page) => {
      name = await myName(page);
    });
    await visit(counsellor, '/zaken', async (page) => {
      caseId = await openCase(page, { title: 'Over iemand anders', about: ['pupil'] });
      await goToCase(page, caseId);
      await press(page, 'Het gaat over iemand anders');
      const form = page.locator('.cases__form');
      await form.getByText('Een leerling', { exact: true }).click();
      await form.getByText('De directeur', { exact: true }).click();
      await form.getByText('Deze mensen lezen de zaak dan niet meer:').waitFor();
      await form.getByRole('listitem').filter({ hasText: name }).waitFor();
      await form.getByRole('group', { name: 'Wie gaat de zaak dan lezen?' }).waitFor();
      await form.getByLabel('Waarom?').fill('De leerling bedoelde de directeur.');
      await lookOverWhole(page, 'putting right whom a case is about');
      await press(page, 'Verbeter');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Ja, verbeter' }).click();
      await said(page, 'Verbeterd over wie het gaat.');
      await page.getByText('Eerst: Een leerling. Nu: De directeur.').waitFor();
      await lookOverWhole(page, 'whom a case is about was put right');
    });
    await visit(
      'directeur',
      `/zaken/${caseId}`,
      (page) => page.getByRole('heading', { name: 'Deze zaak is er niet voor jou' }).waitFor(),
      { refusals: [404] },
    );
  }, 120_000);
});

/** Reports confidentially on the public page, as a pupil on a phone. */
async function reportConfidentially(page: Page): Promise<void> {
  const choice = (group: RegExp, label: string | RegExp) =>
    page
      .getByRole('group', { name: group })
      .getByLabel(label, typeof label === 'string' ? { exact: true } : {})
      .check();
  await choice(/foto of video/, 'Nee');
  await press(page, 'Verder');
  await choice(/Wie ben jij/, 'Een leerling');
  await choice(/niet oké/, 'Een leerling');
  await choice(/seks te maken/, 'Nee');
  await choice(/weten wie jij bent/, /^Vertrouwelijk/);
  await press(page, 'Verder');
  await page.getByLabel('Wat is er gebeurd?').fill('Ik word steeds uit de groep gezet.');
  await choice(/haast/, 'Graag deze week');
  await page.getByLabel('Hoe heet je?').fill('Saar Voorbeeld');
  await page.getByLabel(/bereiken/).fill('06 in de pauze bij lokaal 3');
  await press(page, 'Verstuur mijn melding');
  await page.getByRole('heading', { name: 'Je melding is binnen' }).waitFor();
}

describe('a confidential report', () => {
  const why = 'Zonder naam kan ik de ouders niet spreken.';

  it('tells who it is only to whom a counsellor let know, and only when they press for it', async () => {
    await visit('leraar', '/', async (page) => {
      await page.getByRole('banner').getByRole('link', { name: 'Iets melden' }).click();
      await reportConfidentially(page);
    });
    let caseId = '';
    let leader = '';
    await visit('leidinggevende', '/', async (page) => {
      leader = await myName(page);
    });
    await visit(counsellor, '/zaken', async (page) => {
      await page.locator('#content .pw-links a').first().click();
      await page.getByText('Ik word steeds uit de groep gezet.').waitFor();
      caseId = caseOn(page);
      expect(await page.getByText('Saar Voorbeeld').count()).toBe(0);
      await press(page, 'Laat zien wie de melder is');
      await page.getByText('Saar Voorbeeld').waitFor();
      await lookOverWhole(page, 'who reported, shown');
      await press(page, 'Verberg');
      expect(await page.getByText('Saar Voorbeeld').count()).toBe(0);
      await press(page, 'Laat iemand meelezen');
      await find(page, /^Wie\?/, leader);
      await page.getByLabel('Waarom moet deze persoon meelezen?').fill('Zij kent de klas.');
      await lookOverWhole(page, 'adding a reader');
      await press(page, 'Laat meelezen');
      await said(page, 'Deze persoon leest nu mee.');
    });
    await visit('leidinggevende', '/zaken', async (page) => {
      await goToCase(page, caseId);
      expect(await page.getByRole('button', { name: 'Laat zien wie de melder is' }).count()).toBe(0);
      await press(page, 'Vraag wie de melder is');
      await press(page, 'Vraag het');
      await page.getByText('Leg in een paar zinnen uit waarom.').first().waitFor();
      await page.getByLabel('Waarom moet je dit weten?').fill(why);
      await lookOverWhole(page, 'asking who reported');
      await press(page, 'Vraag het');
      await page.getByText('Wacht op een beslissing').waitFor();
    });
    await visit(counsellor, '/zaken', async (page) => {
      await goToCase(page, caseId);
      await page.getByRole('heading', { name: 'Een collega vraagt wie de melder is' }).waitFor();
      await page.getByText(why).first().waitFor();
      await press(page, 'Beslis');
      await page.getByText('Ja, dat is nodig').click();
      await page.getByLabel('Waarom beslis je dit?').fill('De melder vindt het goed.');
      await lookOverWhole(page, 'deciding who may know');
      await press(page, 'Leg vast');
      await page.getByText(/^Toegestaan door /).waitFor();
    });
    await visit('leidinggevende', '/zaken', async (page) => {
      await goToCase(page, caseId);
      await press(page, 'Laat zien wie de melder is');
      await page.getByText('Saar Voorbeeld').waitFor();
      await press(page, 'Neem in behandeling');
      await said(page, 'De zaak is in behandeling.');
      await press(page, 'Antwoord de melder');
      await page.getByLabel('Jouw antwoord').fill('Dank je. Ik spreek je morgen.');
      await press(page, 'Verstuur');
      await page.getByText('De melder heeft hierna nog niet gekeken.').waitFor();
      await lookOverWhole(page, 'an answered report');
    });
  }, 180_000);
});

describe('two people at once', () => {
  it(
    'the second sees what the first did, loses nothing, and can send again',
    () =>
      visit(
        counsellor,
        '/zaken',
        async (page) => {
          const caseId = await openCase(page, { title: 'Twee tegelijk' });
          await goToCase(page, caseId);
          await press(page, 'Notitie');
          await page.getByText('Feit', { exact: true }).click();
          await page.getByRole('textbox', { name: 'Notitie' }).fill('Wat ik zelf zag.');
          await page.evaluate(async (id) => {
            const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
            const path = `/api/v1/schools/${school}/cases/${id}`;
            const { version } = await (await fetch(path)).json();
            await fetch(`${path}/notes`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ version, basis: 'fact', text: 'Wat een ander net opschreef.' }),
            });
          }, caseId);
          await press(page, 'Bewaar');
          const form = page.locator('.cases__form');
          await form.getByText('Iemand anders heeft deze zaak net veranderd').waitFor();
          await form.getByText('Wat een ander net opschreef.').waitFor();
          await lookOverWhole(page, 'somebody else was first');
          expect(await form.getByRole('textbox', { name: 'Notitie' }).inputValue()).toBe('Wat ik zelf zag.');
          await press(page, 'Verstuur het toch');
          await said(page, 'De notitie is bewaard.');
          await page.locator('.cases__timeline').getByText('Wat ik zelf zag.').waitFor();
        },
        { refusals: [409] },
      ),
    60_000,
  );
});
