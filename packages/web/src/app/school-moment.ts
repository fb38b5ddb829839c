import { parseDateTime, toZoned } from '@internationalized/date';
import { today } from './today.ts';

const zone = 'Europe/Amsterdam';

/** A moment as people write it down: a day, and the time on the clock of the school. */
export interface DayAndTime {
  readonly day: string | null;
  /** `14:30`. */
  readonly time: string;
}

/** Now, as the clock of the school has it. */
export function nowAtSchool(now: Date = new Date()): DayAndTime {
  const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return { day: today(now), time: clock.format(now) };
}

/** Whether this is a time of the day: `9:05` and `09.05` are too. */
export function isTime(text: string): boolean {
  return /^\d{1,2}[:.]\d{2}$/.test(text.trim()) && hoursAndMinutes(text) !== null;
}

function hoursAndMinutes(text: string): string | null {
  const [hours = '', minutes = ''] = text.trim().split(/[:.]/);
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The moment that is meant, RFC 3339; `null` while it is not filled in, or no time of a day. */
export function momentOf({ day, time }: DayAndTime): string | null {
  const clock = isTime(time) ? hoursAndMinutes(time) : null;
  if (day === null || clock === null) return null;
  return toZoned(parseDateTime(`${day}T${clock}`), zone).toAbsoluteString();
}
