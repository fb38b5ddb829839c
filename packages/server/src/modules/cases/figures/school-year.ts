import { addDays, dayOf } from '../../../platform/calendar.ts';
import { schoolYearOf } from '../../people/index.ts';

/** The first day on which the figures of a school year are counted: a month after it ended, when schools are back. */
export function countedFrom(year: number): string {
  return `${year + 1}-09-01`;
}

/** The last school year whose figures can be counted now, by the calendar year in which it began. */
export function lastToCount(now: Date): number {
  const day = dayOf(now);
  const last = schoolYearOf(day) - 1;
  return day >= countedFrom(last) ? last : last - 1;
}

/** Every day of a school year, the first of August first. */
export function daysOf(year: number): readonly string[] {
  const days: string[] = [];
  for (let day = `${year}-08-01`; day < `${year + 1}-08-01`; day = addDays(day, 1)) days.push(day);
  return days;
}
