/**
 * The days that are public holidays for terms of law: Algemene termijnenwet 3(1), and Good Friday by 3(2). Easter Sunday and
 * Whit Sunday are Sundays, which the law names apart. Single bridging days that a decree names every few years (3(3)) are not
 * here: a term then ends a day early, which is safe for what a school has to do and not for who has a right. For a jurist.
 */
const fixed = ['01-01', '05-05', '12-25', '12-26'];
/** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const fromEaster = [-2, 1, 39, 50];

const dayInMilliseconds = 86_400_000;

/** The days of one year, `YYYY-MM-DD`, in their order. King's day as it is since 2014. */
export function publicHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  return [
    ...fixed.map((monthAndDay) => `${yearText(year)}-${monthAndDay}`),
    ...fromEaster.map((days) => dayText(easter + days * dayInMilliseconds)),
    kingsDay(year),
  ].sort();
}

/** Whether people work on this day: no Saturday, no Sunday, no public holiday. */
export function isWorkingDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(date.getUTCFullYear()).includes(day);
}

/** The 27th of April; when that is a Sunday, the day before. */
function kingsDay(year: number): string {
  const day = Date.UTC(year, 3, 27);
  return dayText(new Date(day).getUTCDay() === 0 ? day - dayInMilliseconds : day);
}

/**
 * Easter Sunday in the Gregorian calendar, as a moment in UTC: the first Sunday after the full moon of the church on or after
 * the 21st of March. By the method that needs no tables (Meeus, Astronomical Algorithms, chapter 8).
 */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function dayText(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
