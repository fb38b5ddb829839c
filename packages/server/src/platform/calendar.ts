/** The schools are in the Netherlands: a day there begins when it begins there, also in a data centre elsewhere. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

const hour = 3_600_000;
/** The last hour that was asked and its day: since 1940 clocks there differ whole hours from UTC, so no day begins in one. */
let known = { hour: Number.NaN, day: '' };

/** The calendar date of a moment at the schools: `2026-11-21`. */
export function dayOf(moment: Date): string {
  const asked = Math.floor(moment.getTime() / hour);
  if (known.hour !== asked) known = { hour: asked, day: day.format(moment) };
  return known.day;
}

/** A day (`YYYY-MM-DD`) so many days later, or earlier where the number is below nought. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many months later; where that month has no such day, its last day (Regulation 1182/71, 3(2)(c)). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
