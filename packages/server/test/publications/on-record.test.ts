import { operations } from '@plaatswijs/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, codeOf, openPlacedWorld, type PlacedWorld } from './placed-world.ts';

let world: PlacedWorld;
beforeEach(async () => {
  world = await openPlacedWorld();
});
afterEach(() => world.close());

const social = { purpose: 'sociale media' } as const;

describe('what was placed', () => {
  it('PUB-1 is on record with consent of that day, worked out here and never sent along', async () => {
    const { mother } = await world.links();
    await answer(world, mother, 'yes', { child: 'Noor', ...social });
    const { status, json } = await world.place([world.family.noor, world.family.sem], {
      link: 'https://facebook.example/bericht/1',
    });
    expect(status, JSON.stringify(json)).toBe(201);
    expect(json).toMatchObject({
      state: 'online',
      people: 2,
      openTasks: 1,
      link: 'https://facebook.example/bericht/1',
    });
    const then = (id: string) =>
      json.peopleList.find(({ person }: { person: { id: string } }) => person.id === id).consentThen;
    // A teacher learns whether there was consent, and not how it stood.
    expect(then(world.family.noor)).toEqual({ given: true, state: null });
    expect(then(world.family.sem)).toEqual({ given: false, state: null });
    const stored = await world.database.withBoard(world.boardId, (tx) =>
      tx
        .selectFrom('publication_person')
        .innerJoin('consent_entry', 'consent_entry.id', 'publication_person.consent_entry_id')
        .select(['publication_person.person_id', 'consent_entry.answered_by', 'consent_entry.kind'])
        .execute(),
    );
    expect(stored).toEqual([
      { person_id: world.family.noor, answered_by: world.family.mother, kind: 'given' },
    ]);
  });

  it('PUB-2 is taken also without consent, and is a task at once of who placed it', async () => {
    const { json } = await world.place([world.family.noor]);
    expect(json).toMatchObject({
      openTasks: 1,
      tasks: [{ owner: { id: world.teacher.personId }, dueOn: '2026-11-24' }],
    });
    expect(await world.tasks(world.teacher)).toHaveLength(1);
    expect(await world.tasks(world.family.office)).toHaveLength(1);
    expect(await world.tasks(await world.caller('employee'))).toEqual([]);
  });

  it('PUB-3 holds no link but https, no day to come, nobody of another school, and is about something', async () => {
    const { place, family } = world;
    for (const link of [
      'http://facebook.example/1',
      'javascript:alert(1)',
      'https://naam:woord@facebook.example/',
    ]) {
      expect((await place([family.noor], { link })).status).toBe(400);
    }
    expect(await codeOf(place([family.noor], { placedOn: '2026-11-22' }))).toBe('in-future');
    expect(await codeOf(place([]))).toBe('nothing-in-it');
    const stranger = await world.add({ firstName: 'Elders', role: 'pupil', schoolId: world.otherSchoolId });
    expect(await codeOf(place([stranger]))).toBe('not-of-this-school');
    expect(await codeOf(place([family.noor], { photoIds: [family.noor] }))).toBe('unknown-photo');
    expect(await codeOf(place([family.noor], { channelId: family.noor }))).toBe('unknown-channel');
  });

  it('PUB-4 is seen by who placed it and by those who look after it, and settled by fewer', async () => {
    const { json } = await world.place([world.family.noor]);
    const params = { publicationId: json.id };
    const colleague = await world.caller('employee');
    const guard = world.callerFor(colleague.personId, 'data-protection-officer');
    const body = { on: '2026-11-21' };
    expect((await world.ask(guard, operations.showPublication, { params })).json.maySettle).toBe(false);
    expect((await world.ask(guard, operations.takeDownPublication, { params, body })).status).toBe(404);
    expect((await world.ask(colleague, operations.showPublication, { params })).status).toBe(404);
    expect((await world.ask(colleague, operations.takeDownPublication, { params, body })).status).toBe(404);
    const parent = world.callerFor(world.family.mother, 'parent');
    expect((await world.ask(parent, operations.listPublications)).status).toBe(403);
    expect((await world.ask(world.teacher, operations.takeDownPublication, { params, body })).status).toBe(
      200,
    );
    expect((await world.ask(world.teacher, operations.takeDownPublication, { params, body })).status).toBe(
      409,
    );
  });
});

describe('where somebody is to be seen', () => {
  it('PUB-30 is told to few, and that they looked is in the audit', async () => {
    await world.place([world.family.noor]);
    const params = { personId: world.family.noor };
    const { json } = await world.ask(world.family.office, operations.showWhereShown, { params });
    expect(json).toMatchObject({
      person: { id: world.family.noor, name: 'Noor Voorbeeld' },
      publications: [{ state: 'online', openTask: true, consentThen: { given: false, state: 'none' } }],
      photos: [],
    });
    const page = await world.caller('page-administrator');
    const seen = await world.ask(page, operations.showWhereShown, { params });
    expect(seen.json.publications[0].consentNow).toEqual({ given: false, state: null });
    expect((await world.ask(world.teacher, operations.showWhereShown, { params })).status).toBe(403);
    const looked = await world.database.withBoard(world.boardId, (tx) =>
      tx.selectFrom('audit_event').selectAll().where('kind', '=', 'publications.where-read').execute(),
    );
    expect(looked).toHaveLength(2);
    const { json: found } = await world.ask(world.family.office, operations.findShownPeople);
    expect(found.items).toEqual([{ id: world.family.noor, name: 'Noor Voorbeeld' }]);
  });
});
