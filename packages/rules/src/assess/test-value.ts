import type { Test } from '../format/condition.ts';
import type { SimpleValue } from '../format/vocabulary.ts';

/**
 * Whether a known value passes a test. The one place where the meaning of a test is written down.
 *
 * @param on reference date, `YYYY-MM-DD`
 */
export function passes(test: Test, value: SimpleValue, on: string): boolean {
  switch (test.op) {
    case 'is':
      return value === test.value;
    case 'in':
      return typeof value === 'string' && test.values.includes(value);
    case 'has':
      return Array.isArray(value) && test.values.some((wanted) => value.includes(wanted));
    case 'between':
      return (
        typeof value === 'number' &&
        (test.atLeast === undefined || value >= test.atLeast) &&
        (test.atMost === undefined || value <= test.atMost)
      );
    case 'years-ago':
      return typeof value === 'string' && yearsLater(value, test.atLeast) <= on;
  }
}

/**
 * The same day some years later, as `YYYY-MM-DD`. The 29th of February becomes the 1st of March in a year without
 * one, so that a full term has always passed. Dates in this form sort as text.
 */
export function yearsLater(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const day = date.slice(4);
  const text = String(year).padStart(4, '0');
  return day === '-02-29' && !isLeap(year) ? `${text}-03-01` : text + day;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
