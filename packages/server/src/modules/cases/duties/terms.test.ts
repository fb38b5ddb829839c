import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../platform/calendar.ts';
import { isWorkingDay, publicHolidays } from './dutch-holidays.ts';
import { addHours, addWorkingDays, lastDayOf } from './terms.ts';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('DUT-3 public holidays', () => {
  it.each([
    [2024, ['03-29', '04-01', '04-27', '05-05', '05-09', '05-20']],
    [2025, ['04-18', '04-21', '04-26', '05-05', '05-29', '06-09']],
    [2026, ['04-03', '04-06', '04-27', '05-05', '05-14', '05-25']],
    [2027, ['03-26', '03-29', '04-27', '05-05', '05-06', '05-17']],
    [2035, ['03-23', '03-26', '04-27', '05-03', '05-05', '05-14']],
    // The latest day on which Easter can be.
    [2038, ['04-23', '04-26', '04-27', '05-05', '06-03', '06-14']],
  ])('of %i are the ones in the calendar', (year, expected) => {
    const days = ['01-01', ...expected, '12-25', '12-26'].map((monthAndDay) => `${year}-${monthAndDay}`);
    expect(publicHolidays(year)).toEqual(days);
  });

  it('are no working days, and weekends are none either', () => {
    const list = ['2026-12-25', '2026-11-21', '2026-11-22', '2027-05-06', '2027-01-01'];
    expect(list.map(isWorkingDay)).toEqual(list.map(() => false));
    expect(isWorkingDay('2026-11-23')).toBe(true);
  });
});

describe('DUT-1 hours go by the clock', () => {
  it('DUT-1 72 hours from a Friday evening end on Monday evening', () => {
    expect(addHours('2026-11-20T19:30:00.000Z', 72)).toBe('2026-11-23T19:30:00.000Z');
  });

  it('DUT-1 72 hours stay 72 hours when the clock is put back', () => {
    expect(addHours('2026-10-23T22:00:00+02:00', 72)).toBe('2026-10-26T20:00:00.000Z');
  });

  it('DUT-1 whatever the moment, weekends and holidays make no difference', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, max: new Date('2200-01-01') }), (moment) => {
        expect(Date.parse(addHours(moment.toISOString(), 72)) - moment.getTime()).toBe(72 * 3_600_000);
      }),
    );
  });
});

describe('DUT-2 days, weeks and months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28', 'a month without such a day ends on its last'],
    ['2024-01-31', 1, '2024-02-29', 'in a leap year one later'],
    ['2026-11-21', 1, '2026-12-21', 'the same day of the next month'],
    ['2026-11-30', 3, '2027-02-28', 'over the end of a year'],
  ])('DUT-2 from %s, %i month(s): %s; %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('DUT-2 working days pass over weekends and holidays', () => {
    expect(addWorkingDays('2026-12-24', 2)).toBe('2026-12-29');
    expect(addWorkingDays('2026-11-20', 2)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21');
  });

  it('DUT-2 a term in hours has no last day', () => {
    expect(() => lastDayOf('2026-11-21', { unit: 'hours', count: 72 }, 'none')).toThrow(RangeError);
  });
});

describe('DUT-4 the last day', () => {
  it.each([
    ['2026-11-14', 6, 'weeks', '2026-12-28', 'Boxing Day on a Saturday runs to Monday'],
    ['2027-04-08', 4, 'weeks', '2027-05-07', 'Ascension Day runs to Friday'],
    ['2026-02-06', 8, 'weeks', '2026-04-07', 'Good Friday runs past Easter'],
    ['2026-11-25', 1, 'months', '2026-12-28', 'Christmas runs past the weekend'],
    ['2026-11-18', 6, 'weeks', '2026-12-30', 'a Wednesday stays'],
  ] as const)('DUT-4 of law from %s, %i %s: %s; %s', (from, count, unit, to, _why) => {
    expect(lastDayOf(from, { unit, count }, 'termijnenwet')).toBe(to);
    expect(lastDayOf(from, { unit, count }, 'regulation-1182-71')).toBe(to);
  });

  it('DUT-4 stays as counted where the rule does not hold', () => {
    expect(lastDayOf('2026-11-14', { unit: 'weeks', count: 6 }, 'none')).toBe('2026-12-26');
    expect(lastDayOf('2026-12-18', { unit: 'days', count: 7 }, 'none')).toBe('2026-12-25');
  });

  it('DUT-4 never is a weekend or a holiday where the rule holds, nor before what was counted, nor far after it', () => {
    const term = fc.record({ unit: fc.constantFrom('days', 'weeks', 'months'), count: fc.nat({ max: 12 }) });
    const rule = fc.constantFrom('termijnenwet' as const, 'regulation-1182-71' as const);
    fc.assert(
      fc.property(day, term, rule, (from, some, by) => {
        const counted = lastDayOf(from, some, 'none');
        const last = lastDayOf(from, some, by);
        expect(isWorkingDay(last)).toBe(true);
        expect(last >= counted).toBe(true);
        expect(last <= addDays(counted, 6)).toBe(true);
        expect(counted >= from).toBe(true);
      }),
    );
  });
});
