import { describe, expect, it } from 'vitest';
import { isTime, momentOf, nowAtSchool } from './school-moment.ts';

describe('a moment at school', () => {
  it('is the clock on the wall there, in winter and in summer', () => {
    expect(momentOf({ day: '2026-11-21', time: '14:30' })).toBe('2026-11-21T13:30:00.000Z');
    expect(momentOf({ day: '2026-07-01', time: '14:30' })).toBe('2026-07-01T12:30:00.000Z');
  });

  it('takes a time as people write it', () => {
    expect(momentOf({ day: '2026-11-21', time: ' 9.05 ' })).toBe('2026-11-21T08:05:00.000Z');
  });

  it.each(['', '14', '14:3', '24:00', '12:60', 'half drie', '14:30:10'])('is not %j', (time) => {
    expect(isTime(time)).toBe(false);
    expect(momentOf({ day: '2026-11-21', time })).toBeNull();
  });

  it('needs a day', () => {
    expect(momentOf({ day: null, time: '14:30' })).toBeNull();
  });

  it('is now, to the minute', () => {
    expect(nowAtSchool(new Date('2026-11-21T23:30:40Z'))).toEqual({ day: '2026-11-22', time: '00:30' });
  });
});
