import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { answerAll } from './journeys/interview.ts';
import { type SignIn, startJourneyServer } from './journeys/server.ts';

// node e2e/first-walk.ts [folder]: walks what docs/eerste-keer.md tells, on a telephone, and takes its pictures.

const [folder = fileURLToPath(new URL('../docs/images/eerste-keer', import.meta.url))] =
  process.argv.slice(2);
const school = 'Zevenmijlscollege';

const server = await startJourneyServer();
const browser = await startBrowser();
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const teacher = server.signIns.find((one) => one.who === 'leraar' && one.school === school);
  if (teacher === undefined) throw new Error(`the demonstration has no teacher at ${school}`);
  await signIn(page, teacher, '1-aanmelden');
  await page.getByRole('link', { name: 'Lees het protocol' }).waitFor();
  await picture(page, '2-start');
  await checkAPost(page, await nameOfAPupil());
  await askAboutAFriend(page);
} finally {
  await browser.close();
  await server.stop();
}

async function signIn(page: Page, { email, password }: SignIn, shows?: string): Promise<void> {
  await page.goto(`${server.url}/aanmelden`);
  await page.locator('input[name=email]').first().fill(email);
  await page.locator('input[name=password]').fill(password);
  if (shows !== undefined) await picture(page, shows);
  await page.locator('input[name=password]').press('Enter');
  await page.locator('.pw-shell main:not([inert]) h1').waitFor();
}

/** Asked of the server as who may see it: the demonstration has other people every year. */
async function nameOfAPupil(): Promise<string> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await signIn(page, server.someone('beheerder van het bestuur'));
  const name = await page.evaluate(async (wanted) => {
    const read = async (path: string) => (await fetch(`/api/v1${path}`)).json();
    const { items } = await read('/schools');
    const { id } = items.find((one: { readonly name: string }) => one.name === wanted);
    return (await read(`/schools/${id}/people?role=pupil&limit=1`)).items[0].name;
  }, school);
  await page.close();
  return name;
}

/** A post on an account of one's own, in which a pupil is named and the notices are missing. */
async function checkAPost(page: Page, pupil: string): Promise<void> {
  await page.goto(`${server.url}/controleer`);
  await page.getByRole('button', { name: /Waar komt het te staan/ }).click();
  await page
    .getByRole('option', { name: /Facebook/ })
    .last()
    .click();
  await page.getByRole('radio', { name: 'Privé' }).check({ force: true });
  const text = page.getByLabel('Je bericht');
  await text.fill(`Ik ben zo blij met de nieuwe tuin van onze school! ${pupil} at de eerste tomaat.`);
  const found = page.getByRole('list', { name: 'Onderstreept in je tekst' });
  await found.getByRole('button', { name: pupil }).waitFor();
  await settled(page);
  await picture(page, '3-een-naam');
  await found.getByRole('button', { name: 'Maak er “Een leerling” van' }).click();
  await reply(page, /rechtstreeks over of met de school/);
  await page.getByRole('checkbox', { name: 'de school of het bestuur zelf' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await page
    .getByRole('button', { name: /^Zet erbij/ })
    .first()
    .waitFor();
  await settled(page);
  await picture(page, '4-wat-ontbreekt');
  const missing = page.getByRole('button', { name: /^Zet erbij/ });
  for (let left = await missing.count(); left > 0; left--) {
    await missing.first().click();
    await settled(page);
  }
  // What was added is ticked beforehand.
  await reply(page, /^Verder$/);
  await page.locator('.pw-question legend', { hasText: 'goede uitleg' }).waitFor();
  await reply(page, /^Ja$/);
  await page.locator('.pw-question legend', { hasText: 'goede uitleg' }).waitFor({ state: 'detached' });
  await answerAll(page);
  await settled(page);
  await picture(page, '5-zo-kan-het');
}

async function reply(page: Page, name: RegExp): Promise<void> {
  await page.locator('.pw-question').getByRole('button', { name }).click();
}

async function askAboutAFriend(page: Page): Promise<void> {
  await page.goto(`${server.url}/mag-dit`);
  await page.getByLabel('Wat wil je weten?').fill('Een leerling stuurt mij een vriendschapsverzoek');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bedoel je dit?' }).waitFor();
  await page.locator('.ask__list button').first().click();
  await answerAll(page);
  await settled(page);
  await picture(page, '6-mag-dit');
  await page.locator('.pw-verdict').locator('..').getByRole('link').first().click();
  await settled(page);
  await page.screenshot({ path: join(folder, '7-het-artikel.png'), animations: 'disabled' });
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
}

/** Of the whole page, without bars that stick to the window: they would stand in the middle of it. */
async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) element.style.display = 'none';
    }
  });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) element.style.display = '';
  });
}
