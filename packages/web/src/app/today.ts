const tag = 'sv-SE';

/** The calendar day it is at a Dutch school, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat(tag, { timeZone: 'Europe/Amsterdam' }).format(now);
}

/** A number of days further, or back. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
