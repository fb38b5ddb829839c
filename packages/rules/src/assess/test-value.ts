import type { Test } from '../format/condition.ts';
import type { SimpleValue } from '../format/vocabulary.ts';

/** Up to so many values, comparing them one by one is quicker than a set. */
const fewValues = 8;

/** Whether a known value passes one certain test. `on` is the reference date, `YYYY-MM-DD`. */
type Passer = (value: SimpleValue, on: string) => boolean;

/**
 * A test made ready to be put to many values: what it asks is taken out of it once. With the functions below it is the
 * one place where the meaning of a test is written down.
 */
export function passerOf(test: Test): Passer {
  switch (test.op) {
    case 'is': {
      const wanted = test.value;
      return (value) => value === wanted;
    }
    case 'in': {
      const { values } = test;
      if (values.length > fewValues) {
        const wanted: ReadonlySet<SimpleValue> = new Set(values);
        return (value) => wanted.has(value);
      }
      return (value) => {
        for (const wanted of values) if (wanted === value) return true;
        return false;
      };
    }
    case 'has': {
      const { values } = test;
      return (value) => hasOneOf(value, values);
    }
    case 'between': {
      const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = test;
      return (value) => isBetween(value, atLeast, atMost);
    }
    case 'years-ago': {
      const { atLeast } = test;
      return (value, on) => isSoLongAgo(value, atLeast, on);
    }
  }
}

/** The same for a test that is put to one value. */
export function passes(test: Test, value: SimpleValue, on: string): boolean {
  switch (test.op) {
    case 'is':
      return value === test.value;
    case 'in':
      return isAmong(value, test.values);
    case 'has':
      return hasOneOf(value, test.values);
    case 'between':
      return isBetween(
        value,
        test.atLeast ?? Number.NEGATIVE_INFINITY,
        test.atMost ?? Number.POSITIVE_INFINITY,
      );
    case 'years-ago':
      return isSoLongAgo(value, test.atLeast, on);
  }
}

function isAmong(value: SimpleValue, values: readonly string[]): boolean {
  return typeof value === 'string' && values.includes(value);
}

function hasOneOf(value: SimpleValue, values: readonly string[]): boolean {
  return Array.isArray(value) && values.some((wanted) => value.includes(wanted));
}

function isBetween(value: SimpleValue, atLeast: number, atMost: number): boolean {
  return typeof value === 'number' && value >= atLeast && value <= atMost;
}

function isSoLongAgo(value: SimpleValue, years: number, on: string): boolean {
  return typeof value === 'string' && yearsLater(value, years) <= on;
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
