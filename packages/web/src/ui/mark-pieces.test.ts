import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPieces, type TextMark } from './mark-pieces.ts';

const mark = (start: number, end: number): TextMark => ({
  id: `${start}-${end}`,
  start,
  end,
  tone: 'ask',
  says: '',
});

describe('cutting a text at its marks', () => {
  it('gives pieces that together are the text, whatever the marks', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))),
        (text, spans) => {
          const pieces = markPieces(
            text,
            spans.map(([start, end]) => mark(start, end)),
          );
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
        },
      ),
      { seed: 20261121 },
    );
  });

  it('leaves out marks of a text that has changed since', () => {
    expect(markPieces('Bram', [mark(0, 4), mark(2, 9), mark(3, 3)]).map((piece) => piece.mark?.id)).toEqual([
      '0-4',
    ]);
  });
});
