import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDemonstration } from './demonstration.ts';
import { answerAll } from './interview.ts';
import { desk, lookOverWhole as lookOver } from './visit.ts';

let pupil: string;

const { visit } = openDemonstration();

beforeAll(async () => {
  pupil = await nameOfAPupil();
}, 60_000);

/** Asked of the server as who may see it: the demonstration has other people every year. */
async function nameOfAPupil(): Promise<string> {
  let name = '';
  await visit('directeur', '/', async (page) => {
    name = await page.evaluate(async () => {
      const read = async (path: string) => (await fetch(`/api/v1${path}`)).json();
      const [school] = (await read('/me')).schools;
      return (await read(`/schools/${school.id}/people?role=pupil&limit=1`)).items[0].name;
    });
  });
  return name;
}

async function chooseChannel(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Waar komt het te staan/ }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

describe('a teacher', () => {
  it('finds two ways in, and what waits', () =>
    visit('leraar', '/', async (page) => {
      await page.getByRole('link', { name: 'Lees het protocol' }).waitFor();
      await lookOver(page, 'start');
      await page.getByLabel('Wat wil je weten?').fill('Een oud-leerling stuurt mij een vriendschapsverzoek');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Bedoel je dit?' }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    }));

  it('has a post checked: sees a name underlined, takes it out with one tap, and may post', () =>
    visit('leraar', '/controleer', async (page) => {
      await lookOver(page, 'check, empty');
      await chooseChannel(page, 'Facebookpagina');
      const text = page.getByLabel('Je bericht');
      await text.fill(`Wat een mooie dag! ${pupil} heeft gewonnen. Bel 06-12345678.`);
      const found = page.getByRole('list', { name: 'Onderstreept in je tekst' });
      await found.getByRole('button', { name: pupil }).waitFor();
      await page.getByText('Waarschijnlijk mag dit zo niet.').first().waitFor();
      await lookOver(page, 'check, found');
      expect(await page.locator('mark').allTextContents()).toContain(pupil);

      await found.getByRole('button', { name: pupil }).click();
      const selected = await text.evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(selected).toBe(pupil);

      await found.getByRole('button', { name: 'Haal weg' }).first().click();
      await expect.poll(() => text.inputValue()).not.toContain(pupil);
      await page.getByRole('button', { name: 'Zet terug' }).click();
      expect(await text.inputValue()).toContain(pupil);
      await text.fill('Wat een mooie dag! We hebben gewonnen.');
      await expect.poll(() => page.locator('mark').count()).toBe(0);
      await answerAll(page);
      await lookOver(page, 'check, answered');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
        'gewonnen',
      );
    }));

  it('sees what this device knows by itself while the server is away, and can try again', () =>
    visit(
      'leraar',
      '/controleer',
      async (page) => {
        await chooseChannel(page, 'Website');
        await page.route('**/checks', (route) =>
          route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
        );
        await page.getByLabel('Je bericht').fill('Bel 06-12345678');
        await page.getByText('Het controleren lukt nu niet').waitFor();
        expect(await page.locator('mark').allTextContents()).toContain('06-12345678');
        // What this device needs to look by itself is fetched once the page is at rest.
        await page.getByText('de school heeft nog niet meegekeken').waitFor();
        await lookOver(page, 'check, failed');
        await page.unroute('**/checks');
        await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
        await page.getByText('Het controleren lukt nu niet').waitFor({ state: 'detached' });
      },
      { refusals: [503] },
    ));

  it('asks, and puts a doubt before who decides', () =>
    visit('leraar', '/mag-dit', async (page) => {
      await lookOver(page, 'ask');
      await page.getByRole('button', { name: 'Een oud-leerling stuurt mij een vriendschapsverzoek' }).click();
      await page.getByRole('heading', { name: 'Bedoel je dit?' }).waitFor();
      await lookOver(page, 'ask, found');
      await page.locator('.ask__list button').first().click();
      await page.locator('.pw-question').waitFor();
      await lookOver(page, 'ask, question');
      await answerAll(page);
      await lookOver(page, 'ask, answer');
      await page.getByRole('button', { name: /^Leg het voor/ }).click();
      await page.getByRole('dialog').waitFor();
      await lookOver(page, 'ask, put before');
      await page.getByLabel(/Wil je er iets bij zeggen/).fill('Zij zat vorig jaar in mijn klas.');
      await page.getByRole('button', { name: 'Stuur', exact: true }).click();
      await page.getByText(/Je vraag ligt bij/).waitFor();
    }));

  it('is answered by who decides, who keeps an example in which nobody is named', () =>
    visit(
      'leidinggevende',
      '/vragen',
      async (page) => {
        await page.getByText('Zij zat vorig jaar in mijn klas.').waitFor();
        await page.getByRole('button', { name: 'Geef antwoord' }).click();
        await page.getByRole('button', { name: 'Stuur het antwoord' }).click();
        await page.getByText('Dit klopt nog niet').waitFor();
        await lookOver(page, 'questions, refused form');
        await page.getByText('Ja, onder een voorwaarde').click();
        await page.getByLabel('Leg uit waarom').fill('Pas als zij een jaar van school is.');
        await page.getByText('Bewaar dit als voorbeeld voor anderen').click();
        const example = page.getByLabel('De situatie en je antwoord, zonder namen');
        await example.fill(`${pupil} mag dat pas na een jaar.`);
        await page.getByText('Ik heb het nagelezen').click();
        const refused = page.waitForResponse((response) => response.url().endsWith('/answer'));
        await page.getByRole('button', { name: 'Stuur het antwoord' }).click();
        expect((await refused).status()).toBe(422);
        await page.getByText(/Hierin staat een naam van iemand van school/).waitFor();
        await lookOver(page, 'questions, a name in the example');
        await example.fill('Een oud-leerling toelaten mag als die een jaar van school is.');
        await page.getByText('Ik heb het nagelezen').click();
        await page.getByRole('button', { name: 'Stuur het antwoord' }).click();
        await page.getByText('Je antwoord is verstuurd en bewaard als voorbeeld.').waitFor();
      },
      { refusals: [422] },
    ));

  it('reads the answer, and the next asker sees the example', async () => {
    await visit('leraar', '/vragen', async (page) => {
      await page.getByRole('tab', { name: 'Mijn vragen' }).click();
      await page.getByText('Pas als zij een jaar van school is.').waitFor();
      await lookOver(page, 'questions, mine');
    });
    await visit('leraar', '/mag-dit', async (page) => {
      await page.getByRole('button', { name: 'Een oud-leerling stuurt mij een vriendschapsverzoek' }).click();
      await page.getByRole('heading', { name: 'Bedoel je dit?' }).waitFor();
      await page.locator('.ask__list button').first().click();
      await answerAll(page);
      await page.getByText('Een oud-leerling toelaten mag als die een jaar van school is.').waitFor();
    });
  });
});

describe('by keyboard', () => {
  it('checks a post: from the skip link to the text, the list and the fix', () =>
    visit(
      'leraar',
      '/controleer',
      async (page) => {
        await page.getByLabel('Je bericht').waitFor();
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
        await page.getByLabel('Je bericht').focus();
        await page.keyboard.type(`Hulde aan ${pupil}.`);
        await page.getByRole('button', { name: pupil, exact: true }).waitFor();
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(pupil);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.getByLabel('Je bericht').inputValue()).not.toContain(pupil);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
      },
      { look: desk },
    ));
});
