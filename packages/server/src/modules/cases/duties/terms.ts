import { addDays, addMonths } from '../../../platform/calendar.ts';
import { isWorkingDay } from './dutch-holidays.ts';

/** How long something may take. `working-days` leave out weekends and public holidays; the others count every day. */
export interface Term {
  readonly unit: 'hours' | 'days' | 'working-days' | 'weeks' | 'months';
  /** A whole number, nought or more. */
  readonly count: number;
}

/**
 * What becomes of a term whose last day is a Saturday, Sunday or public holiday.
 *
 * - `termijnenwet`: it runs on to the next working day (Algemene termijnenwet 1(1)): terms of Dutch law in days, weeks or
 *   months, up to twelve weeks or three months (4).
 * - `regulation-1182-71`: the same for terms of European law that are not in hours (Regulation 1182/71, 3(4)). Which days are
 *   holidays there is for the Dutch list; for a jurist to confirm.
 * - `none`: it ends as counted. Terms in hours, which run through weekends (both rules leave them out); terms of a cao, which
 *   is no law; and the longest a measure may last, which would otherwise grow.
 */
export type WorkingDayRule = 'termijnenwet' | 'regulation-1182-71' | 'none';

/** A moment so many hours later by the clock, weekends and change of summer time included. */
export function addHours(moment: string, hours: number): string {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
}

/**
 * The last day of a term that begins on a day (`YYYY-MM-DD`); the day it begins on does not count.
 *
 * @throws {RangeError} for a term in hours, which has a last moment and no last day
 */
export function lastDayOf(begins: string, { unit, count }: Term, rule: WorkingDayRule): string {
  switch (unit) {
    case 'hours':
      throw new RangeError('a term in hours ends at a moment');
    case 'working-days':
      return addWorkingDays(begins, count);
    case 'months':
      return endedBy(rule, addMonths(begins, count));
    case 'days':
      return endedBy(rule, addDays(begins, count));
    case 'weeks':
      return endedBy(rule, addDays(begins, 7 * count));
  }
}

/** A day so many working days later. */
export function addWorkingDays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

function endedBy(rule: WorkingDayRule, day: string): string {
  let at = day;
  while (rule !== 'none' && !isWorkingDay(at)) at = addDays(at, 1);
  return at;
}
