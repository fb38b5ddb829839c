import { describe, expect, it } from 'vitest';
import { breaches } from '../../messages/nl/office/breaches.ts';
import { casesWork } from '../../messages/nl/office/cases-work.ts';
import type { WrittenBreach } from './breach-queries.ts';
import { breachBody, breachFaults, breachValuesOf, emptyBreach } from './breach-values.ts';

const written: WrittenBreach = {
  title: 'Mail naar verkeerde groep',
  happened: 'Een lijst ging mis.',
  awareAt: '2026-11-20T08:00:42.123Z',
  discovered: '',
  dataKinds: ['image'],
  peopleKinds: ['pupils'],
  peopleCount: null,
  effects: '',
  measures: '',
  authority: { state: 'told', at: '2026-11-20T09:30:10Z', reason: '', by: 'Directeur' },
  people: { state: 'undecided', at: null, reason: '', by: '' },
};
const faultsOf = (values: Parameters<typeof breachFaults>[0]) =>
  breachFaults(values, breaches, casesWork).map(({ field }) => field);

describe('BRE-6 what was written and not touched is sent as it was', () => {
  it('to the second', () => {
    expect(breachBody(breachValuesOf(written), written)).toEqual(written);
    expect(faultsOf(breachValuesOf(written))).toEqual([]);
  });

  it('a moment that was changed is the one that was typed', () => {
    const values = { ...breachValuesOf(written), aware: { day: '2026-11-20', time: '10:00' } };
    expect(breachBody(values, written).awareAt).toBe('2026-11-20T09:00:00.000Z');
  });

  it('what belongs to a decision goes when it is not taken any more', () => {
    const values = breachValuesOf(written);
    const back = { ...values, authority: { ...values.authority, state: 'undecided' as const } };
    expect(breachBody(back, written).authority).toEqual({ state: 'undecided', at: null, reason: '', by: '' });
  });
});

describe('BRE-4 what is missing', () => {
  it('of an empty form is its title and what happened', () => {
    expect(faultsOf(emptyBreach(new Date('2026-11-20T08:00:00Z')))).toEqual([
      'breach-title',
      'breach-happened',
    ]);
  });

  it.each([
    [{ state: 'told', by: 'X' }, ['breach-people-day']],
    [{ state: 'not-told', by: 'X' }, ['breach-people-reason']],
    [{ state: 'will-tell' }, ['breach-people-by']],
    [{ state: 'not-told' }, ['breach-people-reason', 'breach-people-by']],
    [{ state: 'undecided' }, []],
  ] as const)('%j: %j', (given, faults) => {
    const values = breachValuesOf(written);
    expect(faultsOf({ ...values, people: { ...values.people, ...given } })).toEqual(faults);
  });

  it.each(['veel', '1.000', '-1', '3,5'])('%s is no number of people', (count) => {
    expect(faultsOf({ ...breachValuesOf(written), count })).toEqual(['breach-count']);
  });
});
