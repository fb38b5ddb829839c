import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openDemonstration, press } from './demonstration.ts';
import { desk, lookOverWhole as lookOver, phone } from './visit.ts';

// Openly licensed; where they come from stands beside them.
const picture = (name: string) =>
  fileURLToPath(new URL(`../../packages/photo/test/pictures/${name}`, import.meta.url));
const classPhoto = picture('class-photo.jpg');
const portrait = picture('sources/astronaut.jpg');
const fromTelephone = picture('heic/portrait.heic');

const { visit } = openDemonstration();

/** Long enough for a worker to start and to look at a photo on a busy machine. */
const whileLooking = { timeout: 120_000 };

const faces = (page: Page): Locator =>
  page.locator('.pw-boxes').getByRole('button', { name: /^Gezicht \d+/ });

/** How many colours a square of a picture has, about; places are in parts of its width. */
function coloursIn(image: Locator, { x, y, part }: { x: number; y: number; part: number }): Promise<number> {
  return image.evaluate(
    (one, square) => {
      const img = one as HTMLImageElement;
      const side = Math.max(1, Math.floor(square.part * img.naturalWidth));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [side, side];
      const pen = canvas.getContext('2d');
      const [left, top] = [square.x * img.naturalWidth - side / 2, square.y * img.naturalWidth - side / 2];
      pen?.drawImage(img, left, top, side, side, 0, 0, side, side);
      const { data = [] } = pen?.getImageData(0, 0, side, side) ?? {};
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4) {
        // In steps of 16: packing as JPEG makes small differences.
        seen.add([data[at], data[at + 1], data[at + 2]].map((value) => (value ?? 0) >> 4).join());
      }
      return seen.size;
    },
    { x, y, part },
  );
}

/** Where a box is seen, and where the server keeps those of this photo, in parts of the width of the picture. */
function placeOnPicture(box: Locator) {
  return box.evaluate((one) => {
    const place = (name: string) => Number((one as HTMLElement).style.getPropertyValue(name));
    return { x: place('--x'), y: place('--y') };
  });
}

function keptBoxes(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  return page.evaluate(async () => {
    const read = async (path: string) => (await fetch(`/api/v1${path}`)).json();
    const [school] = (await read('/me')).schools;
    const photo = await read(`/schools/${school.id}/photos/${location.pathname.split('/').at(-1)}`);
    return photo.boxes.map(({ box }: { box: { x: number; y: number } }) => ({
      x: box.x / photo.width,
      y: box.y / photo.width,
    }));
  });
}

async function send(page: Page, files: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Kies bestanden')]);
  await chooser.setFiles([...files]);
}

it('a teacher sends photos in; what is no photo is refused with a sentence, and holds up no other', () =>
  visit('leraar', '/fotos', async (page) => {
    await lookOver(page, 'photos, empty');
    await send(page, [classPhoto, portrait, fromTelephone, fileURLToPath(import.meta.url)]);
    const cards = page.locator('.photos__card');
    await page.getByText('Alle 4 foto’s zijn er.').waitFor(whileLooking);
    await page.getByText('Dit bestand is geen foto.').waitFor(whileLooking);
    await expect.poll(() => page.getByText('Wordt bekeken').count(), whileLooking).toBe(0);
    expect(await cards.count()).toBe(4);
    await page.getByText(/Wie is dit\? Nog (2[5-9]|3\d) gezichten/).waitFor();
    // No name of a file is kept anywhere but on the device.
    expect(await page.locator('main').textContent()).not.toContain('class-photo');
    await expect
      .poll(() =>
        page
          .locator('.photos__thumb img')
          .evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)),
      )
      .toBe(true);
    await lookOver(page, 'photos, sent');
  }));

it('says face by face who it is, adds and removes boxes, and says that all were looked at', () =>
  visit(
    'leraar',
    '/fotos',
    async (page) => {
      await page
        .locator('.photos__card', { hasText: /Nog (2[5-9]|3\d) gezichten/ })
        .getByRole('link')
        .click();
      await faces(page).first().waitFor();
      await lookOver(page, 'photo');
      const before = await faces(page).count();
      await faces(page).first().click();
      const names = page.locator('.photos__names').getByRole('button');
      const name = (await names.first().textContent()) ?? '';
      await names.first().click();
      await page.getByRole('button', { name: `Gezicht 1: ${name}`, exact: true }).waitFor();
      // The next face without a name is chosen by itself.
      await page.getByRole('heading', { name: 'Wie is dit? Gezicht 2: nog niemand' }).waitFor();
      await press(page, 'Wel van hier, ik weet niet wie');
      await page.getByRole('button', { name: 'Gezicht 2: wel van hier, ik weet niet wie' }).waitFor();
      await lookOver(page, 'photo, two named');

      await page.getByRole('button', { name: 'Kader toevoegen' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => faces(page).count()).toBe(before + 1);
      const chosen = page.locator('.pw-box[aria-pressed=true]');
      const start = await chosen.boundingBox();
      for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowDown');
      await expect.poll(async () => ((await chosen.boundingBox())?.y ?? 0) > (start?.y ?? 0) + 10).toBe(true);
      await page.getByRole('heading', { name: /^Wie is dit\? Gezicht \d+: nog niemand/ }).waitFor();
      // Moved before the server had answered that it is there: where it is seen is where it is kept.
      await expect
        .poll(async () => {
          const seen = await placeOnPicture(chosen);
          const kept = await keptBoxes(page);
          return kept.some((box) => Math.abs(box.x - seen.x) < 0.004 && Math.abs(box.y - seen.y) < 0.004);
        })
        .toBe(true);
      await press(page, 'Kader weghalen');
      await expect.poll(() => faces(page).count()).toBe(before);

      await press(page, 'Ik heb gekeken, alles heeft een kader');
      await page.getByText('Nagekeken', { exact: true }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: `Gezicht 1: ${name}`, exact: true }).waitFor();
      expect(await faces(page).count()).toBe(before);
    },
    { look: desk },
  ));

it('gives each channel a version in which who may not be seen is covered, once everybody was looked at', () =>
  visit(
    'leraar',
    '/fotos',
    async (page) => {
      await page
        .locator('.photos__card', { hasText: /Nog [1-4] gezicht/ })
        .getByRole('link')
        .click();
      await page.getByText('Kijk eerst of elk gezicht een kader heeft.').first().waitFor();
      await faces(page).first().click();
      const count = await faces(page).count();
      for (let number = 1; number <= count; number += 1) {
        await page.getByRole('heading', { name: `Wie is dit? Gezicht ${number}: nog niemand` }).waitFor();
        await press(page, 'Niemand van onze school');
        await page.getByRole('button', { name: `Gezicht ${number}: niemand van onze school` }).waitFor();
      }
      await press(page, 'Ik heb gekeken, alles heeft een kader');
      await page
        .getByText(/^Ook \d onbekende/)
        .first()
        .waitFor();
      // Also what the protocol says of it, with its article.
      const facebook = page.locator('.photos__channels article', { hasText: 'Facebookpagina' });
      await facebook.getByRole('button', { name: 'Waarom, en wat je moet doen' }).click();
      await facebook.locator('a[href$="#artikel-M-3"]').first().waitFor();
      await press(page, 'Maak de versies');
      const versions = page.locator('.photos__version');
      await expect.poll(() => versions.count(), whileLooking).toBeGreaterThan(2);
      await expect.poll(() => page.getByText('De versie wordt gemaakt').count(), whileLooking).toBe(0);
      await versions.first().scrollIntoViewIfNeeded();
      await lookOver(page, 'photo, versions');
      // Where the face was there is one colour, and nothing of the photo.
      const box = await page
        .locator('.pw-box')
        .first()
        .evaluate((one) => {
          const place = (name: string) => Number((one as HTMLElement).style.getPropertyValue(name));
          return {
            x: place('--x') + place('--w') / 2,
            y: place('--y') + place('--h') / 2,
            part: place('--w') / 2,
          };
        });
      expect(await coloursIn(versions.first(), box)).toBe(1);
      expect(await coloursIn(page.locator('.pw-boxes img'), box)).toBeGreaterThan(50);
    },
    { look: desk },
  ));

it('throws a photo away for good, after a question', () =>
  visit(
    'leraar',
    '/fotos',
    async (page) => {
      const cards = page.locator('.photos__card');
      await cards.first().waitFor();
      const before = await cards.count();
      await cards.filter({ hasText: 'Niet aangenomen' }).getByRole('link').click();
      await press(page, 'Gooi de foto weg');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Gooi de foto weg' }).click();
      await page.getByRole('heading', { name: 'Foto’s', level: 1 }).waitFor();
      await expect.poll(() => cards.count()).toBe(before - 1);
    },
    { look: phone },
  ));
