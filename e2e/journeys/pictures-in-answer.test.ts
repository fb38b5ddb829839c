import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  caseWithEvidence,
  coloursIn,
  middleOf,
  photoOf,
  picturesIn,
  placeOfChild,
  placeOfOther,
  register,
  reviewOthers,
  whileLooking,
} from './answer-pictures.ts';
import { counsellor, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { keyboardFaults } from './keyboard.ts';
import { ask, atSchoolOf, fetched, guard, someChild } from './rights-screen.ts';
import { desk, lookOver, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

describe('a picture in an answer', () => {
  it('goes along with the other child covered, to the pixels of the PDF', async () => {
    let people = { child: { id: '', name: '' }, parent: { id: '', name: '' }, other: { id: '', name: '' } };
    let schoolId = '';
    await visit('directeur', '/', async (page) => {
      people = await someChild(page);
      schoolId = await page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).schools[0].id);
    });
    const { child, parent, other } = people;
    await visit('leraar', '/fotos', (page) => photoOf(page, child, other));

    await visit(
      guard,
      '/verzoeken',
      async (page) => {
        await atSchoolOf(page, schoolId);
        const { id } = await register(page, child, parent);
        const { parts } = await ask(page, 'POST', `/rights-requests/${id}/gather`, { version: 1 });
        await page.goto(new URL(`/verzoeken/${id}`, page.url()).href);
        await page.getByRole('link', { name: /^Foto’s/ }).click();
        const part = page.getByRole('heading', { name: 'Foto’s en bestanden' });
        await part.waitFor();
        await lookOverWhole(page, 'a part with a picture, closed');
        await press(page, 'Zo mag het gegeven worden');
        await page.getByText('Er zijn nog foto’s of bestanden die je niet bekeken hebt.').waitFor();

        const opens = page.getByRole('button', { name: 'Foto 1: nog bekijken' });
        await opens.focus();
        await page.keyboard.press('Enter');
        const boxes = page.locator('.pw-boxes').getByRole('button', { name: /^Kader \d/ });
        // The picture is made in a process of its own, which has to start the first time.
        await boxes.first().waitFor(whileLooking);
        expect(await boxes.count()).toBe(1);
        await page.getByRole('button', { name: 'Kader toevoegen' }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => boxes.count()).toBe(2);
        const chosen = page.locator('.pw-box[aria-pressed=true]');
        await expect.poll(() => chosen.evaluate((one) => one === document.activeElement)).toBe(true);
        const startsAt = await leftOf(chosen);
        for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowRight');
        await expect.poll(() => leftOf(chosen)).toBeGreaterThan(startsAt + 0.01);
        await lookOverWhole(page, 'a picture with covers');
        expect(await keyboardFaults(page), 'covering by keyboard').toEqual([]);
        await page.locator('.pw-box[aria-pressed=true]').focus();
        await page.keyboard.press('Delete');
        await expect.poll(() => boxes.count()).toBe(1);
        await page.getByRole('button', { name: 'Zo gaat het mee' }).focus();
        await page.keyboard.press('Enter');
        await page.getByText('Foto 1 gaat mee.').waitFor(whileLooking);
        await page.getByRole('button', { name: 'Foto 1: gaat mee' }).waitFor();
        await page.waitForFunction(
          () => (document.querySelector<HTMLImageElement>('.rights__copy')?.naturalWidth ?? 0) > 100,
        );
        expect(await page.locator('.rights__copy').evaluate(isAsItIs)).toBe(true);
        await lookOverWhole(page, 'a picture that goes along');
        // A box that was not sent: the photo would go along without it.
        await page.getByRole('button', { name: 'Kader toevoegen' }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => boxes.count()).toBe(2);
        await press(page, 'Zo mag het gegeven worden');
        await expect.poll(() => page.getByText(/^Je veranderde kaders/).count()).toBe(2);
        await lookOverWhole(page, 'a picture with a cover that was not sent');
        await press(page, 'Kader weghalen');
        await expect.poll(() => page.getByText(/^Je veranderde kaders/).count()).toBe(0);
        await press(page, 'Zo mag het gegeven worden');
        await page.getByRole('heading', { name: 'Wat er is' }).waitFor();

        await reviewOthers(page, parts);
        const { version } = await ask(page, 'GET', `/rights-requests/${id}`);
        await ask(page, 'POST', `/rights-requests/${id}/answer`, { version, letter: 'Hierbij.' });
        await page.reload();
        const link = page.getByRole('link', { name: 'PDF om te lezen' });
        await link.waitFor();
        const pdf = await fetched(page, new URL((await link.getAttribute('href')) ?? '', page.url()).href);
        const [picture, ...more] = picturesIn(pdf);
        if (picture === undefined) throw new Error('there is no picture in the PDF');
        expect(more).toEqual([]);
        expect(await coloursIn(page, picture, middleOf(placeOfOther))).toBe(1);
        expect(await coloursIn(page, picture, middleOf(placeOfChild))).toBeGreaterThan(4);
        expect(pdf.toString('latin1')).toContain('/Figure');
      },
      { look: phone, refusals: [422] },
    );
  }, 300_000);

  it('of a case is covered by who reads it, and a file goes along beside it, once they looked', async () => {
    let schoolId = '';
    let people = { child: { id: '', name: '' }, parent: { id: '', name: '' }, other: { id: '', name: '' } };
    await visit('directeur', '/', async (page) => {
      people = await someChild(page);
      schoolId = await page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).schools[0].id);
    });
    const { child, parent } = people;
    await visit(counsellor, '/zaken', (page) => caseWithEvidence(page, child));
    const asked = { id: '', part: '' };
    await visit(guard, '/verzoeken', async (page) => {
      await atSchoolOf(page, schoolId);
      const { id } = await register(page, child, parent);
      asked.id = id;
      const { parts } = await ask(page, 'POST', `/rights-requests/${id}/gather`, { version: 1 });
      asked.part = parts.find(({ byReader }: { byReader: boolean }) => byReader).id;
      await reviewOthers(page, parts);
    });

    await visit(
      counsellor,
      `/verzoeken/deel/${asked.part}`,
      async (page) => {
        await press(page, /^Bewijs 1, .*: nog bekijken$/);
        await page.locator('.pw-boxes__picture img').waitFor(whileLooking);
        await press(page, 'Kader toevoegen');
        const picture = await page.locator('.pw-boxes__picture').boundingBox();
        if (picture === null) throw new Error('there is no picture');
        const { x, y, width, height } = placeOfOther;
        await page.mouse.move(picture.x + x * picture.width, picture.y + y * picture.height);
        await page.mouse.down();
        await page.mouse.move(
          picture.x + (x + width) * picture.width,
          picture.y + (y + height) * picture.height,
          { steps: 4 },
        );
        await page.mouse.up();
        await page.getByRole('button', { name: 'Kader 1' }).waitFor();
        await press(page, 'Zo gaat het mee');
        await page.getByRole('button', { name: /^Bewijs 1, .*: gaat mee$/ }).waitFor(whileLooking);
        await page.waitForFunction(
          () => (document.querySelector<HTMLImageElement>('.rights__copy')?.naturalWidth ?? 0) > 100,
        );
        expect(await page.locator('.rights__copy').evaluate(isAsItIs)).toBe(true);

        await press(page, /^Bewijs 2, .*: nog bekijken$/);
        await lookOverWhole(page, 'a picture and a file of a case');
        await page.getByRole('button', { name: 'Gaat niet mee' }).last().click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Gaat niet mee' }).click();
        await dialog.getByText('Kies waarom.').first().waitFor();
        await lookOver(page, 'why a file does not go along');
        await dialog.getByText('Het gaat alleen over anderen').click();
        await dialog.getByRole('button', { name: 'Gaat niet mee' }).click();
        await page.getByRole('button', { name: /^Bewijs 2, .*: gaat niet mee$/ }).waitFor();
        // Thought over: it goes along after all.
        await press(page, 'Gaat helemaal mee');
        await page.getByRole('button', { name: /^Bewijs 2, .*: gaat mee$/ }).waitFor();
        await press(page, 'Zo mag het gegeven worden');
        await said(page, 'Dit deel is bekeken.');
      },
      { look: desk },
    );

    await visit(guard, '/verzoeken', async (page) => {
      await atSchoolOf(page, schoolId);
      const { version } = await ask(page, 'GET', `/rights-requests/${asked.id}`);
      await ask(page, 'POST', `/rights-requests/${asked.id}/answer`, { version, letter: 'Hierbij.' });
    });

    await visit(counsellor, `/verzoeken/deel/${asked.part}`, async (page) => {
      const beside = page.getByRole('link', { name: 'Bewijs 2 opslaan' });
      await beside.waitFor();
      await lookOverWhole(page, 'a part to give, with a file');
      const [download] = await Promise.all([page.waitForEvent('download'), beside.click()]);
      expect(download.suggestedFilename()).toMatch(/^bewijs-[0-9a-f]{12}\.pdf$/);
      const href = (await page.getByRole('link', { name: 'PDF om te lezen' }).getAttribute('href')) ?? '';
      const [picture] = picturesIn(await fetched(page, new URL(href, page.url()).href));
      if (picture === undefined) throw new Error('there is no picture in the PDF');
      expect(await coloursIn(page, picture, middleOf(placeOfOther))).toBe(1);
      expect(await coloursIn(page, picture, middleOf(placeOfChild))).toBeGreaterThan(4);
    });
  }, 300_000);
});

/** Whether a picture is shown as wide to its height as it is. */
function isAsItIs(image: Element): boolean {
  const { naturalWidth, naturalHeight, clientWidth, clientHeight } = image as HTMLImageElement;
  return Math.abs(clientWidth / clientHeight - naturalWidth / naturalHeight) < 0.02;
}

/** Where a box begins, in parts of the width of the picture. */
function leftOf(box: ReturnType<Page['locator']>): Promise<number> {
  return box.evaluate((one) => Number((one as HTMLElement).style.getPropertyValue('--x')));
}
