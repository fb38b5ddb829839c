import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { retainedFiles } from '../../src/modules/files/index.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { type CaseWorld, openCaseWorld } from '../cases/case-world.ts';
import { endRoles, putIn } from './file-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

const within = <T>(work: (tx: BoardTransaction) => Promise<T>) =>
  world.database.withBoard(world.boardId, work);

function retained(kind: string) {
  const found = retainedFiles.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
}

const dueOf = (kind: string, until: string, months: number) =>
  within((tx) => retained(kind).due(tx, { schoolId: world.schoolId, until, months }));

const destroy = (kind: string, id: string, today: string, months: number) =>
  within((tx) => retained(kind).destroy(tx, { id, schoolId: world.schoolId, months, today }));

it('FIL-15 a record of a pupil goes two years after they left this school, with its key; not a day before', async () => {
  const child = await world.add('Kind', 'pupil');
  const place = await putIn(world, child);
  const kept = await putIn(world, await world.add('Blijft', 'pupil'));
  expect(await dueOf('pupil-record', '2099-01-01', 24)).toMatchObject({ items: [], notRunning: 2 });
  await endRoles(world, child, '2026-08-28');
  const item = {
    ...{ id: place.fileRecordId, triggerOn: '2026-08-28', dueOn: '2028-08-28', personIds: [child] },
  };
  expect(await dueOf('pupil-record', '2028-08-27', 24)).toEqual({ items: [], notRunning: 1 });
  expect(await dueOf('pupil-record', '2028-08-28', 24)).toEqual({ items: [item], notRunning: 1 });
  expect(await destroy('pupil-record', place.fileRecordId, '2028-08-27', 24)).toBeNull();
  expect(await destroy('pupil-record', kept.fileRecordId, '2099-01-01', 24)).toBeNull();
  expect(await destroy('staff-record', place.fileRecordId, '2099-01-01', 24)).toBeNull();
  // The record, and the file it was the last of.
  expect(await destroy('pupil-record', place.fileRecordId, '2028-08-28', 24)).toEqual({ rows: 2, files: 0 });
  expect(await destroy('pupil-record', place.fileRecordId, '2028-08-28', 24)).toBeNull();
  const { director } = world.people;
  expect((await world.ask(director, operations.showFileRecord, { params: place })).status).toBe(404);
  expect((await world.ask(director, operations.showFileRecord, { params: kept })).status).toBe(200);
});

it('FIL-15 a warning of a pupil goes at the end of the next school year, also while they are there', async () => {
  const child = await world.add('Kind', 'pupil');
  const place = await putIn(world, child, { kind: 'warning', on: '2026-10-05' });
  const { items } = await dueOf('pupil-warning', '2028-07-31', 12);
  expect(items).toMatchObject([{ id: place.fileRecordId, triggerOn: '2027-07-31', dueOn: '2028-07-31' }]);
  // A school that keeps it no longer than the school year itself: not on its last day, for then it is not over.
  expect(await destroy('pupil-warning', place.fileRecordId, '2027-07-31', 0)).toBeNull();
  expect(await destroy('pupil-warning', place.fileRecordId, '2027-08-01', 0)).toEqual({ rows: 2, files: 0 });
});

it('FIL-15 a record of who works there goes after the end of the work, at whatever school of the board', async () => {
  const { schoolId, otherSchoolId } = world;
  const teacher = await world.add('Juf', 'employee');
  const place = await putIn(world, teacher, { file: 'staff', kind: 'reprimand' });
  await within((tx) =>
    tx
      .insertInto('person_role')
      .values({
        ...{ board_id: world.boardId, id: crypto.randomUUID(), person_id: teacher, role: 'employee' },
        ...{ school_id: otherSchoolId, starts_on: '2026-08-01', given_by: 'person' },
      })
      .execute(),
  );
  const end = (at: string, endsOn: string) =>
    within((tx) =>
      tx
        .updateTable('person_role')
        .set({ ends_on: endsOn })
        .where('person_id', '=', teacher)
        .where('school_id', '=', at)
        .execute(),
    );
  await end(schoolId, '2026-09-30');
  expect((await dueOf('staff-record', '2099-01-01', 24)).items).toEqual([]);
  await end(otherSchoolId, '2026-10-31');
  expect((await dueOf('staff-record', '2099-01-01', 24)).items).toMatchObject([
    { id: place.fileRecordId, triggerOn: '2026-10-31', dueOn: '2028-10-31' },
  ]);
});

it('FIL-16 what is held is not erased', async () => {
  const { director } = world.people;
  const child = await world.add('Kind', 'pupil');
  const place = await putIn(world, child);
  await within((tx) =>
    tx
      .insertInto('retention_hold')
      .values({
        ...{ board_id: world.boardId, id: crypto.randomUUID(), school_id: world.schoolId, person_id: child },
        ...{ reason: Buffer.from('verzegeld'), since: world.clock.at, by_person: director.personId },
      })
      .execute(),
  );
  const erased = await world.ask(director, operations.eraseFileRecord, {
    params: place,
    body: { ground: 'objection-upheld' },
  });
  expect(erased).toMatchObject({ status: 422, json: { issues: [{ code: 'held' }] } });
  expect((await world.ask(director, operations.showFileRecord, { params: place })).status).toBe(200);
});
