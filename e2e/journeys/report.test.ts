import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { keyboardFaults } from './keyboard.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { lookOver, phone, visitAs } from './visit.ts';

let browser: Browser;
let server: JourneyServer;
let school: string;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startJourneyServer()]);
  const front = await (await fetch(server.url)).text();
  school = /\/s\/[a-z-]*regenboogvis/.exec(front)?.[0] ?? '';
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A telephone nobody used before, with or without script. */
async function onPhone(
  does: (page: Page, context: BrowserContext) => Promise<void>,
  javaScriptEnabled = true,
) {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    javaScriptEnabled,
  });
  try {
    await does(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, group: RegExp, choice: string) =>
  page.getByRole('group', { name: group }).getByLabel(choice, { exact: true }).check();

/** Goes up to where is told what happened. */
async function begin(
  page: Page,
  {
    images = 'Nee',
    about,
    manner,
  }: { readonly images?: string; readonly about: readonly string[]; readonly manner: RegExp },
): Promise<void> {
  await page.goto(`${server.url}${school}`);
  await page.getByRole('link', { name: 'Iets melden' }).click();
  await choose(page, /foto of video/, images);
  await press(page, 'Verder');
  await choose(page, /Wie ben jij/, 'Een leerling');
  for (const one of about) await choose(page, /niet oké/, one);
  if (images === 'Nee') await choose(page, /seks te maken/, 'Nee');
  await page
    .getByRole('group', { name: /weten wie jij bent/ })
    .getByLabel(manner)
    .check();
  await press(page, 'Verder');
  await page.getByRole('heading', { name: 'Vertel wat er is gebeurd' }).waitFor();
}

async function tell(page: Page, what: string, urgency = 'Graag deze week'): Promise<void> {
  await page.getByLabel('Wat is er gebeurd?').fill(what);
  await choose(page, /haast/, urgency);
}

/** Sends it, and gives the code that is shown. */
async function send(page: Page): Promise<string> {
  await press(page, 'Verstuur mijn melding');
  await page.getByRole('heading', { name: 'Je melding is binnen' }).waitFor();
  return (await page.locator('[data-code]').textContent()) ?? '';
}

async function comeBack(page: Page, code: string): Promise<void> {
  await page.goto(`${server.url}${school}/melding`);
  await page.getByLabel('Code').fill(code);
  await press(page, 'Verder');
  await page.getByRole('heading', { name: 'Je melding', exact: true }).waitFor();
}

const screenshot = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(4_000, 3)]),
});

interface SeenCase {
  readonly id: string;
  readonly version: number;
  readonly schoolId: string;
  readonly reports: readonly { readonly id: string; readonly told: { readonly what: string } }[];
}

/** Every case this one of the demonstration reads, as the application asks for them. */
async function casesOf(who: string, does?: (page: Page, cases: readonly SeenCase[]) => Promise<void>) {
  let seen: readonly SeenCase[] = [];
  await visitAs(
    { browser, server },
    { who: server.someone(who), path: '/zaken', refusals: [404] },
    async (page) => {
      seen = await page.evaluate(async () => {
        const get = async (path: string) => (await fetch(`/api/v1${path}`)).json();
        const all = (await get('/me')).schools.map(async ({ id: schoolId }: { id: string }) => {
          const { items } = await get(`/schools/${schoolId}/cases`);
          const shown = items.map(({ id }: { id: string }) => get(`/schools/${schoolId}/cases/${id}`));
          return (await Promise.all(shown)).map((one) => ({ ...one, schoolId }));
        });
        return (await Promise.all(all)).flat();
      });
      await does?.(page, seen);
    },
  );
  return seen;
}

const about = (cases: readonly SeenCase[], what: string) =>
  cases.find(({ reports }) => reports.some(({ told }) => told.what.includes(what)));

describe('telling school that something is wrong', () => {
  it('anonymously, of a group chat with two screenshots; comes back with the code, reads the answer and answers', async () => {
    let code = '';
    const what = 'Ze hebben een groepsapp gemaakt om mij uit te schelden.';
    await onPhone(async (page, context) => {
      await begin(page, { about: ['Een leerling'], manner: /^Anoniem/ });
      await page.getByText('De vertrouwenspersoon van school', { exact: false }).first().waitFor();
      expect(await keyboardFaults(page)).toEqual([]);
      await tell(page, what);
      await page.getByLabel('Waar was het?').selectOption('WhatsApp');
      await page.getByLabel(/Welke groep/).fill('Groep 8 geheim');
      await page
        .getByLabel('Wil je iets laten zien?')
        .setInputFiles([screenshot('een.png'), screenshot('twee.png')]);
      await lookOver(page, 'telling');
      code = await send(page);
      expect(code).toMatch(/^(\w{4}-){4}\w{4}$/);
      await lookOver(page, 'sent, with the code');
      expect(await context.cookies()).toEqual([]);
      expect(page.url()).not.toContain(code.slice(0, 4));
    });
    await casesOf('vertrouwenspersoon', async (page, cases) => {
      const mine = about(cases, 'uit te schelden');
      expect(mine).toBeDefined();
      const status = await page.evaluate(async (one) => {
        const path = `/api/v1/schools/${one?.schoolId}/cases/${one?.id}`;
        const post = (to: string, body: object) =>
          fetch(`${path}${to}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
        const said = {
          version: one?.version,
          text: 'Wat naar. Wij gaan er iets aan doen. Wie zaten er in de groep?',
        };
        const taken = await post('/take-up', { version: one?.version });
        const { version } = await taken.json();
        const answered = await post(`/reports/${one?.reports[0]?.id}/messages`, { ...said, version });
        return [taken.status, answered.status];
      }, mine ?? null);
      expect(
        status.every((one) => one >= 200 && one < 300),
        String(status),
      ).toBe(true);
    });
    await onPhone(async (page) => {
      await comeBack(page, ` ${code.toLowerCase().replaceAll('-', ' ')}`);
      await page.getByText('School is ermee bezig.').waitFor();
      await page.getByText(/Gelezen op \d/).waitFor();
      await page.getByText('Wij gaan er iets aan doen', { exact: false }).waitFor();
      await page.getByText('een.png').waitFor();
      await page.getByText('twee.png').waitFor();
      await page.getByLabel('Wil je iets vragen of erbij vertellen?').fill('Het zijn er vijf uit mijn klas.');
      await press(page, 'Verstuur');
      await page.getByText('Het is bewaard.').waitFor();
      await page.locator('.report-message', { hasText: 'Het zijn er vijf uit mijn klas.' }).waitFor();
      await lookOver(page, 'the conversation');
    });
  }, 120_000);

  it.each([
    ['with script', true],
    ['without script', false],
  ])(
    'of a naked image, %s: no field for a file on any page, and what not to do',
    async (_, script) => {
      await onPhone(async (page) => {
        const noFile = async () => expect(await page.locator('input[type=file]').count()).toBe(0);
        await page.goto(`${server.url}${school}/melden`);
        expect(await page.locator('main section').first().textContent()).toContain('112');
        await noFile();
        await choose(page, /foto of video/, 'Dat weet ik niet');
        await press(page, 'Verder');
        await page.getByText('Maak geen schermafdruk.', { exact: false }).waitFor();
        await page.getByText('vraagt in artikel L.5 om een schermafdruk', { exact: false }).waitFor();
        await page.getByRole('link', { name: '0900-1113111' }).waitFor();
        await noFile();
        await choose(page, /Wie ben jij/, 'Een leerling');
        await choose(page, /niet oké/, 'Dat weet ik niet');
        await page.getByLabel(/^Anoniem/).check();
        await press(page, 'Verder');
        await noFile();
        // Also when it comes back, goes back, and in the other language.
        await press(page, 'Verstuur mijn melding');
        await page.getByRole('heading', { name: 'Er is nog niets verstuurd' }).waitFor();
        await noFile();
        await tell(
          page,
          'Er gaat een foto rond van iemand uit de tweede.',
          'Het gaat nu door, of ik voel me niet veilig',
        );
        await press(page, 'English');
        expect(await page.getByLabel('What happened?').inputValue()).toContain('gaat een foto rond');
        await noFile();
        await press(page, 'Nederlands');
        const code = await send(page);
        await noFile();
        await comeBack(page, code);
        await noFile();
        await page.getByText('het gaat om een beeld dat niemand mag bewaren', { exact: false }).waitFor();
        if (script) await lookOver(page, 'what was told of an image');
      }, script);
    },
    120_000,
  );

  it('about the director: the director does not see it, a board member does', async () => {
    await onPhone(async (page) => {
      await begin(page, { about: ['De directeur'], manner: /^Anoniem/ });
      await page.getByText('De directeur leest dit niet.').waitFor();
      await page.getByText('het bestuur van de school', { exact: true }).waitFor();
      await tell(page, 'De directeur schold een leerling uit op Facebook.');
      await send(page);
    });
    expect(about(await casesOf('directeur'), 'schold een leerling uit')).toBeUndefined();
    await casesOf('bestuurslid', async (page, cases) => {
      const theirs = about(cases, 'schold een leerling uit');
      expect(theirs).toBeDefined();
      // As the mail leads there: whoever works at several schools goes on at the one the case is of.
      await page.goto(`${server.url}/zaken/${theirs?.id}`);
      await page.getByText('De directeur schold een leerling uit op Facebook.').first().waitFor();
    });
  }, 120_000);

  it('confidentially: with a name that stands in nothing but the counsellor’s hands, by the keyboard alone', async () => {
    await onPhone(async (page) => {
      await begin(page, { about: ['Iemand die op school werkt'], manner: /^Vertrouwelijk/ });
      await page.getByText('Je naam ziet alleen de vertrouwenspersoon.').waitFor();
      expect(await page.getByText('de directeur', { exact: true }).count()).toBe(0);
      const fill = async (label: string | RegExp, text: string) => {
        await page.getByLabel(label).focus();
        await page.keyboard.type(text);
      };
      await fill('Hoe heet je?', 'Geheime Gerda');
      await fill('Wat is er gebeurd?', 'De meester stuurt mij appjes in de nacht.');
      await page.getByLabel('Graag deze week').focus();
      await page.keyboard.press('Space');
      // Enter in a line goes on, and neither back nor to another language.
      await page.getByLabel(/Welke groep/).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Je melding is binnen' }).waitFor();
    });
    const cases = await casesOf('vertrouwenspersoon');
    const mine = about(cases, 'appjes in de nacht');
    expect(mine).toBeDefined();
    expect(JSON.stringify(mine?.reports)).not.toMatch(/"what":[^}]*Gerda/);
    expect(about(await casesOf('directeur'), 'appjes in de nacht')).toBeUndefined();
  }, 120_000);
});
