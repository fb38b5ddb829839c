import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToCase, openCase } from './cases-screen.ts';
import { openDemonstration } from './demonstration.ts';
import { change } from './measures-screen.ts';
import { desk, lookOverWhole } from './visit.ts';

const { visit } = openDemonstration();
const guard = 'functionaris gegevensbescherming';

/** Asks the server beside the screens, as whoever is signed in. */
function ask(page: Page, how: string, path: string, body: object | null = null) {
  return page.evaluate(
    async ([method, where, sent]) => {
      const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`/api/v1/schools/${school}${where}`, {
        method,
        ...(sent === null ? {} : { headers, body: sent }),
      });
      const text = await reply.text();
      if (!reply.ok) throw new Error(`${method} ${where}: ${reply.status} ${text}`);
      return text === '' ? null : JSON.parse(text);
    },
    [how, path, body === null ? null : JSON.stringify(body)] as const,
  );
}

/** Puts the screens in English, and goes somewhere. */
async function inEnglish(page: Page, path: string): Promise<void> {
  await page.goto(new URL('/account', page.url()).href);
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('heading', { name: 'Passkeys' }).waitFor();
  await page.goto(new URL(path, page.url()).href);
  await page.waitForFunction(() => document.documentElement.lang === 'en');
}

/** In which languages a text stands on the page, as it is read aloud: in fields as well. */
async function languagesOf(page: Page, text: string): Promise<readonly string[]> {
  await page.waitForFunction(() => document.querySelector('.pw-skeleton') === null);
  return page.evaluate((wanted) => {
    const holds = (element: Element) =>
      element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
        ? element.value.includes(wanted)
        : [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').includes(wanted),
          );
    const found = [...document.querySelectorAll('main *, [role=alertdialog] *')].filter(holds);
    return [...new Set(found.map((element) => element.closest('[lang]')?.getAttribute('lang') ?? ''))];
  }, text);
}

/** The language a field is typed in. */
const languageOfField = (page: Page, id: string) =>
  page
    .locator(`#${id}`)
    .evaluate(
      (field) =>
        field.closest('[lang]')?.getAttribute('lang') ?? field.querySelector('[lang]')?.getAttribute('lang'),
    );

describe('LET-18 texts that are Dutch, on English screens (WCAG 3.1.2)', () => {
  it(
    'say so in letters, and in the fields they are typed in',
    () =>
      visit(
        'directeur',
        '/zaken',
        async (page) => {
          const caseId = await openCase(page, { title: 'Een brief op een Engels scherm' });
          await change(page, caseId, { to: '/take-up', body: {} });
          const addressee = { partyId: null, name: 'De ouders van Sam', lines: ['Dorpsstraat 1'] };
          await change(page, caseId, {
            to: '/letters',
            body: { kind: 'closing-letter', partyId: null, measureId: null, addressee },
          });
          const { items } = await ask(page, 'GET', `/cases/${caseId}/letters`);
          const [line] = items[0].body.split('\n');
          await inEnglish(page, '/zaken');
          await goToCase(page, caseId);
          await page.getByRole('button', { name: 'Look at the letter' }).click();
          await page.locator('.letter-paper').waitFor();
          expect(await languagesOf(page, line)).toEqual(['nl']);
          expect(await languagesOf(page, items[0].subject)).toEqual(['nl']);
          expect(await languagesOf(page, 'Dorpsstraat 1')).toEqual(['nl']);
          await page.getByRole('button', { name: /^Go on writing: / }).click();
          for (const id of ['edit-name', 'edit-address', 'edit-subject', 'edit-body', 'edit-sign-role'])
            expect(await languageOfField(page, id), id).toBe('nl');
          await lookOverWhole(page, 'a letter on an English screen');
        },
        { look: desk },
      ),
    120_000,
  );

  it('say so in the texts letters begin with', () =>
    visit('directeur', '/school/brieven', async (page) => {
      const { standard } = await ask(page, 'GET', '/letter-templates/reprimand');
      await ask(page, 'PUT', '/letter-templates/reprimand', {
        version: 0,
        subject: 'Een eigen onderwerp',
        body: standard.body,
      });
      await inEnglish(page, '/school/brieven/reprimand');
      await page.locator('#template-body').waitFor();
      for (const id of ['template-subject', 'template-body'])
        expect(await languageOfField(page, id), id).toBe('nl');
      const [first] = standard.body.split('\n');
      expect(await languagesOf(page, first)).toEqual(['nl']);
      expect(await languagesOf(page, 'Een eigen onderwerp')).toEqual(['nl']);
    }));

  it('say so in the answer to a request about data', () =>
    visit(guard, '/verzoeken', async (page) => {
      const { items } = await ask(page, 'GET', '/people?role=employee&limit=1');
      const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
      const { id } = await ask(page, 'POST', '/rights-requests', {
        kind: 'correction',
        aboutId: items[0].id,
        asker: { capacity: 'self' },
        identity: 'known',
        receivedOn: day,
        words: 'Mijn naam staat er verkeerd.',
      });
      const { version } = await ask(page, 'GET', `/rights-requests/${id}`);
      const reason = 'De naam is veranderd.';
      const about = 'De naam in de lijst';
      await ask(page, 'PUT', `/rights-requests/${id}/decisions`, {
        version,
        decisions: [{ about, outcome: 'corrected', ground: null, reason }],
      });
      await inEnglish(page, `/verzoeken/${id}`);
      await page.getByText(reason).waitFor();
      expect(await languagesOf(page, reason)).toEqual(['nl']);
      expect(await languagesOf(page, about)).toEqual(['nl']);
      await page.getByRole('button', { name: 'Answer the request' }).click();
      expect(await languageOfField(page, 'answer-letter')).toBe('nl');
    }));

  it('say so in the file of somebody', () =>
    visit('directeur', '/dossiers', async (page) => {
      const { items } = await ask(page, 'GET', '/people?role=pupil&limit=1');
      const texts = {
        title: 'Een gesprek met de ouders',
        facts: 'Wij spraken af te bellen.',
        opinions: 'Dat leek haar goed.',
      };
      const { fileId, fileRecordId } = await ask(page, 'POST', '/file-records', {
        personId: items[0].id,
        file: 'pupil',
        kind: 'other',
        on: '2026-09-01',
        ...texts,
      });
      const said = 'Zo heb ik het niet gezegd.';
      await ask(page, 'POST', `/files/${fileId}/records/${fileRecordId}/statements`, {
        saidBy: 'guardian',
        text: said,
      });
      await inEnglish(page, `/dossiers/${fileId}/${fileRecordId}`);
      await page.getByText(said).waitFor();
      for (const text of [...Object.values(texts), said])
        expect(await languagesOf(page, text), text).toEqual(['nl']);
      await page.getByRole('button', { name: 'Put something beside it' }).click();
      expect(await languageOfField(page, 'said-text')).toBe('nl');
    }));
});
