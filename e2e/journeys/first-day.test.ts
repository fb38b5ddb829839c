import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { withAuthenticator } from './authenticator.ts';
import { type NewServer, startNewServer } from './server.ts';
import { lookOverWhole as lookOver, newPage, phone } from './visit.ts';

let browser: Browser;
let server: NewServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startNewServer()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

describe('the first day', () => {
  it('goes from the printed code to a school that answers', async () => {
    const { page } = await newPage(browser, phone);
    await withAuthenticator(page);
    await claim(page);
    await heading(page, 'Nog één ding voor je begint');
    await lookOver(page, 'a second factor first');
    await page.getByLabel('Naam van de passkey').fill('Laptop');
    await press(page, 'Voeg een passkey toe');
    await page.getByRole('heading', { name: /^Dag Pim|Stichting De Proef/ }).waitFor();

    // A name can hold anything: it stays in its place in the page the server draws.
    const drawn = await page.context().request.get(server.url, { headers: { accept: 'text/html' } });
    expect((await drawn.text()).match(/<\/html>/g)).toHaveLength(1);

    await page.goto(`${server.url}/controleer`);
    await heading(page, 'Voeg eerst een school toe');
    await page.getByRole('link', { name: 'Naar je school' }).click();
    await page.getByRole('link', { name: 'Scholen' }).first().click();
    await page.getByLabel('Naam', { exact: true }).fill('De Proeftuin');
    await page.getByText('Primair onderwijs').click();
    await press(page, 'Voeg een school toe');
    await page.getByText('/s/de-proeftuin').first().waitFor();

    await page.goto(`${server.url}/school`);
    await heading(page, 'Maak je school klaar');
    await page.getByText('0 van 4 gedaan').waitFor();
    await lookOver(page, 'first steps');

    await page.getByRole('link', { name: 'Kies het protocol' }).click();
    await chooseProtocol(page);
    await page.goto(`${server.url}/school`);
    await page.getByText('1 van 4 gedaan').waitFor();

    await page.goto(`${server.url}/s/de-proeftuin`);
    await heading(page, 'Mag dit?');
    await page.context().close();
  }, 90_000);
});

async function claim(page: Page): Promise<void> {
  await page.goto(server.url);
  await heading(page, 'Plaatswijs in gebruik nemen');
  await lookOver(page, 'the claim');
  await page.getByLabel('Code', { exact: true }).fill(server.code);
  await page.getByLabel('Naam van het bestuur of de school').fill('Stichting De Proef');
  await page.getByLabel('Jouw voornaam').fill("Pim $'");
  await page.getByLabel('Jouw achternaam').fill('Proefkonijn');
  await page.getByLabel('Jouw e-mailadres').fill('pim@deproef.example');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('kreupelhout-tafellaken-93');
  await page.locator('button[type=submit]').click();
}

async function chooseProtocol(page: Page): Promise<void> {
  await page.getByRole('radio').first().check({ force: true });
  await press(page, 'Stel in');
  const sure = page.getByRole('alertdialog');
  await sure.waitFor();
  await lookOver(page, 'other rules, sure?');
  await sure.getByRole('button', { name: 'Stel in', exact: true }).click();
  await page.getByText('Het protocol is ingesteld.').waitFor();
}
