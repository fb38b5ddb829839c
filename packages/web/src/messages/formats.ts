import { intlTags, type Locale } from './locale.ts';

/** Ways to write numbers and moments in one language. */
export interface Formats {
  /** `21-11-2026`: for lists and forms. */
  readonly day: (day: string | Date) => string;
  /** `21 november 2026`: for sentences. */
  readonly longDay: (day: string | Date) => string;
  /** `21-11-2026 14:05`. */
  readonly moment: (moment: string | Date) => string;
  readonly number: (value: number) => string;
  /** `a, b en c`. */
  readonly list: (parts: readonly string[]) => string;
  /** `a, b of c`. */
  readonly either: (parts: readonly string[]) => string;
}

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
const zone = 'Europe/Amsterdam';

/** Days without a time have no time zone; moments are shown as the clock on the wall of a Dutch school has them. */
function dated(value: string | Date): { date: Date; timeZone: string } {
  if (value instanceof Date) return { date: value, timeZone: zone };
  return dayOnly.test(value)
    ? { date: new Date(`${value}T00:00:00Z`), timeZone: 'UTC' }
    : { date: new Date(value), timeZone: zone };
}

function joined(date: Date, tag: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(tag, options).formatToParts(date);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('day')}-${of('month')}-${of('year')}`;
}

const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** Formats of a language. Days are `dd-mm-jjjj` in both, so that nobody has to guess which number is the month. */
export function formatsFor(locale: Locale): Formats {
  const tag = intlTags[locale];
  const day = (value: string | Date) => {
    const { date, timeZone } = dated(value);
    return joined(date, tag, { ...numeric, timeZone });
  };
  return {
    day,
    longDay: (value) => {
      const { date, timeZone } = dated(value);
      return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }).format(date);
    },
    moment: (value) => {
      const { date, timeZone } = dated(value);
      const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone }).format(
        date,
      );
      return `${day(value)} ${time}`;
    },
    number: (value) => new Intl.NumberFormat(tag).format(value),
    list: (parts) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts),
    either: (parts) => new Intl.ListFormat(tag, { type: 'disjunction' }).format(parts),
  };
}
