import { describe, expect, it } from 'vitest';
import { formatsFor } from './formats.ts';
import { localeFrom } from './locale.ts';
import { plural } from './plural.ts';

describe('formats', () => {
  it.each(['nl', 'en'] as const)('writes days as dd-mm-jjjj: %s', (locale) => {
    expect(formatsFor(locale).day('2026-03-02')).toBe('02-03-2026');
  });

  it('writes days in words of the language', () => {
    expect(formatsFor('nl').longDay('2026-03-02')).toBe('2 maart 2026');
    expect(formatsFor('en').longDay('2026-03-02')).toBe('2 March 2026');
  });

  it('shows a moment as the clock of a Dutch school has it, summer and winter', () => {
    expect(formatsFor('nl').moment('2026-07-01T22:30:00Z')).toBe('02-07-2026 00:30');
    expect(formatsFor('nl').moment('2026-12-31T23:30:00Z')).toBe('01-01-2027 00:30');
  });

  it('writes numbers and lists', () => {
    expect(formatsFor('nl').number(1234.5)).toBe('1.234,5');
    expect(formatsFor('nl').list(['a', 'b', 'c'])).toBe('a, b en c');
  });
});

describe('words by count', () => {
  it('follows the language, with a word for none where there is one', () => {
    const forms = { zero: 'geen foto’s', one: 'foto', other: 'foto’s' };
    expect([0, 1, 2].map((count) => plural('nl', count, forms))).toEqual(['geen foto’s', 'foto', 'foto’s']);
    expect(plural('nl', 0, { one: 'foto', other: 'foto’s' })).toBe('foto’s');
  });

  it('knows our languages by any of their tags', () => {
    expect(['nl-BE', 'EN_us', 'de', null].map(localeFrom)).toEqual(['nl', 'en', null, null]);
  });
});
