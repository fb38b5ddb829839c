import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepPurposes } from '../../src/modules/consent/index.ts';
import { sweepPublications } from '../../src/modules/publications/index.ts';
import { addHold } from '../../src/modules/retention/holds.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { codeOf } from '../cases/case-world.ts';
import { audited } from '../files/file-world.ts';
import { decidedRequest, openRightsWorld, type RightsWorld } from './rights-world.ts';

// The clauses are those of docs/spec/rights.md.

let world: RightsWorld;
let office: Caller;
let channelId: string;
let purposeId: string;
beforeAll(async () => {
  world = await openRightsWorld();
  office = await world.caller('Olga', 'office');
  channelId = newId();
  const { boardId: board_id, schoolId: school_id } = world;
  purposeId = await world.database.withBoard(board_id, async (tx) => {
    const values = { board_id, id: channelId, school_id, name: 'Facebook', kind: 'facebook' };
    await tx
      .insertInto('channel')
      .values({ ...values, audience: 'public', consent_purpose: 'sociale media' })
      .execute();
    await keepPurposes(tx, school_id, null, world.clock.at);
    const { id } = await tx.selectFrom('consent_purpose').select('id').executeTakeFirstOrThrow();
    return id;
  });
});
afterAll(() => world.close());

/** Something that is online with the child named in it. */
async function placed(): Promise<string> {
  const { teacher } = world.people;
  const id = newId();
  const { boardId: board_id, schoolId: school_id } = world;
  await world.database.withBoard(board_id, async (tx) => {
    const at = { placed_on: '2026-11-20', placed_by: teacher.personId, recorded_at: world.clock.at };
    await tx
      .insertInto('publication')
      .values({ board_id, id, school_id, channel_id: channelId, state: 'online', ...at })
      .execute();
    const seen = { publication_id: id, person_id: world.child, shown: 'named', appearance: 'visible' };
    await tx
      .insertInto('publication_person')
      .values({ board_id, id: newId(), ...seen, consent_then: 'given' })
      .execute();
  });
  return id;
}

/** A photo with these people in a box. */
async function photo(people: readonly string[], stands = false): Promise<string> {
  const { boardId: board_id, schoolId: school_id } = world;
  const id = newId();
  const by = world.people.teacher.personId;
  await world.database.withBoard(board_id, async (tx) => {
    const taken = { announced_at: world.clock.at, taken_in_at: world.clock.at, keep_until: '2026-12-05' };
    const picture = { bytes: 1000, kind: 'jpeg', width: 100, height: 80, stands };
    await tx
      .insertInto('photo')
      .values({ board_id, id, school_id, uploaded_by: by, state: 'ready', ...picture, ...taken })
      .execute();
    for (const person_id of people) {
      const box = { x: 10, y: 10, width: 20, height: 20, score: 0.9, made_at: world.clock.at };
      const said = { who: 'person', person_id, said_by: by, said_at: world.clock.at };
      await tx
        .insertInto('photo_face')
        .values({ board_id, id: newId(), photo_id: id, ...box, ...said })
        .execute();
    }
  });
  return id;
}

describe('consent', () => {
  it('RIG-25: is withdrawn in the name of who asked; what was said before stays in the ledger', async () => {
    const publicationId = await placed();
    const request = await decidedRequest(world, 'objection', 'stopped');
    const step = await request.stepOf({ kind: 'consent-withdrawal', purposeIds: [purposeId] });
    const { view, refused } = (await step.show(office)).json;
    expect([view.by, refused]).toEqual(['Karin Akkerman', null]);
    expect(view.purposes).toEqual([{ id: purposeId, name: 'sociale media', now: null }]);
    expect((await step.show(world.people.guard)).json.view).toBeNull();
    expect((await step.carryOut(office)).json).toEqual({ state: 'done' });
    const { references } = (await request.show()).decisions[0].steps[0];
    const [line] = await world.database.withBoard(world.boardId, (tx) =>
      tx.selectFrom('consent_entry').selectAll().where('id', 'in', references).execute(),
    );
    expect(line).toMatchObject({
      kind: 'withdrawn',
      subject_id: world.child,
      answered_by: world.parent,
      recorded_by: office.personId,
      said_on: '2026-11-20',
      reference: expect.stringContaining(request.id),
    });
    // The path of every withdrawal: what stands somewhere has its task.
    const { items } = (await world.rights(office, operations.listPublicationTasks)).json;
    expect(items).toContainEqual(expect.objectContaining({ publicationId, cause: 'consent' }));
    const again = await decidedRequest(world, 'objection', 'stopped');
    const twice = await again.stepOf({ kind: 'consent-withdrawal', purposeIds: [purposeId] });
    expect((await twice.show(office)).json.refused).toBe('as-it-is');
  });

  it('RIG-25: of which somebody said yes after the day of the request is asked about, not withdrawn', async () => {
    const birthDate = '2015-06-06';
    const child = await world.addPerson({ given: 'Bo', surname: 'Later', role: 'pupil', birthDate });
    await world.tieParent(child, world.parent);
    const asked = { aboutId: child, receivedOn: '2026-11-01' };
    const request = await decidedRequest(world, 'objection', 'stopped', asked);
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .insertInto('consent_entry')
        .values({
          ...{ board_id: world.boardId, id: newId(), school_id: world.schoolId, subject_id: child },
          ...{ purpose_id: purposeId, version: 1, kind: 'given', answered_by: world.parent },
          ...{ capacity: 'guardian', way: 'paper', said_on: '2026-11-21', recorded_at: world.clock.at },
          ...{ recorded_by: office.personId, reference: 'map 3' },
        })
        .execute(),
    );
    const step = await request.stepOf({ kind: 'consent-withdrawal', purposeIds: [purposeId] });
    expect((await step.show(office)).json.refused).toBe('said-later');
    expect(await codeOf(step.carryOut(office))).toBe('said-later');
  });

  it('RIG-25: is withdrawn by nobody who may not', async () => {
    const asked = {
      ...{ aboutId: world.people.teacher.personId, identity: 'authorisation-seen' },
      asker: { capacity: 'authorised', name: 'Mr. Machtig' },
    };
    const request = await decidedRequest(world, 'objection', 'stopped', asked);
    const step = await request.stepOf({ kind: 'consent-withdrawal', purposeIds: [purposeId] });
    expect((await step.show(office)).json.refused).toBe('nobody-to-withdraw');
    expect(await codeOf(step.carryOut(office))).toBe('nobody-to-withdraw');
    // Sixteen since the day of the request: the pupil decides now.
    const sixteen = { aboutId: world.older, receivedOn: '2026-11-20' };
    const parents = await decidedRequest(world, 'objection', 'stopped', sixteen);
    const late = await parents.stepOf({ kind: 'consent-withdrawal', purposeIds: [purposeId] });
    expect(await codeOf(late.carryOut(office))).toBe('may-not-withdraw');
  });
});

describe('a publication', () => {
  let publicationId: string;
  beforeEach(async () => {
    publicationId = await placed();
  });

  const taskOf = async () => {
    const { items } = (await world.rights(office, operations.listPublicationTasks)).json;
    return items.find((task: { publicationId: string }) => task.publicationId === publicationId);
  };
  const settle = async (body: object) =>
    world.rights(office, operations.settlePublicationTask, {
      params: { publicationTaskId: (await taskOf()).id },
      body,
    });

  it('RIG-26, PUB-25: gets the task of a withdrawal with its cause, and is done when that is', async () => {
    const request = await decidedRequest(world, 'erasure', 'erased');
    const step = await request.stepOf({ kind: 'publication-recall', publicationId });
    const { guard } = world.people;
    expect((await step.show(guard)).json.view).toMatchObject({ channel: 'Facebook', taskOpen: false });
    for (const other of [office, world.people.teacher]) expect((await step.show(other)).status).toBe(404);
    expect((await step.carryOut(guard)).json).toEqual({ state: 'started' });
    const task = await taskOf();
    expect(task).toMatchObject({ cause: 'request', person: { id: world.child } });
    expect(task.owner.id).toBe(world.people.teacher.personId);
    expect(await codeOf(request.answer())).toBe('not-carried-out');
    // What was decided is not undone by consent, and a sweep opens no second one.
    await world.database.withBoard(world.boardId, (tx) => sweepPublications(tx, world.clock.at));
    const stays = { outcome: 'stays', reason: 'consent-given-again', note: null };
    expect(await codeOf(settle(stays))).toBe('decided-on-request');
    expect((await settle({ outcome: 'taken-down', on: '2026-11-21' })).status).toBe(200);
    const [shown] = (await request.show()).decisions[0].steps;
    expect(shown).toMatchObject({ state: 'started', outcome: 'taken-down', finished: true });
    expect(shown.doneBy.id).toBe(office.personId);
    const { json } = await request.answer();
    expect(json.decisions[0].steps[0]).toMatchObject({ state: 'done', references: [task.id] });
    expect(json.decisions[0].steps[0].doneBy.id).toBe(office.personId);
  });

  it('RIG-26: that stays after all leaves the decision open, until it is decided otherwise', async () => {
    const request = await decidedRequest(world, 'objection', 'stopped');
    const step = await request.stepOf({ kind: 'publication-recall', publicationId });
    await step.carryOut(world.people.guard);
    await settle({ outcome: 'stays', reason: 'law-requires', note: null });
    const [shown] = (await request.show()).decisions[0].steps;
    expect(shown).toMatchObject({ outcome: 'stays', finished: false });
    expect(await codeOf(request.answer())).toBe('not-carried-out');
    const params = { rightsRequestId: request.id, rightsStepId: step.id };
    const body = { version: (await request.show()).version };
    const dropped = await world.rights(world.people.guard, operations.dropRightsStep, { params, body });
    expect(dropped.json.decisions[0].steps).toEqual([]);
  });

  it('RIG-26: of which a task is open already keeps that one, with this cause', async () => {
    await world.database.withBoard(world.boardId, (tx) => sweepPublications(tx, world.clock.at));
    const before = await taskOf();
    expect(before.cause).toBe('consent');
    const request = await decidedRequest(world, 'objection', 'stopped');
    const step = await request.stepOf({ kind: 'publication-recall', publicationId });
    expect((await step.show(world.people.guard)).json.view.taskOpen).toBe(true);
    await step.carryOut(world.people.guard);
    expect(await taskOf()).toMatchObject({ id: before.id, cause: 'request' });
  });
});

describe('a photo', () => {
  it('RIG-27: covers this person on every channel, whatever consent says', async () => {
    const photoId = await photo([world.child, world.other]);
    const request = await decidedRequest(world, 'objection', 'stopped');
    const step = await request.stepOf({ kind: 'photo-cover', photoId });
    const { guard } = world.people;
    expect((await step.show(guard)).json.view).toBeNull();
    expect((await step.show(office)).json.view).toMatchObject({ boxes: 1, others: 1 });
    expect((await step.carryOut(office)).json).toEqual({ state: 'done' });
    const covers = await world.database.withBoard(world.boardId, (tx) =>
      tx
        .selectFrom('photo_cover as c')
        .innerJoin('photo_face as f', 'f.id', 'c.face_id')
        .select(['f.person_id', 'c.always', 'c.channel_id'])
        .where('c.photo_id', '=', photoId)
        .execute(),
    );
    expect(covers).toEqual([{ person_id: world.child, always: true, channel_id: null }]);
  });

  it('RIG-27: is destroyed when it stands nowhere and nobody in it is held', async () => {
    const [standing, held, free] = [
      await photo([world.child], true),
      await photo([world.child, world.other]),
      await photo([world.child]),
    ];
    const hold = {
      ...{ schoolId: world.schoolId, what: { personId: world.other }, reason: 'Er loopt een klacht' },
      ...{ by: world.people.director.personId, now: world.clock.at },
    };
    await world.database.withBoard(world.boardId, (tx) => addHold(tx, world.keyring, hold));
    const request = await decidedRequest(world, 'erasure', 'erased');
    const code = async (photoId: string) => {
      const step = await request.stepOf({ kind: 'photo-erasure', photoId });
      return codeOf(step.carryOut(office));
    };
    expect(await code(standing)).toBe('stands-somewhere');
    expect(await code(held)).toBe('held');
    const step = await request.stepOf({ kind: 'photo-erasure', photoId: free });
    expect((await step.carryOut(office)).json).toEqual({ state: 'done' });
    const left = await world.database.withBoard(world.boardId, (tx) =>
      tx.selectFrom('photo').select('id').execute(),
    );
    expect(left.map(({ id }) => id).toSorted()).toEqual(expect.arrayContaining([standing, held].toSorted()));
    expect(left.map(({ id }) => id)).not.toContain(free);
  });
});

it('RIG-24, PUB-30: what there is to decide about is shown to who handles it, and leaves a trace', async () => {
  const request = await decidedRequest(world, 'erasure', 'erased');
  const params = { rightsRequestId: request.id };
  const { json } = await world.rights(world.people.guard, operations.listRightsThings, { params });
  expect(json.details).toMatchObject({ givenName: 'Saar', birthDate: '2015-03-02' });
  expect(json.consent).toMatchObject({ mayWithdraw: true, scans: 0 });
  expect(json.photos.every(({ preview }: { preview: string | null }) => preview === null)).toBe(true);
  expect((await audited(world, 'publications.where-read')).at(-1)).toMatchObject({ subject: world.child });
  expect((await world.rights(office, operations.listRightsThings, { params })).status).toBe(403);
});
