import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withAuthenticator } from './authenticator.ts';
import { openDemonstration, press } from './demonstration.ts';
import { desk, lookOverWhole as lookOver } from './visit.ts';

const { url, visit } = openDemonstration();

const confirm = (page: Page, name: string) =>
  page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click();

async function choose(page: Page, list: RegExp, option: string | RegExp): Promise<void> {
  await press(page, list);
  await page.getByRole('option', { name: option }).first().click();
}

/** The code an authenticator app shows now for a secret (RFC 6238). */
function codeOf(secret: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replaceAll(' ', '')].map((one) =>
    letters.indexOf(one).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const from = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('the office', () => {
  it('sees everything that can be arranged, and why the rest is not theirs', () =>
    visit('administratie', '/school', async (page) => {
      await page.getByText('Dit kan alleen iemand met de rol beheerder.').first().waitFor();
      await page.getByRole('link', { name: /^Protocol/ }).waitFor();
      await lookOver(page, 'school');
      expect(await page.getByRole('link', { name: /^Scholen/ }).count()).toBe(0);
    }));

  it('settles whom the protocol points to, and who leads whom', () =>
    visit(
      'administratie',
      '/school/rollen',
      async (page) => {
        await press(page, 'Verander wie de directie is');
        const search = page.getByRole('combobox', { name: /Voeg iemand toe/ });
        await search.click();
        await search.pressSequentially('a');
        await page.getByRole('option').first().click();
        await press(page, 'Bewaar');
        await page.getByText('Bewaard', { exact: true }).waitFor();
        await lookOver(page, 'roles of the protocol');
        await page.goto(`${url()}/school/leiding`);
        await press(page, 'Bewaar');
        await page.getByText('Kies een medewerker').first().waitFor();
        await lookOver(page, 'leaders');
        await page.goto(`${url()}/school/protocol`);
        await page.getByText('Dit geldt nu').waitFor();
        await lookOver(page, 'protocol');
      },
      { look: desk },
    ));

  it('adds a channel, and closes it', () =>
    visit('administratie', '/school/kanalen/nieuw', async (page) => {
      await page.getByLabel('Naam').fill('Klassenapp');
      await choose(page, /Wat voor kanaal/, 'WhatsApp');
      await page.getByText('Een kleine kring').click();
      await press(page, 'Voeg een kanaal toe');
      await page.getByText('Vul in waarvoor je toestemming vraagt').first().waitFor();
      await lookOver(page, 'new channel, refused');
      await page.getByLabel('Toestemming waarvoor?').fill('klassenapp');
      await press(page, 'Voeg een kanaal toe');
      await page.waitForURL(/kanalen$/);
      await page.goto(`${url()}/school/kanalen`);
      await page.getByRole('link', { name: /Klassenapp/ }).click();
      await press(page, 'Sluit dit kanaal');
      await confirm(page, 'Sluit dit kanaal');
      await page.getByText('Het kanaal is gesloten.').waitFor();
    }));

  it('fills in the week by keyboard, and a colour that stays readable', () =>
    visit(
      'administratie',
      '/school/lestijden',
      async (page) => {
        await page.getByRole('tab', { name: 'zaterdag' }).click();
        await press(page, 'Voeg les toe');
        await page.getByLabel('Begin').first().fill('9');
        await page.keyboard.press('Tab');
        expect(await page.getByLabel('Begin').first().inputValue()).toBe('09:00');
        await page.keyboard.type('830');
        await page.keyboard.press('Tab');
        await press(page, 'Bewaar');
        await page.getByText('Het eind moet na het begin zijn').first().waitFor();
        await lookOver(page, 'lesson times, refused');
        await page.getByLabel('Eind').first().fill('11:15');
        await press(page, 'Bewaar');
        await page.getByText('De lestijden zijn bewaard.').waitFor();
        await page.goto(`${url()}/school/huisstijl`);
        await page.getByLabel('Of vul de kleurcode in').fill('#ffd400');
        await lookOver(page, 'house style');
        await press(page, 'Bewaar');
        await page.getByText('De huisstijl is bewaard.').waitFor();
      },
      { look: desk },
    ));

  it('finds people, adds somebody, gives a role and ends it', () =>
    visit(
      'directeur',
      '/school/mensen',
      async (page) => {
        await page.locator('.pw-links a').first().waitFor();
        await lookOver(page, 'people');
        await page.getByLabel('Zoek op naam').fill('qqqq');
        await page.getByRole('heading', { name: 'Niemand gevonden' }).waitFor();
        await page.goto(`${url()}/school/mensen/nieuw`);
        await page.getByText('medewerker', { exact: true }).click();
        await page.getByLabel('Voornaam').fill('Bibi');
        await page.getByLabel('Achternaam').fill('Nieuwkomer');
        await page.getByLabel('E-mailadres').fill('bibi@voorbeeld.example');
        await lookOver(page, 'new person');
        await press(page, 'Voeg iemand toe');
        await page.getByRole('heading', { name: 'Bibi Nieuwkomer' }).waitFor();
        await press(page, 'Geef een rol');
        await choose(page, /Kies een rol/, /paginabeheerder/);
        await lookOver(page, 'person, giving a role');
        await press(page, 'Geef een rol');
        await page.getByText('De rol is gegeven.').waitFor();
        await press(page, 'Stuur een uitnodiging');
        await page.getByText('De uitnodiging is verstuurd.').waitFor();
        await press(page, 'Beëindig de rol paginabeheerder');
        await confirm(page, 'Beëindig');
        await page.getByText('De rol is beëindigd.').waitFor();
      },
      { look: desk },
    ));

  it('confirms what a teacher declared', async () => {
    await visit('leraar', '/school/opgaven/nieuw', async (page) => {
      await page.getByText('Een account voor het werk').click();
      await press(page, 'Geef op');
      await page.getByText('Kies een kanaal').first().waitFor();
      await lookOver(page, 'new declaration, refused');
      await choose(page, /Op welk kanaal/, 'Instagram');
      await page.getByLabel('Naam van het account').fill('de_klas_van_groep_zes');
      await press(page, 'Geef op');
      await page.getByText('wacht op bevestiging').waitFor();
      await lookOver(page, 'declarations, mine');
    });
    await visit('administratie', '/school/opgaven', async (page) => {
      await page.getByText('de_klas_van_groep_zes').waitFor();
      await lookOver(page, 'declarations, to confirm');
      await press(page, 'Bevestig');
      await page.getByText('Er wacht niets op jou.').waitFor();
    });
  });
});

describe('an account', () => {
  it('gets an authenticator app and a passkey, and confirms who it is for what is sensitive', () =>
    visit(
      'vertrouwenspersoon',
      '/account',
      async (page) => {
        await withAuthenticator(page);
        await lookOver(page, 'account');
        await press(page, 'Zet aan');
        const secret = page.locator('.account-factor__secret');
        await page.getByLabel('Code uit je app').fill(codeOf((await secret.textContent()) ?? ''));
        await lookOver(page, 'account, QR code');
        await press(page, 'Controleer de code');
        await page.getByRole('heading', { name: 'Bewaar je herstelcodes' }).waitFor();
        await lookOver(page, 'account, recovery codes');
        await press(page, 'Ik heb ze bewaard');
        await press(page, 'Voeg een passkey toe');
        await page.getByLabel('Naam van de passkey').fill('Laptop');
        await press(page, 'Voeg een passkey toe');
        await page.getByText('De passkey is toegevoegd.').waitFor();
        await refuseOnce(page, '**/api/v1/me/passkeys/*');
        await press(page, 'Verwijder passkey Laptop');
        await confirm(page, 'Verwijder');
        await page.getByRole('button', { name: 'Gebruik je passkey' }).waitFor();
        await lookOver(page, 'step-up');
        await press(page, 'Gebruik je passkey');
        await page.getByText('De passkey is verwijderd.').waitFor();
      },
      { look: desk, refusals: [401] },
    ));
});

describe('the board', () => {
  it('makes a token whose secret is shown once, and revokes it', () =>
    visit(
      'beheerder van het bestuur',
      '/school/bestuur/sleutels',
      async (page) => {
        await page.getByLabel('Waar is de sleutel voor?').fill('Koppeling');
        await page.getByText('Mensen zien').click();
        await press(page, 'Maak een sleutel');
        await page.getByRole('heading', { name: 'Bewaar dit geheim nu' }).waitFor();
        await lookOver(page, 'token, secret');
        await press(page, 'Ik heb het bewaard');
        await press(page, /^Trek in: sleutel/);
        await confirm(page, 'Trek in');
        await page.getByText('De sleutel is ingetrokken.').waitFor();
      },
      { look: desk },
    ));

  it('finds its schools, providers and webhooks, and reads in the log what was done', () =>
    visit(
      'beheerder van het bestuur',
      '/school/bestuur/scholen',
      async (page) => {
        for (const part of ['scholen', 'webhooks', 'aanmelden', 'logboek']) {
          await page.goto(`${url()}/school/bestuur/${part}`);
          await page.locator('.pw-shell main:not([inert]) :is(form, table, .pw-state)').first().waitFor();
          await lookOver(page, part);
        }
        await page.getByText('API-sleutel ingetrokken').first().waitFor();
      },
      { look: desk },
    ));
});

describe('a list', () => {
  it('is read, mapped, looked at with its faults, and applied after a question', () =>
    visit('administratie', '/school/inlezen', async (page) => {
      await lookOver(page, 'roster');
      await page.locator('input[type=file]').setInputFiles({
        name: 'leerlingen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Klas\n90001;Mees;Proefje;01-02-2015;Groep 7\n90002;Lot;Testerink;31-02-2015;Groep 7\n',
        ),
      });
      await press(page, 'Lees in');
      await page.getByRole('heading', { name: 'Wat staat er in welke kolom?' }).waitFor();
      await lookOver(page, 'roster, columns');
      await press(page, 'Verder');
      await page.getByText(/Dit is geen datum/).waitFor();
      await lookOver(page, 'roster, preview');
      await press(page, 'Verwerk de lijst');
      await page.getByRole('alertdialog').waitFor();
      await lookOver(page, 'roster, many would end');
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: /^Ja, beëindig er/ })
        .click();
      await page.getByText('De lijst is verwerkt').waitFor();
      await lookOver(page, 'roster, done');
    }));
});

/** As the server does once the ten minutes are over. */
async function refuseOnce(page: Page, path: string): Promise<void> {
  await page.route(
    path,
    (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: '', title: '', status: 401, code: 'step-up-needed' }),
      }),
    { times: 1 },
  );
}
