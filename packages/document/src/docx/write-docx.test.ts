import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxOf, filesIn, wordsIn } from '../../test/read-back.ts';
import type { Block } from '../document.ts';
import { printable } from '../printable.ts';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 40);

async function bodyOf(blocks: readonly Block[]): Promise<string> {
  return (
    filesIn(await docxOf(blocks))
      .get('word/document.xml')
      ?.toString() ?? ''
  );
}

describe('LET-26 a DOCX that can be worked on', () => {
  test('has headings, lists and tables that are that', async () => {
    const body = await bodyOf([
      { kind: 'heading', level: 2, text: 'Kop' },
      { kind: 'list', ordered: true, items: [[{ text: 'een' }]] },
      { kind: 'table', caption: 'Wie', columns: ['A', 'B'], rows: [['1', '2']] },
    ]);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>/);
    expect(body).toMatch(/<w:numPr>/);
    expect(body).toMatch(/<w:tblHeader\/>/);
    expect(wordsIn(body)).toMatch(/Kop\neen\nWie\nA\nB\n1\n2/);
  });

  test('says its language, title, school and day', async () => {
    const files = filesIn(await docxOf([], { title: 'A & <b>' }));
    expect(files.get('word/styles.xml')?.toString()).toContain('<w:lang w:val="nl-NL"');
    const core = files.get('docProps/core.xml')?.toString();
    expect(core).toContain('<dc:title>A &amp; &lt;b&gt;</dc:title>');
    expect(core).toContain('2026-11-20T10:00:00Z');
    expect([...files.keys()]).toContain('word/footer1.xml');
  });

  test('LET-21 the same document is the same file, whenever it is written', async () => {
    const head = { name: 'School', lines: ['Straat 1'], colour: '#0a6b4f' };
    const blocks: Block[] = [{ kind: 'list', ordered: true, items: [[{ text: 'een' }], [{ text: 'twee' }]] }];
    const one = await docxOf(blocks, { head });
    // The time in a zip moves by two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await docxOf(blocks, { head })).equals(one)).toBe(true);
  });

  test('LET-22 what is masked is nowhere in it', async () => {
    const docx = await docxOf([
      { kind: 'paragraph', runs: [{ text: 'Xzqvj', masked: true }, { text: ' zei iets' }] },
    ]);
    for (const [, content] of filesIn(docx)) expect(content.toString()).not.toContain('Xzqvj');
    expect(wordsIn(filesIn(docx).get('word/document.xml')?.toString() ?? '')).toContain(
      'afgeschermd zei iets',
    );
  });

  test('LET-23 any text stands in it as it is, and never breaks the file', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const body = await bodyOf([{ kind: 'paragraph', runs: [{ text: given }] }]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what may not stand in XML
        expect(body).not.toMatch(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
        expect(wordsIn(body)).toContain(printable(given).replace(/ +$/gm, (spaces) => spaces));
      }),
      { numRuns: runs, seed: 20_261_122 },
    );
  });
});
