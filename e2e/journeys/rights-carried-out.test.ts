import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { keyboardFaults } from './keyboard.ts';
import { desk, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();
const guard = 'functionaris gegevensbescherming';

/** A day that is not to come, whatever the hour and wherever this runs. */
const yesterday = new Date(Date.now() - 36 * 3_600_000).toISOString().slice(0, 10);

/** What is asked of the server beside the screens, as whoever is signed in. */
function ask(page: Page, method: string, path: string, body?: object) {
  return page.evaluate(
    async ([how, where, sent]) => {
      const school = localStorage.getItem('plaatswijs-school');
      const first = (await (await fetch('/api/v1/me')).json()).schools[0].id;
      const reply = await fetch(`/api/v1/schools/${school ?? first}${where}`, {
        method: how,
        ...(sent === null ? {} : { headers: { 'content-type': 'application/json' }, body: sent }),
      });
      const text = await reply.text();
      if (!reply.ok) throw new Error(`${how} ${where}: ${reply.status} ${text}`);
      return text === '' ? null : JSON.parse(text);
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );
}

interface Child {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  readonly parentId: string;
  readonly schoolId: string;
}

/** A pupil below sixteen with a parent who has custody. */
async function someChild(page: Page): Promise<Child> {
  const { items } = await ask(page, 'GET', '/people?role=pupil&limit=40');
  const schoolId = await page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).schools[0].id);
  for (const one of items) {
    const { guardians, birthDate, surname } = await page.evaluate(
      async (id: string) => (await fetch(`/api/v1/people/${id}`)).json(),
      one.id,
    );
    const parent = guardians.find(({ hasCustody }: { hasCustody: boolean | null }) => hasCustody === true);
    if (parent !== undefined && birthDate > '2012')
      return { id: one.id, name: one.name, surname, parentId: parent.personId, schoolId };
  }
  throw new Error('the demonstration has no such pupil');
}

/** A request of the parent; answers with its address. */
async function asked(
  page: Page,
  child: Child,
  kind: 'correction' | 'erasure' | 'objection',
  words: string,
): Promise<string> {
  const body = {
    kind,
    aboutId: child.id,
    asker: { capacity: 'guardian', personId: child.parentId },
    identity: 'known',
    receivedOn: yesterday,
    words,
  };
  const { id } = await ask(page, 'POST', '/rights-requests', body);
  return `/verzoeken/${id}`;
}

/** Decides one thing of a request, as whoever has its page before them. */
async function decide(page: Page, about: string, outcome: string): Promise<void> {
  await press(page, 'Voeg een besluit toe');
  await page.getByLabel('Waarover?').fill(about);
  await page.getByText(outcome, { exact: true }).click();
  await page.getByLabel('De reden').fill('Dat is gevraagd, en het klopt.');
  await page.locator('form').getByRole('button', { name: 'Leg vast', exact: true }).click();
  await page.getByRole('heading', { name: about }).waitFor();
}

/** Begins to say what happens because of a decision. */
async function plan(page: Page, about: string, kind: string): Promise<void> {
  await press(page, `Leg vast wat er gebeurt: ${about}`);
  await page.getByText(kind, { exact: true }).click();
}

const putDown = (page: Page) =>
  page.locator('form').getByRole('button', { name: 'Leg vast', exact: true }).click();

/** Whoever guards the rules works for every school of the board: chooses the one this is about. */
async function atSchoolOf(page: Page, schoolId: string): Promise<void> {
  await page.evaluate((id) => localStorage.setItem('plaatswijs-school', id), schoolId);
  await page.reload();
}

describe('what was decided on a request', () => {
  it('is carried out from it: a name put right, words put beside a record', async () => {
    const about = { correction: '', child: { id: '', name: '', surname: '', parentId: '', schoolId: '' } };
    await visit('directeur', '/', async (page) => {
      about.child = await someChild(page);
      const { id: personId } = about.child;
      const record = {
        file: 'pupil',
        kind: 'incident-report',
        on: yesterday,
        title: 'Ruzie op het plein',
      };
      await ask(page, 'POST', '/file-records', { ...record, personId, facts: 'Er was ruzie op het plein.' });
      about.correction = await asked(page, about.child, 'correction', 'De naam is fout, en de ruzie ook.');
    });
    const { child, correction } = about;

    await visit(
      guard,
      '/verzoeken',
      async (page) => {
        await atSchoolOf(page, child.schoolId);
        await page.getByRole('link', { name: new RegExp(`^Verbeteren: ${child.name}`) }).click();
        await decide(page, 'De ruzie op het plein', 'Een verklaring ernaast');
        await page.getByText('Niet elk besluit is uitgevoerd.').waitFor();
        await lookOverWhole(page, 'a decision that was not carried out');
        await plan(page, 'De ruzie op het plein', 'Iets naast een stuk in het dossier zetten');
        await putDown(page);
        await page.getByText('Schrijf op wat ernaast komt.').first().waitFor();
        await lookOverWhole(page, 'a step with something missing');
        await page.getByLabel('Wat komt ernaast te staan?').fill('Mijn kind begon niet.');
        await putDown(page);
        await page.getByText('Wacht op wie het dossier bijhoudt.').waitFor();
        expect(await page.locator('main').textContent()).not.toContain('Er was ruzie');
        await press(page, 'Beantwoord het verzoek');
        await page.getByLabel('De brief').fill('Het is gedaan.');
        await press(page, 'Beantwoord het verzoek');
        await page.getByText('Nog niet elk besluit is uitgevoerd').waitFor();
      },
      { look: phone, refusals: [422] },
    );

    await visit(
      'directeur',
      '/verzoeken',
      async (page) => {
        await page.getByRole('heading', { name: 'Uit te voeren door jou' }).waitFor();
        await lookOverWhole(page, 'what waits to be carried out');
        await page.getByRole('link', { name: new RegExp(`^Iets naast een stuk .*${child.name}`) }).click();
        await page.getByText('Mijn kind begon niet.').waitFor();
        await press(page, 'Zet het ernaast');
        await page.getByText('Kies het stuk.').first().waitFor();
        await lookOverWhole(page, 'a statement before it is put there');
        expect(await keyboardFaults(page), 'carrying out by keyboard').toEqual([]);
        await page.getByText(/^Ruzie op het plein, /).click();
        await press(page, 'Zet het ernaast');
        await said(page, 'Het is uitgevoerd, en staat in het verzoek.');

        await page.waitForURL(`**${correction}`);
        await decide(page, 'De achternaam', 'Verbeteren');
        await plan(page, 'De achternaam', 'Naam of geboortedatum verbeteren');
        await page.getByRole('textbox', { name: 'Achternaam' }).fill('Van der Toets');
        await putDown(page);
        await page.getByText(`Achternaam: ${child.surname} wordt Van der Toets`).waitFor();
        await lookOverWhole(page, 'a correction before it is made');
        await press(page, 'Verbeter dit');
        await page.getByRole('heading', { name: /Van der Toets/ }).waitFor();
        await page.goto(page.url());
        await page.getByText('Uitgevoerd', { exact: true }).nth(1).waitFor();
        await lookOverWhole(page, 'a request that was carried out');
        await press(page, 'Beantwoord het verzoek');
        await page.getByLabel('De brief').fill('De naam klopt nu, en de woorden staan erbij.');
        await press(page, 'Beantwoord het verzoek');
        await page.getByText(/^Afgerond op /).waitFor();
      },
      { look: desk },
    );
  }, 180_000);

  it('is refused while somebody holds it, and erased after that with a question that names it', async () => {
    await visit(
      'directeur',
      '/',
      async (page) => {
        const child = await someChild(page);
        const record = { file: 'pupil', kind: 'other', on: yesterday, title: 'Een oud verhaal' };
        const personId = child.id;
        await ask(page, 'POST', '/file-records', { ...record, personId, facts: 'Iets van lang geleden.' });
        const hold = { of: 'person', personId, reason: 'Er loopt een klacht' };
        const { holdId } = await ask(page, 'POST', '/retention-holds', hold);
        await page.goto(new URL(await asked(page, child, 'erasure', 'Graag wissen.'), page.url()).href);
        await decide(page, 'Het oude verhaal', 'Wissen');
        await plan(page, 'Het oude verhaal', 'Een stuk uit het dossier wissen');
        await page.getByText('Iemand maakte bezwaar, en kreeg gelijk').click();
        await putDown(page);
        await page.getByText('Dit mag nu niet weg').waitFor();
        await lookOverWhole(page, 'an erasure that is held');
        expect(await page.getByRole('button', { name: 'Wis dit stuk' }).count()).toBe(0);
        await ask(page, 'POST', `/retention-holds/${holdId}/end`, { reason: 'De klacht is behandeld' });
        await page.reload();
        await page.getByText(/^Een oud verhaal, /).click();
        await press(page, 'Wis dit stuk');
        await page.getByRole('alertdialog', { name: /^Voorgoed wissen: Een oud verhaal, / }).waitFor();
        await lookOverWhole(page, 'asked before erasing');
        await press(page, 'Toch niet');
        await press(page, 'Wis dit stuk');
        await press(page, 'Wis voorgoed');
        await page.getByText('Uitgevoerd', { exact: true }).waitFor();
        await page.getByText(/^Kenmerk /).waitFor();
      },
      { look: phone },
    );
  }, 120_000);

  it('ends consent and has taken down what stands somewhere, which is done once it is gone', async () => {
    const link = { request: '', publication: '' };
    await visit(
      'directeur',
      '/',
      async (page) => {
        const child = await someChild(page);
        const { channels } = await ask(page, 'GET', '/settings');
        const placed = await ask(page, 'POST', '/publications', {
          channelId: channels[0].id,
          placedOn: yesterday,
          link: null,
          photoIds: [],
          people: [{ personId: child.id, shown: ['named'] }],
        });
        link.publication = `/plaatsingen/${placed.id}`;
        link.request = await asked(page, child, 'objection', 'Liever nergens.');
        await page.goto(new URL(link.request, page.url()).href);
        await decide(page, 'De naam op het kanaal', 'Het gebruik stopt');
        await plan(page, 'De naam op het kanaal', 'Een plaatsing weg laten halen');
        await page.getByText(new RegExp(`^${channels[0].name}, `)).click();
        await lookOverWhole(page, 'choosing what was placed');
        await putDown(page);
        await page.getByText('Dit is pas klaar als het weg is.').waitFor();
        await lookOverWhole(page, 'a recall before it begins');
        await press(page, 'Zet de taak klaar');
        await page.getByText('Staat als taak bij Plaatsingen.').waitFor();

        await press(page, 'Leg nog iets vast: De naam op het kanaal');
        await page.getByText('Toestemming intrekken', { exact: true }).click();
        // What they said no to already is left out.
        for (const purpose of await page
          .getByRole('group', { name: /^Waarvoor/ })
          .locator('label')
          .all())
          await purpose.click();
        await putDown(page);
        await page.getByText(/trekt de toestemming in voor wat hieronder staat/).waitFor();
        await lookOverWhole(page, 'a withdrawal before it is recorded');
        await press(page, 'Leg de intrekking vast');
        await page.getByText('Gedaan', { exact: true }).waitFor();
        await page.getByText('Niet elk besluit is uitgevoerd.').waitFor();

        await page.goto(new URL(link.publication, page.url()).href);
        await page.getByText('Hierover is besloten op een verzoek over gegevens.').waitFor();
        await lookOverWhole(page, 'a publication that a request recalls');
        await ask(page, 'POST', `/publications/${placed.id}/take-down`, { on: yesterday });
        await page.goto(new URL(link.request, page.url()).href);
        await page.getByText('Weggehaald', { exact: true }).waitFor();
        await page.getByText('Uitgevoerd', { exact: true }).waitFor();
        await lookOverWhole(page, 'an objection that was carried out');
      },
      { look: desk },
    );
  }, 120_000);
});
