import { describe, expect, it } from 'vitest';
import { daysCounted, lastDayOf, schoolDaysCounted } from './days-counted.ts';

describe('the days of a measure', () => {
  it('are counted with the first and the last', () => {
    // A Monday to the Sunday of the same week.
    expect(daysCounted('2026-11-23', '2026-11-29')).toBe(7);
    expect(daysCounted('2026-11-23', '2026-11-30')).toBe(8);
    expect(daysCounted('2026-11-23', '2026-11-23')).toBe(1);
  });

  it('are not known before both are filled in, nor where the end comes first', () => {
    expect(daysCounted(null, '2026-11-23')).toBeNull();
    expect(daysCounted('2026-11-23', null)).toBeNull();
    expect(daysCounted('2026-11-24', '2026-11-23')).toBeNull();
    expect(schoolDaysCounted('2026-11-24', '2026-11-23', [])).toBeNull();
  });

  it('have no weekend among those of the week', () => {
    expect(schoolDaysCounted('2026-11-23', '2026-11-29', [])).toBe(5);
    expect(schoolDaysCounted('2026-11-27', '2026-11-30', [])).toBe(2);
    expect(schoolDaysCounted('2026-11-28', '2026-11-29', [])).toBe(0);
    expect(schoolDaysCounted('2026-12-21', '2026-12-27', ['2026-12-25', '2026-12-26'])).toBe(4);
  });

  it('do not shift where the clock goes back or forward', () => {
    expect(daysCounted('2026-10-24', '2026-10-30')).toBe(7);
    expect(daysCounted('2027-03-27', '2027-04-02')).toBe(7);
    expect(lastDayOf('2026-10-24', 7)).toBe('2026-10-30');
  });

  it.each([1, 2, 7, 28])('end where as many days as asked were counted: %i', (days) => {
    expect(daysCounted('2026-12-28', lastDayOf('2026-12-28', days))).toBe(days);
  });
});
