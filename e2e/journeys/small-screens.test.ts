import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDemonstration, press } from './demonstration.ts';
import { desk, lookOverWhole as lookOver } from './visit.ts';

const { url, visit } = openDemonstration();

describe('groups', () => {
  it('are looked through, and one is added by hand once', () =>
    visit(
      'administratie',
      '/school',
      async (page) => {
        await page.getByRole('link', { name: /^Groepen/ }).click();
        await page.getByText('8 groepen').waitFor();
        await lookOver(page, 'groups');
        await press(page, 'Voeg een groep toe');
        await page.getByText('Vul de naam van de groep in').waitFor();
        await page.getByLabel('Naam van de groep').fill('Plusklas');
        await press(page, 'Voeg een groep toe');
        await page.getByText('De groep is toegevoegd.').waitFor();
        await page.getByText('9 groepen').waitFor();
        await page.getByLabel('Naam van de groep').fill('Plusklas');
        await press(page, 'Voeg een groep toe');
        await page.getByText('Er is dit schooljaar al een groep met deze naam').waitFor();
        await lookOver(page, 'groups, refused');
        await page.getByRole('link', { name: /^Groep 3/ }).click();
        await page.getByRole('heading', { name: 'Leerlingen' }).waitFor();
        expect(await page.locator('#content .pw-links a').count()).toBeGreaterThan(10);
        await lookOver(page, 'group');
      },
      { refusals: [409] },
    ));
});

describe('people of the board', () => {
  it('are added without a school, and get a role for the whole board', () =>
    visit(
      'beheerder van het bestuur',
      '/school',
      async (page) => {
        await page.getByRole('link', { name: /^Mensen van het bestuur/ }).click();
        await page.getByRole('heading', { name: 'Voeg iemand van het bestuur toe' }).waitFor();
        await press(page, 'Voeg iemand van het bestuur toe');
        await page.getByText('Kies een rol').first().waitFor();
        await lookOver(page, 'people of the board, refused');
        await page.getByText('bestuurder', { exact: true }).last().click();
        await page.getByLabel('Voornaam').fill('Rosa');
        await page.getByLabel('Achternaam').fill('Toezichtman');
        await page.getByLabel('E-mailadres').fill('rosa@bestuur.example');
        await press(page, 'Voeg iemand van het bestuur toe');
        await page.getByRole('heading', { name: 'Rosa Toezichtman' }).waitFor();
        await page.getByText('het hele bestuur').waitFor();
        // Roles of the board are among those an administrator gives.
        await press(page, 'Geef een rol');
        await press(page, /Kies een rol/);
        await page.getByRole('option', { name: /functionaris gegevensbescherming/ }).waitFor();
      },
      { look: desk },
    ));
});

describe('a school account', () => {
  it('is linked from one’s own account, and by who manages signing in', () =>
    visit(
      'beheerder van het bestuur',
      '/account',
      async (page) => {
        await page.getByRole('heading', { name: 'Passkeys' }).waitFor();
        expect(await page.getByRole('heading', { name: 'Schoolaccount' }).count()).toBe(0);
        await addProvider(page);
        await page.reload();
        await page.getByText('Nog niet gekoppeld').waitFor();
        await lookOver(page, 'account, school account');
        const away = page.waitForRequest(/\/aanmelden\/met\/.*koppelen=1$/);
        await press(page, 'Koppel Microsoft');
        await away;
        await page.goto(`${url()}/school/bestuur/mensen`);
        await page.getByRole('link', { name: /Luchtfontein/ }).click();
        await press(page, 'Koppel een schoolaccount');
        await press(page, 'Koppel');
        await page.getByText('Vul het kenmerk in').first().waitFor();
        await press(page, /Kies een aanbieder/);
        await page.getByRole('option', { name: 'Microsoft' }).click();
        await page.getByLabel('Kenmerk bij de aanbieder').fill('0195f3a0-0000-4000-8000-0000000000ff');
        await lookOver(page, 'person, linking a school account');
        await press(page, 'Koppel');
        await page.getByText('Het schoolaccount is gekoppeld.').waitFor();
      },
      // The provider of this test does not exist, and signing in there fails.
      { look: desk, refusals: ['Failed to load', 'ERR_'] },
    ));
});

/** One that is not there: what matters is the way to it. */
async function addProvider(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const answer = await fetch('/api/v1/identity-providers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        preset: 'microsoft',
        name: 'Microsoft',
        clientId: 'plaatswijs',
        clientSecret: 'niet-echt-geheim',
        restriction: { tenant: '0195f3a0-0000-4000-8000-00000000abcd' },
        matching: {},
        givesSecondFactor: false,
      }),
    });
    return answer.status;
  });
  expect(status).toBe(201);
}

describe('a teacher', () => {
  it('declares a tie with a parent of their own group, found by name', () =>
    visit('leraar', '/school/opgaven/nieuw', async (page) => {
      const parent = await nameOfAParent(page);
      await page.getByText('Een band met een leerling of ouder').click();
      const field = page.getByRole('combobox', { name: /Met wie heb je die band/ });
      await field.click();
      await field.pressSequentially(parent.split(' ')[0] ?? '');
      await page.getByRole('option', { name: parent }).click();
      await lookOver(page, 'new declaration, with a parent');
      await page.getByText('Buren', { exact: true }).click();
      await press(page, 'Geef op');
      await page.getByText('wacht op bevestiging').waitFor();
      await page.getByText(new RegExp(parent)).first().waitFor();
    }));
});

/** Who is found is no pupil of the teacher's groups: so a parent of one. */
function nameOfAParent(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const read = async (path: string) => (await fetch(`/api/v1${path}`)).json();
    const [school] = (await read('/me')).schools;
    const groups = (await read('/me/groups')).items;
    const pupils = new Set(
      groups.flatMap((group: { pupils: { personId: string }[] }) =>
        group.pupils.map(({ personId }) => personId),
      ),
    );
    const found = (await read(`/schools/${school.id}/declarations/tie-people`)).items;
    return found.find(({ id }: { id: string }) => !pupils.has(id)).name;
  });
}

describe('setting up an authenticator app', () => {
  it('goes on with the same code picture after a typing error', () =>
    visit(
      'paginabeheerder',
      '/account',
      async (page) => {
        await press(page, 'Zet aan');
        const secret = page.locator('.account-factor__secret');
        const before = await secret.textContent();
        await page.getByLabel('Code uit je app').fill('000000');
        await press(page, 'Controleer de code');
        await page.getByText('Die code klopt niet.').waitFor();
        expect(await secret.textContent()).toBe(before);
        await lookOver(page, 'account, wrong code');
      },
      { refusals: [401] },
    ));
});
