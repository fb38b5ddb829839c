import { describe, expect, it } from 'vitest';
import type { Term } from './retention-queries.ts';
import { startOf, valueSent } from './term-values.ts';

const months: Term = {
  key: 'case',
  about: 'keeping',
  value: { kind: 'term', count: 24, unit: 'months' },
  source: null,
  confidence: 'med',
  range: { least: 6, most: 120 },
  settable: true,
  counts: null,
  history: [],
};
const phone: Term = {
  ...months,
  key: 'police',
  about: 'law',
  value: { kind: 'phone', number: '0900-8844', from: null, until: null },
  range: null,
};

describe('RET-13 what is sent of a term', () => {
  it('begins with what counts now', () => {
    expect(startOf(months, '2026-11-22')).toMatchObject({ count: '24', validFrom: '2026-11-22', reason: '' });
    expect(startOf(phone, '2026-11-22')).toMatchObject({ number: '0900-8844', from: '', until: '' });
    const set = { ...months, counts: { value: 12 } } as Term;
    expect(startOf(set, '2026-11-22').count).toBe('12');
  });

  it.each([
    ['6', 6],
    [' 120 ', 120],
    ['5', undefined],
    ['121', undefined],
    ['1,5', undefined],
    ['', undefined],
    ['-6', undefined],
  ])('a number typed as "%s" is %s', (count, sent) => {
    expect(valueSent(months, { ...startOf(months, '2026-11-22'), count })).toBe(sent);
  });

  it('a telephone number has both hours or none, in their order', () => {
    const typed = { ...startOf(phone, '2026-11-22'), number: '0343-123456' };
    expect(valueSent(phone, typed)).toEqual({ number: '0343-123456', from: null, until: null });
    const hours = { ...typed, from: '08:00', until: '17:00' };
    expect(valueSent(phone, hours)).toEqual({ number: '0343-123456', from: '08:00', until: '17:00' });
    expect(valueSent(phone, { ...typed, from: '08:00' })).toBeUndefined();
    expect(valueSent(phone, { ...hours, until: '07:00' })).toBeUndefined();
    expect(valueSent(phone, { ...typed, number: 'bel ons' })).toBeUndefined();
  });

  it('the ordinary one again is nothing of one’s own', () => {
    expect(valueSent(months, { ...startOf(months, '2026-11-22'), what: 'ordinary', count: 'x' })).toBeNull();
  });
});
