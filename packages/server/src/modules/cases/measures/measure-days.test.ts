import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../platform/calendar.ts';
import { daysOf, holidaysAround, inARow, lastOf, schoolDaysOf, touch } from './measure-days.ts';
import { anyDay } from './test/made-up-measure.ts';

describe('MEA-20 the days of a measure', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 1, 1],
    ['2026-11-23', '2026-11-29', 7, 5],
    ['2026-11-23', '2026-11-30', 8, 6],
    // Over the end of summer time, which takes an hour and no day.
    ['2026-10-24', '2026-10-26', 3, 1],
    // Christmas falls on a Friday.
    ['2026-12-21', '2026-12-27', 7, 4],
  ])('from %s to %s is %i days, of which %i of school', (from, until, days, schoolDays) => {
    expect(daysOf({ from, until })).toBe(days);
    expect(schoolDaysOf({ from, until })).toBe(schoolDays);
  });

  it('the first day counts: seven from a Monday end on the Sunday', () => {
    expect(lastOf('2026-11-23', 7)).toBe('2026-11-29');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, days) => {
        expect(daysOf({ from, until: lastOf(from, days) })).toBe(days);
      }),
    );
  });

  it('holidays around a day are of both years', () => {
    expect(holidaysAround('2026-12-01')).toEqual([
      '2026-12-25',
      '2026-12-26',
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
    ]);
  });
});

describe('MEA-21 suspensions in a row', () => {
  const week = { from: '2026-11-23', until: '2026-11-27' };

  it.each([
    ['the day after', { from: '2026-11-28', until: '2026-11-28' }, true],
    ['after the weekend', { from: '2026-11-30', until: '2026-11-30' }, true],
    ['on the Friday before', { from: '2026-11-20', until: '2026-11-20' }, true],
    ['overlapping', { from: '2026-11-25', until: '2026-12-02' }, true],
    ['a day of school between', { from: '2026-12-01', until: '2026-12-01' }, false],
    ['the Thursday before', { from: '2026-11-18', until: '2026-11-19' }, false],
  ] as const)('%s: %o touches it: %s', (_, other, expected) => {
    expect(touch(week, other)).toBe(expected);
    expect(touch(other, week)).toBe(expected);
  });

  it('three that go on from each other are one', () => {
    const others = [
      { from: '2026-12-07', until: '2026-12-07' },
      { from: '2026-11-30', until: '2026-12-04' },
    ];
    expect(inARow(week, others).whole).toEqual({ from: '2026-11-23', until: '2026-12-07' });
    expect(inARow(week, [{ from: '2027-01-04', until: '2027-01-04' }])).toEqual({ whole: week, other: null });
  });

  it('whatever the others, the whole holds the stretch and never grows by what does not touch it', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyDay, { maxLength: 4 }), (from, days) => {
        const stretch = { from, until: addDays(from, 2) };
        const { whole, other } = inARow(
          stretch,
          days.map((day) => ({ from: day, until: day })),
        );
        expect(whole.from <= from && whole.until >= stretch.until).toBe(true);
        expect(other === null).toBe(days.every((day) => !touch(stretch, { from: day, until: day })));
      }),
    );
  });
});
