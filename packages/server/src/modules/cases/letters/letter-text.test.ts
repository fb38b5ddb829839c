import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './letter-text.ts';

describe('the text of a letter', () => {
  it('is paragraphs, headings and lists', () => {
    expect(blocksOf('Beste,\nregel twee\n\n## Kop\nmeteen erna\n- een\n- twee\n\n\n  \nSlot')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Beste,\nregel twee' }] },
      { kind: 'heading', level: 2, text: 'Kop' },
      { kind: 'paragraph', runs: [{ text: 'meteen erna' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'een' }], [{ text: 'twee' }]] },
      { kind: 'paragraph', runs: [{ text: 'Slot' }] },
    ]);
  });

  it('loses no word, whatever somebody typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '#', '-', '\r'), maxLength: 80 }),
        (body) => {
          const shown = blocksOf(body).flatMap((block) => {
            if (block.kind === 'heading') return block.text;
            if (block.kind === 'paragraph') return block.runs.map(({ text }) => text);
            return block.kind === 'list' ? block.items.flatMap((item) => item.map(({ text }) => text)) : [];
          });
          const letters = (text: string) => text.replace(/[^ab]/g, '');
          expect(letters(shown.join(''))).toBe(letters(body));
        },
      ),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
