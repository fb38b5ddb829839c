import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/platform/ids/index.ts';
import { cast } from './five-schools.ts';
import { callerAt, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const { boardId, schools } = world.board;
  const school = schools['demarel'];
  // Somebody else stands for "the teacher" of the protocol, for who has no group.
  await world.database.withBoard(boardId, (tx) =>
    tx
      .insertInto('role_holder')
      .values(
        ['leerkracht', 'ouders-of-leerkracht'].map((protocol_role) => ({
          board_id: boardId,
          id: newId(),
          school_id: school?.id ?? '',
          protocol_role,
          person_id: school?.people.director ?? '',
          place: 0,
        })),
      )
      .execute(),
  );
});
afterAll(() => world.dispose());

function school() {
  const found = world.board.schools['demarel'];
  if (found === undefined) throw new Error('no school under demarel');
  return found;
}

async function putBy(role: 'pupil' | 'parent' | 'employee') {
  const actor = role === 'employee' ? 'staff' : role;
  const { status, json } = await world.ask(operations.putQuestion, {
    as: callerAt(world.board.boardId, school(), role),
    params: { schoolId: school().id },
    body: { facts: { act: 'publish', 'actor.role': actor } },
  });
  expect(status).toBe(201);
  return json.putTo;
}

/** Ends what somebody is or does in a group, or at school, before today. */
async function end(table: 'group_member' | 'person_role', role: 'employee' | 'pupil', endsOn: string | null) {
  await world.database.withBoard(world.board.boardId, (tx) =>
    tx
      .updateTable(table)
      .set({ ends_on: endsOn })
      .where('person_id', '=', school().people[role] ?? '')
      .execute(),
  );
}

describe('A doubt of a pupil', () => {
  test('goes to the teacher of their own group where the protocol names the teacher', async () => {
    expect(await putBy('pupil')).toEqual({ id: school().people.employee, name: cast.employee.join(' ') });
  });

  test('goes to whoever stands for the teacher when their own has left the group or the school', async () => {
    for (const table of ['group_member', 'person_role'] as const) {
      await end(table, 'employee', '2026-11-20');
      expect((await putBy('pupil')).id).toBe(school().people.director);
      await end(table, 'employee', null);
      expect((await putBy('pupil')).id).toBe(school().people.employee);
    }
  });

  test('is of a pupil: a doubt of the teacher goes to whom the protocol names for staff', async () => {
    expect((await putBy('employee')).id).not.toBe(school().people.employee);
  });
});
