import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { counsellor, openCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { keyboardFaults } from './keyboard.ts';
import { pdfText } from './pdf-text.ts';
import { ask, atSchoolOf, fetched, guard, type Someone, someChild } from './rights-screen.ts';
import { desk, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

/** A case that both are in, with a note that names them. */
async function caseOf(page: Page, child: Someone, other: Someone): Promise<void> {
  const caseId = await openCase(page, { title: 'In de groepsapp' });
  const version = async () => (await ask(page, 'GET', `/cases/${caseId}`)).version;
  const party = { name: null, note: '', capacity: 'pupil', guardianOf: null, hasInterest: false };
  for (const [personId, role] of [
    [child.id, 'affected'],
    [other.id, 'accused'],
  ])
    await ask(page, 'POST', `/cases/${caseId}/parties`, {
      version: await version(),
      ...party,
      personId,
      role,
    });
  const text = `${other.name} zei dat ${child.name} weg moest. Zij sliep slecht.`;
  await ask(page, 'POST', `/cases/${caseId}/notes`, { version: await version(), basis: 'fact', text });
}

/** Covers a word without the mouse, shows it again, and covers it for good; then gives the part. */
async function reviewByKeyboard(page: Page, word: string): Promise<void> {
  const field = page.getByLabel('Een woord of zin afschermen');
  await field.focus();
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await page.getByText(/plek(ken)? afgeschermd\./).waitFor();
  const covered = page.getByRole('button', { name: `Afgeschermd: ${word}. Laat zien` }).first();
  await covered.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => covered.count()).toBe(0);
  await field.focus();
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await covered.waitFor();
}

async function reviewRest(page: Page): Promise<void> {
  const waiting = page.getByRole('list', { name: 'Wat er is' }).getByRole('link', { name: /Nog bekijken/ });
  for (let most = 20; most > 0 && (await waiting.count()) > 0; most--) {
    const left = await waiting.count();
    await waiting.first().click();
    await press(page, 'Zo mag het gegeven worden');
    await page.getByRole('heading', { name: 'Wat er is' }).waitFor();
    await expect.poll(() => waiting.count()).toBe(left - 1);
  }
}

describe('an access request', () => {
  it('is put down, judged with others covered, and answered, to the bytes of the PDF', async () => {
    let people = { child: { id: '', name: '' }, parent: { id: '', name: '' }, other: { id: '', name: '' } };
    let schoolId = '';
    await visit('directeur', '/', async (page) => {
      people = await someChild(page);
      schoolId = await page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).schools[0].id);
    });
    const { child, parent, other } = people;
    await visit(counsellor, '/zaken', (page) => caseOf(page, child, other));

    const address = { part: '' };
    await visit(
      guard,
      '/verzoeken',
      async (page) => {
        await atSchoolOf(page, schoolId);
        await page.getByRole('heading', { name: 'Er is geen verzoek' }).waitFor();
        await lookOverWhole(page, 'no requests');
        await page.getByRole('link', { name: 'Noteer een verzoek' }).click();
        await pick(page, /Over wie gaat het/, child.name);
        await page.getByText('Een ouder of verzorger', { exact: true }).click();
        await pick(page, /Welke ouder of verzorger/, parent.name);
        await press(page, 'Noteer');
        await page.getByText('Kies wat er gevraagd wordt.').first().waitFor();
        await lookOverWhole(page, 'a request, refused');
        await page.getByText('Inzage: alles zien wat er is').click();
        await page.getByText('We kennen deze persoon').click();
        await press(page, 'Noteer');
        await press(page, 'Verzamel wat er is');
        await page.getByText(/1 deel wacht op iemand anders/).waitFor();
        await lookOverWhole(page, 'a request that was gathered');
        expect(await page.locator('main').textContent()).not.toContain('groepsapp');
        await page.getByRole('link', { name: /Gegevens, rollen en groepen/ }).click();
        // Anew: then no message stands over what is at the foot of the page.
        await page.goto(page.url());
        await page.getByRole('heading', { name: 'De tekst' }).waitFor();
        await reviewByKeyboard(page, child.name.split(' ')[0] ?? '');
        await lookOverWhole(page, 'a part with covered words');
        expect(await keyboardFaults(page), 'reviewing by keyboard').toEqual([]);
        await press(page, 'Laat zien: '.concat(child.name.split(' ')[0] ?? ''));
        await press(page, 'Zo mag het gegeven worden');
        await page.getByRole('heading', { name: 'Wat er is' }).waitFor();
        await reviewRest(page);
        await press(page, 'Beantwoord het verzoek');
        await press(page, 'Beantwoord het verzoek');
        await page.getByText('Er zijn nog delen die niemand bekeken heeft.').waitFor();
        await lookOverWhole(page, 'an answer that has to wait');
      },
      { look: phone, refusals: [422] },
    );

    await visit(
      counsellor,
      '/verzoeken',
      async (page) => {
        await page.getByRole('link', { name: new RegExp(`^${child.name}, zaak`) }).click();
        await page.getByRole('heading', { name: 'De tekst' }).waitFor();
        address.part = new URL(page.url()).pathname.split('/').at(-1) ?? '';
        await page
          .getByRole('button', { name: `Afgeschermd: ${other.name}. Laat zien` })
          .first()
          .waitFor();
        await lookOverWhole(page, 'a part of a case');
        await selectByMouse(page, 'Zij sliep slecht');
        await press(page, 'Scherm de selectie af');
        await page.getByRole('button', { name: 'Laat zien: Zij sliep slecht', exact: true }).waitFor();
        await press(page, 'Zo mag het gegeven worden');
        await said(page, 'Dit deel is bekeken.');
      },
      { look: desk },
    );

    await visit(guard, '/verzoeken', async (page) => {
      await atSchoolOf(page, schoolId);
      await page.getByRole('link', { name: new RegExp(`^Inzage: ${child.name}`) }).click();
      await press(page, 'Beantwoord het verzoek');
      await press(page, 'Beantwoord het verzoek');
      await page.getByRole('link', { name: 'PDF om te lezen' }).waitFor();
      await lookOverWhole(page, 'an answered request');
      const href = (await page.getByRole('link', { name: 'PDF om te lezen' }).getAttribute('href')) ?? '';
      const text = pdfText(await fetched(page, new URL(href, page.url()).href));
      expect(text).toContain(child.name.split(' ').at(-1));
      expect(text).not.toContain('groepsapp');
    });

    await visit(counsellor, `/verzoeken/deel/${address.part}`, async (page) => {
      const href = (await page.getByRole('link', { name: 'PDF om te lezen' }).getAttribute('href')) ?? '';
      await lookOverWhole(page, 'a part to give');
      const bytes = await fetched(page, new URL(href, page.url()).href);
      const text = pdfText(bytes);
      expect(text).toContain('weg moest');
      expect(text).toContain(child.name.split(' ')[0]);
      for (const hidden of [...other.name.split(' ').filter((word) => word.length > 3), 'sliep slecht']) {
        expect(text).not.toContain(hidden);
        expect(bytes.toString('latin1')).not.toContain(hidden);
      }
    });
  }, 240_000);

  it(
    'is made by somebody about themselves, from their own page',
    () =>
      visit('leraar', '/mijn-gegevens', async (page) => {
        await lookOverWhole(page, 'my data');
        await page.getByText('Inzage: alles zien wat er is').click();
        await press(page, 'Verstuur');
        await page.getByText(/^Verstuurd\. Je krijgt antwoord/).waitFor();
        await page.getByRole('heading', { name: /^Inzage: / }).waitFor();
        await page.goto(page.url());
        await page.getByRole('heading', { name: /^Inzage: / }).waitFor();
        await lookOverWhole(page, 'my data, asked');
        expect(await keyboardFaults(page), 'my data by keyboard').toEqual([]);
      }),
    60_000,
  );
});

/** Finds somebody by typing, and chooses them without the mouse. */
async function pick(page: Page, label: RegExp, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  const option = page.getByRole('option', { name });
  await field.focus();
  await page.keyboard.type(name);
  // What is found while somebody types comes a moment later, and takes the place of what stood there.
  await expect.poll(() => option.count(), { timeout: 15_000 }).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await option.waitFor({ state: 'detached' });
}

/** Selects words of the text as somebody with a mouse would. */
async function selectByMouse(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}
