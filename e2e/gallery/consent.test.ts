import { consentLanguageCodes, consentLanguages, consentPageWords } from '@plaatswijs/web/consent-words';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { looks, openPage, showWith, sidewaysScroll, smallTargets, violations } from './accessibility.ts';
import { buildPublic } from './built.ts';
import { consentSamples } from './consent-samples.ts';
import type { ServedFolder } from './serve-folder.ts';
import { servePublic } from './serve-public.ts';

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  const dist = await buildPublic();
  [browser, served] = await Promise.all([startBrowser(), servePublic(dist)]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** The narrowest screen and a desk, light and dark. */
const seen = looks.filter(({ width }) => width !== 390);
const at = (name: string, language: string) => `${served.url}/samples/${name}?taal=${language}`;
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one instanceof HTMLInputElement ? `${one.name}=${one.value}` : (one?.textContent ?? '').trim();
  });

describe.each(consentLanguageCodes)('the pages about consent in %s', (language) => {
  it.each(Object.keys(consentSamples))('can be used by everybody: %s', async (name) => {
    const { page, errors } = await openPage(browser, at(name, language), looks[0]);
    try {
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const { theme, width, height } of seen) {
        await showWith(page, { theme, width, height });
        const look = `${theme} at ${width} px`;
        expect(await violations(page), look).toEqual([]);
        expect(await sidewaysScroll(page), look).toBe(0);
        expect(await smallTargets(page), look).toEqual([]);
      }
      expect(await page.locator('h1').count()).toBe(1);
      expect(errors).toEqual([]);
    } finally {
      await page.context().close();
    }
  });

  it('can be read with letters of twice the size on a narrow screen', async () => {
    const { page } = await openPage(browser, at('consent-again', language), looks[1]);
    try {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sidewaysScroll(page)).toBe(0);
    } finally {
      await page.context().close();
    }
  });

  it('chooses nothing for anybody, and draws yes and no alike', async () => {
    const { page } = await openPage(browser, at('consent-first', language), looks[0]);
    try {
      expect(await page.locator('input:checked').count()).toBe(0);
      const choices = await page.locator('.consent-question__answers').evaluateAll((all) =>
        all.map((one) =>
          [...one.children].map((choice) => {
            const { width, height } = choice.getBoundingClientRect();
            const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(choice);
            const look = [Math.round(width), Math.round(height), color, backgroundColor, borderColor];
            return { words: choice.textContent, look: [...look, fontSize, fontWeight].join(' ') };
          }),
        ),
      );
      const { yes, no } = consentPageWords[language].answers;
      expect(choices).toHaveLength(6);
      for (const both of choices) {
        expect(both.map(({ words }) => words)).toEqual([yes, no]);
        expect(both[0]?.look).toBe(both[1]?.look);
      }
    } finally {
      await page.context().close();
    }
  });
});

describe('the questions about consent', () => {
  it('are answered by a plain form without any script, and one may stay open', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    try {
      await page.goto(at('consent-first', 'tr'));
      const mees = page.locator('section', { has: page.getByRole('heading', { name: 'Mees' }) });
      await mees
        .getByRole('group', { name: /Sosyal medya/ })
        .getByLabel('Hayır')
        .check();
      await mees
        .getByRole('group', { name: /Sınıf listesi/ })
        .getByLabel('Evet')
        .check();
      expect(await page.locator('[data-read-button]').first().isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Cevaplarımı kaydet' }).click();
      const sent = new URL(page.url()).searchParams;
      expect([sent.get('p1-2'), sent.get('p1-3')]).toEqual(['no', 'yes']);
      expect(sent.has('p1-1')).toBe(false);
    } finally {
      await context.close();
    }
  });

  it('are answered by the keyboard alone', async () => {
    const { page } = await openPage(browser, at('consent-first', 'nl'), looks[0]);
    try {
      const walked: string[] = [];
      for (let step = 0; step < 30 && !walked.at(-1)?.startsWith('Bewaar'); step++) {
        await page.keyboard.press('Tab');
        const here = await focused(page);
        if (here === 'p1-1=yes') await page.keyboard.press('Space');
        if (here === 'p1-2=yes') await page.keyboard.press('ArrowRight');
        walked.push(here);
      }
      // One stop for each question, in order, and the button that sends them at the end.
      const fields = ['p1-1', 'p1-2', 'p1-3', 'p1-4', 'p2-1', 'p2-2'];
      expect(walked.filter((one) => one.includes('='))).toEqual(fields.map((field) => `${field}=yes`));
      expect(walked[0]).toBe('Naar de inhoud');
      await page.keyboard.press('Enter');
      await page.waitForURL(/p1-1=/);
      const sent = new URL(page.url()).searchParams;
      expect([sent.get('p1-1'), sent.get('p1-2')]).toEqual(['yes', 'no']);
    } finally {
      await page.context().close();
    }
  });

  it('come back with the own earlier answer, and only where it still counts', async () => {
    const { page } = await openPage(browser, at('consent-again', 'nl'), looks[0]);
    try {
      const checked = await page.locator('input:checked').evaluateAll((all) => all.map(({ id }) => id));
      expect(checked).toEqual(['p1-1-yes']);
      const group = page.getByRole('group', { name: /Nieuwsbrief/ });
      await group.getByText('Dit koos je op 1 september 2026: ja.').waitFor();
      await page.getByText('Daarna is de vraag veranderd', { exact: false }).waitFor();
      await page.getByText('Op het inschrijfformulier stond: nee', { exact: false }).waitFor();
    } finally {
      await page.context().close();
    }
  });

  it('say at once that nothing was saved when a form comes back, with the way to the first question', async () => {
    const { page } = await openPage(browser, at('consent-error', 'nl'), looks[0]);
    try {
      expect(await focused(page)).toContain('Er is nog niets bewaard');
      await page.getByRole('link', { name: /Je hebt nog niets gekozen/ }).click();
      expect(await focused(page)).toBe('p1-1=yes');
    } finally {
      await page.context().close();
    }
  });

  it('are marked as Dutch where the school wrote them, and the page runs to its own side', async () => {
    for (const language of consentLanguageCodes) {
      const { page } = await openPage(browser, at('consent-first', language), looks[0]);
      try {
        const written = page.getByText('De ouders van groep 8 krijgen', { exact: false });
        expect(await written.getAttribute('lang')).toBe('nl');
        const side = await page.evaluate(() => getComputedStyle(document.body).direction);
        expect(side).toBe(consentLanguages[language].direction);
      } finally {
        await page.context().close();
      }
    }
  });
});

describe('reading aloud', () => {
  /** A device with one Turkish and one Dutch voice; what it says is kept, each in its language. */
  const device = () => {
    const said: string[] = [];
    const target = new EventTarget();
    Object.assign(globalThis, {
      said,
      SpeechSynthesisUtterance: class extends EventTarget {
        lang = '';
        voice = null;
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'tr-TR' }, { lang: 'nl_NL' }],
        speak: ({ lang, text }: { lang: string; text: string }) => said.push(`${lang}: ${text}`),
        cancel: () => said.push('stop'),
        addEventListener: target.addEventListener.bind(target),
      },
    });
  };

  async function readFirst(language: string) {
    const context = await browser.newContext();
    await context.addInitScript(device);
    const page = await context.newPage();
    await page.goto(at('consent-first', language));
    return page;
  }

  it('reads a question in order, each part in its own language, and stops at a second press', async () => {
    const page = await readFirst('tr');
    try {
      const question = page.getByRole('group', { name: /Sosyal medya/ }).first();
      await question.getByRole('button', { name: 'Sesli oku' }).click();
      const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      expect(await said()).toEqual([
        'stop',
        'tr: Çocuğunuzun (Mees) fotoğraf ve videoları okulun sosyal medya hesaplarında yer alabilir mi?',
        expect.stringContaining('tr: Sosyal medya'),
        'nl: Wij zetten foto’s van uitjes op Facebook en Instagram. Nooit met een naam erbij.',
        'tr: Nerede',
        'nl: Facebookpagina',
        'tr: (herkes görebilir)',
        'nl: Instagram',
        'tr: (herkes görebilir)',
        'tr: Evet',
        'tr: Hayır',
      ]);
      await question.getByRole('button', { name: 'Okumayı durdur' }).click();
      expect((await said()).at(-1)).toBe('stop');
      await question.getByRole('button', { name: 'Sesli oku' }).waitFor();
      expect(await violations(page)).toEqual([]);
    } finally {
      await page.context().close();
    }
  });

  it('is not offered where the device has no voice for the language', async () => {
    const page = await readFirst('ar');
    try {
      expect(await page.locator('[data-read-button]:visible').count()).toBe(0);
    } finally {
      await page.context().close();
    }
  });
});
