import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { press } from './demonstration.ts';
import { catchMail, type MailCatcher } from './mail-catcher.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { desk, lookOver, lookOverWhole, phone, visitAs } from './visit.ts';

// Openly licensed; where it comes from stands beside it.
const portrait = fileURLToPath(
  new URL('../../packages/photo/test/pictures/sources/astronaut.jpg', import.meta.url),
);

let browser: Browser;
let server: JourneyServer;
let mails: MailCatcher;

beforeAll(async () => {
  mails = await catchMail();
  [browser, server] = await Promise.all([
    startBrowser(),
    startJourneyServer({ PLAATSWIJS_SMTP_URL: mails.url }),
  ]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await mails?.stop();
});

const whileLooking = { timeout: 120_000 };

/** A child of whom one parent alone decides and can be mailed. */
interface Child {
  readonly id: string;
  readonly name: string;
}

function childOfOneParent(page: Page): Promise<Child> {
  return page.evaluate(async () => {
    const get = async (path: string) => (await fetch(`/api/v1${path}`)).json();
    const school = (await get('/me')).schools[0].id;
    const { items } = await get(`/schools/${school}/people?limit=200&role=pupil`);
    for (const { id, name } of items) {
      const { answerers } = await get(`/schools/${school}/people/${id}/consent`);
      const [parent, ...others] = answerers;
      if (others.length === 0 && parent?.hasCustody === true && parent.hasAddress) return { id, name };
    }
    throw new Error('the demonstration has no child of one parent');
  });
}

/** Says that this child is the one in the photo, and that every face has a box. */
function nameFaces(page: Page, child: Child): Promise<string> {
  return page.evaluate(async (personId) => {
    const ask = async (method: string, path: string, body?: unknown) => {
      const headers = { 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) };
      const reply = await fetch(`/api/v1${path}`, { method, ...sent });
      if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status}`);
      return reply.json();
    };
    const school = (await ask('GET', '/me')).schools[0].id;
    const photos = `/schools/${school}/photos`;
    const newest = async () => (await ask('GET', photos)).items[0];
    while ((await newest()).state !== 'ready') await new Promise((again) => setTimeout(again, 250));
    const { id } = await newest();
    const { boxes } = await ask('GET', `${photos}/${id}`);
    for (const [at, face] of boxes.entries()) {
      const who = at === 0 ? { kind: 'person', personId } : { kind: 'background' };
      await ask('PUT', `${photos}/${id}/faces/${face.id}/who`, { who });
    }
    await ask('POST', `${photos}/${id}/looked`);
    return id;
  }, child.id);
}

const visit = (who: string, path: string, does: (page: Page) => Promise<void>, look = desk) =>
  visitAs({ browser, server }, { who: server.someone(who), path, look }, does);

/** The page of a parent, in a browser without an account and without script. */
async function asParent(link: string, does: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    javaScriptEnabled: false,
    locale: 'nl-NL',
  });
  try {
    const page = await context.newPage();
    await page.goto(link);
    await does(page);
  } finally {
    await context.close();
  }
}

const answer = (page: Page, choice: 'Ja' | 'Nee') =>
  page
    .getByRole('group', { name: /Sociale media/i })
    .getByLabel(choice, { exact: true })
    .check();

it('a parent sees where their child is, withdraws, and sees that it is done when the school took it down', async () => {
  let child: Child = { id: '', name: '' };
  await visit('administratie', '/school', async (page) => {
    child = await childOfOneParent(page);
    await page.goto(`${server.url}/school/toestemming/mensen/${child.id}`);
    await press(page, 'Stuur een link of brief');
    await page.getByText('Mails verstuurd').waitFor();
  });
  const firstName = child.name.split(' ')[0] ?? '';
  const { text } = await mails.first((mail) => mail.text.includes(` van ${firstName} `));
  const link = /http:\S+(?=\n)/.exec(text)?.[0] ?? '';
  await asParent(link, async (page) => {
    await page.getByText(`Er is niets vastgelegd waar ${firstName} in zit.`).waitFor();
    await answer(page, 'Ja');
    await press(page, 'Bewaar mijn antwoorden');
    await page.getByRole('heading', { name: 'Je antwoorden zijn bewaard' }).waitFor();
  });

  await visit('leraar', '/fotos', async (page) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Kies bestanden')]);
    await chooser.setFiles([portrait]);
    await page.getByText('De foto is er.').waitFor(whileLooking);
    const photoId = await nameFaces(page, child);
    await page.goto(`${server.url}/controleer?fotos=${photoId}`);
    await page.getByRole('button', { name: /Waar komt het te staan/ }).click();
    await page.getByRole('option', { name: 'Facebookpagina' }).click();
    await page.getByLabel('Je bericht').fill('Wat een mooie dag in het museum.');
    await press(page, 'Ik heb dit geplaatst');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waar staat het?').fill('http://facebook.example/1');
    await dialog.getByRole('button', { name: 'Leg vast' }).click();
    await dialog.getByText('Dit is geen link die met https:// begint.').waitFor();
    await lookOver(page, 'putting on record');
    await dialog.getByLabel('Waar staat het?').fill('https://facebook.example/1');
    await dialog.getByRole('button', { name: 'Leg vast' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`${server.url}/plaatsingen`);
    await page.getByRole('link', { name: /Facebookpagina/ }).waitFor();
    await lookOverWhole(page, 'what I placed');
  });

  await asParent(link, async (page) => {
    await page.getByRole('heading', { name: 'Waar is je kind te zien?' }).waitFor();
    await page.getByText('Te zien op een foto of in een filmpje').waitFor();
    await page.getByText('Er was die dag toestemming.').waitFor();
    await page.getByText('Het staat online.').waitFor();
    await answer(page, 'Nee');
    await press(page, 'Bewaar mijn antwoorden');
    await page.getByRole('heading', { name: 'Dit moet nu weg' }).waitFor();
    await page.getByText('Facebookpagina').waitFor();
  });
  const confirmation = await mails.first((mail) => mail.text.includes('Er is al iets geplaatst'));
  expect(confirmation.text).not.toContain('Facebook');

  await visit('administratie', '/', async (page) => {
    await page.getByRole('link', { name: '1 keer iemand online zonder toestemming' }).click();
    await page.getByRole('link', { name: `${child.name} op Facebookpagina` }).waitFor();
    await lookOverWhole(page, 'what is to be done');
    await page.goto(`${server.url}/school/toestemming/mensen/${child.id}`);
    await page.getByText('Er staat 1 bericht online dat weg moet').waitFor();
    await page.getByRole('link', { name: 'Waar is dit kind te zien?' }).click();
    await page.getByText('Moet nog weg').waitFor();
    await expect
      .poll(() =>
        page
          .locator('.placed__photo img')
          .evaluateAll(
            (all) => all.length > 0 && all.every((one) => (one as HTMLImageElement).naturalWidth > 0),
          ),
      )
      .toBe(true);
    await lookOverWhole(page, 'where a child is');
    await page.getByRole('link', { name: /^Facebookpagina,/ }).click();
    await page.getByText(`${child.name}: geen toestemming.`, { exact: false }).waitFor();
    await lookOverWhole(page, 'one publication');
    await press(page, 'Ik heb het weggehaald');
    await lookOver(page, 'taking down');
    await press(page, 'Ja, het is weg');
    await page.getByText(`${child.name}: weggehaald`).waitFor();
    await page.goto(`${server.url}/`);
    await page
      .getByText('Er wacht niets op jou.')
      .or(page.getByRole('heading', { name: 'Dit wacht op jou' }))
      .first()
      .waitFor();
    await expect.poll(() => page.getByText('online zonder toestemming').count()).toBe(0);
  });

  await asParent(link, async (page) => {
    await page.getByText(/^Weggehaald op /).waitFor();
  });
}, 240_000);
