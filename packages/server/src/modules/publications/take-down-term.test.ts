import { expect, it } from 'vitest';
import { dueOn } from './take-down-term.ts';

it.each([
  ['2026-11-18', '2026-11-20', 'a Wednesday ends on Friday'],
  ['2026-11-20', '2026-11-24', 'a Friday ends on Tuesday'],
  ['2026-11-21', '2026-11-24', 'a Saturday too'],
  ['2026-12-31', '2027-01-04', 'over the end of a year'],
])('PUB-19 what begins on %s is due on %s: %s', (day, due) => {
  expect(dueOn(day)).toBe(due);
});
