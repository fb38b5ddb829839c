import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDemonstration, press } from './demonstration.ts';
import { desk, lookOver, phone } from './visit.ts';

const { visit, url } = openDemonstration();
const office = (path: string, does: (page: Page) => Promise<void>) =>
  visit('administratie', path, does, { look: desk });

const photoOfForm = readFileSync(
  new URL('../../packages/photo/test/pictures/school-yard.jpg', import.meta.url),
);

/** The page of the first pupil of a group. */
async function firstPupil(page: Page, group: RegExp): Promise<void> {
  await page.getByRole('link', { name: group }).click();
  await page.locator('.consent-who a').first().click();
  await page.getByRole('heading', { name: 'Hoe het nu staat' }).waitFor();
}

describe('the office and consent', () => {
  it(
    'keeps the photo of a signed form as proof, and shows it again',
    () =>
      visit(
        'administratie',
        '/school/toestemming',
        async (page) => {
          await firstPupil(page, /^Groep 2/);
          await press(page, 'Leg een antwoord vast');
          await page.getByRole('button', { name: /Wie zei het/ }).click();
          await page.getByRole('option').first().click();
          await page.getByRole('radiogroup', { name: 'website' }).getByText('Nee', { exact: true }).click();
          const chooser = page.locator('#record-scan input[type=file]').first();
          await chooser.setInputFiles({
            name: 'formulier van familie.svg',
            mimeType: 'image/svg+xml',
            buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
          });
          await page.locator('form button[type=submit]').click();
          await page.getByText('Dit is geen foto of PDF die we kunnen lezen', { exact: false }).waitFor();
          // What was filled in is still there.
          expect(await page.getByRole('radio', { name: 'Nee', checked: true }).count()).toBe(1);
          await chooser.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photoOfForm });
          await lookOver(page, 'writing down with a scan');
          await page.locator('form button[type=submit]').click();
          await page.getByText('1 antwoord is vastgelegd.').waitFor();
          const line = page.locator('.consent-timeline > li').first();
          const scan = line.getByRole('link', { name: 'Bekijk de scan' });
          const address = (await scan.getAttribute('href')) ?? '';
          const seen = await page.request.get(`${url()}${address}`);
          expect(seen.headers()['content-type']).toBe('image/jpeg');
          expect(Buffer.from(await seen.body()).equals(photoOfForm)).toBe(false);
          await lookOver(page, 'a line with a scan');
        },
        { look: phone, refusals: [422] },
      ),
    60_000,
  );

  it(
    'stops a link, which then opens nothing any more',
    () =>
      office('/school/toestemming', async (page) => {
        await firstPupil(page, /^Groep 3/);
        const person = page.url();
        await press(page, 'Stuur een link of brief');
        await page.waitForURL(/\/vragen\/[0-9a-f-]+$/);
        await page.goto(person);
        const links = page.getByRole('region', { name: 'Links en brieven' });
        await links.getByText('Werkt').first().waitFor();
        const open = await links.getByText('Werkt').count();
        await links
          .getByRole('button', { name: /^Trek in: / })
          .first()
          .click();
        await lookOver(page, 'stopping a link');
        await page.getByRole('alertdialog').getByRole('button', { name: 'Trek in' }).click();
        await page.getByText('De link is ingetrokken.').waitFor();
        await links.getByText('Ingetrokken').first().waitFor();
        expect(await links.getByText('Werkt').count()).toBe(open - 1);
      }),
    60_000,
  );

  it(
    'stops asking for something, and not while channels fall under it',
    () =>
      visit(
        'administratie',
        '/school/toestemming/doelen',
        async (page) => {
          const stop = async (name: string) => {
            await page.getByRole('link', { name }).click();
            await press(page, 'Stop met vragen');
            await page.getByRole('alertdialog').getByRole('button', { name: 'Stop met vragen' }).click();
          };
          await stop('sociale media');
          await page.getByText('Er vallen nog kanalen onder deze vraag', { exact: false }).waitFor();
          await lookOver(page, 'a question with channels');
          await page.goto(`${url()}/school/toestemming/doelen`);
          await stop('schoolfotograaf');
          await page.getByText('De vraag wordt niet meer gesteld.').waitFor();
          await press(page, 'Niet meer gevraagd');
          await page.getByText(/^Gestopt op /).waitFor();
          await lookOver(page, 'a question that stopped');
        },
        { look: desk, refusals: [409] },
      ),
    60_000,
  );
});
