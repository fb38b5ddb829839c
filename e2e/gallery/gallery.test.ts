import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type Look, looks, openPage, sidewaysScroll, smallTargets, violations } from './accessibility.ts';
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

const phone: Look = { theme: 'light', width: 390, height: 844 };
const desk: Look = { theme: 'light', width: 1280, height: 900 };

async function onGallery(look: Look, does: (page: Page) => Promise<void>, query = ''): Promise<void> {
  const { page, errors } = await openPage(browser, `${served.url}/${query}`, look);
  try {
    await does(page);
    expect(errors).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return (one?.getAttribute('aria-label') ?? one?.textContent ?? '').trim();
  });

describe.each(looks)('every component, $theme at $width px', (look) => {
  it('has nothing axe objects to, at rest and after a refused form', () =>
    onGallery(look, async (page) => {
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Opslaan' }).last().scrollIntoViewIfNeeded();
      await page.locator('form button[type=submit]').click();
      expect(await focused(page)).toContain('Dit klopt nog niet');
      expect(await violations(page)).toEqual([]);
    }));

  it('has nothing axe objects to with a window, a menu or a list open', () =>
    onGallery(look, async (page) => {
      for (const name of ['Open een venster', 'Verwijder…', 'Meer mogelijkheden']) {
        await page.getByRole('button', { name }).click();
        await page.locator('[role=dialog], [role=alertdialog], [role=menu]').first().waitFor();
        expect(await violations(page), name).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page
        .getByRole('button', { name: /Kies een groep/ })
        .first()
        .click();
      await page.getByRole('listbox').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Toon een melding' }).click();
      await page.getByRole('alertdialog').waitFor();
      expect(await violations(page)).toEqual([]);
    }));

  it('never scrolls sideways and has targets of 24 pixels or more', () =>
    onGallery(look, async (page) => {
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await smallTargets(page)).toEqual([]);
    }));
});

describe('looks', () => {
  it('speaks English, in the colour of a school', () =>
    onGallery(
      phone,
      async (page) => {
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        expect(await violations(page)).toEqual([]);
      },
      '?taal=en&kleur=%23ffe600&thema=dark',
    ));

  it('has room at twice the size: no sideways scroll at 200% on a desk', () =>
    onGallery({ ...desk, width: 640, height: 450 }, async (page) => {
      expect(await sidewaysScroll(page)).toBe(0);
    }));

  it('has room for larger letters: none cut off at 200% text', () =>
    onGallery(phone, async (page) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await sidewaysScroll(page)).toBe(0);
    }));
});

describe('by keyboard', () => {
  it('starts with the skip link, which leads past the menu', () =>
    onGallery(desk, async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Naar de inhoud');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    }));

  it('goes through the page in reading order, with a ring one can see', () =>
    onGallery(desk, async (page) => {
      const seen: string[] = [];
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('Tab');
        seen.push(await focused(page));
        const outline = await page.evaluate(
          () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
        );
        expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(3);
      }
      expect(seen).toEqual([
        'Naar de inhoud',
        'BBasisschool De Ooievaar',
        'Zoals je apparaat',
        'Start',
        'Berichten',
      ]);
    }));

  it('keeps the focus in a window and gives it back', () =>
    onGallery(desk, async (page) => {
      const opener = page.getByRole('button', { name: 'Open een venster' });
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(
          true,
        );
      }
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('Open een venster');
    }));

  it('starts a dangerous question at the way back', () =>
    onGallery(desk, async (page) => {
      await page.getByRole('button', { name: 'Verwijder…' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('alertdialog').waitFor();
      await expect.poll(() => focused(page)).toBe('Bewaar de foto');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('Verwijder…');
    }));

  it('walks a menu by its arrows, past what can not be chosen', () =>
    onGallery(desk, async (page) => {
      await page.getByRole('button', { name: 'Meer mogelijkheden' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('menu').waitFor();
      await expect.poll(() => focused(page)).toBe('Wijzig');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focused(page)).toBe('Verwijder de foto');
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(page)).toBe('Meer mogelijkheden');
    }));

  it('finds one of a list by typing', () =>
    onGallery(desk, async (page) => {
      const field = page.getByRole('combobox', { name: 'Leerling' });
      await field.focus();
      await page.keyboard.type('bra');
      await page.getByRole('option', { name: 'Bram Voorbeeld' }).waitFor();
      expect(await page.getByRole('option').count()).toBe(1);
      await page.keyboard.press('ArrowDown');
      await page.locator('[role=option][data-focused]').waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => field.inputValue()).toBe('Bram Voorbeeld');
    }));

  it('leads from the summary of errors to the field', () =>
    onGallery(desk, async (page) => {
      await page.locator('form button[type=submit]').click();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('sample-name');
    }));

  it('takes a day in the Dutch order', () =>
    onGallery(desk, async (page) => {
      await page.getByRole('spinbutton', { name: /dag/i }).first().focus();
      await page.keyboard.type('02032026');
      const parts = await page.locator('.pw-date').first().getByRole('spinbutton').allTextContents();
      expect(parts).toEqual(['02', '03', '2026']);
    }));
});

describe('a marked text', () => {
  it('keeps its underlining under its words while it grows and scrolls', () =>
    onGallery(phone, async (page) => {
      const area = page.getByRole('textbox', { name: 'Tekst met opmerkingen' });
      await area.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Een lange eerste regel om te zien wat er gebeurt.\n'.repeat(12));
      // Where the words stand and where their underlining stands: apart by nothing, but for a frame's delay.
      const apart = () =>
        page.evaluate(() => {
          const text = document.querySelector<HTMLTextAreaElement>('.pw-marked__pane textarea');
          const mirror = document.querySelector<HTMLElement>('.pw-marked__mirror');
          if (text === null || mirror === null) return null;
          return {
            scroll: text.scrollTop - mirror.scrollTop,
            height: Math.abs(text.scrollHeight - mirror.scrollHeight) <= 2,
            width: Math.abs(text.clientWidth - mirror.clientWidth) <= 1,
          };
        });
      await expect.poll(apart).toEqual({ scroll: 0, height: true, width: true });
    }));

  it('leads from the list to the words, and takes them out', () =>
    onGallery(desk, async (page) => {
      const area = page.getByRole('textbox', { name: 'Tekst met opmerkingen' });
      const list = page.getByRole('list', { name: 'Onderstreept in je tekst' });
      await list.getByRole('button', { name: '06-12345678' }).press('Enter');
      const chosen = await area.evaluate((node) => {
        const field = node as HTMLTextAreaElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
      expect(chosen).toBe('06-12345678');
      await list.getByRole('listitem').first().getByRole('button', { name: 'Haal weg' }).click();
      expect(await area.inputValue()).not.toContain('Sterre Proefberg');
      expect(await list.getByRole('listitem').count()).toBe(2);
    }));
});
