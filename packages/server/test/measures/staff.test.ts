import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type CaseWorld,
  codesOf,
  openCaseWorld,
  openMeasureCase,
  schoolIs,
  whyNot,
} from './measure-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld({ protocol: 'asko' });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.at = new Date('2026-11-21T09:00:00Z');
  await schoolIs(world, { sector: 'po', denomination: 'private' });
});

const employee = { capacity: 'staff' } as const;

describe('discipline of staff', () => {
  it('MEA-22, MEA-23 a reprimand waits for the hearing, the intention and the view; then it goes through', async () => {
    const one = await openMeasureCase(world, { ...employee, heard: false });
    const id = await one.begin('reprimand');
    expect(await codesOf(one.decide(id))).toEqual(['intention-first', 'not-heard', 'view-awaited']);
    await one.intend(id, '2026-11-20');
    expect(await whyNot(one.decide(id))).toEqual([
      { code: 'not-heard', params: { step: 'person-heard' } },
      {
        code: 'view-awaited',
        params: { step: 'view-received', weeks: 3, until: '2026-12-11', from: '2026-12-12' },
      },
    ]);
    await one.hear();
    expect(await codesOf(one.decide(id))).toEqual(['view-awaited']);
    expect(await one.measured(id)).toMatchObject({
      status: 'intended',
      terms: [{ code: 'view', lastDay: '2026-12-11', over: false }],
    });
    await one.step(id, 'view-received', '2026-11-21');
    expect((await one.decide(id)).status).toBe(200);
    expect(await one.measured(id)).toMatchObject({
      status: 'decided',
      decision: { citations: [{ articleId: 'asko.D.3' }] },
    });
  });

  it('MEA-23 without a view it waits until three weeks are over, to the day', async () => {
    const one = await openMeasureCase(world, employee);
    const id = await one.begin('reprimand');
    await one.intend(id, '2026-11-20');
    world.clock.at = new Date('2026-12-11T20:00:00Z');
    expect(await codesOf(one.decide(id, { decidedOn: '2026-12-11' }))).toEqual(['view-awaited']);
    expect(await codesOf(one.decide(id, { decidedOn: '2026-12-12' }))).toEqual(['in-future']);
    world.clock.at = new Date('2026-12-12T08:00:00Z');
    expect((await one.decide(id, { decidedOn: '2026-12-12' })).status).toBe(200);
    const view = (await one.measured(id)).steps.find(
      ({ step }: { step: string }) => step === 'view-received',
    );
    expect(view).toMatchObject({ state: 'waived', possibleFrom: '2026-12-12' });
  });

  it('MEA-27 dismissal is a pointer and nothing else', async () => {
    const one = await openMeasureCase(world, employee);
    for (const kind of ['dismissal', 'summary-dismissal'] as const) {
      expect(await codesOf(one.consider(kind))).toEqual(['only-hr-and-jurist']);
      const option = (await one.shown()).sides[0].options.find(
        (other: { kind: string }) => other.kind === kind,
      );
      // The protocol names it all the same, and that is shown.
      expect(option).toMatchObject({
        pointer: 'hr-and-jurist',
        standing: 'named',
        steps: [],
        refusals: [{ code: 'only-hr-and-jurist' }],
      });
    }
    const direct = world.database.withBoard(world.boardId, (tx) =>
      tx
        .insertInto('case_measure')
        .values({
          board_id: world.boardId,
          id: crypto.randomUUID(),
          case_id: one.caseId,
          party_id: one.partyId,
          kind: 'dismissal',
          status: 'considered',
          considered_at: world.clock.at,
          sealed: Buffer.from('x'),
        })
        .execute(),
    );
    await expect(direct).rejects.toThrow();
  });

  it('MEA-23 withholding pay is of secondary education, and a warning says that it may be a reprimand', async () => {
    const one = await openMeasureCase(world, employee);
    expect(await codesOf(one.consider('pay-withholding'))).toEqual(['not-in-this-sector']);
    await schoolIs(world, { sector: 'vo' });
    expect((await one.consider('pay-withholding')).status).toBe(201);
    const warning = (await one.shown()).sides[0].options.find(
      ({ kind }: { kind: string }) => kind === 'warning',
    );
    expect(warning.notices).toContain('warning-may-be-reprimand');
    const id = await one.begin('warning');
    expect((await one.decide(id, { mandate: null })).status).toBe(200);
  });
});

describe('an order measure', () => {
  it('MEA-24 that cannot wait is decided with why, and then asks the view and a confirmation', async () => {
    const one = await openMeasureCase(world, { ...employee, heard: false });
    const id = await one.begin('order-suspension');
    const days = { from: '2026-11-23', until: '2026-12-20' };
    expect(await codesOf(one.decide(id, days))).toEqual(['intention-first', 'not-heard', 'view-awaited']);
    expect((await one.measured(await one.begin('reprimand'))).decidable).toBe(false);
    // The screen offers it all the same: what stands in the way is lifted by saying why it cannot wait.
    expect(await one.measured(id)).toMatchObject({ decidable: true });
    const urgency = 'De rust op school kan niet wachten.';
    expect(await whyNot(one.decide(id, { ...days, until: '2026-12-21', urgency }))).toMatchObject([
      { code: 'order-measure-too-long', params: { days: 29, most: 28, until: '2026-12-20' } },
    ]);
    expect((await one.decide(id, { ...days, urgency })).status).toBe(200);
    const duties = async () =>
      (await one.look(world.people.director)).duties
        .filter(({ code }: { code: string }) => code.startsWith('measure-'))
        .map(({ code, state }: { code: string; state: string }) => [code, state]);
    expect(await duties()).toEqual([
      ['measure-send-decision', 'open'],
      ['measure-view-afterwards', 'open'],
      ['measure-confirm', 'open'],
      ['measure-order-ends', 'open'],
    ]);
    await one.step(id, 'view-received', '2026-11-21');
    await one.step(id, 'confirmed-in-writing', '2026-11-21');
    expect((await duties()).slice(1, 3)).toEqual([
      ['measure-view-afterwards', 'done'],
      ['measure-confirm', 'done'],
    ]);
    const settled = await one.on(operations.endMeasure, id, {
      as: 'ended',
      on: '2026-11-21',
      text: 'Terug op school.',
    });
    expect(settled.status).toBe(200);
  });
});

it('MEA-2 number 27: measures stand in one order, whatever order a text has, and none of them is a ladder', async () => {
  const one = await openMeasureCase(world, employee);
  const [side] = (await one.shown()).sides;
  const kinds = side.options.map(({ kind }: { kind: string }) => kind);
  expect(kinds.slice(0, 3)).toEqual(['talk', 'removal-request', 'warning']);
  for (const option of side.options) expect(option.notices).toContain('no-ladder');
  const other = await openMeasureCase(world, employee);
  expect((await other.shown()).sides[0].options.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
});
