import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pupilsInGroupsOf } from '../../src/modules/people/index.ts';
import { type BoardId, newId } from '../../src/platform/ids/index.ts';
import { foundBoard } from '../database/fixtures.ts';

let server: TestDatabase;
let board: BoardId;
const [school, elsewhere] = [newId(), newId()];
const people = { teacher: newId(), other: newId(), own: newId(), left: newId(), strange: newId() };
const groups = { own: newId(), strange: newId(), elsewhere: newId(), former: newId() };

beforeAll(async () => {
  server = await openTestDatabase('embedded');
  board = await foundBoard(server.database);
  const board_id = board;
  await server.database.withBoard(board, async (tx) => {
    for (const id of [school, elsewhere])
      await tx
        .insertInto('school')
        .values({ board_id, id, name: 'School', slug: `school-${id}`, sector: 'po' })
        .execute();
    for (const id of Object.values(people))
      await tx
        .insertInto('person')
        .values({ board_id, id, given_name: 'Noor', surname: 'Verzonnen', created_at: new Date() })
        .execute();
    for (const [name, id] of Object.entries(groups))
      await tx
        .insertInto('school_group')
        .values({
          board_id,
          id,
          school_id: name === 'elsewhere' ? elsewhere : school,
          name,
          school_year: 2026,
          ended_on: name === 'former' ? '2026-08-01' : null,
        })
        .execute();
    const member = (group_id: string, person_id: string, member_as: string, ends_on: string | null = null) =>
      tx
        .insertInto('group_member')
        .values({
          board_id,
          id: newId(),
          group_id,
          person_id,
          member_as,
          starts_on: '2026-01-01',
          ends_on,
          given_by: 'person',
        })
        .execute();
    await member(groups.own, people.teacher, 'teacher');
    await member(groups.own, people.own, 'pupil');
    await member(groups.own, people.left, 'pupil', '2026-09-30');
    await member(groups.strange, people.strange, 'pupil');
    await member(groups.elsewhere, people.teacher, 'teacher');
    await member(groups.elsewhere, people.strange, 'pupil');
    await member(groups.former, people.other, 'teacher');
    await member(groups.former, people.own, 'pupil');
  });
});
afterAll(() => server.dispose());

const of = (teacher: string, on: string) =>
  server.database.withBoard(board, (tx) => pupilsInGroupsOf(tx, school, teacher, on));

test('PHO-73 the pupils of the groups somebody teaches at this school on that day', async () => {
  expect(await of(people.teacher, '2026-11-21')).toEqual(new Set([people.own]));
  expect(await of(people.teacher, '2026-09-30')).toEqual(new Set([people.own, people.left]));
});

test('PHO-73 nothing of who teaches no group, or none any more', async () => {
  expect(await of(people.own, '2026-11-21')).toBeNull();
  expect(await of(people.other, '2026-11-21')).toBeNull();
  expect(await of(people.other, '2026-06-01')).toEqual(new Set([people.own]));
});
