import { describe, expect, it } from 'vitest';
import { blocksOf, piecesOf } from './letter-text.ts';

describe('the text of a letter on screen', () => {
  it('has paragraphs, headings and lists where they were typed', () => {
    const text =
      'Beste ouders,\n\nOp maandag\nwas er iets.\n\n## Wat nu\n- een gesprek\n- een brief\nDaarna zien we verder.';
    expect(blocksOf(text)).toEqual([
      { kind: 'paragraph', at: 0, text: 'Beste ouders,' },
      { kind: 'paragraph', at: 2, text: 'Op maandag\nwas er iets.' },
      { kind: 'heading', at: 5, text: 'Wat nu' },
      {
        kind: 'list',
        at: 6,
        items: [
          { at: 6, text: 'een gesprek' },
          { at: 7, text: 'een brief' },
        ],
      },
      { kind: 'paragraph', at: 8, text: 'Daarna zien we verder.' },
    ]);
  });

  it('is nothing where nothing was typed', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf('\n \n')).toEqual([]);
  });

  it('is cut at what is still open', () => {
    expect(piecesOf('Van {{van}} tot {{tot}}.')).toEqual([
      { at: 0, text: 'Van ', isField: false },
      { at: 4, text: '{{van}}', isField: true },
      { at: 11, text: ' tot ', isField: false },
      { at: 16, text: '{{tot}}', isField: true },
      { at: 23, text: '.', isField: false },
    ]);
    expect(piecesOf('Een { is geen veld.')).toEqual([{ at: 0, text: 'Een { is geen veld.', isField: false }]);
  });

  it('loses no word, whatever is typed', () => {
    const text = '- a\n\n## b\nc\n- d\n## e\n\n\nf';
    const words = blocksOf(text).flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.text) : [block.text],
    );
    expect(words).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});
