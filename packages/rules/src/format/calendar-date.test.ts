import { expect, test } from 'vitest';
import { isCalendarDate } from './calendar-date.ts';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['0000-01-01', false],
  ['2026-1-1', false],
  ['2026-01-01T00:00', false],
])('%s: %s', (text, exists) => {
  expect(isCalendarDate(text)).toBe(exists);
});
