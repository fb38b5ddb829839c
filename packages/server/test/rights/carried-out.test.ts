import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addHold, endHold } from '../../src/modules/retention/holds.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { codeOf } from '../cases/case-world.ts';
import { audited, putIn } from '../files/file-world.ts';
import { decidedRequest, openRightsWorld, type RightsWorld, requestOf } from './rights-world.ts';

// The clauses are those of docs/spec/rights.md.

let world: RightsWorld;
let office: Caller;
beforeAll(async () => {
  world = await openRightsWorld();
  office = await world.caller('Olga', 'office');
});
afterAll(() => world.close());

const decided = (kind: 'correction' | 'objection' | 'erasure', outcome: string, more: object = {}) =>
  decidedRequest(world, kind, outcome, more);

describe('a correction of a person', () => {
  const plan = { kind: 'person-details', changes: { surname: 'Ackermann' } };

  it('RIG-17: is shown beforehand, done at people, and written down with who and when', async () => {
    const request = await decided('correction', 'corrected');
    const step = await request.stepOf(plan);
    expect(await codeOf(request.answer())).toBe('not-carried-out');
    const { json } = await step.show(office);
    expect(json.view).toEqual({
      kind: 'person-details',
      fields: [{ field: 'surname', from: 'Akkerman', to: 'Ackermann' }],
      comesFrom: null,
    });
    expect((await step.carryOut(office)).json).toEqual({ state: 'done' });
    const [shown] = (await request.show()).decisions[0].steps;
    expect(shown).toMatchObject({ state: 'done', finished: true, references: [world.child] });
    expect(shown.doneBy.id).toBe(office.personId);
    expect((await audited(world, 'people.person-changed')).at(-1)).toMatchObject({ subject: world.child });
    expect((await request.answer()).status).toBe(200);
  });

  it('RIG-18: who guards the rules handles it and changes nobody: it waits for who does', async () => {
    const request = await decided('correction', 'corrected');
    const step = await request.stepOf({ kind: 'person-details', changes: { initials: 'S.' } });
    const { guard, teacher, elsewhere } = world.people;
    expect((await request.show()).decisions[0].steps[0].yours).toBe(false);
    expect((await step.show(guard)).json.view).toBeNull();
    expect((await step.carryOut(guard)).status).toBe(404);
    for (const other of [teacher, elsewhere]) expect((await step.show(other)).status).toBe(404);
    const waiting = async (as: Caller) =>
      (await world.rights(as, operations.listRightsSteps)).json.items.map(({ id }: { id: string }) => id);
    expect(await waiting(office)).toContain(step.id);
    expect(await waiting(guard)).not.toContain(step.id);
    await step.settle(office, { as: 'not-done', said: 'De akte zegt iets anders.' });
    expect(await waiting(office)).not.toContain(step.id);
    expect(await codeOf(request.answer())).toBe('not-carried-out');
    const [given] = (await request.show()).decisions[0].steps;
    expect(given).toMatchObject({ state: 'not-done', said: 'De akte zegt iets anders.', finished: false });
  });

  it('RIG-19: what comes from a roster is said to come back with the next import', async () => {
    const id = await world.addPerson({ given: 'Bo', surname: 'Rooster', role: 'employee' });
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .updateTable('person')
        .set({ source: `edexml:${world.schoolId}`, source_key: 'employee:7' })
        .where('id', '=', id)
        .execute(),
    );
    const request = await decided('correction', 'corrected', { aboutId: id, asker: { capacity: 'self' } });
    const step = await request.stepOf({ kind: 'person-details', changes: { surname: 'Roster' } });
    expect((await step.show(office)).json.view.comesFrom).toBe('edexml');
  });

  it('RIG-20: pressed twice is done once, and what changed meanwhile is looked at again', async () => {
    const request = await decided('correction', 'corrected');
    const step = await request.stepOf({ kind: 'person-details', changes: { callName: 'Saartje' } });
    const { stamp } = (await step.show(office)).json;
    await world.database.withBoard(world.boardId, (tx) =>
      tx.updateTable('person').set({ call_name: 'Sara' }).where('id', '=', world.child).execute(),
    );
    const body = { as: 'carry-out', stamp, fileRecordId: null };
    expect(await codeOf(step.settle(office, body))).toBe('changed-meanwhile');
    const before = (await audited(world, 'people.person-changed')).length;
    const again = { ...body, stamp: (await step.show(office)).json.stamp };
    const both = await Promise.all([step.settle(office, again), step.settle(office, again)]);
    expect(both.map(({ status, json }) => [status, json.state])).toEqual([
      [200, 'done'],
      [200, 'done'],
    ]);
    expect((await audited(world, 'people.person-changed')).length).toBe(before + 1);
  });
});

describe('a record of a file', () => {
  it('RIG-18: a statement waits for who keeps the file, who alone chooses the record', async () => {
    const { fileId, fileRecordId } = await putIn(world, world.child);
    const request = await decided('correction', 'statement-added');
    const text = 'Zo was het niet, zegt haar moeder.';
    const step = await request.stepOf({ kind: 'file-statement', fileId, saidBy: 'guardian', text });
    const { guard, director } = world.people;
    expect((await step.show(guard)).json.view).toBeNull();
    expect(JSON.stringify((await step.show(guard)).json)).not.toContain('Ruzie');
    expect((await step.show(office)).status).toBe(404);
    const { json } = await step.show(director);
    expect(json.view.records).toEqual([
      expect.objectContaining({ id: fileRecordId, title: 'Ruzie op het plein', statements: 0 }),
    ]);
    expect(await codeOf(step.carryOut(director))).toBe('record-missing');
    expect((await step.carryOut(director, fileRecordId)).json).toEqual({ state: 'done' });
    const params = { fileId, fileRecordId };
    const record = (await world.ask(director, operations.showFileRecord, { params })).json;
    expect(record.said).toEqual([expect.objectContaining({ saidBy: 'guardian', text })]);
    const [shown] = (await request.show()).decisions[0].steps;
    expect(shown.references).toEqual([fileRecordId, record.said[0].id]);
    expect(shown.doneBy.id).toBe(director.personId);
  });

  it('RIG-21: is erased on its ground, and refused while somebody holds it', async () => {
    const { fileId, fileRecordId } = await putIn(world, world.older);
    const asked = { aboutId: world.older, asker: { capacity: 'self' }, receivedOn: '2026-11-21' };
    const request = await decided('erasure', 'erased', asked);
    const step = await request.stepOf({ kind: 'file-erasure', fileId, ground: 'objection-upheld' });
    const { director } = world.people;
    const by = director.personId;
    const holdId = await world.database.withBoard(world.boardId, (tx) =>
      addHold(tx, world.keyring, {
        schoolId: world.schoolId,
        what: { personId: world.older },
        reason: 'Er loopt een klacht',
        by,
        now: world.clock.at,
      }),
    );
    expect((await step.show(director)).json.refused).toBe('held');
    expect(await codeOf(step.carryOut(director, fileRecordId))).toBe('held');
    expect(
      (await world.ask(director, operations.showFile, { params: { fileId } })).json.records,
    ).toHaveLength(1);
    const ended = { id: holdId ?? '', reason: 'De klacht is afgehandeld', by, now: world.clock.at };
    await world.database.withBoard(world.boardId, (tx) => endHold(tx, world.keyring, ended));
    expect((await step.carryOut(director, fileRecordId)).json).toEqual({ state: 'done' });
    expect((await world.ask(director, operations.showFile, { params: { fileId } })).status).toBe(404);
    expect((await audited(world, 'files.record-erased')).at(-1)).toMatchObject({
      subject: fileRecordId,
      detail: expect.objectContaining({ ground: 'objection-upheld' }),
    });
    // The thing is gone, and the request still says so: twice is once here too.
    const body = { as: 'carry-out', stamp: 'x', fileRecordId };
    expect((await step.settle(director, body)).json).toEqual({ state: 'done' });
    expect((await request.answer()).status).toBe(200);
  });

  it('RIG-20: what the file refuses leaves nothing behind in the request', async () => {
    const { fileId } = await putIn(world, world.child);
    const request = await decided('erasure', 'erased');
    const step = await request.stepOf({ kind: 'file-erasure', fileId, ground: 'unlawful' });
    const { version } = await request.show();
    expect((await step.carryOut(world.people.director, world.child)).status).toBe(404);
    const after = await request.show();
    expect([after.version, after.decisions[0].steps[0].state]).toEqual([version, 'waiting']);
  });

  it('RIG-18: somebody whose own request it is carries out nothing of it', async () => {
    const { director, boardMember } = world.people;
    const { fileId } = await putIn(world, director.personId, { file: 'staff' }, boardMember);
    const asked = { aboutId: director.personId, asker: { capacity: 'self' } };
    const request = await decided('correction', 'statement-added', asked);
    const step = await request.stepOf({ kind: 'file-statement', fileId, saidBy: 'person', text: 'Nee.' });
    expect((await step.show(director)).status).toBe(404);
    expect((await step.show(boardMember)).json.view.fileKind).toBe('staff');
  });
});

describe('what was decided', () => {
  it('RIG-22: is said to be done by hand with what was done, and only then can it be answered', async () => {
    const request = await decided('objection', 'stopped');
    expect((await request.show()).decisions[0].open).toBe(true);
    expect(await codeOf(request.answer())).toBe('not-carried-out');
    const { json } = await request.add({ kind: 'by-hand', said: 'Van de lijst voor het feest gehaald.' });
    expect(json.decisions[0]).toMatchObject({ open: false });
    expect(json.decisions[0].steps[0]).toMatchObject({ state: 'by-hand', finished: true });
    expect((await request.answer()).status).toBe(200);
  });

  it('RIG-22: what stays, or is not agreed with, asks for nothing', async () => {
    const request = await requestOf(world, { kind: 'erasure' });
    const stays = { about: 'Toestemming', outcome: 'stays', ground: 'proof', reason: 'Bewijs.' };
    const { json } = await request.change(operations.decideRightsRequest, { decisions: [stays] });
    expect(json.decisions[0].open).toBe(false);
    const decisionId = json.decisions[0].id;
    const plan = { kind: 'by-hand', said: 'Toch gedaan.' };
    const added = request.change(operations.addRightsStep, { decisionId, plan });
    expect(await codeOf(added)).toBe('not-with-this-outcome');
    expect((await request.change(operations.answerRightsRequest, { letter: 'Nee.' })).status).toBe(200);
  });

  it('RIG-23: stays once something was done because of it, and waits no longer when it is taken away', async () => {
    const request = await decided('erasure', 'erased');
    const one = { about: 'Nog iets', outcome: 'not-agreed', ground: null, reason: 'Nee.' };
    const only = () => request.change(operations.decideRightsRequest, { decisions: [one] });
    const step = await request.stepOf({ kind: 'by-hand', said: 'Gewist uit de mail.' });
    expect(await codeOf(only())).toBe('carried-out');
    const params = { rightsRequestId: request.id, rightsStepId: step.id };
    const { version } = await request.show();
    const drop = world.rights(world.people.guard, operations.dropRightsStep, { params, body: { version } });
    expect(await codeOf(drop)).toBe('carried-out');
  });

  it('RIG-23: is changed no more once it is planned, and what waits is taken away', async () => {
    const request = await decided('correction', 'corrected');
    const step = await request.stepOf({ kind: 'person-details', changes: { prefix: 'van' } });
    const was = { id: request.decisionId, about: 'Waar het om gaat', outcome: 'corrected', ground: null };
    const decide = (reason: string) =>
      request.change(operations.decideRightsRequest, { decisions: [{ ...was, reason }] });
    expect(await codeOf(decide('Om een andere reden.'))).toBe('carried-out');
    expect((await decide('Daarom.')).json.decisions[0].steps).toHaveLength(1);
    const params = { rightsRequestId: request.id, rightsStepId: step.id };
    const { version } = await request.show();
    const body = { version };
    const { json } = await world.rights(world.people.guard, operations.dropRightsStep, { params, body });
    expect(json.decisions[0]).toMatchObject({ steps: [], open: true });
    expect((await step.show(office)).status).toBe(404);
  });

  it('RIG-16: that waits for somebody goes when the request is withdrawn, and what was done stays on record', async () => {
    const request = await decided('erasure', 'erased');
    await request.add({ kind: 'by-hand', said: 'Gewist uit de mail.' });
    const { fileId } = await putIn(world, world.child);
    const step = await request.stepOf({ kind: 'file-erasure', fileId, ground: 'unlawful' });
    const { json } = await request.change(operations.closeRightsRequest, {
      as: 'withdrawn',
      reason: 'Toch niet.',
    });
    expect(json.decisions[0].steps).toEqual([expect.objectContaining({ state: 'by-hand' })]);
    expect((await step.show(world.people.director)).status).toBe(404);
    expect(
      (await world.rights(world.people.director, operations.listRightsSteps)).json.items,
    ).not.toContainEqual(expect.objectContaining({ id: step.id }));
  });

  it('RIG-24: something of somebody else, or of no kind that goes with it, is refused', async () => {
    const { fileId } = await putIn(world, world.other);
    const request = await decided('erasure', 'erased');
    const erase = { kind: 'file-erasure', fileId, ground: 'unlawful' };
    expect(await codeOf(request.add(erase))).toBe('unknown-thing');
    const details = { kind: 'person-details', changes: { surname: 'X' } };
    expect(await codeOf(request.add(details))).toBe('not-with-this-outcome');
  });

  it('RIG-20: two who decide at the same time do not undo each other', async () => {
    const request = await decided('erasure', 'erased');
    const { version } = await request.show();
    const params = { rightsRequestId: request.id };
    const plan = { kind: 'by-hand', said: 'Gedaan.' };
    const body = { version, decisionId: request.decisionId, plan };
    const send = () => world.rights(world.people.guard, operations.addRightsStep, { params, body });
    const [one, other] = await Promise.all([send(), send()]);
    expect([one?.status, other?.status].toSorted()).toEqual([200, 409]);
    expect((await request.show()).decisions[0].steps).toHaveLength(1);
  });
});
