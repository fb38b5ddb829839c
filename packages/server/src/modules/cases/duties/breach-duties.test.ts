import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantsOn } from './constant-on.ts';
import { dutiesOf } from './duties-of.ts';
import { caseOf, found, only, received, today } from './test/made-up-case.ts';

const leak = { category: 'data-breach' };

describe('a data breach', () => {
  it('DUT-30 is three decisions apart, and the register always', () => {
    const result = dutiesOf(caseOf(leak, { awareOfLeakAt: '2026-11-20T08:00:00Z' }), today, null);
    expect(only(result, 'decide-notify-authority')).toMatchObject({
      due: { kind: 'moment', at: '2026-11-23T08:00:00.000Z' },
      clock: {
        constant: 'breach-notice',
        value: { kind: 'term', count: 72, unit: 'hours' },
        ownReason: null,
      },
      decides: 'notifyAuthority',
      source: { reference: 'AVG 33(1)' },
    });
    expect(only(result, 'decide-tell-people')).toMatchObject({
      due: { kind: 'at-once', since: '2026-11-20T08:00:00Z' },
      decides: 'tellPeople',
      source: { reference: 'AVG 34(1), 34(3)' },
    });
    expect(only(result, 'register-breach')).toMatchObject({
      force: 'must',
      source: { reference: 'AVG 33(5)' },
    });
    expect([...found(result, 'notify-authority'), ...found(result, 'tell-people')]).toEqual([]);
  });

  it('DUT-31 what was decided is done: the notice within the same 72 hours', () => {
    const said = { awareOfLeakAt: '2026-11-20T08:00:00Z', notifyAuthority: true, tellPeople: true };
    const result = dutiesOf(caseOf(leak, said), today, null);
    expect(only(result, 'notify-authority')).toMatchObject({
      due: { kind: 'moment', at: '2026-11-23T08:00:00.000Z' },
      after: ['decide-notify-authority'],
    });
    expect(only(result, 'tell-people').after).toEqual(['decide-tell-people']);
    const refused = dutiesOf(caseOf(leak, { notifyAuthority: false, tellPeople: false }), today, null);
    expect(found(refused, 'notify-authority')).toEqual([]);
    expect(found(refused, 'decide-notify-authority')).toHaveLength(1);
    expect(found(refused, 'register-breach')).toHaveLength(1);
  });

  it('DUT-32 counts from the report as long as nobody says since when the school knew, and that is asked', () => {
    const result = dutiesOf(caseOf(leak), today, null);
    expect(only(result, 'decide-notify-authority').due).toEqual({
      kind: 'moment',
      at: '2026-11-23T19:30:00.000Z',
    });
    expect(result.questions).toEqual([{ fact: 'awareOfLeakAt', blocks: [] }]);
  });

  it('DUT-30 also when a case of another kind leaked data; not when it did not', () => {
    expect(
      found(dutiesOf(caseOf({ category: 'hacking' }, { leaked: true }), today, null), 'register-breach'),
    ).toHaveLength(1);
    expect(dutiesOf(caseOf({ category: 'hacking' }, { leaked: false }), today, null).duties).toEqual([]);
  });

  it('DUT-34 where the data of the school may have got out, that is asked', () => {
    const asked = (category: string, about: readonly ('staff' | 'pupil')[], told = {}) =>
      dutiesOf(caseOf({ category, about }, { sexual: false, ...told }), today, null).questions.map(
        ({ fact }) => fact,
      );
    expect(asked('hacking', ['pupil'])).toEqual(['leaked']);
    expect(asked('image-without-consent', ['staff'])).toEqual(['leaked']);
    expect(asked('image-without-consent', ['pupil'])).toEqual([]);
    expect(asked('insult', ['staff'])).toEqual([]);
    expect(asked('hacking', ['pupil'], { leaked: false })).toEqual([]);
  });

  it('DUT-33 without the row it is due at once, and a shorter term of the school counts', () => {
    const without = dutiesOf(caseOf(leak), {}, null);
    expect(only(without, 'decide-notify-authority')).toMatchObject({
      due: { kind: 'at-once', since: received },
      clock: null,
    });
    const reason = 'Wij willen een dag over hebben';
    const { constants } = constantsOn('2026-11-20', [
      { key: 'breach-notice', value: 48, reason, validFrom: '2026-01-01', validUntil: null },
    ]);
    expect(only(dutiesOf(caseOf(leak), constants, null), 'decide-notify-authority')).toMatchObject({
      due: { kind: 'moment', at: '2026-11-22T19:30:00.000Z' },
      clock: { constant: 'breach-notice', ownReason: reason },
    });
  });
});

it('DUT-30 whenever the school knew, it is due 72 hours later by the clock', () => {
  const moment = fc.date({ min: new Date('2024-08-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (aware) => {
      const { due } = only(
        dutiesOf(caseOf(leak, { awareOfLeakAt: aware.toISOString() }), today, null),
        'decide-notify-authority',
      );
      const at = due?.kind === 'moment' ? Date.parse(due.at) : Number.NaN;
      expect(at - aware.getTime()).toBe(72 * 60 * 60 * 1000);
    }),
  );
});

describe('fair to everybody', () => {
  it('DUT-40 whoever reported hears within two working days, by our own choice', () => {
    const result = dutiesOf(caseOf({ canAnswer: true }), today, null);
    expect(only(result, 'first-answer')).toMatchObject({
      due: { kind: 'day', on: '2026-11-24' },
      source: { kind: 'own-choice' },
      clock: { constant: 'first-answer' },
    });
    expect(dutiesOf(caseOf({ canAnswer: false }), today, null).duties).toEqual([]);
  });

  it('DUT-40 the day is the one at the schools', () => {
    const late = caseOf({ canAnswer: true, receivedAt: '2026-11-22T23:30:00Z' });
    expect(only(dutiesOf(late, today, null), 'first-answer').due).toEqual({ kind: 'day', on: '2026-11-25' });
  });

  it('DUT-41 before any measure everybody is heard, each kind apart', () => {
    const result = dutiesOf(
      caseOf({ about: ['pupil', 'director', 'staff', 'outsider', 'unknown'] }),
      today,
      null,
    );
    expect(found(result, 'hear-accused').map(({ key }) => key)).toEqual([
      'hear-accused-pupil',
      'hear-accused-staff',
      'hear-accused-other',
    ]);
    expect(found(result, 'hear-affected')).toHaveLength(1);
    expect(found(result, 'hear-accused').every(({ blocks }) => blocks.includes('take-measure'))).toBe(true);
  });

  it('DUT-41 says where it is the cao that asks it, and where it is our own choice', () => {
    const result = dutiesOf(caseOf({ about: ['pupil', 'staff'] }), today, null);
    const [pupil, staff] = found(result, 'hear-accused').map(({ source }) => source);
    expect(pupil).toMatchObject({ kind: 'own-choice', reference: expect.stringContaining('WPO 40(11)') });
    expect(staff).toMatchObject({ kind: 'law', confidence: 'med' });
  });

  it('DUT-41 a member of the board, or an outsider, is heard too', () => {
    for (const kind of ['board', 'outsider'] as const) {
      const duty = only(dutiesOf(caseOf({ about: [kind] }), today, null), 'hear-accused');
      expect(duty).toMatchObject({ key: 'hear-accused-other', source: { kind: 'own-choice' } });
    }
  });

  it('DUT-41 nobody known, nobody to hear', () => {
    expect(found(dutiesOf(caseOf({ about: ['unknown'] }), today, null), 'hear-accused')).toEqual([]);
  });
});
