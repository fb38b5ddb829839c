import { expect, it } from 'vitest';
import { dayOf } from './calendar.ts';

it.each([
  ['2026-11-20T22:59:59Z', '2026-11-20'],
  ['2026-11-20T23:00:00Z', '2026-11-21'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
])('%s is on %s at the schools', (moment, day) => expect(dayOf(new Date(moment))).toBe(day));
