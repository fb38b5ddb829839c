import type { CaseDuty } from '@plaatswijs/contract';
import { dayOf } from '../../../platform/calendar.ts';
import { onceKnown } from './duty.ts';
import { addHours, lastDayOf, type Term } from './terms.ts';

const units = { D: 'days', W: 'weeks', M: 'months' } as const;
const duration = /^P(?:([0-9]{1,3})([DWM])|T([0-9]{1,4})H)$/;

/**
 * When something is due that a protocol wants within a time of its own: at once, or so many hours, days, weeks or months.
 * The Termijnenwet is for terms of law, so these end as counted. Of another way of saying it (`beforehand`) there is no day;
 * the article says what is meant.
 */
export function dueWithin(within: string | null, since: string): CaseDuty['due'] {
  if (within === 'at-once') return onceKnown(since);
  const [, count, unit, hours] = duration.exec(within ?? '') ?? [];
  if (hours !== undefined) return { kind: 'moment', at: addHours(since, Number(hours)) };
  if (count === undefined || !isUnit(unit)) return null;
  const term: Term = { unit: units[unit], count: Number(count) };
  return { kind: 'day', on: lastDayOf(dayOf(new Date(since)), term, 'none') };
}

function isUnit(letter: string | undefined): letter is keyof typeof units {
  return letter !== undefined && letter in units;
}
