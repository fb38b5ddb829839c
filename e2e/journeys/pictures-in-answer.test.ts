import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDemonstration, press } from './demonstration.ts';
import { keyboardFaults } from './keyboard.ts';
import { ask, atSchoolOf, fetched, guard, type Someone, someChild } from './rights-screen.ts';
import { lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();

// Openly licensed; where it comes from stands beside it.
const portrait = fileURLToPath(
  new URL('../../packages/photo/test/pictures/sources/astronaut.jpg', import.meta.url),
);
/** Where two children are said to be, in parts of the picture: the first on the left, the other at the face. */
const placeOfChild = { x: 0.02, y: 0.5, width: 0.12, height: 0.16 };
const placeOfOther = { x: 0.36, y: 0.12, width: 0.2, height: 0.26 };
/** Long enough for a worker to start and to look at a photo on a busy machine. */
const whileLooking = { timeout: 120_000 };

/** A photo with two children in it, and with a box for each alone. */
async function photoOf(page: Page, child: Someone, other: Someone): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Kies bestanden')]);
  await chooser.setFiles([portrait]);
  await page.getByText(/Alle? .*er\.|De foto is er\./).waitFor(whileLooking);
  const list = () => ask(page, 'GET', '/photos?limit=10');
  await expect.poll(async () => (await list()).items[0]?.state, whileLooking).toBe('ready');
  const [{ id }] = (await list()).items;
  const { width, height, boxes } = await ask(page, 'GET', `/photos/${id}`);
  for (const found of boxes) await ask(page, 'DELETE', `/photos/${id}/faces/${found.id}`);
  for (const [place, person] of [
    [placeOfChild, child],
    [placeOfOther, other],
  ] as const) {
    const box = {
      x: place.x * width,
      y: place.y * height,
      width: place.width * width,
      height: place.height * height,
    };
    const before = (await ask(page, 'GET', `/photos/${id}`)).boxes.map((one: Someone) => one.id);
    await ask(page, 'POST', `/photos/${id}/faces`, { box });
    const now = (await ask(page, 'GET', `/photos/${id}`)).boxes;
    const made = now.find((one: Someone) => !before.includes(one.id));
    await ask(page, 'PUT', `/photos/${id}/faces/${made.id}/who`, {
      who: { kind: 'person', personId: person.id },
    });
  }
}

/** How many colours a square of a picture has, about; its middle in parts of the picture. */
function coloursIn(page: Page, jpeg: Buffer, middle: { x: number; y: number }): Promise<number> {
  return page.evaluate(
    async ([base64, x, y]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const { data = [] } = pen?.getImageData(picture.width * x - 16, picture.height * y - 16, 32, 32) ?? {};
      const seen = new Set<string>();
      // In steps of 16: packing as JPEG makes small differences.
      for (let at = 0; at < data.length; at += 4)
        seen.add([data[at], data[at + 1], data[at + 2]].map((value) => (value ?? 0) >> 4).join());
      return seen.size;
    },
    [jpeg.toString('base64'), middle.x, middle.y] as const,
  );
}

/** The pictures in a PDF, as they stand there. */
function picturesIn(pdf: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let from = 0; ; ) {
    const said = pdf.indexOf('/DCTDecode', from);
    if (said < 0) return found;
    const begin = pdf.indexOf('stream\n', said) + 7;
    from = pdf.indexOf('\nendstream', begin);
    found.push(pdf.subarray(begin, from));
  }
}

const middleOf = ({ x, y, width, height }: typeof placeOfChild) => ({ x: x + width / 2, y: y + height / 2 });

async function reviewOthers(page: Page, parts: readonly { id: string; source: string }[]): Promise<void> {
  for (const { id, source } of parts) {
    if (source === 'photos') continue;
    const { stamp, marks } = await ask(page, 'GET', `/rights-parts/${id}`);
    const given = marks.map(({ line, start, end }: Record<string, number>) => ({ line, start, end }));
    await ask(page, 'PUT', `/rights-parts/${id}/review`, { as: 'give', stamp, marks: given });
  }
}

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
        const { id } = await ask(page, 'POST', '/rights-requests', {
          kind: 'access',
          aboutId: child.id,
          asker: { capacity: 'guardian', personId: parent.id },
          identity: 'known',
          receivedOn: await page.evaluate(() =>
            new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }),
          ),
          words: 'Graag alles wat er is.',
        });
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
});

/** Where a box begins, in parts of the width of the picture. */
function leftOf(box: ReturnType<Page['locator']>): Promise<number> {
  return box.evaluate((one) => Number((one as HTMLElement).style.getPropertyValue('--x')));
}
