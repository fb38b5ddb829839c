import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { looks, openPage, smallTargets, violations } from './accessibility.ts';
import { buildGallery } from './built.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  [browser, served] = await Promise.all([
    startBrowser(),
    buildGallery().then((folder) => serveFolder(folder)),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const desk = { theme: 'light', width: 1280, height: 900 } as const;

async function onPicture(
  does: (page: Page, picture: Locator) => Promise<void>,
  look: (typeof looks)[number] = desk,
): Promise<void> {
  const { page, errors } = await openPage(browser, `${served.url}/`, look);
  try {
    const picture = page.locator('.pw-boxes');
    await picture.scrollIntoViewIfNeeded();
    await does(page, picture);
    expect(errors).toEqual([]);
  } finally {
    await page.context().close();
  }
}

const boxCalled = (picture: Locator, name: string) => picture.getByRole('button', { name, exact: true });

async function placeOf(box: Locator) {
  const frame = await box.locator('.pw-box__frame').boundingBox();
  if (frame === null) throw new Error('the box is not to be seen');
  return frame;
}

it('is moved, resized and removed by keyboard, and the rest stays in place', () =>
  onPicture(async (page, picture) => {
    const [first, other] = [boxCalled(picture, 'Gezicht 1'), boxCalled(picture, 'Gezicht 3')];
    const [before, otherBefore] = [await placeOf(first), await placeOf(other)];
    await first.focus();
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const moved = await placeOf(first);
    expect(moved.x).toBeGreaterThan(before.x + 10);
    expect(moved.y).toBeGreaterThan(before.y + 2);
    expect(await first.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect((await placeOf(first)).width).toBeGreaterThan(moved.width + 5);
    await page.keyboard.press('Delete');
    await expect.poll(() => first.count()).toBe(0);
    expect(await picture.getByRole('status').textContent()).toBe('Weggehaald: Gezicht 1');
    expect(await placeOf(other)).toEqual(otherBefore);
  }));

it('is added by keyboard in the middle, with the focus on it', () =>
  onPicture(async (page, picture) => {
    await picture.getByRole('button', { name: 'Kader toevoegen' }).focus();
    await page.keyboard.press('Enter');
    await boxCalled(picture, 'Gezicht 7').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Gezicht 7');
    expect(await picture.getByRole('group', { name: 'Gekozen kader: Gezicht 7' }).isVisible()).toBe(true);
  }));

it('is drawn with a mouse around what was missed, from any corner', () =>
  onPicture(async (page, picture) => {
    await picture.getByRole('button', { name: 'Kader toevoegen' }).click();
    const image = await picture.locator('img').boundingBox();
    if (image === null) throw new Error('there is no picture');
    const at = (x: number, y: number) =>
      [image.x + (image.width * x) / 1200, image.y + (image.height * y) / 800] as const;
    await page.mouse.move(...at(1055, 345));
    await page.mouse.down();
    await page.mouse.move(...at(1000, 300), { steps: 4 });
    await page.mouse.move(...at(965, 255), { steps: 4 });
    await page.mouse.up();
    const drawn = await placeOf(boxCalled(picture, 'Gezicht 7'));
    const [left, top] = at(965, 255);
    expect(drawn.x).toBeCloseTo(left, 0);
    expect(drawn.y).toBeCloseTo(top, 0);
    expect(drawn.width).toBeCloseTo((image.width * 90) / 1200, 0);
  }));

it('is dragged by its middle and pulled by its corner', () =>
  onPicture(async (page, picture) => {
    const box = boxCalled(picture, 'Gezicht 5');
    await box.click();
    const before = await placeOf(box);
    const middle = [before.x + before.width / 2, before.y + before.height / 2] as const;
    await page.mouse.move(...middle);
    await page.mouse.down();
    await page.mouse.move(middle[0] + 60, middle[1] - 30, { steps: 5 });
    await page.mouse.up();
    const moved = await placeOf(box);
    expect(moved.x - before.x).toBeCloseTo(60, 0);
    expect(moved.y - before.y).toBeCloseTo(-30, 0);
    await page.mouse.move(moved.x + moved.width, moved.y + moved.height);
    await page.mouse.down();
    await page.mouse.move(moved.x + moved.width + 20, moved.y + moved.height + 10, { steps: 3 });
    await page.mouse.up();
    const pulled = await placeOf(box);
    expect(pulled.width - moved.width).toBeCloseTo(20, 0);
    expect(pulled.height - moved.height).toBeCloseTo(10, 0);
    expect(pulled.x).toBeCloseTo(moved.x, 0);
  }));

it('is added by one tap on a phone, as large as the others', () =>
  onPicture(
    async (page, picture) => {
      await picture.getByRole('button', { name: 'Vergroten' }).click();
      await picture.getByRole('button', { name: 'Kader toevoegen' }).click();
      const image = await picture.locator('img').boundingBox();
      const seen = await picture.getByRole('region', { name: 'Foto met kaders' }).boundingBox();
      if (image === null || seen === null) throw new Error('there is no picture');
      expect(image.width).toBeCloseTo(2 * seen.width, -1);
      await page.mouse.click(seen.x + 40, seen.y + 40);
      const box = await placeOf(boxCalled(picture, 'Gezicht 7'));
      const other = await placeOf(boxCalled(picture, 'Gezicht 3'));
      expect(Math.abs(box.width - other.width)).toBeLessThan(12);
    },
    { theme: 'light', width: 390, height: 844 },
  ));

it('is moved by buttons, for who can neither drag nor press arrows', () =>
  onPicture(async (_page, picture) => {
    const box = boxCalled(picture, 'Gezicht 2');
    await box.click();
    const before = await placeOf(box);
    await picture.getByRole('button', { name: 'Kader naar links' }).click();
    await picture.getByRole('button', { name: 'Kader groter' }).click();
    const after = await placeOf(box);
    expect(after.width).toBeGreaterThan(before.width);
    expect(after.x).toBeLessThan(before.x);
    await picture.getByRole('button', { name: 'Kader weghalen' }).click();
    await expect.poll(() => box.count()).toBe(0);
  }));

it.each(looks)('has nothing axe objects to with a box chosen, $theme at $width px', (look) =>
  onPicture(async (page, picture) => {
    await boxCalled(picture, 'Gezicht 2').click();
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  }, look),
);
