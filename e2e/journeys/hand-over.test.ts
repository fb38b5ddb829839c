import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type JourneyServer, type SignIn, startJourneyServer } from './server.ts';
import { desk, lookOverWhole as lookOver, phone, visitAs } from './visit.ts';

let browser: Browser;
let server: JourneyServer;
let teacher: SignIn;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startJourneyServer()]);
  teacher = server.someone('leraar');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** More questions than any interview has. */
const most = 15;

/** Asks on the public page of the school, and answers as somebody would for whom nothing is special. */
async function askOnPublicPage(page: Page): Promise<void> {
  await page.getByRole('textbox').fill('Een oud-leerling stuurt mij een vriendschapsverzoek');
  await page.getByRole('button', { name: 'Zoek mijn vraag' }).click();
  await page.locator('main form button').first().waitFor();
  await page
    .getByRole('button', { name: /oud-leerling/ })
    .first()
    .click();
  for (let asked = 0; asked < most; asked++) {
    if ((await page.locator('.pw-verdict').count()) > 0) return;
    const no = page.getByRole('radio', { name: 'Nee' });
    const unknown = page.getByRole('button', { name: 'Weet ik niet' });
    if ((await no.count()) > 0) await no.check();
    else if ((await unknown.count()) > 0) {
      await unknown.click();
      continue;
    }
    await page.getByRole('button', { name: 'Verder' }).click();
  }
}

async function signIn(page: Page): Promise<void> {
  await page.locator('input[name=email]').first().fill(teacher.email);
  await page.locator('input[name=password]').fill(teacher.password);
  await page.locator('input[name=password]').press('Enter');
}

/** What was told is there, and putting it before somebody is one tap away. */
async function putBefore(page: Page): Promise<void> {
  await page.getByText('Je vraag gaat over').waitFor();
  await page
    .getByText(/oud-leerling/)
    .first()
    .waitFor();
  await page.locator('.pw-verdict').waitFor();
  expect(page.url()).toBe(`${server.url}/mag-dit`);
  expect(await page.evaluate(() => document.cookie)).not.toContain('meegenomen');
  await page.getByRole('button', { name: /^Leg het voor/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stuur', exact: true }).click();
  await page.getByText(/Je vraag ligt bij/).waitFor();
}

describe('a doubt that began on the public page', () => {
  it('goes on in the application after signing in, also where a browser runs no script on the way', async () => {
    const look = { viewport: { width: phone.width, height: phone.height }, locale: 'nl-NL' };
    const plain = await browser.newContext({ ...look, javaScriptEnabled: false });
    const seen: string[] = [];
    const page = await plain.newPage();
    page.on('request', (request) => seen.push(request.url()));
    await page.goto(server.url);
    await page.getByRole('link', { name: teacher.school }).first().click();
    await askOnPublicPage(page);
    await page
      .getByRole('button', { name: /^Leg het voor/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe('/aanmelden');
    await signIn(page);
    await page.waitForURL(`${server.url}/mag-dit`);
    for (const address of seen) expect(address).not.toMatch(/befriend|former-pupil|actor|feit|facts/);
    const cookies = await plain.cookies(`${server.url}/mag-dit`);
    await plain.close();

    const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
    await context.addCookies(cookies);
    const application = await context.newPage();
    await application.goto(`${server.url}/mag-dit`);
    await application.locator('.pw-verdict').waitFor();
    await lookOver(application, 'ask, carried from the public page');
    await putBefore(application);
    // It was taken up once: who opens the page again begins anew.
    await application.reload();
    await application.getByLabel('Wat wil je weten?').waitFor();
    await context.close();
  });

  it('asks nobody who is signed in already to do so again', () =>
    visitAs({ browser, server }, { who: teacher, path: '/mag-dit', look: desk }, async (page) => {
      await page.goto(`${server.url}/s/${await slugOf(page)}`);
      await askOnPublicPage(page);
      await page
        .getByRole('button', { name: /^Leg het voor/ })
        .first()
        .click();
      await page.waitForURL(`${server.url}/mag-dit`);
      await putBefore(page);
    }));
});

describe('what an answer takes to be as usual', () => {
  it('is said after all on the spot, and the answer follows', () => {
    // A school whose answers rest on something that nobody was asked.
    const who = server.signIns.find(({ school }) => school === 'Basisschool De Wolkenfiets') ?? teacher;
    return visitAs({ browser, server }, { who, path: '/mag-dit', look: desk }, async (page) => {
      await page.getByLabel('Wat wil je weten?').fill('Ik wil een leerling volgen op Instagram');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /leraar een leerling volgen op Instagram/ }).click();
      await answerLast(page);
      await page.getByRole('button', { name: 'Waar dit antwoord van uitgaat' }).click();
      await page.getByText('Dit zei je niet. Klopt het niet?').waitFor();
      await lookOver(page, 'ask, what was assumed');
      const change = page.getByRole('button', { name: /^Wijzig: / }).first();
      const asked = ((await change.getAttribute('aria-label')) ?? '').replace('Wijzig: ', '');
      await change.click();
      const question = page.locator('.pw-question');
      await question.waitFor();
      expect(await question.locator('legend').textContent()).toBe(asked);
      await expect
        .poll(() => question.locator('legend').evaluate((one) => one === document.activeElement))
        .toBe(true);
      await lookOver(page, 'ask, an assumption asked after all');
      await question.getByRole('button', { name: 'Ja', exact: true }).click();
      await page.getByRole('button', { name: 'Wat je zei' }).click();
      await page.locator('dt', { hasText: asked }).first().waitFor();
    });
  });
});

/** Answers no where one can, else the last there is to choose, until there is nothing left to ask. */
async function answerLast(page: Page): Promise<void> {
  const question = page.locator('.pw-question');
  const answer = page.locator('.pw-verdict');
  for (let count = 0; count < most; count++) {
    await question.or(answer).first().waitFor();
    if ((await question.count()) === 0) return;
    const text = await question.locator('legend').textContent();
    const usual = question.getByRole('button', { name: /^(Niets van dit alles|Nee)$/ });
    if ((await usual.count()) > 0) await usual.click();
    else await question.locator('.pw-question__replies button').last().click();
    await page.waitForFunction(
      (before) => document.querySelector('.pw-question legend')?.textContent !== before,
      text,
    );
  }
}

function slugOf(page: Page): Promise<string> {
  return page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).schools[0].slug);
}
