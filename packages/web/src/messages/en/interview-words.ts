import type { InterviewWords } from '../nl/interview-words.ts';
import { plural } from '../plural.ts';

const units = {
  minutes: { one: 'minute', other: 'minutes' },
  hours: { one: 'hour', other: 'hours' },
  days: { one: 'day', other: 'days' },
  weeks: { one: 'week', other: 'weeks' },
  months: { one: 'month', other: 'months' },
  years: { one: 'year', other: 'years' },
};
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** What the public pages and the application say alike about an interview and its answer. */
export const interviewWords: InterviewWords = {
  atOnce: 'at once',
  beforehand: 'beforehand',
  within: (p) => `within ${p.count} ${plural('en', p.count, units[p.unit])}`,
  aboutPerson: (p) => {
    const person = p.only ? 'the person' : `the ${ordinals[p.number - 1] ?? `${p.number}th`} person`;
    return `About ${person}${p.who === null ? '' : ` (${p.who})`}: ${p.text}`;
  },
};
