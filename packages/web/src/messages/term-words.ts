import type { InterviewWords } from './nl/interview-words.ts';

type Unit = Parameters<InterviewWords['within']>[0]['unit'];

const calendar: Readonly<Record<string, Unit>> = { D: 'days', W: 'weeks', M: 'months', Y: 'years' };
const clock: Readonly<Record<string, Unit>> = { H: 'hours', M: 'minutes' };

/**
 * The time within which something is to be done, in words.
 *
 * @param term `at-once`, `beforehand` or an ISO 8601 duration of one unit (`P1D`, `PT2H`); another is shown as it stands
 */
export function termWords(t: Pick<InterviewWords, 'atOnce' | 'beforehand' | 'within'>, term: string): string {
  if (term === 'at-once') return t.atOnce;
  if (term === 'beforehand') return t.beforehand;
  const [, time, count, letter = ''] = /^P(T?)(\d+)([HDWMY])$/.exec(term) ?? [];
  const unit = (time === 'T' ? clock : calendar)[letter];
  return unit === undefined ? term : t.within({ count: Number(count), unit });
}
