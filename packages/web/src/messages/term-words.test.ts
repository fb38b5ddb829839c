import { expect, it } from 'vitest';
import { interviewWords as en } from './en/interview-words.ts';
import { interviewWords as nl } from './nl/interview-words.ts';
import { termWords } from './term-words.ts';

it('says within which time something is to be done', () => {
  const terms = ['at-once', 'beforehand', 'P1D', 'P2W', 'PT24H', 'PT30M', 'P1M'];
  expect(terms.map((term) => termWords(nl, term))).toEqual([
    'meteen',
    'vooraf',
    'binnen 1 dag',
    'binnen 2 weken',
    'binnen 24 uur',
    'binnen 30 minuten',
    'binnen 1 maand',
  ]);
  expect(terms.map((term) => termWords(en, term))).toContain('within 1 day');
});

it('shows a term that it cannot say as it stands, never another one', () => {
  expect(termWords(nl, 'P1DT12H')).toBe('P1DT12H');
  expect(termWords(nl, 'PT3Y')).toBe('PT3Y');
});

it('says about whom a question is', () => {
  const text = 'Is deze persoon te herkennen?';
  expect(nl.aboutPerson({ number: 1, only: true, who: 'een leerling', text })).toBe(
    'Over de persoon (een leerling): Is deze persoon te herkennen?',
  );
  expect(nl.aboutPerson({ number: 2, only: false, who: null, text })).toBe(
    'Over de tweede persoon: Is deze persoon te herkennen?',
  );
  expect(en.aboutPerson({ number: 9, only: false, who: 'a parent', text: 'Who?' })).toBe(
    'About the 9th person (a parent): Who?',
  );
});
