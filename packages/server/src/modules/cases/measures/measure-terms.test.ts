import { describe, expect, it } from 'vitest';
import { constantsOn } from '../duties/constant-on.ts';
import { termsOf } from './measure-terms.ts';
import { decided, table } from './test/made-up-measure.ts';

const sent = (on: string) => [{ step: 'decision-sent' as const, on, result: null }];
const lastDays = (...given: Parameters<typeof termsOf>) =>
  Object.fromEntries(termsOf(...given).map(({ code, lastDay }) => [code, lastDay]));

describe('MEA-41 the terms of a measure', () => {
  it('an objection can be made within six weeks from the day the decision was sent, and not before that it runs', () => {
    expect(lastDays(decided({}), table)).toEqual({ 'measure-ends': '2026-11-27' });
    // Six weeks from Monday 23 November end on Monday 4 January.
    expect(lastDays(decided({ steps: sent('2026-11-23') }), table)).toMatchObject({
      objection: '2027-01-04',
    });
    // Of what is sent on Friday 13 November the last day is Christmas; it runs on to Monday.
    expect(lastDays(decided({ decidedOn: '2026-11-13', steps: sent('2026-11-13') }), table)).toMatchObject({
      objection: '2026-12-28',
    });
  });

  it('that there is an objection says the law of an expulsion and of a public school; else it is our own choice', () => {
    const source = (known: Parameters<typeof decided>[0]) =>
      termsOf(decided({ steps: sent('2026-11-23'), ...known }), table).find(
        ({ code }) => code === 'objection',
      )?.source;
    expect(source({ kind: 'expulsion' })).toMatchObject({ kind: 'law', reference: 'WPO 63' });
    expect(source({ kind: 'expulsion', sector: 'vo' })).toMatchObject({
      kind: 'law',
      reference: 'WVO 2020 8.15(7)',
    });
    expect(source({ denomination: 'public' })).toMatchObject({ kind: 'law', reference: 'Awb 6:7, 7:1' });
    expect(source({})).toMatchObject({ kind: 'own-choice' });
  });

  it.each([
    ['po', 'private', '2027-01-04'],
    ['po', null, '2027-01-04'],
    ['vo', 'public', '2027-01-04'],
    // From the day after the time to object was over: 4 January and four weeks.
    ['po', 'public', '2027-02-01'],
  ] as const)('%s, %s: the answer is due on %s', (sector, denomination, expected) => {
    const measure = decided({
      kind: 'expulsion',
      sector,
      denomination,
      status: 'objection',
      from: null,
      until: null,
      steps: sent('2026-11-23'),
      objectionOn: '2026-12-07',
    });
    expect(lastDays(measure, table)['decision-on-objection']).toBe(expected);
  });

  it('an employee has three weeks for a view and six for an appeal, holidays or not', () => {
    const reprimand = { kind: 'reprimand', capacity: 'staff', from: null, until: null } as const;
    const intended = decided({
      ...reprimand,
      status: 'intended',
      decidedOn: null,
      intentionSentOn: '2026-12-04',
    });
    expect(lastDays(intended, table)).toEqual({ view: '2026-12-25' });
    expect(lastDays(decided({ ...reprimand, steps: sent('2026-11-23') }), table)).toEqual({
      appeal: '2027-01-04',
    });
  });

  it('a school may leave more time; without the table there is no term to show', () => {
    const own = [
      { key: 'objection' as const, value: 8, reason: 'Beleid', validFrom: '2026-01-01', validUntil: null },
    ];
    const longer = constantsOn('2026-11-21', own).constants;
    expect(lastDays(decided({ steps: sent('2026-11-23') }), longer)['objection']).toBe('2027-01-18');
    expect(lastDays(decided({ steps: sent('2026-11-23') }), {})).toEqual({ 'measure-ends': '2026-11-27' });
  });

  it('of what was withdrawn or dropped nothing runs any more, and a warning has no term', () => {
    for (const status of ['withdrawn', 'dropped'] as const)
      expect(termsOf(decided({ status, steps: sent('2026-11-23') }), table)).toEqual([]);
    expect(
      termsOf(decided({ kind: 'warning', from: null, until: null, steps: sent('2026-11-23') }), table),
    ).toEqual([]);
  });
});
