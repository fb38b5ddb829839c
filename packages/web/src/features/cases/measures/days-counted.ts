import { daysAfter } from '../../../app/today.ts';

const dayLength = 86_400_000;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/**
 * How many calendar days a period has, the first and the last counted both; `null` while one is not filled in, or where it
 * ends before it begins.
 */
export function daysCounted(from: string | null, until: string | null): number | null {
  if (from === null || until === null) return null;
  const count = dayNumber(until) - dayNumber(from) + 1;
  return count < 1 ? null : count;
}

/** How many of those days are a Monday to a Friday and no public holiday. Holidays of the school are not known here. */
export function schoolDaysCounted(
  from: string | null,
  until: string | null,
  freeDays: readonly string[],
): number | null {
  const count = daysCounted(from, until);
  if (from === null || count === null) return null;
  const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return Array.from({ length: count }, (_, index) => daysAfter(from, index)).filter(
    (day) => isWeekday(day) && !freeDays.includes(day),
  ).length;
}

/** The last day of a period of so many calendar days that begins on a day. */
export function lastDayOf(from: string, days: number): string {
  return daysAfter(from, days - 1);
}
