import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { pagesOf, pdfOf, rolesOf, treeOf } from '../../test/read-back.ts';
import type { Block } from '../document.ts';

const letter: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Besluit' },
  { kind: 'paragraph', runs: [{ text: 'Beste meneer ' }, { text: 'Verzonnen', strong: true }] },
  { kind: 'list', ordered: true, items: [[{ text: 'Eerst dit' }], [{ text: 'Dan dat' }]] },
  { kind: 'heading', level: 2, text: 'Wat u kunt doen' },
  { kind: 'facts', rows: [{ name: 'Bezwaar', value: 'voor 1 januari' }] },
  { kind: 'table', caption: 'Wie er keek', columns: ['Wie', 'Wanneer'], rows: [['Iemand', '12 november']] },
  { kind: 'signature', name: 'A. Verzonnen', role: 'directeur' },
];

describe('LET-20 a PDF that can be read aloud', () => {
  test('tells its parts: headings, lists, tables with their head cells', async () => {
    const pdf = await pdfOf(letter);
    expect(rolesOf(await treeOf(pdf))).toBe(
      'H1 P L(LI(Lbl LBody) LI(Lbl LBody)) H2 Table(TR(TH TD)) Table(Caption TR(TH TH) TR(TD TD)) P P',
    );
    expect(pdf.toString('latin1')).toMatch(/\/Scope \/Column/);
    expect(pdf.toString('latin1')).toMatch(/\/Scope \/Row/);
    expect(pdf.toString('latin1')).toMatch(/\/ListNumbering \/Decimal/);
  });

  test('says its language, its title and that it was made to be read aloud', async () => {
    const opened = await getDocumentProxy(
      new Uint8Array(await pdfOf(letter, { title: 'Besluit & <bijlage> ł' })),
    );
    const { info, metadata } = await opened.getMetadata();
    expect(info).toMatchObject({ Language: 'nl-NL', Title: 'Besluit & <bijlage> ł' });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(metadata.get('dc:title')).toBe('Besluit & <bijlage> ł');
    expect(await opened.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await opened.getMarkInfo()).toMatchObject({ Marked: true });
    await opened.destroy();
  });

  test('has bookmarks, one below the other as the headings are', async () => {
    const opened = await getDocumentProxy(new Uint8Array(await pdfOf(letter)));
    const [first] = await opened.getOutline();
    expect([first?.title, first?.items.map(({ title }: { title: string }) => title)]).toEqual([
      'Besluit',
      ['Wat u kunt doen'],
    ]);
    await opened.destroy();
  });

  test('has its fonts in it, and keeps the order of what was written', async () => {
    const pdf = await pdfOf(letter);
    expect(pdf.toString('latin1')).toMatch(/AtkinsonHyperlegibleNext-Regular/);
    expect(pdf.toString('latin1')).not.toMatch(/\/BaseFont \/Helvetica/);
    const [text] = await pagesOf(pdf);
    const found = ['Besluit', 'Beste meneer Verzonnen', '1. Eerst dit', 'Wie er keek', 'A. Verzonnen'];
    const places = found.map((words) => text?.indexOf(words) ?? -1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(-1);
  });

  test('LET-21 the same document is the same file, and nothing in it tells the time it was written', async () => {
    const [one, other] = [await pdfOf(letter), await pdfOf(letter)];
    expect(one.equals(other)).toBe(true);
    const later = await pdfOf(letter, { madeAt: new Date('2027-01-01T00:00:00Z') });
    expect(later.equals(one)).toBe(false);
  });
});

/** Everything that was packed in a PDF, unpacked. */
function unpacked(pdf: Buffer): string {
  const parts = [pdf.toString('latin1')];
  for (const found of parts[0]?.matchAll(/stream\n/g) ?? []) {
    try {
      parts.push(inflateSync(pdf.subarray(found.index + 7)).toString('latin1'));
    } catch {
      // Not everything is packed.
    }
  }
  return parts.join('\n');
}

describe('LET-22 what is masked', () => {
  const secret = 'Xzqvj Wkyf';
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      runs: [{ text: 'Gemeld door ' }, { text: secret, masked: true }, { text: ' op maandag' }],
    },
  ];

  test('is a bar with a word, as long for every name', async () => {
    const [text] = await pagesOf(await pdfOf(blocks));
    expect(text).toContain('Gemeld door afgeschermd op maandag');
    const other: Block[] = [
      {
        kind: 'paragraph',
        runs: [{ text: 'Gemeld door ' }, { text: 'Al', masked: true }, { text: ' op maandag' }],
      },
    ];
    expect(await pdfOf(other)).toEqual(await pdfOf(blocks));
  });

  test('is nowhere in the file: no letter of it, in no form', async () => {
    const pdf = await pdfOf(blocks);
    const all = unpacked(pdf);
    for (const form of [secret, 'Xzqvj', Buffer.from(secret, 'utf16le').swap16().toString('latin1')])
      expect(all).not.toContain(form);
    // Letters that stand nowhere else are not among the characters of any font either.
    for (const letter of ['X', 'q', 'W', 'y'])
      expect(all).not.toMatch(new RegExp(`<00${letter.charCodeAt(0).toString(16)}>`));
  });
});

describe('LET-24 pages', () => {
  test('the head of a table comes back on the next page, and is read aloud once', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [`rij ${at}`, 'iets']);
    const pdf = await pdfOf([{ kind: 'table', caption: 'Lang', columns: ['Kolomkop', 'Wat'], rows }]);
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Kolomkop');
    expect(rolesOf(await treeOf(pdf, 2)).match(/TH/g)).toHaveLength(2);
    expect(rolesOf(await treeOf(pdf, 2)).match(/TR/g)).toHaveLength(121);
    for (let at = 0; at < 120; at += 1) expect(pages.join('\n')).toContain(`rij ${at}`);
  });

  test('a row that is longer than a page goes on on the next, with nothing lost', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${at}`);
    const pages = await pagesOf(
      await pdfOf([
        { kind: 'table', caption: 'Lang', columns: ['Smal', 'Breed'], rows: [['x', words.join(' ')]] },
      ]),
    );
    const found = new Set(pages.join(' ').split(/\s+/));
    expect(words.filter((word) => !found.has(word))).toEqual([]);
  });

  test('pages are numbered, with the foot on each', async () => {
    const blocks: Block[] = [
      { kind: 'paragraph', runs: [{ text: 'een' }] },
      { kind: 'page-break' },
      { kind: 'paragraph', runs: [{ text: 'twee' }] },
    ];
    const pages = await pagesOf(await pdfOf(blocks));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('Pagina 2');
    expect(pages[1]).toContain('Voet');
  });

  test('a heading is never the last thing on a page', async () => {
    for (let lines = 30; lines < 48; lines += 1) {
      const filling: Block[] = Array.from({ length: lines }, () => ({
        kind: 'paragraph',
        runs: [{ text: 'vul' }],
      }));
      const pages = await pagesOf(
        await pdfOf([
          ...filling,
          { kind: 'heading', level: 2, text: 'Kop' },
          { kind: 'paragraph', runs: [{ text: 'erna' }] },
        ]),
      );
      const [page] = pages.filter((one) => one.includes('Kop'));
      expect(page).toContain('erna');
    }
  });
});
