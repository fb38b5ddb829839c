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
