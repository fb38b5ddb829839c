import { readFile } from 'node:fs/promises';
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
      // A new box gets the focus once it is drawn.
      await expect.poll(() => chosen.evaluate((one) => one === document.activeElement)).toBe(true);
      const start = await placeOnPicture(chosen);
      for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowDown');
      await expect.poll(async () => (await placeOnPicture(chosen)).y).toBeGreaterThan(start.y + 0.02);
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
        .first()
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
      // As long as nobody said that a cover is enough, the protocol has no answer either.
      const facebook = page.locator('.photos__channels article', { hasText: 'Facebookpagina' });
      await facebook.getByText('Nog niet te zeggen').waitFor();
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

/** The photo of which there are versions, opened from the list. */
async function openPortrait(page: Page): Promise<void> {
  await page
    .locator('.photos__card', { hasText: /Nog te herkennen|Maak de versies/ })
    .getByRole('link')
    .click();
  await faces(page).first().waitFor();
}

/** A channel of the photo. */
const channel = (page: Page, name: string): Locator =>
  page.locator('.photos__channels article', { hasText: name });

/** Goes by everything of the list by keyboard, and says what it comes to. */
async function judgeByKeys(page: Page, says: 'Enter' | 'Nog wel te herkennen'): Promise<void> {
  for (const key of '12345') await page.keyboard.press(key);
  if (says === 'Enter') await page.keyboard.press('Enter');
  else await press(page, says);
}

it('covers a face in another way, for one channel or for all, also where it may be seen', () =>
  visit(
    'leraar',
    '/fotos',
    async (page) => {
      await openPortrait(page);
      await faces(page).first().click();
      await press(page, 'Hoe dit gezicht bedekt wordt');
      // The school did not allow blurring: it cannot be chosen.
      await page.getByRole('radio', { name: 'Vol vlak' }).waitFor();
      expect(await page.getByRole('radio', { name: 'Vaag' }).count()).toBe(0);
      await page.getByRole('radio', { name: 'Rechthoek' }).click();
      await page.getByRole('radio', { name: 'Ruim', exact: true }).click();
      await page.getByRole('radio', { name: 'Ruim', exact: true, checked: true }).waitFor();
      await lookOver(page, 'photo, cover chosen');
      // It is kept, and made anew at once where there was a version.
      await page.reload();
      await faces(page).first().click();
      await press(page, 'Hoe dit gezicht bedekt wordt');
      await page.getByRole('radio', { name: 'Rechthoek', checked: true }).waitFor();
      await page.getByRole('radio', { name: 'Ruim', exact: true, checked: true }).waitFor();
      await expect.poll(() => page.locator('.photos__version').count(), whileLooking).toBeGreaterThan(2);
    },
    { look: desk },
  ));

it('crops a photo for one channel by keyboard: who is outside is not in it; on another it is not used', () =>
  visit(
    'leraar',
    '/fotos',
    async (page) => {
      await openPortrait(page);
      const facebook = channel(page, 'Facebookpagina');
      const version = facebook.locator('.photos__version');
      await version.waitFor(whileLooking);
      const before = await version.getAttribute('src');
      const size = (image: Locator) =>
        image.evaluate((one) => {
          const { naturalWidth: width, naturalHeight: height } = one as HTMLImageElement;
          return { width, height };
        });
      const whole = await size(version);
      await facebook.getByRole('radio', { name: 'Uitsnede' }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Bijsnijden voor Facebookpagina' });
      await dialog.waitFor();
      await lookOver(page, 'photo, crop');
      const box = dialog.getByRole('button', { name: 'Wat overblijft' });
      await box.focus();
      for (let times = 0; times < 60; times += 1) await page.keyboard.press('Shift+ArrowLeft');
      await dialog.getByRole('button', { name: 'Snij zo bij' }).focus();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await facebook.getByRole('radio', { name: 'Uitsnede', checked: true }).waitFor();
      await expect
        .poll(
          async () => ((await version.count()) === 0 ? before : version.getAttribute('src')),
          whileLooking,
        )
        .not.toBe(before);
      // A tenth was cut off on each side, and then three tenths on the right.
      await expect.poll(async () => (await size(version)).width / whole.width).toBeCloseTo(0.5, 2);
      expect((await size(version)).height / whole.height).toBeCloseTo(0.8, 2);

      const website = channel(page, 'Website');
      await website.getByRole('radio', { name: 'Niet hier' }).click();
      await website.getByText('Je gebruikt deze foto hier niet.').waitFor();
      expect(await website.locator('.photos__version').count()).toBe(0);
      await facebook.getByRole('radio', { name: 'Heel' }).click();
      await facebook.getByRole('radio', { name: 'Heel', checked: true }).waitFor();
    },
    { look: desk },
  ));

it('judges one by one who can still be recognised; whoever can is covered more and judged again', () =>
  visit(
    'leraar',
    '/fotos',
    async (page) => {
      await page
        .getByText(/^Nog te herkennen\? Kijk naar \d/)
        .first()
        .waitFor(whileLooking);
      await openPortrait(page);
      const facebook = channel(page, 'Facebookpagina');
      await facebook.locator('.photos__version').waitFor(whileLooking);
      await facebook.getByText(/^Kijk eerst of iemand nog te herkennen is/).waitFor();
      expect(await facebook.getByText('Bewaar deze versie').count()).toBe(0);
      await page.getByRole('button', { name: /één voor één$/ }).press('Enter');
      const first = page.locator('#judge-who');
      await first.waitFor();
      expect(await page.getByRole('button', { name: 'Niet meer te herkennen' }).isDisabled()).toBe(true);
      // Enter does nothing before everything was gone by.
      for (const key of '1234') await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      expect(await page.getByRole('button', { name: 'Niet meer te herkennen' }).isDisabled()).toBe(true);
      expect(await page.getByText(/^1 van \d+$/).count()).toBe(1);
      await lookOver(page, 'photo, judging');
      // The face that is covered, from near: one plain colour where it is.
      const near = page.locator('.photos__part');
      expect((await near.boundingBox())?.width ?? 0).toBeGreaterThan(150);
      await judgeByKeys(page, 'Nog wel te herkennen');
      await page.getByRole('heading', { name: /is nog te herkennen$/ }).waitFor();
      await lookOver(page, 'photo, still recognisable');
      await press(page, 'Bedek meer');
      await page.getByText('Bedek meer').waitFor({ state: 'hidden' });
      // One after the other, until nobody is left; the one who was covered more is among them.
      for (let round = 0; round < 40; round += 1) {
        const said = page.getByText('Iedereen die bedekt is, is bekeken.');
        await first.or(said).first().waitFor(whileLooking);
        if ((await said.count()) > 0) break;
        const before = await first.textContent();
        await judgeByKeys(page, 'Enter');
        await expect
          .poll(async () => ((await first.count()) === 0 ? '' : first.textContent()), whileLooking)
          .not.toBe(before);
      }
      await page.getByText('Iedereen die bedekt is, is bekeken.').waitFor();
      await facebook.getByText('Bewaar deze versie').waitFor(whileLooking);
      // Now the protocol has an answer, with its article.
      await facebook.getByRole('button', { name: 'Waarom, en wat je moet doen' }).click();
      await facebook.locator('a[href*="#artikel-"]').locator('visible=true').first().waitFor();
      await lookOver(page, 'photo, judged');
      await page.goto(new URL('/fotos', page.url()).href);
      await page.getByText('Klaar', { exact: true }).first().waitFor();
    },
    { look: phone },
  ));

it('takes photos that were chosen to the post they are for', () =>
  visit('leraar', '/fotos', async (page) => {
    const boxes = page.getByText('Voor een bericht', { exact: true });
    await boxes.nth(0).click();
    await boxes.nth(1).click();
    await page.getByText('2 foto’s gekozen').waitFor();
    await lookOver(page, 'photos, chosen');
    await page.getByRole('link', { name: 'Maak er een bericht bij' }).click();
    await page.waitForURL(/\/controleer\?fotos=/);
    const ids = new URL(page.url()).searchParams.get('fotos')?.split(',') ?? [];
    expect(ids).toHaveLength(2);
    expect(ids.every((id) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
  }));

it('goes on with a photo that broke off, from where it was', () =>
  visit(
    'leraar',
    '/fotos',
    async (page) => {
      const cards = page.locator('.photos__card');
      await cards.first().waitFor();
      const before = await cards.count();
      const offsets: number[] = [];
      let hasBroken = false;
      await page.route(/\/api\/v1\/photo-uploads\//, async (route) => {
        const request = route.request();
        if (request.method() === 'PATCH') {
          offsets.push(Number(request.headers()['upload-offset']));
          // The second part is on its way when the connection goes; it is back after a moment.
          if (offsets.length === 2) {
            hasBroken = true;
            await page.context().setOffline(true);
            await route.abort('internetdisconnected');
            setTimeout(() => void page.context().setOffline(false), 1500);
            return;
          }
        }
        await route.continue();
      });
      // What comes after a photo in its file is no part of it, and makes it large enough to be sent in three parts.
      const buffer = Buffer.concat([await readFile(portrait), Buffer.alloc(5_000_000, 7)]);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Kies bestanden')]);
      await chooser.setFiles([{ name: 'portrait.jpg', mimeType: 'image/jpeg', buffer }]);
      await page.getByText('De foto is er.').waitFor(whileLooking);
      await expect.poll(() => cards.count(), whileLooking).toBe(before + 1);
      expect(hasBroken).toBe(true);
      // What was there already is not sent again.
      const part = 2 * 1024 * 1024;
      expect(offsets).toEqual([0, part, part, 2 * part]);
      await expect.poll(() => page.getByText('Wordt bekeken').count(), whileLooking).toBe(0);
    },
    { look: phone, refusals: ['ERR_INTERNET_DISCONNECTED', 'Failed to load resource'] },
  ));

it('the office settles how people are covered; blurring is off, and comes with its warning', () =>
  visit(
    'administratie',
    '/school/fotos',
    async (page) => {
      const warning = page.getByText('Vaag is niet veilig');
      await page.getByRole('radio', { name: /^Vol vlak/, checked: true }).waitFor();
      expect(await warning.count()).toBe(0);
      await page.getByText('Vaag maken mag ook').click();
      await warning.waitFor();
      await lookOver(page, 'photo settings');
      await page.getByLabel(/^Zo veel dagen bewaren/).fill('91');
      await press(page, 'Bewaar');
      await page.getByText('Vul een getal in van 1 tot 90.').waitFor();
      await page.getByLabel(/^Zo veel dagen bewaren/).fill('30');
      await press(page, 'Bewaar');
      await page.getByText('Bewaard', { exact: true }).first().waitFor();
      await page.reload();
      await warning.waitFor();
      expect(await page.getByLabel(/^Zo veel dagen bewaren/).inputValue()).toBe('30');
    },
    { look: phone },
  ));

it('a face that is blurred says that it can be undone, where it is chosen and beside the version', () =>
  visit(
    'leraar',
    '/fotos',
    async (page) => {
      await page.locator('.photos__card', { hasText: 'Klaar' }).first().getByRole('link').click();
      await faces(page).first().click();
      await press(page, 'Hoe dit gezicht bedekt wordt');
      await page.getByRole('radio', { name: 'Vaag' }).click();
      await page.getByText('Vaag is niet veilig').waitFor();
      const warning = channel(page, 'Facebookpagina').getByText('Een vaag gezicht kan iemand soms');
      await warning.waitFor({ timeout: 40_000 });
      // Covered in another way: nobody has judged that yet.
      await channel(page, 'Facebookpagina')
        .getByText(/^Kijk eerst of iemand/)
        .waitFor();
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
