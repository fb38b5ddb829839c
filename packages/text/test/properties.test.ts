import { applyFix, LONGEST_TEXT, noticeNames, type TextFinding, withOwedNotices } from '@plaatswijs/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabelledPosts } from './labelled/read-labelled.ts';
import { findingsIn, groupSix, reader } from './make-reader.ts';

// What must always hold, over real looking and over impossible texts. The seed is fixed, so a failure can be found again.
const runs = { seed: 20261121, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) };

const posts = [...readLabelledPosts('tuning'), ...readLabelledPosts('held-out')];
const scraps = fc.constantFrom(
  ...posts.flatMap(({ text }) => text.split(' ')),
  ...[
    'İ',
    'ß',
    '👩🏽‍🏫',
    '\ud83d',
    '\n',
    '"',
    '(',
    "'s",
    '-',
    '.',
    ':',
    '06',
    '123456782',
    '\u00a0',
    'Ł',
    '@',
    '[at]',
  ],
);
const patchwork = fc.array(scraps, { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  patchwork,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

function isBoundary(text: string, place: number): boolean {
  const before = text.charCodeAt(place - 1);
  const after = text.charCodeAt(place);
  return !(before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000);
}

const sameButPlace = ({ span: _, fixes: __, ...rest }: TextFinding) => rest;

describe('reading any text', () => {
  it('gives spans within the text, on whole characters, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { findings } = reader.read(text, groupSix);
        let last = 0;
        for (const { span, confidence } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(isBoundary(text, span.start) && isBoundary(text, span.end)).toBe(true);
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(1);
          last = span.start;
        }
      }),
      runs,
    );
  });

  it('gives the same twice, as plain data', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = reader.read(text, groupSix);
        expect(reader.read(text, groupSix)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      runs,
    );
  });

  it('finds the same with empty lines before and after', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 5 }), (text, lines) => {
        const space = '\n'.repeat(lines);
        const shifted = findingsIn(space + text + space);
        const plain = findingsIn(text);
        expect(shifted.map(sameButPlace)).toEqual(plain.map(sameButPlace));
        expect(shifted.map(({ span }) => span.start - lines)).toEqual(plain.map(({ span }) => span.start));
      }),
      runs,
    );
  });

  it('never throws and never stops halfway a character, however long the text', () => {
    const long = fc.string({ unit: 'binary', minLength: 200, maxLength: 400 }).map((part) => part.repeat(80));
    fc.assert(
      fc.property(long, (text) => {
        const { readTo, cut, findings } = reader.read(text, groupSix);
        expect(readTo).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(cut).toBe(text.length > readTo);
        expect(isBoundary(text, readTo)).toBe(true);
        expect(findings.every(({ span }) => span.end <= readTo)).toBe(true);
      }),
      { ...runs, numRuns: 30 },
    );
  });
});

describe('a fix', () => {
  const count = (findings: readonly TextFinding[], { detector, note }: TextFinding) =>
    findings.filter(
      (other) => other.detector === detector && other.note.params['notice'] === note.params['notice'],
    ).length;

  it('makes its finding go away', () => {
    for (const { text, context } of posts) {
      const before = reader.read(text, context).findings;
      for (const finding of before) {
        for (const fix of finding.fixes) {
          const after = reader.read(applyFix(text, fix), context).findings;
          const what = `${finding.detector} ${fix.code} in: ${text}`;
          expect(count(after, finding), what).toBeLessThan(count(before, finding));
        }
      }
    }
  });

  it('finds the notices that are missing without reading the text once more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '',
          'Wat een dag. ',
          'Dit is mijn persoonlijke mening. ',
          'Mail naar bea@school.example. ',
        ),
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.subarray([...noticeNames]),
        (words, noise, owedNotices) => {
          const text = words + noise;
          const context = { ...groupSix, owedNotices };
          const once = withOwedNotices(reader.read(text, groupSix), text, context);
          expect(once).toEqual(reader.read(text, context));
        },
      ),
      runs,
    );
  });

  it('makes a missing notice be there', () => {
    for (const notice of ['employer', 'own-opinion', 'third-parties', 'on-behalf'] as const) {
      const context = { ...groupSix, owedNotices: [notice] };
      const [missing] = reader.read('Wat een dag.', context).findings;
      const fix = missing?.fixes[0];
      expect(fix).toBeDefined();
      if (fix === undefined) continue;
      const after = reader.read(applyFix('Wat een dag.', fix), context).findings;
      expect(after.map(({ detector }) => detector)).toEqual(['notice-present']);
    }
  });
});
