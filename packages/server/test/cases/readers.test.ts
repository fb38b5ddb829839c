import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, codeOf, named, openCaseWorld, openOne } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

async function status(as: Caller, caseId: string): Promise<number> {
  return (await world.ask(as, operations.showCase, { params: { caseId } })).status;
}

describe('who reads a case', () => {
  it('CAS-10 the accused director who read it loses sight of it in the same moment, work and all', async () => {
    const { director, counsellor } = world.people;
    const { caseId, look, change } = await openOne(world);
    await change(operations.handOverCase, {
      body: { personId: director.personId, reason: 'Neemt het over' },
    });
    await change(operations.addCaseTask, {
      body: { ownerId: director.personId, what: 'Bellen', dueOn: null },
    });
    expect((await look(director)).handler.id).toBe(director.personId);
    const done = await change(operations.addParty, { body: named(director.personId, 'accused') });
    expect(done).toMatchObject({ status: 201, json: { reads: true } });
    expect(await status(director, caseId)).toBe(404);
    const list = await world.ask(director, operations.listCases);
    expect(list.json.items.map(({ id }: { id: string }) => id)).not.toContain(caseId);
    const seen = await look();
    expect(seen).toMatchObject({
      handler: null,
      shutOut: [{ person: { id: director.personId }, reason: 'accused' }],
      tasks: [{ owner: { id: counsellor.personId }, doneAt: null }],
    });
    const again = { personId: director.personId, capacity: 'director', reason: 'Toch' };
    expect(await codeOf(change(operations.addReader, { body: again }))).toBe('may-not-read');
    const possible = await world.ask(counsellor, operations.listPossibleReaders, { params: { caseId } });
    expect(possible.json.items.map(({ id }: { id: string }) => id)).not.toContain(director.personId);
    const rows = await world.database.withBoard(world.boardId, async (tx) => {
      const { enterAsReader } = await import('../../src/modules/cases/walls.ts');
      await enterAsReader(tx, counsellor.personId);
      return tx
        .selectFrom('case_reader')
        .select(['until', 'wrapped_key'])
        .where('case_id', '=', caseId)
        .where('person_id', '=', director.personId)
        .execute();
    });
    expect(rows).toMatchObject([{ until: expect.any(String), wrapped_key: Buffer.alloc(0) }]);
  });

  it('CAS-10 who names themselves sees nothing of it after that', async () => {
    const { director } = world.people;
    const { caseId, change } = await openOne(world);
    const body = named(director.personId, 'witness', { hasInterest: true });
    const done = await change(operations.addParty, { as: director, body });
    expect(done).toMatchObject({ status: 201, json: { reads: false } });
    expect(await status(director, caseId)).toBe(404);
  });

  it('CAS-10 a party that turns out to be the accused is shut out too', async () => {
    const { director } = world.people;
    const { caseId, change } = await openOne(world);
    const { json } = await change(operations.addParty, { body: named(director.personId, 'witness') });
    expect(await status(director, caseId)).toBe(200);
    const { personId: _, ...body } = named(director.personId, 'accused');
    const params = { partyId: json.made };
    expect((await change(operations.changeParty, { params, body })).status).toBe(200);
    expect(await status(director, caseId)).toBe(404);
    expect((await change(operations.endParty, { params, body: { reason: 'Vergissing' } })).status).toBe(200);
    expect(await status(director, caseId)).toBe(404);
  });

  it('CAS-11 is never nobody: naming or ending the last one is refused, and who can be added is there', async () => {
    const { counsellor, director, boardMember, leader } = world.people;
    const { caseId, change } = await openOne(world);
    const end = (personId: string) =>
      change(operations.endReader, { params: { personId }, body: { reason: 'Klaar' } });
    expect((await end(director.personId)).status).toBe(200);
    expect(await status(director, caseId)).toBe(404);
    expect(await codeOf(end(counsellor.personId))).toBe('no-reader-left');
    const accuse = () => change(operations.addParty, { body: named(counsellor.personId, 'accused') });
    expect(await codeOf(accuse())).toBe('no-reader-left');
    const possible = await world.ask(counsellor, operations.listPossibleReaders, { params: { caseId } });
    const ids = possible.json.items.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([boardMember.personId, leader.personId]));
    for (const never of [
      world.people.administrator,
      world.people.guard,
      world.people.elsewhere,
      world.people.pupil,
    ]) {
      expect(ids).not.toContain(never.personId);
    }
    const body = { personId: boardMember.personId, capacity: 'board', reason: 'Neemt het over' };
    expect((await change(operations.addReader, { body })).status).toBe(201);
    expect((await accuse()).json).toMatchObject({ reads: false });
    expect(await status(boardMember, caseId)).toBe(200);
    expect(await status(counsellor, caseId)).toBe(404);
  });

  it('CAS-11 two who end each other at once leave one', async () => {
    const { counsellor, director } = world.people;
    const { caseId, look } = await openOne(world);
    const { version } = await look();
    const end = (as: Caller, whom: Caller) =>
      world.ask(as, operations.endReader, {
        params: { caseId, personId: whom.personId },
        body: { version, reason: 'Klaar' },
      });
    const both = await Promise.all([end(counsellor, director), end(director, counsellor)]);
    expect(both.filter((one) => one.status === 200)).toHaveLength(1);
    const reads = await Promise.all([status(counsellor, caseId), status(director, caseId)]);
    expect(reads.toSorted()).toEqual([200, 404]);
  });

  it('CAS-11 who has left does not count as somebody who reads it', async () => {
    const { counsellor, director } = world.people;
    const gone = await world.caller('Gerrit', 'employee');
    const { change } = await openOne(world);
    const added = { personId: gone.personId, capacity: 'consulted', reason: 'Kijkt mee' };
    expect((await change(operations.addReader, { body: added })).status).toBe(201);
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .updateTable('person_role')
        .set({ ends_on: '2026-11-01' })
        .where('person_id', '=', gone.personId)
        .execute(),
    );
    const end = (personId: string) =>
      change(operations.endReader, { params: { personId }, body: { reason: 'Klaar' } });
    expect((await end(director.personId)).status).toBe(200);
    expect(await codeOf(end(counsellor.personId))).toBe('no-reader-left');
  });

  it('CAS-28 tells others by mail that there is something for them, and nothing else', async () => {
    const { teacher, counsellor } = world.people;
    const { caseId, change } = await openOne(world);
    const body = { personId: teacher.personId, capacity: 'consulted', reason: 'Kijkt mee' };
    await change(operations.addReader, { body });
    const letters = await world.database.withBoard(world.boardId, (tx) =>
      tx.selectFrom('case_letter').select(['person_id', 'state']).where('case_id', '=', caseId).execute(),
    );
    const told = letters.map(({ person_id }) => person_id);
    expect(told).toContain(teacher.personId);
    expect(told).not.toContain(counsellor.personId);
  });

  it('CAS-12 takes somebody who holds a role here, in a capacity that fits it', async () => {
    const { teacher, elsewhere, administrator } = world.people;
    const { caseId, change } = await openOne(world);
    const add = (personId: string, capacity: string) =>
      change(operations.addReader, { body: { personId, capacity, reason: 'Kijkt mee' } });
    expect(await codeOf(add(elsewhere.personId, 'director'))).toBe('may-not-read');
    expect(await codeOf(add(administrator.personId, 'consulted'))).toBe('may-not-read');
    expect(await codeOf(add(teacher.personId, 'director'))).toBe('no-role-here');
    expect((await add(teacher.personId, 'consulted')).status).toBe(201);
    expect(await status(teacher, caseId)).toBe(200);
    expect((await add(teacher.personId, 'consulted')).status).toBe(409);
    const end = { params: { personId: teacher.personId }, body: { reason: 'Klaar' } };
    expect((await change(operations.endReader, end)).status).toBe(200);
    expect(await status(teacher, caseId)).toBe(404);
    expect((await add(teacher.personId, 'consulted')).status).toBe(201);
    expect(await status(teacher, caseId)).toBe(200);
  });

  it('CAS-12 whom a case is about by what they are does not come to read it', async () => {
    const { director, leader, boardMember, counsellor } = world.people;
    const { caseId, change } = await openOne(world, { about: ['director'] });
    expect(await status(director, caseId)).toBe(404);
    expect(await status(boardMember, caseId)).toBe(200);
    expect(await status(counsellor, caseId)).toBe(200);
    for (const who of [director, leader]) {
      const body = { personId: who.personId, capacity: 'consulted', reason: 'Kijkt mee' };
      expect(await codeOf(change(operations.addReader, { body }))).toBe('may-not-read');
    }
  });

  it('CAS-13 is handed over with the open tasks', async () => {
    const { teacher, counsellor } = world.people;
    const { look, change } = await openOne(world);
    await change(operations.takeUpCase);
    await change(operations.addCaseTask, {
      body: { ownerId: counsellor.personId, what: 'Bellen', dueOn: null },
    });
    const end = { params: { personId: counsellor.personId }, body: { reason: 'Klaar' } };
    expect(await codeOf(change(operations.endReader, end))).toBe('hand-over-first');
    const body = { personId: teacher.personId, reason: 'Met verlof' };
    expect((await change(operations.handOverCase, { body })).status).toBe(200);
    expect(await look(teacher)).toMatchObject({
      handler: { id: teacher.personId },
      me: { capacity: 'handler' },
      tasks: [{ owner: { id: teacher.personId } }],
    });
    expect((await change(operations.endReader, { as: teacher, ...end })).status).toBe(200);
  });

  it('CAS-14 who opens a case reads it; who is named in it, or could be whom it is about, does not', async () => {
    const { teacher, leader, director } = world.people;
    const opened = async (as: Caller, more: object) =>
      (
        await world.ask(as, operations.openCaseByStaff, {
          body: {
            title: 'X',
            what: 'Y',
            category: null,
            urgency: 'now',
            place: null,
            about: ['pupil'],
            illegalImage: false,
            parties: [],
            ...more,
          },
        })
      ).json;
    const own = await opened(teacher, {});
    expect(own.reads).toBe(true);
    const { json } = await world.ask(teacher, operations.showCase, { params: { caseId: own.caseId } });
    expect(json.me.capacity).toBe('handler');
    expect(await opened(leader, { about: ['director'] })).toMatchObject({ reads: false });
    const { guardianOf: _, ...party } = named(teacher.personId, 'accused');
    expect(await opened(teacher, { parties: [party] })).toMatchObject({ reads: false });
    const onDirector = await opened(teacher, { parties: [{ ...party, personId: director.personId }] });
    expect(await status(director, onDirector.caseId)).toBe(404);
    expect(await status(teacher, onDirector.caseId)).toBe(200);
  });
});
