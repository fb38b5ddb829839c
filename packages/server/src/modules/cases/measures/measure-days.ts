import { addDays } from '../../../platform/calendar.ts';
import { isWorkingDay, publicHolidays } from '../duties/dutch-holidays.ts';

/** From a first to a last day, both `YYYY-MM-DD`, both in it. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/**
 * How many calendar days it lasts. The first day counts and so does the last: seven days from a Monday end on the Sunday.
 *
 * The law says "a week" of a suspension. Read so, a week from Monday is over when the next Monday begins; who would not count the
 * first day gets to eight days, and that is the reading against the child.
 */
export function daysOf({ from, until }: Stretch): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
}

/** Of them, those that are no Saturday, Sunday or public holiday. School holidays are not known here. */
export function schoolDaysOf({ from, until }: Stretch): number {
  let count = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** The last day of what begins on a day and lasts so many days, the first one counted. */
export function lastOf(from: string, days: number): string {
  return addDays(from, days - 1);
}

/**
 * Whether the one goes on where the other ends: they overlap, or nothing but weekend and public holidays lies between. Who is
 * kept away from Monday to Friday and again from the next Monday has not been at school between.
 */
export function touch(one: Stretch, other: Stretch): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  for (let day = addDays(first.until, 1); day < second.from; day = addDays(day, 1))
    if (isWorkingDay(day)) return false;
  return true;
}

/** All that goes on in a row with a stretch, as one; with the first of the others that is in it. */
export function inARow(
  stretch: Stretch,
  others: readonly Stretch[],
): { readonly whole: Stretch; readonly other: Stretch | null } {
  const [near] = others.filter((one) => touch(stretch, one));
  if (near === undefined) return { whole: stretch, other: null };
  const [from = stretch.from] = [stretch.from, near.from].toSorted();
  const until = [stretch.until, near.until].toSorted().at(-1) ?? stretch.until;
  const whole = { from, until };
  const further = inARow(
    whole,
    others.filter((one) => one !== near),
  );
  return { whole: further.whole, other: near };
}

/** Public holidays around a day, for who counts school days while somebody types. */
export function holidaysAround(day: string): readonly string[] {
  const [from, until] = [addDays(day, -60), addDays(day, 120)];
  const years = [...new Set([from, day, until].map((one) => Number(one.slice(0, 4))))];
  return years.flatMap((year) => publicHolidays(year)).filter((one) => from <= one && one <= until);
}
