/** The schools are in the Netherlands: a day there begins when it begins there, also in a data centre elsewhere. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The calendar date of a moment at the schools: `2026-11-21`. */
export function dayOf(moment: Date): string {
  return day.format(moment);
}
