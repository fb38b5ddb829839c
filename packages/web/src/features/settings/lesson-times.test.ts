import { describe, expect, it } from 'vitest';
import { copiedToWorkdays, faultsIn, later, nextTime, readTime, type TimeDraft } from './lesson-times.ts';

const draft = (key: string, startsAt: string, endsAt: string, more: Partial<TimeDraft> = {}): TimeDraft => ({
  key,
  weekday: 1,
  startsAt,
  endsAt,
  kind: 'lesson',
  ...more,
});

describe('readTime', () => {
  it.each([
    ['830', '08:30'],
    ['8.30', '08:30'],
    ['8', '08:00'],
    ['14:15', '14:15'],
  ])('reads %s as %s', (typed, read) => expect(readTime(typed)).toBe(read));

  it.each(['', '25', '8:61', 'half negen'])('leaves "%s" as it is', (typed) =>
    expect(readTime(typed)).toBe(typed),
  );
});

describe('faultsIn', () => {
  it('lets a break lie within the lessons around it', () => {
    const week = [draft('a', '08:30', '14:15'), draft('b', '12:00', '12:30', { kind: 'break' })];
    expect([...faultsIn(week)]).toEqual([]);
  });

  it('finds lessons that overlap on one day, and not those of another', () => {
    const week = [
      draft('a', '08:30', '10:00'),
      draft('b', '09:45', '11:00'),
      draft('c', '09:45', '11:00', { weekday: 2 }),
    ];
    expect([...faultsIn(week)]).toEqual([['b', 'overlap']]);
  });

  it('says which of the two times is wrong', () => {
    const week = [draft('a', '', '10:00'), draft('b', '10:00', 'x'), draft('c', '12:00', '11:00')];
    expect([...faultsIn(week).values()]).toEqual(['start', 'end', 'order']);
  });
});

describe('the next time of a day', () => {
  it('begins where the day ends', () => {
    const day = [draft('a', '08:30', '14:15'), draft('b', '12:00', '12:30', { kind: 'break' })];
    expect(nextTime(day, 1, 'break')).toEqual({
      weekday: 1,
      startsAt: '14:15',
      endsAt: '14:30',
      kind: 'break',
    });
  });

  it('never ends after the day', () => expect(later('23:30', 90)).toBe('23:59'));
});

describe('copiedToWorkdays', () => {
  it('gives every workday the times of one, and leaves the weekend', () => {
    let made = 0;
    const week = [
      draft('a', '08:30', '12:00'),
      draft('b', '09:00', '10:00', { weekday: 3 }),
      draft('c', '09:00', '10:00', { weekday: 6 }),
    ];
    const copied = copiedToWorkdays(week, 1, () => `new-${made++}`);
    expect(copied.map(({ weekday, startsAt }) => `${weekday} ${startsAt}`)).toEqual([
      '1 08:30',
      '2 08:30',
      '3 08:30',
      '4 08:30',
      '5 08:30',
      '6 09:00',
    ]);
  });
});
