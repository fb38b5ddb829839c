/**
 * How soon what stands without consent is taken down. Erasure after a withdrawal is due without undue delay (AVG 17(1)); the
 * longest the law leaves for an answer is a month (AVG 12(3)). Two working days is our own service level within that.
 */
const takeDownTerm = { workingDays: 2, basis: 'AVG 17(1), 12(3)', since: '2018-05-25' } as const;

/** The last day of the term that begins on a day (`YYYY-MM-DD`). Saturdays and Sundays do not count; holidays do. */
export function dueOn(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  for (let left = takeDownTerm.workingDays; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
