import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { press } from './demonstration.ts';
import { catchMail, type MailCatcher } from './mail-catcher.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { desk, lookOver, newPage, phone, visitAs } from './visit.ts';

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

const office = (path: string, does: (page: Page) => Promise<void>, look = desk) =>
  visitAs({ browser, server }, { who: server.someone('administratie'), path, look }, does);

/** The questions about one child. */
const about = (page: Page, child: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: child, exact: true }) });
const answer = (page: Page, child: string, purpose: RegExp, choice: string) =>
  about(page, child).getByRole('group', { name: purpose }).getByLabel(choice, { exact: true });

const bothChildren = / van (\S+) en (\S+) gebruikt mogen worden/;
const linkIn = (text: string): string => /http:\S+(?=\n)/.exec(text)?.[0] ?? '';

interface Family {
  readonly email: string;
  readonly children: readonly [string, string];
  readonly link: string;
}

/** A parent with two children, from the mail that came. */
async function familyAsked(): Promise<Family> {
  const { to, text } = await mails.first((mail) => bothChildren.test(mail.text));
  const [, one = '', other = ''] = bothChildren.exec(text) ?? [];
  return { email: to, children: [one, other], link: linkIn(text) };
}

/** The page of a child of whoever has this address, as the office finds it. */
async function pageOfChild(page: Page, { email, children }: Family): Promise<string> {
  return page.evaluate(
    async ([address, child]) => {
      const get = async (path: string) => (await fetch(`/api/v1${path}`)).json();
      const school = (await get('/me')).schools[0].id;
      let after = '';
      do {
        const list = await get(`/schools/${school}/people?limit=100&role=parent${after}`);
        for (const { id } of list.items) {
          const parent = await get(`/people/${id}`);
          if (parent.email !== address) continue;
          const found = parent.children.find(({ name }: { name: string }) => name.startsWith(`${child} `));
          if (found !== undefined) return `/school/toestemming/mensen/${found.personId}`;
        }
        after = list.next === null ? '' : `&after=${list.next}`;
      } while (after !== '');
      return '';
    },
    [email, children[0]] as const,
  );
}

describe('consent', () => {
  it('is asked by mail, answered in Turkish for two children, and taken back as easily; the office sees both', async () => {
    await office('/school/toestemming/vragen', async (page) => {
      await page.getByText('Alle leerlingen van de school').click();
      await page.getByText('Iedereen', { exact: true }).click();
      await lookOver(page, 'asking');
      await press(page, 'Verstuur');
      await page.getByText('Mails verstuurd').waitFor();
      await lookOver(page, 'how far the mails are');
    });
    const family = await familyAsked();
    const [one, other] = family.children;

    // Somebody else's browser, without an account and without script.
    const context = await browser.newContext({
      viewport: { width: phone.width, height: phone.height },
      javaScriptEnabled: false,
      locale: 'nl-NL',
    });
    const page = await context.newPage();
    try {
      await page.goto(family.link);
      await page.getByRole('link', { name: 'Türkçe' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('tr');
      for (const child of family.children) {
        await answer(page, child, /Sosyal medya/, 'Evet').check();
        await answer(page, child, /Sınıf listesi/, 'Hayır').check();
      }
      await press(page, 'Cevaplarımı kaydet');
      await page.getByRole('heading', { name: 'Cevaplarınız kaydedildi' }).waitFor();
      await about(page, one).getByText('Evet').first().waitFor();
      await about(page, other).getByText('Hayır').first().waitFor();
      const confirmation = await mails.first(
        (mail) => mail.to === family.email && !bothChildren.test(mail.text) && mail.text.includes(one),
      );

      // Coming back by the mailed confirmation: the own answer stands there, and one press takes it back.
      await page.goto(linkIn(confirmation.text));
      await page.getByRole('link', { name: 'Türkçe' }).click();
      expect(await answer(page, one, /Sosyal medya/, 'Evet').isChecked()).toBe(true);
      await answer(page, one, /Sosyal medya/, 'Hayır').check();
      await press(page, 'Cevaplarımı kaydet');
      await page.getByText('İzniniz geri alındı').waitFor();
    } finally {
      await context.close();
    }

    await office('/school/toestemming', async (seen) => {
      await lookOver(seen, 'overview');
      const path = await pageOfChild(seen, family);
      expect(path).not.toBe('');
      await seen.goto(`${server.url}${path}`);
      const history = seen.locator('.consent-timeline');
      await history.getByText('Ingetrokken: sociale media').waitFor();
      await history.getByText('Ja: sociale media').first().waitFor();
      await history
        .getByText(/^(Nee|Ingetrokken): klassenlijst/)
        .first()
        .waitFor();
      const standing = seen.locator('.consent-purpose', { hasText: 'sociale media' });
      // With another parent who said yes it is a hold; allowed it is in no case.
      await standing.getByText(/^(Ingetrokken|Niet eens|Nee)$/).waitFor();
      await lookOver(seen, 'one person');
    });
  }, 180_000);

  it('is a pupil’s own from the sixteenth birthday: told by mail, answered by link, seen by nobody else', async () => {
    // The day's work does it by itself, soon after the start.
    const { to, text } = await mails.first((mail) => mail.text.includes('Je bent 16 geworden'));
    const { page } = await newPage(browser, phone);
    try {
      await page.goto(linkIn(text));
      await page
        .getByText('Je kiest nu zelf. Je ouders kiezen niet meer voor je.', { exact: false })
        .waitFor();
      // Nothing is chosen but what they chose themselves before.
      const chosen = await page.locator('input[type=radio]:checked').count();
      expect(chosen).toBe(await page.getByText(/^Dit koos je op /).count());
      const social = page.getByRole('group', { name: /social/i });
      const saidNo = await social.getByLabel('Nee', { exact: true }).isChecked();
      await social.getByLabel(saidNo ? 'Ja' : 'Nee', { exact: true }).check();
      await lookOver(page, 'the questions to a pupil');
      await press(page, 'Bewaar mijn antwoorden');
      await page.getByRole('heading', { name: 'Je antwoorden zijn bewaard' }).waitFor();
      await lookOver(page, 'what a pupil answered');
      const confirmation = await mails.first(
        (mail) => mail.to === to && !mail.text.includes('Je bent 16 geworden'),
      );
      expect(linkIn(confirmation.text)).not.toBe('');
    } finally {
      await page.context().close();
    }
  }, 120_000);

  it('is closed to a secret nobody gave, in the same words as to a wrong one', async () => {
    const { page } = await newPage(browser, phone);
    try {
      const said: string[] = [];
      for (const secret of ['AAAAAAAA', 'x'.repeat(43), 'z'.repeat(90)]) {
        const response = await page.goto(`${server.url}/toestemming/kindcentrum-de-regenboogvis/${secret}`);
        expect(response?.status()).toBe(404);
        expect(response?.headers()['cache-control']).toContain('no-store');
        said.push((await page.locator('main').textContent()) ?? '');
      }
      expect(new Set(said).size).toBe(1);
      await lookOver(page, 'a link nobody gave');
    } finally {
      await page.context().close();
    }
  });

  it('is asked by a letter for who has no address, with a code that opens the same page', async () => {
    let code = '';
    let address = '';
    await office('/school/toestemming/vragen', async (page) => {
      await page.getByRole('button', { name: /Welke groep/ }).click();
      await page.getByRole('option', { name: 'Groep 3' }).click();
      await page.getByText('Iedereen', { exact: true }).click();
      await page.getByText('Met een brief op papier').click();
      await press(page, 'Verstuur');
      await page.getByRole('link', { name: 'Maak de brieven' }).click();
      await page.getByRole('button', { name: /Tweede taal/ }).click();
      await page.getByRole('option', { name: 'العربية' }).click();
      await press(page, 'Maak de brieven');
      const letter = page.locator('.letter').first();
      await letter.waitFor();
      await lookOver(page, 'letters');
      code = ((await letter.locator('.letter__code').textContent()) ?? '').trim();
      address = ((await letter.locator('.letter__address').textContent()) ?? '').trim();
      // Two parents of one child tell their letters apart by the name.
      expect((await letter.locator('.letter__whose').textContent())?.trim()).not.toBe('');
      const pages = await page.pdf({ preferCSSPageSize: true });
      const letters = await page.locator('.letter').count();
      expect(pages.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(letters);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h1').isVisible()).toBe(false);
      expect(await letter.isVisible()).toBe(true);
    });
    const { page } = await newPage(browser, phone);
    try {
      await page.goto(`http://${address}`);
      await press(page, 'Verder');
      await page.getByText('Typ de code die in je brief staat.').waitFor();
      await page.getByLabel('Code', { exact: true }).fill('AAAA-BBBB-CCCC');
      await press(page, 'Verder');
      await page.getByText('Deze code kennen we niet', { exact: false }).waitFor();
      await lookOver(page, 'a wrong code');
      await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase().replaceAll('-', ' '));
      await press(page, 'Verder');
      await page.getByRole('heading', { name: 'Mag de school dit?' }).waitFor();
      expect(await page.locator('input[type=radio]').count()).toBeGreaterThan(0);
      await lookOver(page, 'the questions by letter');
    } finally {
      await page.context().close();
    }
  }, 60_000);

  it('is written down from paper with its proof, and made not to count with a reason', () =>
    office('/school/toestemming', async (page) => {
      await page.getByRole('link', { name: /^Groep 1/ }).click();
      await page.locator('.consent-who a').first().click();
      await page.getByRole('heading', { name: 'Hoe het nu staat' }).waitFor();
      await press(page, 'Leg een antwoord vast');
      await page.locator('form button[type=submit]').click();
      await page
        .getByText('Voeg een scan toe, of schrijf waar het papier ligt: het is het bewijs')
        .first()
        .waitFor();
      await lookOver(page, 'writing down, refused');
      await page.getByRole('button', { name: /Wie zei het/ }).click();
      await page.getByRole('option').first().click();
      const website = page.getByRole('radiogroup', { name: 'website' });
      await website.getByText('Nee', { exact: true }).click();
      await page.getByLabel('Waar ligt het papier?').fill('Map toestemming 2026');
      await page.locator('form button[type=submit]').click();
      await page.getByText('1 antwoord is vastgelegd.').waitFor();
      const line = page.locator('.consent-timeline > li').first();
      await line.getByText(/^(Nee|Ingetrokken): website/).waitFor();
      await line.getByText('Bewijs: Map toestemming 2026').waitFor();
      await press(page, /^Telt niet: (Nee|Ingetrokken): website/);
      await press(page, 'Laat niet tellen');
      await page.getByText('Kies een reden').waitFor();
      await lookOver(page, 'making it not count');
      await page.getByText('Het is verkeerd vastgelegd').click();
      await press(page, 'Laat niet tellen');
      await page.getByText('Dit antwoord telt niet meer.').first().waitFor();
    }));

  it('says that it asks everybody again before another meaning is saved', () =>
    office('/school/toestemming/doelen', async (page) => {
      await page.getByRole('link', { name: 'klassenlijst' }).click();
      await page.getByLabel('Wat betekent het bij jullie?').fill('Ook het adres staat op de lijst.');
      await press(page, 'Bewaar');
      await page.getByText('Kies wat er verandert').first().waitFor();
      await page.getByText('De betekenis', { exact: true }).click();
      await lookOver(page, 'a purpose with another meaning');
      await press(page, 'Bewaar');
      await page.getByRole('alertdialog').getByText('Dit vraagt het iedereen opnieuw').waitFor();
      await press(page, 'Ja, vraag het opnieuw');
      await page.getByText(/versie 2, sinds/).waitFor();
      await page.goto(`${server.url}/school/toestemming`);
      await page
        .getByText(/opnieuw vragen$/)
        .first()
        .waitFor();
    }));

  it('is taken over from a list, with its faults by row and column, marked as a start', () =>
    office('/school/toestemming/inlezen', async (page) => {
      const pupil = await page.evaluate(async () => {
        const get = async (path: string) => (await fetch(`/api/v1${path}`)).json();
        const school = (await get('/me')).schools[0].id;
        const [first] = (await get(`/schools/${school}/people?limit=1&role=pupil`)).items;
        return get(`/people/${first.id}`);
      });
      await page.locator('input[type=file]').setInputFiles({
        name: 'antwoorden.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          `Naam;Geboortedatum;Nieuwsbrief\n${pupil.name};${pupil.birthDate};ja\nNiemand Hier;01-02-2015;nee\n`,
        ),
      });
      await page.getByLabel('Waar komt de lijst vandaan?').fill('Inschrijfformulier');
      await page.getByRole('spinbutton').first().click();
      const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      await page.keyboard.type(yesterday.split('-').reverse().join(''));
      await press(page, 'Lees in');
      await page.getByRole('heading', { name: 'Wat staat er in welke kolom?' }).waitFor();
      await lookOver(page, 'answers, columns');
      await press(page, 'Verder');
      await page.getByText('Geen leerling gevonden').waitFor();
      await page.getByText('Rij 3').waitFor();
      await lookOver(page, 'answers, preview');
      await press(page, 'Voeg toe');
      await page.getByText('De antwoorden zijn toegevoegd').waitFor();
    }));
});
