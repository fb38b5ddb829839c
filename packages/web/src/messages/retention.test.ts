import { retentionKind, retentionTrigger } from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import { retention as en } from './en/office/retention.ts';
import { retention as nl } from './nl/office/retention.ts';

describe('RET-8 the words of keeping', () => {
  it.each([
    ['Dutch', nl],
    ['English', en],
  ])('are there in %s for every kind and every day from which a term runs', (_language, words) => {
    expect(Object.keys(words.kinds).sort()).toEqual([...retentionKind.options].sort());
    expect(Object.keys(words.triggers).sort()).toEqual([...retentionTrigger.options].sort());
  });

  it('say how many and how long', () => {
    expect(nl.countOf({ kind: 'case', count: 1 })).toBe('Een zaak');
    expect(nl.countOf({ kind: 'pupil-record', count: 3 })).toBe('3 stukken in leerlingdossiers');
    expect(nl.months({ count: 24 })).toBe('2 jaar');
    expect(nl.months({ count: 3 })).toBe('3 maanden');
    expect(en.months({ count: 12 })).toBe('1 year');
  });
});
