import { plural } from '../plural.ts';

const units = {
  minutes: { one: 'minuut', other: 'minuten' },
  hours: { one: 'uur', other: 'uur' },
  days: { one: 'dag', other: 'dagen' },
  weeks: { one: 'week', other: 'weken' },
  months: { one: 'maand', other: 'maanden' },
  years: { one: 'jaar', other: 'jaar' },
};
const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

/** What the public pages and the application say alike about an interview and its answer. */
export const interviewWords = {
  atOnce: 'meteen',
  beforehand: 'vooraf',
  within: (p: { count: number; unit: keyof typeof units }): string =>
    `binnen ${p.count} ${plural('nl', p.count, units[p.unit])}`,
  /** A question about one of the people: which of them, and who that is as far as it was told. */
  aboutPerson: (p: { number: number; only: boolean; who: string | null; text: string }): string => {
    const person = p.only ? 'de persoon' : `de ${ordinals[p.number - 1] ?? `${p.number}e`} persoon`;
    return `Over ${person}${p.who === null ? '' : ` (${p.who})`}: ${p.text}`;
  },
};

/** What every language has to say here. */
export type InterviewWords = typeof interviewWords;
