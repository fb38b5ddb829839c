import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf, pdfOf } from '../../test/read-back.ts';
import { printable } from '../printable.ts';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 60);
const seed = 20_261_122;

/** Letters and signs of scripts that the fonts know; each read back as it was. */
const known = fc.constantFrom(
  ...'abzABZ09éëïñçłęśżğşıİßœ€“”‘’—…•с жшДЯїґαβΩ ĳ%&<>()/\\{}[]#@~^|+=ţșăőűčřžњ'.split(''),
);
/** Anything at all. */
const anything = fc.string({ unit: 'binary', maxLength: 300 });

async function readBack(text: string): Promise<string> {
  const pages = await pagesOf(
    await pdfOf([{ kind: 'paragraph', runs: [{ text }] }], { foot: '', title: '' }),
  );
  return pages.map((page) => page.replace(/Pagina \d+/, '')).join(' ');
}

/** Where lines break is for the page to say. */
function packed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

describe('LET-23 any text', () => {
  test('of the scripts that the fonts know is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(known, { maxLength: 400 }), async (letters) => {
        const text = letters.join('');
        expect(packed(await readBack(text))).toBe(packed(printable(text)));
      }),
      { numRuns: runs, seed },
    );
  });

  test('whatever it is never stops the writing, and leaves a file that can be opened', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (one, other) => {
        const pages = await pagesOf(
          await pdfOf([
            { kind: 'heading', level: 1, text: one },
            { kind: 'paragraph', runs: [{ text: other, strong: true }, { text: one }] },
            { kind: 'list', ordered: false, items: [[{ text: one }], []] },
            { kind: 'facts', rows: [{ name: one, value: other }] },
            { kind: 'table', caption: other, columns: [one, other], rows: [[other, one], []] },
            { kind: 'signature', name: one, role: other },
          ]),
        );
        expect(pages.length).toBeGreaterThan(0);
      }),
      { numRuns: runs, seed },
    );
  });

  test('words that run to the left keep their letters, and none is lost', async () => {
    const words = 'مرحبا بكم في المدرسة اليوم שלום לכולם'.split(' ');
    const text = packed(await readBack(words.join(' ')));
    for (const word of words) expect(text).toContain(packed(word));
  });

  test('what no font has is written as its number', async () => {
    expect(await readBack('ok 🖕 中')).toContain('ok [U+1F595] [U+4E2D]');
    expect(await readBack('lach 😀')).toContain('lach 😀');
  });

  test('what steers and is not seen is gone: nobody turns a line around', async () => {
    expect(await readBack('A\u{202E}gepdraaid\u{202C}B\u{7}C\u{0}D\u{AD}E\u{200B}F')).toContain(
      'AgepdraaidBCDEF',
    );
  });

  test('a word of a hundred thousand letters and a paragraph of a million are written out', async () => {
    const word = 'a'.repeat(100_000);
    expect(packed(await readBack(word))).toBe(word);
    const words = Array.from({ length: 150_000 }, (_, at) => `w${at % 977}`).join(' ');
    expect(packed(await readBack(words))).toBe(packed(words));
  });
});
