import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { counsellor, myName, openCase } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { desk, lookOver, lookOverWhole } from './visit.ts';

const { visit } = openDemonstration();

/** Every number a table shows; a dash is none. */
const numbers = (page: Page) =>
  page
    .locator('.figures__count')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => (/^\d+$/.test(cell.textContent ?? '') ? [Number(cell.textContent)] : [])),
    );

describe('the figures of a school year', () => {
  it(
    'are read by a director on a telephone, and no small number is among them',
    () =>
      visit('directeur', '/school', async (page) => {
        await page.getByRole('link', { name: /^Cijfers/ }).click();
        await page.getByRole('heading', { name: 'Zaken', exact: true }).waitFor();
        const table = page.getByRole('table', { name: 'Wat er gebeurde' });
        await table.getByRole('rowheader', { name: 'Pesten online' }).waitFor();
        await page.getByText(/^Geteld op /).waitFor();
        expect(await page.getByRole('button', { name: 'Het hele bestuur' }).count()).toBe(0);
        const shown = await numbers(page);
        expect(shown.length).toBeGreaterThan(10);
        expect(shown.filter((count) => count > 0 && count < 5)).toEqual([]);
        expect(await table.getByText('niet getoond').count()).toBeGreaterThan(0);
        await lookOverWhole(page, 'figures of a school');
      }),
    60_000,
  );

  it(
    'are read by the board for all schools, and taken along as a file',
    () =>
      visit(
        'bestuurslid',
        '/cijfers',
        async (page) => {
          await page.getByText('Het hele bestuur', { exact: true }).click();
          await page.getByRole('heading', { name: 'Per school' }).waitFor();
          await lookOverWhole(page, 'figures of the board');
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            press(page, 'Download als CSV'),
          ]);
          expect(download.suggestedFilename()).toMatch(/^cijfers-\d{4}-\d{4}\.csv$/);
          const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
          expect(lines[0]).toBe('\uFEFFSchooljaar;School;Tabel;Wat;Aantal');
          expect(lines.filter((line) => /;[1-4]$/.test(line) && !line.includes('dagen'))).toEqual([]);
          expect(lines.some((line) => line.includes('Alle scholen samen;Zaken;Samen;'))).toBe(true);
          await page.emulateMedia({ media: 'print' });
          expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
          await page.getByText('Per school').first().waitFor();
        },
        { look: desk },
      ),
    60_000,
  );

  it(
    'are not for a teacher, who reads why',
    () =>
      visit('leraar', '/cijfers', async (page) => {
        await page
          .getByText(/directeur/)
          .first()
          .waitFor();
        expect(await page.locator('table').count()).toBe(0);
      }),
    60_000,
  );
});

/** Makes the counsellor the only one who reads a case, and answers with its number. */
async function alone(page: Page): Promise<string> {
  const caseId = await openCase(page, { title: 'Alleen van de vertrouwenspersoon' });
  return page.evaluate(async (id) => {
    const me = await (await fetch('/api/v1/me')).json();
    const path = `/api/v1/schools/${me.schools[0].id}/cases/${id}`;
    for (;;) {
      const seen = await (await fetch(path)).json();
      const other = seen.readers.find(
        (one: { until: string | null; person: { id: string } }) =>
          one.until === null && one.person.id !== seen.me.personId,
      );
      if (other === undefined) return seen.number;
      const ended = await fetch(`${path}/readers/${other.person.id}/end`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version: seen.version, reason: 'Niet nodig' }),
      });
      if (!ended.ok) throw new Error(`ending a reader: ${ended.status} ${await ended.text()}`);
    }
  }, caseId);
}

describe('a counsellor who leaves', () => {
  it('is warned of, and the board takes over what nobody can open any more', async () => {
    let name = '';
    let number = '';
    await visit(counsellor, '/zaken', async (page) => {
      number = await alone(page);
      name = await myName(page);
    });
    await visit(
      'directeur',
      '/school/mensen',
      async (page) => {
        await page.getByRole('searchbox').fill(name);
        await page.getByRole('link', { name: new RegExp(name) }).click();
        const question = page.locator('.pw-dialog');
        // Besides this case there is a confidential report that only the counsellor reads.
        // Who still works here can still come to it: nothing is said yet.
        await press(page, 'Beëindig de rol medewerker');
        await question.getByRole('button', { name: 'Beëindig' }).click();
        await page.getByText('De rol is beëindigd.').waitFor();
        await press(page, 'Beëindig de rol vertrouwenspersoon');
        await question.getByText('2 zaken kunnen dan door niemand meer worden behandeld').waitFor();
        await lookOver(page, 'ending a role');
        await question.getByRole('button', { name: 'Beëindig' }).click();
        await question.waitFor({ state: 'detached' });
        await page.goto(new URL('/zaken', page.url()).href);
        await page.getByText('Er zijn 2 zaken die niemand meer kan behandelen').waitFor();
        await page.getByText('Het bestuur kan deze overnemen.').first().waitFor();
        expect(await page.getByRole('button', { name: /^Neem zaak/ }).count()).toBe(0);
        await lookOverWhole(page, 'cases, one of them alone');
      },
      { look: desk },
    );
    await visit('bestuurslid', '/zaken', async (page) => {
      await page.getByRole('button', { name: `Neem zaak ${number} over` }).click();
      const question = page.locator('.pw-dialog');
      await question.getByRole('button', { name: 'Ja, neem over' }).click();
      await question.getByText('Schrijf op waarom.').waitFor();
      await question.getByLabel('Waarom neem je de zaak over?').fill('De vertrouwenspersoon is weg.');
      await lookOver(page, 'taking a case');
      await question.getByRole('button', { name: 'Ja, neem over' }).click();
      await page.getByRole('heading', { name: /Alleen van de vertrouwenspersoon/ }).waitFor();
      await page.getByText('De vertrouwenspersoon is weg.').first().waitFor();
      await lookOverWhole(page, 'the case that was taken');
    });
  }, 120_000);
});
