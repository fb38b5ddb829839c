import { type MeasureKind, operations } from '@plaatswijs/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOf } from '../../src/platform/calendar.ts';
import {
  type CaseWorld,
  type MeasureCase,
  openCaseWorld,
  openMeasureCase,
  schoolIs,
} from './measure-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
  await schoolIs(world, { sector: 'po', denomination: 'private' });
});
afterAll(() => world.close());

/** Something somebody does with the measure that was begun last; which of the days that are there is a number from nought. */
type Step =
  | { readonly does: 'consider'; readonly kind: MeasureKind }
  | { readonly does: 'hear' }
  | { readonly does: 'intend'; readonly daysAgo: number }
  | { readonly does: 'step'; readonly step: string; readonly daysAgo: number }
  | {
      readonly does: 'decide';
      readonly daysAgo: number;
      readonly lasts: number | null;
      readonly urgent: boolean;
    }
  | { readonly does: 'end' }
  | { readonly does: 'wait'; readonly days: number };

const kindsOf = {
  staff: ['reprimand', 'suspension', 'order-suspension', 'dismissal', 'summary-dismissal'],
  pupil: ['suspension', 'expulsion'],
} as const;

const daysAgo = fc.integer({ min: 0, max: 4 });

function stepsFor(capacity: 'staff' | 'pupil'): fc.Arbitrary<readonly Step[]> {
  const notes = ['view-received', 'group-teacher-heard', 'parents-heard', 'other-school-willing'];
  const one: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('consider' as const),
        kind: fc.constantFrom(...kindsOf[capacity]),
      }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('hear' as const) }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('intend' as const), daysAgo }) },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('step' as const), step: fc.constantFrom(...notes), daysAgo }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        does: fc.constant('decide' as const),
        daysAgo,
        lasts: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
        urgent: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('end' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constant('wait' as const), days: fc.constantFrom(1, 7, 22) }),
    },
  );
  // Begun with, and at the end tried once more: most sequences lead to something.
  const begin = fc.record({
    does: fc.constant('consider' as const),
    kind: fc.constantFrom(...kindsOf[capacity]),
  });
  return fc
    .tuple(begin, fc.array(one, { minLength: 8, maxLength: 12 }))
    .map(([first, more]) => [first, ...more]);
}

/** One for each that goes as it should, so that something was taken. */
const well: Readonly<Record<'staff' | 'pupil', readonly Step[]>> = {
  pupil: [
    { does: 'consider', kind: 'suspension' },
    { does: 'hear' },
    { does: 'decide', daysAgo: 0, lasts: 8, urgent: false },
    { does: 'decide', daysAgo: 0, lasts: 7, urgent: false },
  ],
  staff: [
    { does: 'consider', kind: 'reprimand' },
    { does: 'hear' },
    { does: 'intend', daysAgo: 0 },
    { does: 'decide', daysAgo: 0, lasts: null, urgent: true },
    { does: 'wait', days: 22 },
    { does: 'decide', daysAgo: 0, lasts: null, urgent: false },
  ],
};

async function doOne(one: MeasureCase, id: string | null, step: Step): Promise<string | null> {
  const today = dayOf(world.clock.at);
  const ago = (days: number) => addDays(today, -days);
  if (step.does === 'wait') {
    world.clock.at = new Date(world.clock.at.getTime() + step.days * 86_400_000);
    return id;
  }
  if (step.does === 'consider') return (await one.consider(step.kind)).json.made ?? id;
  if (step.does === 'hear') await one.hear(one.partyId, world.clock.at.toISOString());
  if (id === null) return null;
  if (step.does === 'intend') await one.intend(id, ago(step.daysAgo));
  if (step.does === 'step')
    await one.step(id, step.step, ago(step.daysAgo), step.step.endsWith('heard') ? 'account' : null);
  if (step.does === 'end')
    await one.on(operations.endMeasure, id, { as: 'ended', on: today, text: 'Klaar.' });
  if (step.does === 'decide') {
    const from = step.lasts === null ? null : addDays(today, 1);
    const until = from === null || step.lasts === null ? null : addDays(from, step.lasts - 1);
    await one.decide(id, {
      decidedOn: ago(step.daysAgo),
      from,
      until,
      urgency: step.urgent ? 'Het kan niet wachten.' : null,
    });
  }
  return id;
}

interface Measure {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly days: number | null;
  readonly decision: { readonly on: string } | null;
  readonly history: readonly { readonly what: string; readonly step: string | null; readonly on: string }[];
}

/** Read from what is there, apart from the rules that let it be. */
function check(
  { kind, days, decision, history }: Measure,
  heard: readonly string[],
  isPupil: boolean,
): number {
  if (decision === null) return 0;
  const { on } = decision;
  const noted = (what: string) =>
    history.filter((one) => one.what === what || one.step === what).map((one) => one.on);
  const before = (day: string) => day <= on;
  expect(kind).not.toMatch(/dismissal/);
  if (kind === 'suspension' && isPupil) expect(days).toBeLessThanOrEqual(7);
  if (kind === 'expulsion') expect(noted('other-school-willing').some(before)).toBe(true);
  if (kind === 'reprimand') {
    const [sent = '9999-12-31'] = noted('intended');
    expect(heard.some(before)).toBe(true);
    expect(noted('view-received').some((day) => sent <= day && day <= on) || on > addDays(sent, 21)).toBe(
      true,
    );
  }
  return 1;
}

it.each(['pupil', 'staff'] as const)(
  'MEA-31 no sequence of steps about %s leads to what the rules refuse',
  async (capacity) => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(stepsFor(capacity), async (steps) => {
        world.clock.at = new Date('2026-11-21T09:00:00Z');
        const one = await openMeasureCase(world, { capacity, heard: false });
        let id: string | null = null;
        for (const step of steps) id = await doOne(one, id, step);
        const { entries } = await one.look();
        const heard = entries
          .filter(({ kind }: { kind: string }) => kind === 'hearing')
          .map(({ happenedAt }: { happenedAt: string }) => dayOf(new Date(happenedAt)));
        for (const measure of (await one.shown()).measures)
          taken += check(measure, heard, capacity === 'pupil');
      }),
      {
        numRuns: Number(process.env['PROPERTY_RUNS'] ?? 12),
        endOnFailure: true,
        examples: [[well[capacity]]],
      },
    );
    expect(taken).toBeGreaterThan(0);
  },
  120_000,
);
