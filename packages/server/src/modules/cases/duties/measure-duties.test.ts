import { caseDuty, measureKind, measureStatus } from '@plaatswijs/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureOfCase } from '../measures/measure-after.ts';
import { decided, table } from '../measures/test/made-up-measure.ts';
import { dutiesOfMeasures, keyOfMeasure } from './measure-duties.ts';

const of = (known: Partial<MeasureOfCase>) => dutiesOfMeasures([decided(known)], () => table);
const codes = (known: Partial<MeasureOfCase>) => of(known).duties.map(({ code }) => code);
const done = (step: MeasureOfCase['steps'][number]['step'], on = '2026-11-23') => ({
  step,
  on,
  result: null,
});

describe('MEA-40 who is told of a decision', () => {
  it('a suspension in primary education: the parents in writing, the inspectorate when it is longer than a day', () => {
    expect(codes({})).toEqual([
      'measure-send-decision',
      'measure-tell-inspectorate',
      'measure-tell-attendance-officer',
    ]);
    expect(of({}).duties[0]).toMatchObject({
      to: { party: 'parents-of-pupil' },
      force: 'must',
      source: { kind: 'law', reference: 'WPO 40c' },
    });
    expect(codes({ until: '2026-11-23' })).not.toContain('measure-tell-inspectorate');
    expect(codes({ until: '2026-11-24' })).toContain('measure-tell-inspectorate');
  });

  it('in secondary education: the pupil, and the parents while the pupil is under eighteen or may be', () => {
    const vo = { sector: 'vo' } as const;
    expect(of({ ...vo, age: 17 }).duties[0]).toMatchObject({
      to: { party: 'person-concerned' },
      source: { reference: 'WVO 2020 8.14' },
    });
    expect(codes({ ...vo, age: 17 })).toContain('measure-tell-parents');
    expect(codes({ ...vo, age: null })).toContain('measure-tell-parents');
    expect(codes({ ...vo, age: 18 })).toEqual(['measure-send-decision', 'measure-tell-inspectorate']);
  });

  it('an expulsion in secondary education: the inspectorate always, the municipality of who is eighteen', () => {
    const expelled = { kind: 'expulsion', sector: 'vo', from: null, until: null } as const;
    expect(codes({ ...expelled, age: 15 })).toContain('measure-tell-inspectorate');
    expect(codes({ ...expelled, age: 15 })).not.toContain('measure-tell-municipality');
    expect(codes({ ...expelled, age: 18 })).toContain('measure-tell-municipality');
    expect(codes({ ...expelled, sector: 'po' })).not.toContain('measure-tell-inspectorate');
  });

  it('MEA-24 what could not wait: the view after all, then a confirmation that takes it in', () => {
    const order = { kind: 'order-suspension', capacity: 'staff', urgent: true, until: '2026-12-18' } as const;
    expect(codes(order)).toEqual([
      'measure-send-decision',
      'measure-view-afterwards',
      'measure-confirm',
      'measure-order-ends',
    ]);
    const [, view, confirm, ends] = of(order).duties;
    expect(view).toMatchObject({ due: { kind: 'day', on: '2026-12-12' }, clock: { constant: 'staff-view' } });
    expect(confirm?.after).toEqual([view?.key]);
    expect(ends).toMatchObject({ due: { kind: 'day', on: '2026-12-18' } });
    expect(codes({ ...order, urgent: false })).toEqual(['measure-send-decision', 'measure-order-ends']);
  });

  it('MEA-41 the terms that somebody keeps an eye on are among them', () => {
    const sent = { steps: [done('decision-sent')] };
    expect(codes(sent)).toContain('measure-objection-term');
    expect(codes({ ...sent, kind: 'reprimand', capacity: 'staff', from: null, until: null })).toContain(
      'measure-appeal-term',
    );
    const objected = { ...sent, status: 'objection', objectionOn: '2026-12-01' } as const;
    expect(of(objected).duties.find(({ code }) => code === 'measure-decide-objection')).toMatchObject({
      due: { kind: 'day', on: '2026-12-29' },
      force: 'must',
    });
  });

  it('MEA-44 what was written down with the measure is done', () => {
    const { duties, settled } = of({ steps: [done('decision-sent'), done('inspectorate-told')] });
    const key = (code: Parameters<typeof keyOfMeasure>[0]) => keyOfMeasure(code, decided({}).id);
    expect(settled).toEqual([key('measure-send-decision'), key('measure-tell-inspectorate')]);
    expect(duties.map((duty) => duty.key)).toEqual(expect.arrayContaining([...settled]));
  });

  it('of what is only considered, was dropped or was taken back nothing follows', () => {
    for (const status of ['considered', 'intended', 'dropped', 'withdrawn'] as const)
      expect(of({ status })).toEqual({ duties: [], settled: [] });
  });

  it('whatever the measure, a duty is what the contract says and has a key of its own', () => {
    const any = fc.record({
      kind: fc.constantFrom(...measureKind.options),
      status: fc.constantFrom(...measureStatus.options),
      capacity: fc.constantFrom('pupil' as const, 'parent' as const, 'staff' as const, 'outsider' as const),
      sector: fc.constantFrom('po' as const, 'vo' as const),
      age: fc.option(fc.integer({ min: 4, max: 21 }), { nil: null }),
      denomination: fc.constantFrom(null, 'private' as const, 'public' as const),
      urgent: fc.boolean(),
      objectionOn: fc.constantFrom(null, '2026-12-01'),
      steps: fc.constantFrom([], [done('decision-sent')]),
    });
    fc.assert(
      fc.property(any, (known) => {
        const { duties } = of(known);
        for (const duty of duties) expect(caseDuty.parse(duty)).toEqual(duty);
        expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
      }),
    );
  });
});
