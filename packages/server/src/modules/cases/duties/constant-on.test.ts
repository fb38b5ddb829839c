import { lawConstantKey } from '@plaatswijs/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConstantOverride, constantOn, constantsOn } from './constant-on.ts';
import { lawConstants } from './law-constants.ts';

const day = '2026-11-21';

function own(
  key: ConstantOverride['key'],
  value: ConstantOverride['value'],
  reason = 'Zo kan het ook',
): ConstantOverride {
  return { key, value, reason, validFrom: '2026-01-01', validUntil: null };
}

describe('the dated table', () => {
  it('DUT-10 has every constant once on a day, with where it comes from', () => {
    const { constants, refused } = constantsOn(day);
    expect(Object.keys(constants).sort()).toEqual([...lawConstantKey.options].sort());
    expect(refused).toEqual([]);
    for (const row of lawConstants) {
      expect(row.validUntil === null || row.validFrom <= row.validUntil).toBe(true);
      expect(row.source === null).toBe(row.key === 'first-answer');
    }
  });

  it.each([
    ['breach-notice', 72, 'hours'],
    ['longest-suspension', 7, 'days'],
    ['inspectorate-notice-of-suspension', 1, 'days'],
    ['objection', 6, 'weeks'],
    ['decision-on-objection', 4, 'weeks'],
    ['staff-view', 3, 'weeks'],
    ['staff-appeal', 6, 'weeks'],
    ['order-measure', 4, 'weeks'],
    ['answer-to-complaint', 4, 'weeks'],
    ['access-request', 1, 'months'],
    ['access-request-extension', 2, 'months'],
    ['first-answer', 2, 'working-days'],
  ] as const)('DUT-10 %s is %i %s', (key, count, unit) => {
    expect(constantOn(day, key)).toMatchObject({
      ok: true,
      constant: { value: { kind: 'term', term: { count, unit } }, ownReason: null },
    });
  });

  it('DUT-10 the confidential inspector, the ages, and the bill that is off', () => {
    const { constants } = constantsOn(day);
    const phone = { kind: 'phone', number: '0900-1113111', from: '08:00', until: '17:00' };
    expect(constants['confidential-inspector']?.value).toEqual(phone);
    expect(constants['own-rights-age']?.value).toEqual({ kind: 'age', years: 16 });
    expect(constants['parents-informed-until']?.value).toEqual({ kind: 'age', years: 18 });
    expect(constants['wet-vrij-en-veilig']?.value).toEqual({ kind: 'switch', on: false });
  });

  it('DUT-11 says nothing of days before it', () => {
    expect(constantOn('2018-05-24', 'breach-notice')).toEqual({ ok: false, problem: 'not-on-this-day' });
    expect(constantOn('2018-05-25', 'breach-notice').ok).toBe(true);
    expect(constantsOn('2018-05-24').constants).toEqual({});
  });

  it('DUT-4 only terms of law in days, weeks or months run past a holiday', () => {
    const stretched = lawConstants.flatMap(({ key, value }) =>
      value.kind === 'term' && value.ends !== 'none' ? [key] : [],
    );
    expect(stretched).toEqual([
      'objection',
      'decision-on-objection',
      'answer-to-complaint',
      'access-request',
      'access-request-extension',
    ]);
  });
});

describe('what a school sets itself', () => {
  it('DUT-12 counts with its reason, from its day on, and the last to begin counts', () => {
    const earlier = own('first-answer', 1, 'Wij lezen elke dag');
    const later = {
      ...own('first-answer', 3, 'In de zomer'),
      validFrom: '2026-07-01',
      validUntil: '2026-08-31',
    };
    const on = (asked: string) => constantOn(asked, 'first-answer', [later, earlier]);
    expect(on('2025-12-31')).toMatchObject({ constant: { ownReason: null } });
    expect(on('2026-06-30')).toMatchObject({
      constant: { value: { term: { count: 1, unit: 'working-days' } }, ownReason: 'Wij lezen elke dag' },
    });
    expect(on('2026-07-15')).toMatchObject({ constant: { value: { term: { count: 3 } } } });
    expect(on('2026-09-01')).toMatchObject({ constant: { value: { term: { count: 1 } } } });
  });

  it.each([
    ['no-reason', own('first-answer', 1, '  ')],
    ['out-of-range', own('breach-notice', 73)],
    ['out-of-range', own('breach-notice', 0)],
    ['out-of-range', own('longest-suspension', 8)],
    ['out-of-range', own('objection', 5)],
    ['out-of-range', own('first-answer', 1.5)],
    ['out-of-range', own('first-answer', Number.NaN)],
    ['wrong-kind', own('first-answer', true)],
    ['wrong-kind', own('wet-vrij-en-veilig', 1)],
    ['wrong-kind', own('confidential-inspector', 900)],
    ['out-of-range', own('confidential-inspector', { number: 'bel ons', from: '08:00', until: '17:00' })],
    [
      'out-of-range',
      own('confidential-inspector', { number: '0900-1113111', from: '17:00', until: '08:00' }),
    ],
    ['not-to-be-set', own('access-request', 1)],
    ['not-to-be-set', own('own-rights-age', 12)],
  ] as const)('DUT-13 is refused as %s: %o', (problem, override) => {
    expect(constantOn(day, override.key, [override])).toEqual({ ok: false, problem });
  });

  it('DUT-13 leaves the law standing where it is refused, and says so', () => {
    const { constants, refused } = constantsOn(day, [own('breach-notice', 96), own('first-answer', 4)]);
    expect(refused).toEqual([{ key: 'breach-notice', problem: 'out-of-range' }]);
    expect(constants['breach-notice']).toMatchObject({ value: { term: { count: 72 } }, ownReason: null });
    expect(constants['first-answer']).toMatchObject({ value: { term: { count: 4 } } });
  });

  it('DUT-12 a number that changed and the bill once it is law can be set', () => {
    const number = { number: '0800-1234567', from: '09:00', until: '16:30' };
    const set = [
      own('confidential-inspector', number, 'Nieuw nummer'),
      own('wet-vrij-en-veilig', true, 'Staatsblad'),
    ];
    const { constants } = constantsOn(day, set);
    expect(constants['confidential-inspector']?.value).toEqual({ kind: 'phone', ...number });
    expect(constants['wet-vrij-en-veilig']?.value).toEqual({ kind: 'switch', on: true });
  });

  it('DUT-13 whatever is set, no term of the school grows longer than the law and no right of others shorter', () => {
    const key = fc.constantFrom(...lawConstantKey.options);
    const value = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.boolean(), fc.double());
    fc.assert(
      fc.property(key, value, (of, some) => {
        const row = lawConstants.find((one) => one.key === of);
        const result = constantOn(day, of, [own(of, some)]);
        if (!result.ok || row?.value.kind !== 'term' || result.constant.value.kind !== 'term') return;
        const { count } = result.constant.value.term;
        const [least, most] = row.ownRange ?? [row.value.term.count, row.value.term.count];
        expect(count >= least && count <= most).toBe(true);
      }),
    );
  });
});
