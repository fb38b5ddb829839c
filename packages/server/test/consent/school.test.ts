import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids/index.ts';
import { type Office, openOffice } from './office.ts';
import { groupOf } from './world.ts';

let world: Office;
beforeAll(async () => {
  world = await openOffice();
});
afterAll(() => world.close());

describe('what the office writes down', () => {
  it('CON-31: paper and telephone with their proof, judged by the day it was said', async () => {
    const child = await world.newChild();
    expect(await world.record(child, world.family.mother, 'given', '2027-11-22')).toMatchObject({
      status: 422,
    });
    expect(await world.record(child, child, 'given')).toMatchObject({ status: 422 });
    expect(await world.record(newId(), world.family.mother, 'given')).toMatchObject({ status: 404 });
    expect(await world.record(child, world.family.mother, 'given')).toMatchObject({
      status: 201,
      json: { added: 1 },
    });
    expect(await world.record(child, world.family.mother, 'given')).toMatchObject({
      status: 201,
      json: { added: 0 },
    });
    const way = { kind: 'phone', note: 'belde terug op het bekende nummer' };
    const body = {
      answeredBy: world.family.father,
      purposeIds: [await world.purposeId('sociale media')],
      way,
      saidOn: '2026-11-21',
    };
    const withdrawn = await world.ask(world.family.office, operations.withdrawConsent, {
      params: { personId: child },
      body,
    });
    expect(withdrawn).toMatchObject({ status: 201, json: { added: 1 } });
    expect(await world.stateOf(child)).toBe('hold');
    const { history } = await world.shown(child);
    expect(history[0]).toMatchObject({
      kind: 'withdrawn',
      way: 'phone',
      note: way.note,
      answeredBy: { id: world.family.father },
    });
    const params = { entryId: history[0].id };
    const reason = { reason: 'mistake', note: null };
    const invalidate = () =>
      world.ask(world.family.office, operations.invalidateConsent, { params, body: reason });
    const twice = await Promise.all([invalidate(), invalidate()]);
    expect(twice.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await world.stateOf(child)).toBe('given');
    expect(
      (await world.shown(child)).history.map(({ invalidated }: { invalidated: boolean }) => invalidated),
    ).toEqual([false, true, false]);
  });

  it('CON-6, CON-7: no yes of a parent without custody, nor of a parent of somebody of sixteen', async () => {
    const child = await world.newChild({ guardians: [[world.family.mother, false]] });
    expect((await world.record(child, world.family.mother, 'given')).json.issues).toMatchObject([
      { code: 'no-custody' },
    ]);
    expect(await world.record(child, world.family.mother, 'refused')).toMatchObject({ status: 201 });
    const old = await world.newChild({ birthDate: '2010-11-01' });
    expect((await world.record(old, world.family.mother, 'given')).json.issues).toMatchObject([
      { code: 'decides-self' },
    ]);
    expect(await world.record(old, world.family.mother, 'given', '2026-10-30')).toMatchObject({
      status: 201,
    });
    expect(await world.stateOf(old)).toBe('given');
    expect(await world.record(old, old, 'refused')).toMatchObject({ status: 201 });
    expect(await world.stateOf(old)).toBe('refused');
  });

  it('CON-12: the database refuses to change or remove a line, also to the owner, and to take one without proof', async () => {
    const child = await world.newChild();
    await world.record(child, world.family.mother, 'given');
    const owner = await world.opened.connectAsOwner();
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    for (const statement of [
      `update plaatswijs.consent_entry set kind = 'given'`,
      `delete from plaatswijs.consent_entry`,
      `truncate plaatswijs.consent_entry cascade`,
    ]) {
      await expect(owner.query(statement), statement).rejects.toThrow(/only ever added|kept until its day/);
    }
    await owner.end();
    const purpose_id = await world.purposeId('sociale media');
    const entry = (given: object) =>
      world.database.withBoard(world.boardId, async (tx) => {
        await tx
          .insertInto('consent_entry')
          .values({
            board_id: world.boardId,
            id: newId(),
            school_id: world.schoolId,
            subject_id: child,
            purpose_id,
            version: 1,
            kind: 'given',
            answered_by: world.family.mother,
            capacity: 'guardian',
            said_on: '2026-11-20',
            recorded_at: world.clock.at,
            ...given,
          })
          .execute();
      });
    const by = { recorded_by: world.family.office.personId };
    await entry({ way: 'paper', reference: 'map 3', ...by });
    for (const wrong of [
      { way: 'paper', ...by },
      { way: 'paper', reference: ' ', ...by },
      { way: 'paper', reference: 'map 3' },
      { way: 'phone', ...by },
      { way: 'link', language: 'nl', text_digest: 'a'.repeat(64) },
      { way: 'imported', ...by },
      { way: null },
      { way: 'paper', reference: 'map 3', ...by, said_on: '2027-12-24' },
      { way: 'paper', reference: 'map 3', ...by, answered_by: null },
      { way: 'paper', reference: 'map 3', ...by, capacity: 'pupil' },
      { way: 'signed-in', ...by, language: 'nl', text_digest: 'a'.repeat(64) },
    ]) {
      await expect(entry(wrong), JSON.stringify(wrong)).rejects.toThrow(/check constraint/);
    }
  });
});

describe('who sees what', () => {
  it('CON-33: a teacher sees how it stands for their own group, and nothing else', async () => {
    const group = await groupOf(world);
    const teacherId = await world.add({ firstName: 'Tessa', role: 'employee', teaches: group });
    const teacher = world.callerFor(teacherId, 'employee');
    const other = await world.caller('employee');
    const params = { groupId: group };
    const seen = await world.ask(teacher, operations.showGroupConsent, { params });
    expect(seen.status).toBe(200);
    expect(seen.json.people.length).toBeGreaterThan(2);
    expect(JSON.stringify(seen.json)).not.toMatch(/Mira|Faruk|byWhom|saidOn|no-without-custody/);
    expect((await world.ask(other, operations.showGroupConsent, { params })).status).toBe(404);
    for (const caller of [teacher, other]) {
      const person = { personId: world.family.noor };
      expect((await world.ask(caller, operations.showPersonConsent, { params: person })).status).toBe(403);
      expect((await world.ask(caller, operations.showEmployeesConsent, {})).status).toBe(403);
    }
    const groups = await world.ask(world.family.office, operations.listConsentByGroup);
    expect(groups.json.items).toMatchObject([{ name: 'Groep 5', pupils: seen.json.people.length }]);
  });

  it('CON-10: employees are asked about themselves', async () => {
    const body = { of: { kind: 'employees' }, everybody: false, style: 'mail' };
    const asked = await world.ask(world.family.office, operations.askConsent, { body });
    expect(asked.status).toBe(202);
    const batch = await world.ask(world.family.office, operations.showConsentAsk, {
      params: { batchId: asked.json.batchId },
    });
    expect(batch.json).toMatchObject({ total: asked.json.asked, unreachable: asked.json.asked, sent: 0 });
    expect(batch.json.notSent[0]).toMatchObject({ why: 'no-address' });
    const seen = await world.ask(world.family.office, operations.showEmployeesConsent);
    expect(seen.json.people.length).toBe(asked.json.asked);
  });
});
