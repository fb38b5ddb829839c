import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enterCase } from '../../src/modules/cases/enter-case.ts';
import { measureForLetter, measuresOfCase } from '../../src/modules/cases/measures/index.ts';
import { codeOf } from '../cases/case-world.ts';
import {
  type CaseWorld,
  codesOf,
  type MeasureCase,
  openCaseWorld,
  openMeasureCase,
  schoolIs,
  whyNot,
} from './measure-world.ts';

let world: CaseWorld;
let silent: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
  silent = await openCaseWorld({ protocol: 'tjonger' });
});
afterAll(async () => {
  await world.close();
  await silent.close();
});
beforeEach(async () => {
  world.clock.at = new Date('2026-11-21T09:00:00Z');
  await schoolIs(world, { sector: 'po', denomination: 'private' });
});

const week = { from: '2026-11-23', until: '2026-11-27' };

async function suspended(one: MeasureCase): Promise<string> {
  const id = await one.begin('suspension');
  expect((await one.decide(id, week)).status).toBe(200);
  return id;
}

describe('after a decision', () => {
  it('MEA-40, MEA-44 what is to be done stands among the duties, and what is written down settles it', async () => {
    const one = await openMeasureCase(world);
    const id = await suspended(one);
    const duties = async () =>
      (await one.look(world.people.director)).duties
        .filter(({ key }: { key: string }) => key.endsWith(id))
        .map(({ code, state }: { code: string; state: string }) => [code, state]);
    expect(await duties()).toEqual([
      ['measure-send-decision', 'open'],
      ['measure-tell-inspectorate', 'open'],
      ['measure-tell-attendance-officer', 'open'],
    ]);
    await one.step(id, 'decision-sent', '2026-11-21');
    await one.duty(`measure-tell-inspectorate-${id}`);
    expect(await duties()).toEqual([
      ['measure-send-decision', 'done'],
      ['measure-tell-inspectorate', 'done'],
      ['measure-tell-attendance-officer', 'open'],
      ['measure-objection-term', 'open'],
    ]);
    const { terms, steps } = await one.measured(id);
    expect(terms).toMatchObject([
      { code: 'objection', lastDay: '2027-01-04', over: false, clock: { constant: 'objection' } },
      { code: 'measure-ends', lastDay: '2026-11-27' },
    ]);
    const after = steps.filter(({ when }: { when: string }) => when === 'after');
    expect(after.map(({ step, state }: { step: string; state: string }) => [step, state])).toEqual([
      ['decision-sent', 'done'],
      ['inspectorate-told', 'waived'],
      ['attendance-officer-told', 'open'],
    ]);
    expect((await one.look(world.people.director)).nextDue).not.toBeNull();
  });

  it('MEA-42 an objection is heard before it is decided, and never makes it heavier', async () => {
    const one = await openMeasureCase(world);
    const id = await suspended(one);
    world.clock.at = new Date('2026-12-01T09:00:00Z');
    const objected = { receivedOn: '2026-11-30', text: 'De ouders vinden het te zwaar.' };
    expect((await one.on(operations.objectToMeasure, id, objected)).status).toBe(201);
    const decide = (more: object) =>
      one.on(operations.decideObjection, id, {
        outcome: 'changed',
        decidedOn: '2026-12-01',
        until: '2026-11-25',
        reasons: 'Drie dagen passen beter.',
        mandate: 'Managementstatuut',
        ...more,
      });
    expect(await codesOf(decide({}))).toEqual(['objection-hearing-missing']);
    await one.step(id, 'heard-on-objection', '2026-12-01', 'account');
    expect(await codesOf(decide({ mandate: null }))).toEqual(['mandate-missing']);
    expect(await whyNot(decide({ until: '2026-11-30' }))).toEqual([
      { code: 'heavier-than-decided', params: { until: '2026-11-27' } },
    ]);
    expect(await codesOf(decide({ decidedOn: '2026-11-29' }))).toContain('before-step');
    expect((await decide({})).status).toBe(200);
    expect(await one.measured(id)).toMatchObject({ status: 'changed', until: '2026-11-25', days: 3 });
  });

  it('MEA-42 somebody objects to what has ended too; and who is late is late, for people to judge', async () => {
    const one = await openMeasureCase(world);
    const id = await suspended(one);
    await one.step(id, 'decision-sent', '2026-11-21');
    world.clock.at = new Date('2027-01-11T09:00:00Z');
    await one.on(operations.endMeasure, id, { as: 'ended', on: '2026-11-27', text: 'Voorbij.' });
    expect(
      (await one.on(operations.objectToMeasure, id, { receivedOn: '2027-01-08', text: 'Alsnog.' })).status,
    ).toBe(201);
    const { status, terms } = await one.measured(id);
    expect(status).toBe('objection');
    expect(terms).toMatchObject([
      { code: 'objection', over: true },
      { code: 'decision-on-objection', lastDay: '2027-02-05' },
      { code: 'measure-ends' },
    ]);
  });

  it('MEA-43 the school takes it back: nothing of it is owed any more, and what was is on record', async () => {
    const one = await openMeasureCase(world);
    const id = await suspended(one);
    const back = { as: 'withdrawn', on: '2026-11-21', text: 'Op een verkeerde grond.' };
    expect(await codesOf(one.on(operations.endMeasure, id, back, one.counsellor))).toEqual([
      'may-not-decide',
    ]);
    expect((await one.on(operations.endMeasure, id, back)).status).toBe(200);
    const { status, can, history } = await one.measured(id);
    expect([status, can, history.at(-1).text]).toEqual(['withdrawn', [], 'Op een verkeerde grond.']);
    const { duties } = await one.look(world.people.director);
    expect(duties.filter(({ key }: { key: string }) => key.endsWith(id))).toEqual([]);
  });

  it('MEA-14 what was decided is not decided again, and the database changes nothing of it', async () => {
    const one = await openMeasureCase(world);
    const id = await suspended(one);
    expect(await whyNot(one.decide(id, week))).toEqual([
      { code: 'not-in-status', params: { status: 'decided' } },
    ]);
    expect(await codesOf(one.on(operations.dropMeasure, id, { reason: 'Toch niet.' }))).toEqual([
      'not-in-status',
    ]);
    const owner = await world.opened.connectAsOwner();
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    const change = (set: string) =>
      owner.query(`update plaatswijs.case_measure set ${set} where id = $1`, [id]);
    for (const set of [
      `until_on = '2026-12-24'`,
      `decided_on = '2026-11-20'`,
      `kind = 'warning'`,
      `decision = '\\x00'`,
    ])
      await expect(change(set), set).rejects.toThrow(/not changed|violates/);
    await expect(
      owner.query(
        `update plaatswijs.case_measure_step set happened_on = '2026-01-01' where measure_id = $1`,
        [id],
      ),
    ).rejects.toThrow();
    await owner.end();
  });
});

describe('closing', () => {
  it('MEA-33 asks that nothing of a measure is open, and that one stands when it is said to end in one', async () => {
    const one = await openMeasureCase(world);
    await one.duty('hear-accused-pupil');
    expect(await codeOf(one.close('measure'))).toBe('no-measure');
    const id = await one.begin('warning');
    expect(await codeOf(one.close('solved'))).toBe('measure-open');
    expect((await one.on(operations.dropMeasure, id, { reason: 'Het gesprek was genoeg.' })).status).toBe(
      200,
    );
    expect(await codeOf(one.close('measure'))).toBe('no-measure');
    const other = await suspended(one);
    await one.on(operations.objectToMeasure, other, { receivedOn: '2026-11-21', text: 'Niet eens.' });
    expect(await codeOf(one.close('measure'))).toBe('measure-open');
    await one.step(other, 'heard-on-objection', '2026-11-21', 'account');
    const upheld = {
      outcome: 'upheld',
      decidedOn: '2026-11-21',
      until: null,
      reasons: 'Het blijft zo.',
      mandate: 'x',
    };
    expect((await one.on(operations.decideObjection, other, upheld)).status).toBe(200);
    expect((await one.close('measure')).status).toBe(200);
    // What was still to be done is written down after it too; nothing new is taken.
    expect((await one.step(other, 'decision-sent', '2026-11-21')).status).toBe(201);
    expect(await codeOf(one.consider('warning'))).toBe('not-in-state');
  });

  it('MEA-45 a case that ended in a measure is open again when that is taken back, and asks how it ended', async () => {
    const one = await openMeasureCase(world);
    const { director } = world.people;
    await one.duty('hear-accused-pupil');
    const noor = await one.add('Noor', 'affected', 'pupil');
    const id = await suspended(one);
    expect((await one.close('measure')).status).toBe(200);
    const back = { as: 'withdrawn', on: '2026-11-21', text: 'Op een verkeerde grond.' };
    expect((await one.on(operations.endMeasure, id, back)).status).toBe(200);
    const now = await one.look(director);
    expect([now.status, now.outcome, now.closedAt]).toEqual(['open', null, null]);
    expect(now.entries.slice(-2)).toMatchObject([
      { kind: 'measure-ended' },
      { kind: 'reopened', code: 'measure-withdrawn', text: 'Op een verkeerde grond.' },
    ]);
    expect(await codeOf(one.close('measure'))).toBe('no-measure');
    // Noor heard that there was a measure: that is not so any more, and it concerns her as it did.
    const reportId = now.reports[0].id;
    const none = { how: 'not-told', reason: 'not-concerned' };
    const told = { how: 'told', text: 'De school kwam erop terug.' };
    const close = (toNoor: object) =>
      one.change(operations.closeCase, {
        body: {
          outcome: 'agreement',
          why: 'Anders',
          reporters: [{ reportId, told }],
          parties: [
            { partyId: one.partyId, told },
            { partyId: noor, told: toNoor },
          ],
        },
      });
    const refused = await close(none);
    expect(refused.json.issues).toEqual([{ at: `/body/parties/${noor}`, code: 'heard-otherwise' }]);
    expect((await close({ how: 'not-told', reason: 'asked-not-to' })).status).toBe(200);
    expect((await one.look(director)).outcome).toBe('agreement');
  });

  it('MEA-45 a case that ended otherwise stays closed, and who heard nothing before may hear nothing again', async () => {
    const one = await openMeasureCase(world);
    const { director } = world.people;
    await one.duty('hear-accused-pupil');
    const id = await suspended(one);
    const reportId = (await one.look(director)).reports[0].id;
    const none = { how: 'not-told', reason: 'not-concerned' };
    const close = (outcome: string) =>
      one.change(operations.closeCase, {
        body: {
          outcome,
          why: '',
          reporters: [{ reportId, told: none }],
          parties: [{ partyId: one.partyId, told: none }],
        },
      });
    expect((await close('agreement')).status).toBe(200);
    const back = { as: 'withdrawn', on: '2026-11-21', text: 'Terug.' };
    expect((await one.on(operations.endMeasure, id, back)).status).toBe(200);
    expect((await one.look(director)).status).toBe('closed');
    await one.change(operations.reopenCase, { body: { reason: 'Toch nog iets.' } });
    expect((await close('solved')).status).toBe(200);
  });

  it('MEA-45 set aside upon an objection after it was closed: who heard of the measure hears that too', async () => {
    const one = await openMeasureCase(world);
    const { director } = world.people;
    await one.duty('hear-accused-pupil');
    const id = await suspended(one);
    expect((await one.close('measure')).status).toBe(200);
    world.clock.at = new Date('2026-12-01T09:00:00Z');
    const objected = { receivedOn: '2026-11-30', text: 'Te zwaar.' };
    expect(await codeOf(one.on(operations.objectToMeasure, id, objected))).toBe('not-in-state');
    await one.change(operations.reopenCase, { body: { reason: 'De ouders maken bezwaar.' } });
    await one.on(operations.objectToMeasure, id, objected);
    await one.step(id, 'heard-on-objection', '2026-12-01', 'account');
    const decided = {
      outcome: 'withdrawn',
      decidedOn: '2026-12-01',
      until: null,
      reasons: 'x',
      mandate: 'x',
    };
    expect((await one.on(operations.decideObjection, id, decided)).status).toBe(200);
    expect(await codeOf(one.close('measure'))).toBe('no-measure');
    const { reports } = await one.look(director);
    const refused = await one.change(operations.closeCase, {
      body: {
        outcome: 'agreement',
        why: '',
        reporters: reports.map((report: { id: string }) => ({
          reportId: report.id,
          told: { how: 'told', text: 'Het is anders gegaan.' },
        })),
        parties: [{ partyId: one.partyId, told: { how: 'not-told', reason: 'not-concerned' } }],
      },
    });
    expect(refused.json.issues).toEqual([{ at: `/body/parties/${one.partyId}`, code: 'heard-otherwise' }]);
    expect((await one.close('agreement')).status).toBe(200);
  });

  it('MEA-33 a measure that was taken back is none to end in', async () => {
    const one = await openMeasureCase(world);
    await one.duty('hear-accused-pupil');
    const id = await suspended(one);
    await one.on(operations.endMeasure, id, { as: 'withdrawn', on: '2026-11-21', text: 'Terug.' });
    expect(await codeOf(one.close('measure'))).toBe('no-measure');
    expect((await one.close('agreement')).status).toBe(200);
  });
});

describe('what is kept of it', () => {
  it('MEA-12 stands on the timeline, in ids in the audit, and nothing that was said can be read in the database', async () => {
    const one = await openMeasureCase(world);
    const secret = 'Aardbeienjam op zolder';
    const id = await one.begin('suspension', { text: secret });
    await one.decide(id, { ...week, reasons: secret, mandate: secret });
    await one.on(operations.endMeasure, id, { as: 'ended', on: '2026-11-21', text: secret });
    const { entries } = await one.look(world.people.director);
    const kinds = entries.flatMap(({ kind, code }: { kind: string; code: string }) =>
      kind.startsWith('measure-') ? [[kind, code]] : [],
    );
    expect(kinds).toEqual([
      ['measure-considered', 'suspension'],
      ['measure-decided', 'suspension'],
      ['measure-ended', 'suspension'],
    ]);
    const owner = await world.opened.connectAsOwner();
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    const { rows: events } = await owner.query(
      `select detail from plaatswijs.audit_event where kind = 'cases.measure-moved' and subject = $1 order by seq`,
      [one.caseId],
    );
    expect(events.map(({ detail }) => Object.keys(detail).toSorted())).toEqual(
      Array.from({ length: 3 }, () => ['act', 'measureId', 'schoolId', 'version']),
    );
    for (const table of ['case_measure', 'case_measure_step', 'case_entry', 'audit_event']) {
      const { rows } = await owner.query(`select t::text as said from plaatswijs.${table} t`);
      for (const { said } of rows) {
        expect(said).not.toContain(secret);
        expect(said).not.toContain(Buffer.from(secret).toString('hex'));
      }
    }
    await owner.end();
  });

  it('MEA-50 letters and files read what was decided, by whom and on which articles', async () => {
    const one = await openMeasureCase(world);
    const id = await suspended(one);
    await one.on(operations.objectToMeasure, id, { receivedOn: '2026-11-21', text: 'Niet eens.' });
    const { director } = world.people;
    const read = await world.database.withBoard(world.boardId, async (tx) => {
      const asking = { tx, caller: director, keyring: world.keyring, now: world.clock.at };
      const opened = await enterCase(asking, { schoolId: world.schoolId, caseId: one.caseId }, 'to-see');
      if (opened === null) throw new Error('not there');
      expect(await measureForLetter(opened, crypto.randomUUID())).toBeNull();
      return [await measureForLetter(opened, id), await measuresOfCase(opened)] as const;
    });
    expect(read[0]).toMatchObject({
      kind: 'suspension',
      partyId: one.partyId,
      articles: [{ number: '2', heading: { nl: expect.stringMatching(/./) } }],
      from: week.from,
      until: week.until,
      decidedOn: '2026-11-21',
      deciderName: 'Dirk Verzonnen',
      otherSchool: null,
      // Four weeks from a Saturday.
      decisionOnObjectionUntil: '2026-12-21',
    });
    expect(read[1]).toHaveLength(1);
  });
});

it('MEA-3 at De Tjongerschool the case works without: the law holds, and nothing is shown to be named', async () => {
  await schoolIs(silent, { sector: 'po', denomination: 'private' });
  const one = await openMeasureCase(silent);
  const { sides } = await one.shown(silent.people.director);
  expect(sides[0].asks).toEqual([]);
  expect(sides[0].remarks).toMatchObject([{ kind: 'silence' }]);
  for (const { standing, citations } of sides[0].options)
    expect([standing, citations]).toEqual(['silent', []]);
  const { director } = silent.people;
  const id = String((await one.consider('suspension', {}, director)).json.made);
  expect(await codesOf(one.decide(id, { from: '2026-11-23', until: '2026-11-30' }, director))).toEqual([
    'suspension-too-long',
  ]);
  expect((await one.decide(id, week, director)).status).toBe(200);
  expect((await one.measured(id, director)).decision.citations).toEqual([]);
});
