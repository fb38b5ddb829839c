import { measureKind } from '@plaatswijs/contract';
import fc from 'fast-check';
import { addDays } from '../../../../platform/calendar.ts';
import { constantsOn } from '../../duties/constant-on.ts';
import type { MeasureOfCase } from '../measure-after.ts';
import type { Heard, MeasureFacts, StepDone } from '../measure-facts.ts';
import type { Deciding } from '../measure-refusals.ts';

/** The table as it holds on the day of these tests. */
export const table = constantsOn('2026-11-21').constants;

const nothing: MeasureFacts = {
  kind: 'warning',
  capacity: 'pupil',
  age: null,
  forParent: false,
  sector: 'po',
  denomination: 'private',
  heard: [],
  parentHeard: [],
  guardiansHeard: [],
  intentionSentOn: null,
  steps: [],
  parentDirectedOn: [],
  others: [],
};

export const heardOn = (on: string, result: Heard['result'] = 'account'): readonly Heard[] => [
  { on, result },
];

/** A measure of which only this is known. */
export function measureOf(known: Partial<MeasureFacts>): MeasureFacts {
  return { ...nothing, ...known };
}

/** Filled in well, but for this. */
export function deciding(more: Partial<Deciding> = {}): Deciding {
  return {
    decidedOn: '2026-11-21',
    from: null,
    until: null,
    hasReasons: true,
    hasMandate: true,
    hasOwnMotivation: false,
    saysWhyNotParentFirst: false,
    isUrgent: false,
    saysWhyLonger: false,
    ...more,
  };
}

/** A measure that was decided, of which only this is known. */
export function decided(known: Partial<MeasureOfCase>): MeasureOfCase {
  return {
    id: '01890000-0000-7000-8000-000000000001',
    kind: 'suspension',
    capacity: 'pupil',
    age: null,
    sector: 'po',
    denomination: 'private',
    intentionSentOn: null,
    steps: [],
    status: 'decided',
    from: '2026-11-23',
    until: '2026-11-27',
    decidedOn: '2026-11-21',
    urgent: false,
    objectionOn: null,
    ...known,
  };
}

/** Any day of a few months. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 90 })
  .map((days) => addDays('2026-10-01', days));
const perhapsDay = fc.option(anyDay, { nil: null, freq: 8 });
const anyHeard: fc.Arbitrary<readonly Heard[]> = fc.array(
  fc.record({
    on: anyDay,
    result: fc.constantFrom('account' as const, 'declined' as const, 'could-not' as const),
  }),
  { maxLength: 3, size: 'max' },
);
const anyStep: fc.Arbitrary<StepDone> = fc.record({
  step: fc.constantFrom(
    'view-received' as const,
    'parents-heard' as const,
    'group-teacher-heard' as const,
    'inspectorate-consulted' as const,
    'other-school-willing' as const,
  ),
  on: anyDay,
  result: fc.constantFrom(null, 'account' as const),
});

/** Any measure, with as much or as little done as there may be. */
export const anyMeasure: fc.Arbitrary<MeasureFacts> = fc.record({
  kind: fc.constantFrom(...measureKind.options),
  capacity: fc.constantFrom(
    'pupil' as const,
    'parent' as const,
    'staff' as const,
    'outsider' as const,
    'unknown' as const,
  ),
  age: fc.option(fc.integer({ min: 4, max: 21 }), { nil: null }),
  forParent: fc.boolean(),
  sector: fc.constantFrom('po' as const, 'vo' as const),
  denomination: fc.constantFrom(null, 'private' as const, 'public' as const),
  heard: anyHeard,
  parentHeard: anyHeard,
  guardiansHeard: anyHeard,
  intentionSentOn: perhapsDay,
  steps: fc.array(anyStep, { maxLength: 12, size: 'max' }),
  parentDirectedOn: fc.array(anyDay, { maxLength: 1 }),
  others: fc.array(
    fc
      .tuple(anyDay, fc.integer({ min: 0, max: 6 }))
      .map(([from, more]) => ({ from, until: addDays(from, more) })),
    { maxLength: 2 },
  ),
});

const mostly = fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() });

/** Anything filled in, most of it as it should be: what is all wrong tells little. */
export const anyDeciding: fc.Arbitrary<Deciding> = fc
  .record({
    decidedOn: anyDay,
    before: fc.integer({ min: -8, max: 8 }),
    lasts: fc.option(fc.integer({ min: -1, max: 9 }), { nil: null, freq: 2 }),
    hasReasons: mostly,
    hasMandate: mostly,
    hasOwnMotivation: mostly,
    saysWhyNotParentFirst: mostly,
    isUrgent: fc.boolean(),
    saysWhyLonger: fc.boolean(),
  })
  .map(({ before, lasts, ...rest }) => {
    const from = lasts === null ? null : addDays(rest.decidedOn, before);
    return { ...rest, from, until: from === null || lasts === null ? null : addDays(from, lasts) };
  });
