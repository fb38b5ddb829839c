import { measureKind, measureRefusal } from '@plaatswijs/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantsOn } from '../duties/constant-on.ts';
import { daysOf, inARow } from './measure-days.ts';
import { type Decider, refusedAnyway, refusedToDecide } from './measure-refusals.ts';
import { stepsBefore } from './measure-steps.ts';
import { anyDeciding, anyMeasure, deciding, heardOn, measureOf, table } from './test/made-up-measure.ts';

const codes = (...given: Parameters<typeof refusedToDecide>) =>
  refusedToDecide(...given).map(({ code }) => code);
const atSchool = (
  step:
    | 'view-received'
    | 'parents-heard'
    | 'group-teacher-heard'
    | 'inspectorate-consulted'
    | 'other-school-willing',
  on = '2026-11-20',
) => ({ step, on, result: step.endsWith('heard') ? ('account' as const) : null });

describe('MEA-22 nobody is judged unheard', () => {
  it.each(['warning', 'collect-device', 'suspension', 'other'] as const)(
    '%s waits until who it is about was heard',
    (kind) => {
      const days = kind === 'suspension' ? { from: '2026-11-23', until: '2026-11-24' } : {};
      expect(codes(measureOf({ kind }), deciding(days), 'board', table)).toEqual(['not-heard']);
      expect(
        codes(measureOf({ kind, heard: heardOn('2026-11-20', 'declined') }), deciding(days), 'board', table),
      ).toEqual([]);
    },
  );

  it('a hearing after the decision comes too late, and that is said', () => {
    const late = measureOf({ heard: heardOn('2026-11-22') });
    expect(refusedToDecide(late, deciding(), 'board', table)).toMatchObject([
      { code: 'before-step', params: { step: 'person-heard', day: '2026-11-22' } },
    ]);
  });

  it('talking and asking to take something down are how one hears, and wait for nothing of this', () => {
    for (const kind of ['talk', 'removal-request'] as const)
      expect(codes(measureOf({ kind }), deciding(), null, table)).toEqual([]);
  });
});

describe('MEA-20 how long a pupil is suspended', () => {
  const suspended = measureOf({ kind: 'suspension', heard: heardOn('2026-11-20') });
  const until = (day: string) => deciding({ from: '2026-11-23', until: day });

  it('a week, and not a day more', () => {
    expect(codes(suspended, until('2026-11-29'), 'board', table)).toEqual([]);
    expect(refusedToDecide(suspended, until('2026-11-30'), 'board', table)).toEqual([
      {
        code: 'suspension-too-long',
        at: '/body/until',
        params: { days: 8, most: 7, schoolDays: 6, until: '2026-11-29' },
        source: { kind: 'law', reference: 'WPO 40c; WVO 2020 8.14', confidence: 'high' },
      },
    ]);
  });

  it('a school that set less has less, a holiday stretches nothing, and where the table says nothing it is a day', () => {
    const own = [
      {
        key: 'longest-suspension' as const,
        value: 3,
        reason: 'Beleid',
        validFrom: '2026-01-01',
        validUntil: null,
      },
    ];
    const shorter = constantsOn('2026-11-21', own).constants;
    expect(refusedToDecide(suspended, until('2026-11-26'), 'board', shorter)[0]?.params).toMatchObject({
      most: 3,
      until: '2026-11-25',
    });
    expect(codes(suspended, deciding({ from: '2026-12-24', until: '2026-12-31' }), 'board', table)).toEqual([
      'suspension-too-long',
    ]);
    expect(refusedToDecide(suspended, until('2026-11-24'), 'board', {})[0]?.params).toMatchObject({
      most: 1,
    });
  });

  it('it has days, in their order, and does not begin before it was decided', () => {
    expect(codes(suspended, deciding(), 'board', table)).toEqual(['days-missing']);
    expect(codes(suspended, deciding({ from: '2026-11-23' }), 'board', table)).toEqual(['days-missing']);
    expect(codes(suspended, until('2026-11-22'), 'board', table)).toEqual(['days-turned']);
    expect(codes(suspended, deciding({ from: '2026-11-20', until: '2026-11-24' }), 'board', table)).toEqual([
      'begins-before-decision',
    ]);
  });

  it('MEA-21 nor two that go on from each other', () => {
    const again = { ...suspended, others: [{ from: '2026-11-30', until: '2026-12-01' }] };
    expect(refusedToDecide(again, until('2026-11-27'), 'board', table)).toMatchObject([
      { code: 'suspensions-touch', params: { days: 9, most: 7, from: '2026-11-30', until: '2026-12-01' } },
    ]);
    const apart = { ...suspended, others: [{ from: '2026-12-02', until: '2026-12-02' }] };
    expect(codes(apart, until('2026-11-27'), 'board', table)).toEqual([]);
  });
});

describe('MEA-23 discipline of staff', () => {
  const staff = measureOf({ kind: 'reprimand', capacity: 'staff', heard: heardOn('2026-11-01') });

  it('begins with an intention, and waits for the view or for the three weeks to be over', () => {
    expect(codes(staff, deciding(), 'board', table)).toEqual(['intention-first', 'view-awaited']);
    const intended = { ...staff, intentionSentOn: '2026-11-02' };
    const on = (decidedOn: string) => refusedToDecide(intended, deciding({ decidedOn }), 'board', table);
    // Three weeks from the second: the last day is the twenty-third, and on that day a view can still come.
    expect(on('2026-11-23')).toMatchObject([
      { code: 'view-awaited', params: { until: '2026-11-23', from: '2026-11-24', weeks: 3 } },
    ]);
    expect(on('2026-11-24')).toEqual([]);
    expect(
      codes(
        { ...intended, steps: [atSchool('view-received', '2026-11-10')] },
        deciding({ decidedOn: '2026-11-10' }),
        'board',
        table,
      ),
    ).toEqual([]);
  });

  it('a view from before the intention answers nothing', () => {
    const early = {
      ...staff,
      intentionSentOn: '2026-11-10',
      steps: [atSchool('view-received', '2026-11-05')],
    };
    expect(codes(early, deciding({ decidedOn: '2026-11-12' }), 'board', table)).toEqual(['view-awaited']);
  });

  it('withholding pay is known in secondary education alone', () => {
    const withheld = measureOf({ kind: 'pay-withholding', capacity: 'staff' });
    expect(refusedAnyway(withheld).map(({ code }) => code)).toEqual(['not-in-this-sector']);
    expect(refusedAnyway({ ...withheld, sector: 'vo' })).toEqual([]);
  });
});

describe('MEA-24 an order measure', () => {
  const order = measureOf({ kind: 'order-suspension', capacity: 'staff', heard: heardOn('2026-11-20') });
  const days = { from: '2026-11-23', until: '2026-12-20' };

  it('has the intention and the view before it, unless it cannot wait', () => {
    expect(codes(order, deciding(days), 'board', table)).toEqual(['intention-first', 'view-awaited']);
    expect(codes({ ...order, heard: [] }, deciding({ ...days, isUrgent: true }), 'board', table)).toEqual([]);
  });

  it('lasts four weeks, or says why longer', () => {
    const longer = { ...days, until: '2026-12-21', isUrgent: true };
    expect(refusedToDecide(order, deciding(longer), 'board', table)).toMatchObject([
      { code: 'order-measure-too-long', params: { days: 29, most: 28, until: '2026-12-20' } },
    ]);
    expect(codes(order, deciding({ ...longer, saysWhyLonger: true }), 'board', table)).toEqual([]);
  });

  it('cannot wait is for this measure alone', () => {
    const reprimand = { ...order, kind: 'reprimand' as const };
    expect(codes(reprimand, deciding({ isUrgent: true }), 'board', table)).toEqual([
      'intention-first',
      'view-awaited',
    ]);
  });
});

describe('MEA-25 expelling a pupil of primary education', () => {
  const expelled = measureOf({
    kind: 'expulsion',
    heard: heardOn('2026-11-02'),
    intentionSentOn: '2026-11-10',
  });
  const all = [atSchool('group-teacher-heard'), atSchool('parents-heard'), atSchool('other-school-willing')];

  it('asks an intention, the parents, the group teacher and another school', () => {
    expect(codes({ ...expelled, intentionSentOn: null, heard: [] }, deciding(), 'board', table)).toEqual([
      'intention-first',
      'not-heard',
      'step-missing',
      'step-missing',
      'no-other-school',
    ]);
    expect(codes({ ...expelled, steps: all }, deciding(), 'board', table)).toEqual([]);
  });

  it.each([
    ['private', 'WPO 63(2)'],
    ['public', 'Awb 4:8'],
  ] as const)('of a %s school the parents are heard by %s', (denomination, reference) => {
    const without = { ...expelled, denomination, steps: all.filter(({ step }) => step !== 'parents-heard') };
    expect(refusedToDecide(without, deciding(), 'board', table)).toMatchObject([
      { code: 'step-missing', params: { step: 'parents-heard' }, source: { reference } },
    ]);
  });

  it('parents are heard about the intention, so after it; a guardian in the case counts', () => {
    const before = {
      ...expelled,
      steps: [
        all[0] ?? atSchool('view-received'),
        atSchool('parents-heard', '2026-11-09'),
        atSchool('other-school-willing'),
      ],
    };
    expect(codes(before, deciding(), 'board', table)).toEqual(['step-missing']);
    expect(codes({ ...before, guardiansHeard: heardOn('2026-11-12') }, deciding(), 'board', table)).toEqual(
      [],
    );
  });

  it('which school it is has to be known, for the rest hangs on it', () => {
    expect(codes({ ...expelled, denomination: null, steps: all }, deciding(), 'board', table)).toEqual([
      'denomination-unknown',
    ]);
  });
});

describe('MEA-26 expelling a pupil of secondary education', () => {
  const expelled = measureOf({
    kind: 'expulsion',
    sector: 'vo',
    age: 15,
    heard: heardOn('2026-11-12'),
    intentionSentOn: '2026-11-10',
  });

  it('asks the pupil, under eighteen the parents, the inspectorate and another school', () => {
    const missing = refusedToDecide(expelled, deciding(), 'board', table).map(({ params }) => params['step']);
    expect(missing).toEqual(['parents-heard', 'inspectorate-consulted', 'other-school-willing']);
    const all = [
      atSchool('parents-heard'),
      atSchool('inspectorate-consulted'),
      atSchool('other-school-willing'),
    ];
    expect(codes({ ...expelled, steps: all }, deciding(), 'board', table)).toEqual([]);
    expect(
      codes({ ...expelled, steps: all, heard: heardOn('2026-11-05') }, deciding(), 'board', table),
    ).toEqual(['not-heard']);
  });

  it('from eighteen neither parents nor another school; whose age is not known is taken to be younger', () => {
    expect(codes({ ...expelled, age: 18 }, deciding(), 'board', table)).toEqual([]);
    expect(codes({ ...expelled, age: null }, deciding(), 'board', table)).toEqual([
      'step-missing',
      'step-missing',
      'no-other-school',
    ]);
  });
});

describe('MEA-27 dismissal', () => {
  it.each(['dismissal', 'summary-dismissal'] as const)(
    '%s is for personnel affairs and a jurist, whatever is filled in',
    (kind) => {
      const done = measureOf({
        kind,
        capacity: 'staff',
        heard: heardOn('2026-11-01'),
        intentionSentOn: '2026-10-01',
      });
      expect(codes(done, deciding(), 'board', table)).toEqual(['only-hr-and-jurist']);
    },
  );
});

describe('MEA-28 a child and the act of a parent', () => {
  const child = measureOf({
    kind: 'suspension',
    forParent: true,
    heard: heardOn('2026-11-20'),
    parentHeard: heardOn('2026-11-20'),
  });
  const days = { from: '2026-11-23', until: '2026-11-23' };

  it('asks a motivation of its own, and first what turns to the parent, or why not', () => {
    expect(codes(child, deciding(days), 'board', table)).toEqual(['parent-first', 'own-motivation-missing']);
    const motivated = deciding({ ...days, hasOwnMotivation: true });
    expect(codes({ ...child, parentDirectedOn: ['2026-11-19'] }, motivated, 'board', table)).toEqual([]);
    expect(codes(child, { ...motivated, saysWhyNotParentFirst: true }, 'board', table)).toEqual([]);
    expect(
      codes({ ...child, parentHeard: [] }, { ...motivated, saysWhyNotParentFirst: true }, 'board', table),
    ).toEqual(['not-heard']);
  });
});

describe('MEA-30 who decides', () => {
  const warned = measureOf({ heard: heardOn('2026-11-20') });
  const suspended = { ...warned, kind: 'suspension' as const };
  const days = { from: '2026-11-23', until: '2026-11-23' };

  it('the board or the director; nobody else, but for what is no decision of theirs', () => {
    expect(codes(warned, deciding(), null, table)).toEqual(['may-not-decide']);
    expect(codes(warned, deciding({ hasMandate: false }), 'director', table)).toEqual([]);
    expect(codes({ ...warned, kind: 'talk' }, deciding(), null, table)).toEqual([]);
  });

  it('a director says where it stands for what touches a place; the board need not', () => {
    expect(codes(suspended, deciding({ ...days, hasMandate: false }), 'director', table)).toEqual([
      'mandate-missing',
    ]);
    expect(codes(suspended, deciding({ ...days, hasMandate: false }), 'board', table)).toEqual([]);
  });
});

describe('MEA-31 whatever is known and filled in', () => {
  const anyDecider = fc.constantFrom<Decider>(null, 'board', 'director');
  type Rule = Parameters<typeof refusedToDecide>;

  /** Checks every decision on a kind of measure that nothing refuses; that there are such is checked too. */
  function taken(only: Partial<Rule[0]>, check: (facts: Rule[0], given: Rule[1]) => void): void {
    let times = 0;
    const facts = anyMeasure.map((one) => ({ ...one, ...only }));
    const run = fc.property(facts, anyDeciding, anyDecider, (known, given, decider) => {
      if (refusedToDecide(known, given, decider, table).length > 0) return;
      times += 1;
      check(known, given);
    });
    fc.assert(run, { numRuns: 5000 });
    expect(times).toBeGreaterThan(10);
  }

  it('no dismissal is decided, and every refusal is what the contract says', () => {
    fc.assert(
      fc.property(anyMeasure, anyDeciding, anyDecider, (facts, given, decider) => {
        const refused = refusedToDecide(facts, given, decider, table);
        if (facts.kind.endsWith('dismissal')) expect(refused).not.toEqual([]);
        for (const one of refused) expect(measureRefusal.parse(one)).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('numbers 31, 32: what comes first is of the law or our own choice, never put into the mouth of a protocol', () => {
    fc.assert(
      fc.property(anyMeasure, (facts) => {
        const sources = stepsBefore(facts, table).map(({ source }) => source.kind);
        expect(sources).not.toContain('protocol');
      }),
    );
  });

  it('no pupil is suspended for more than seven days in a row', () => {
    taken({ kind: 'suspension', capacity: 'pupil', forParent: false }, ({ others }, { from, until }) => {
      if (from === null || until === null) throw new Error('a suspension without days');
      const { whole } = inARow({ from, until }, others);
      expect(daysOf(whole)).toBeLessThanOrEqual(7);
    });
  });

  it('nobody is reprimanded unheard, or while they may still give a view', () => {
    const reprimand = { kind: 'reprimand', capacity: 'staff', forParent: false } as const;
    taken(reprimand, ({ heard, intentionSentOn, steps }, { decidedOn }) => {
      expect(heard.some(({ on }) => on <= decidedOn)).toBe(true);
      if (intentionSentOn === null) throw new Error('a reprimand without intention');
      const viewed = steps.some(
        ({ step, on }) => step === 'view-received' && intentionSentOn <= on && on <= decidedOn,
      );
      expect(viewed || daysOf({ from: intentionSentOn, until: decidedOn }) - 1 > 21).toBe(true);
    });
  });

  it('no pupil of an age at which school is compulsory is expelled without another school', () => {
    const expulsion = { kind: 'expulsion', capacity: 'pupil', forParent: false } as const;
    taken(expulsion, ({ sector, age, steps }, { decidedOn }) => {
      if (sector === 'vo' && age !== null && age >= 18) return;
      expect(steps.some(({ step, on }) => step === 'other-school-willing' && on <= decidedOn)).toBe(true);
    });
  });

  it('each kind can be taken by somebody about somebody, but for dismissal: the rules leave no kind that nobody can take', () => {
    const steps = (
      [
        'view-received',
        'parents-heard',
        'group-teacher-heard',
        'inspectorate-consulted',
        'other-school-willing',
      ] as const
    ).map((step) => atSchool(step));
    const possible = measureKind.options.filter((kind) =>
      (['pupil', 'parent', 'staff', 'outsider'] as const).some((capacity) => {
        const facts = measureOf({
          kind,
          capacity,
          sector: 'vo',
          heard: heardOn('2026-11-19'),
          intentionSentOn: '2026-11-18',
          steps,
        });
        return [{}, { from: '2026-11-23', until: '2026-11-24' }].some(
          (days) => codes(facts, deciding(days), 'board', table).length === 0,
        );
      }),
    );
    expect(measureKind.options.filter((kind) => !possible.includes(kind))).toEqual([
      'dismissal',
      'summary-dismissal',
    ]);
  });
});
