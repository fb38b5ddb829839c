import { describe, expect, it } from 'vitest';
import type { ConsentEntry } from './consent-queries.ts';
import { together } from './together.ts';

const entry = (id: string, more: Partial<ConsentEntry> = {}): ConsentEntry => ({
  id,
  kind: 'asked',
  purposeId: `purpose-${id}`,
  version: 1,
  answeredBy: { id: 'merve', name: 'Merve Voorbeeld' },
  capacity: 'guardian',
  way: null,
  saidOn: '2026-09-01',
  recordedAt: '2026-09-01T08:00:00Z',
  recordedBy: { id: 'office', name: 'Administratie' },
  language: null,
  reference: null,
  note: null,
  scanId: null,
  source: null,
  invalidates: null,
  reason: null,
  invalidated: false,
  ...more,
});
const ids = (history: readonly ConsentEntry[]) => together(history).map((told) => told.map(({ id }) => id));

describe('the history', () => {
  it('tells one asking once, however many purposes it was about', () => {
    const another = { answeredBy: { id: 'sam', name: 'Sam Voorbeeld' } };
    expect(ids([entry('1'), entry('2'), entry('3', another), entry('4', another)])).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('keeps askings of another moment and every answer apart', () => {
    const later = { recordedAt: '2026-10-01T08:00:00Z' };
    const given = { kind: 'given' as const, way: 'link' as const };
    expect(ids([entry('1', later), entry('2'), entry('3', given), entry('4', given)])).toEqual([
      ['1'],
      ['2'],
      ['3'],
      ['4'],
    ]);
    expect(ids([])).toEqual([]);
  });
});
