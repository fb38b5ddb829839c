import { describe, expect, it } from 'vitest';
import { coveredTexts, piecesOf, placesOf, withMarks, withoutText } from './marks.ts';

const lines = [
  { item: 0, label: 'Tekst', text: 'Thijmen en Saar, en thijmen weer' },
  { item: 1, label: 'Tekst', text: 'Alleen Saar (06 12)' },
];

describe('marks', () => {
  it('finds every place, whatever its capitals, and nothing for no words', () => {
    expect(placesOf(lines, ' thijmen ')).toEqual([
      { line: 0, start: 0, end: 7 },
      { line: 0, start: 20, end: 27 },
    ]);
    expect(placesOf(lines, '  ')).toEqual([]);
    expect(placesOf(lines, '(06')).toEqual([{ line: 1, start: 12, end: 15 }]);
  });

  it('joins what touches and keeps lines apart', () => {
    const marks = withMarks(
      [{ line: 0, start: 0, end: 7 }],
      [
        { line: 0, start: 5, end: 10 },
        { line: 1, start: 5, end: 9 },
        { line: 1, start: 3, end: 3 },
      ],
    );
    expect(marks).toEqual([
      { line: 0, start: 0, end: 10 },
      { line: 1, start: 5, end: 9 },
    ]);
  });

  it('shows a text again wherever it was covered', () => {
    const marks = placesOf(lines, 'Saar');
    expect(coveredTexts(marks, lines)).toEqual([{ text: 'Saar', times: 2 }]);
    expect(withoutText(marks, lines, 'Saar')).toEqual([]);
  });

  it('cuts a line in stretches that are the whole of it', () => {
    const pieces = piecesOf('Thijmen en Saar', [{ line: 0, start: 0, end: 7 }]);
    expect(pieces.map(({ text }) => text).join('')).toBe('Thijmen en Saar');
    expect(pieces).toEqual([
      { text: 'Thijmen', start: 0, covered: true },
      { text: ' en Saar', start: 7, covered: false },
    ]);
  });
});
