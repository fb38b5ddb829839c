import { operations } from '@plaatswijs/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepPublications } from '../../src/modules/publications/index.ts';
import {
  answer,
  codeOf,
  openPlacedWorld,
  type PlacedWorld,
  peopleWithTasks,
  sweepNow,
  whereOn,
} from './placed-world.ts';

let world: PlacedWorld;
beforeEach(async () => {
  world = await openPlacedWorld();
});
afterEach(() => world.close());

const social = { purpose: 'sociale media' } as const;

describe('a task', () => {
  const settle = async (body: unknown) => {
    const [task] = await world.tasks(world.family.office);
    return world.ask(world.family.office, operations.settlePublicationTask, {
      params: { publicationTaskId: task.id },
      body,
    });
  };

  it('PUB-20 is settled by what was done, with who and when, and not twice', async () => {
    await world.place([world.family.noor, world.family.sem]);
    const [task] = await world.tasks(world.family.office);
    const replaced = await settle({ outcome: 'replaced' });
    expect(replaced.json.tasks.find(({ id }: { id: string }) => id === task.id)).toMatchObject({
      outcome: 'replaced',
      closedBy: { id: world.family.office.personId },
    });
    const again = await world.ask(world.family.office, operations.settlePublicationTask, {
      params: { publicationTaskId: task.id },
      body: { outcome: 'replaced' },
    });
    expect(again.status).toBe(409);
    await sweepNow(world);
    expect(await peopleWithTasks(world)).toHaveLength(1);
  });

  it('PUB-21 that it stays needs a reason, and holds until consent stands otherwise', async () => {
    const { mother } = await world.links();
    await answer(world, mother, 'yes');
    await world.place([world.family.noor]);
    await answer(world, mother, 'no', { child: 'Noor', ...social });
    expect(await codeOf(settle({ outcome: 'stays', reason: 'consent-given-again', note: null }))).toBe(
      'no-consent-now',
    );
    expect(await codeOf(settle({ outcome: 'stays', reason: 'other', note: null }))).toBe('note-missing');
    await settle({ outcome: 'stays', reason: 'law-requires', note: 'Verslag van de raad' });
    await sweepNow(world);
    expect(await world.tasks(world.family.office)).toEqual([]);
    expect((await whereOn(world, mother, 'Noor'))?.placed[0]?.now).toBe('stays');
    await answer(world, mother, 'yes', { child: 'Noor', ...social });
    await answer(world, mother, 'no', { child: 'Noor', ...social });
    expect(await world.tasks(world.family.office)).toHaveLength(1);
    await answer(world, mother, 'yes', { child: 'Noor', ...social });
    expect((await settle({ outcome: 'stays', reason: 'consent-given-again', note: null })).status).toBe(200);
  });

  it('PUB-22 a publication that is taken down settles all of its tasks, and its record goes in time', async () => {
    const { json } = await world.place([world.family.noor, world.family.sem]);
    const taken = await settle({ outcome: 'taken-down', on: '2026-11-21' });
    expect(taken.json.tasks.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'taken-down',
      'taken-down',
    ]);
    await world.database.withBoard(world.boardId, (tx) =>
      sweepPublications(tx, new Date('2027-11-20T12:00:00Z')),
    );
    const params = { publicationId: json.id };
    expect((await world.ask(world.teacher, operations.showPublication, { params })).status).toBe(200);
    await world.database.withBoard(world.boardId, (tx) =>
      sweepPublications(tx, new Date('2027-11-24T12:00:00Z')),
    );
    expect((await world.ask(world.teacher, operations.showPublication, { params })).status).toBe(404);
    const left = await world.database.withBoard(world.boardId, async (tx) => [
      ...(await tx.selectFrom('publication_person').selectAll().execute()),
      ...(await tx.selectFrom('publication_task').selectAll().execute()),
    ]);
    expect(left).toEqual([]);
  });

  it('PUB-23 nothing breaks when somebody has left the school', async () => {
    await world.place([world.family.noor]);
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .updateTable('person_role')
        .set({ ends_on: '2026-11-20' })
        .where('person_id', '=', world.family.noor)
        .execute(),
    );
    const params = { personId: world.family.noor };
    const { status, json } = await world.ask(world.family.office, operations.showWhereShown, { params });
    expect(status).toBe(200);
    expect(json.publications).toHaveLength(1);
    await sweepNow(world);
    expect(await world.tasks(world.family.office)).toHaveLength(1);
  });
});
