import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdersOf, seedDemonstration } from '../../src/modules/people/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { cast, openWorld, today, type World } from './world.ts';

let world: World;
let ids: ReadonlyMap<string, string>;
let administrator: Caller;
let director: Caller;
let office: Caller;
let here: string;
let there: string;

beforeAll(async () => {
  world = await openWorld();
  ids = await world.database.withBoard(world.boardId, (tx) =>
    seedDemonstration(tx, cast, world.schools, world.clock.now()),
  );
  here = world.school('regenboogvis');
  there = world.school('zevenmijl');
  administrator = await world.caller(['administrator', null]);
  director = await world.caller(['director', here]);
  office = await world.caller(['office', here]);
});
afterAll(() => world.close());

const idOf = (key: string) => ids.get(key) ?? '';
const show = (as: Caller, personId: string) => world.ask(as, operations.showPerson, { params: { personId } });

describe('who may give which role', () => {
  const give = (as: Caller, personId: string, role: string, schoolId: string | null) =>
    world.ask(as, operations.giveRole, { params: { personId }, body: { role, schoolId } });
  const teacher = () => idOf('regenboogvis-m011');

  test('a director the roles of their school, an administrator all, nobody themselves', async () => {
    expect((await give(director, teacher(), 'page-administrator', here)).status).toBe(201);
    expect((await give(director, teacher(), 'page-administrator', here)).status).toBe(409);
    expect((await give(director, teacher(), 'administrator', null)).status).toBe(403);
    expect((await give(director, teacher(), 'leader', there)).status).toBe(404);
    expect((await give(director, director.personId, 'leader', here)).status).toBe(403);
    expect((await give(office, teacher(), 'leader', here)).status).toBe(403);
    expect((await give(administrator, administrator.personId, 'director', here)).status).toBe(403);
    expect((await give(administrator, teacher(), 'data-protection-officer', null)).status).toBe(201);
    expect((await give(administrator, teacher(), 'administrator', here)).status).toBe(403);
  });

  test('asks to confirm who you are', async () => {
    const cold: Caller = {
      ...director,
      accountId: newId(),
      via: { ...director.via, steppedUpUntil: null } as never,
    };
    expect(await give(cold, teacher(), 'leader', here)).toMatchObject({
      status: 401,
      json: { code: 'step-up-needed' },
    });
  });

  test('a role is ended and stays to be seen; the last administrator stays', async () => {
    const given = await give(director, idOf('regenboogvis-m012'), 'leader', here);
    const params = { personId: idOf('regenboogvis-m012'), roleId: given.json.id };
    expect((await world.ask(director, operations.endRole, { params, body: {} })).status).toBe(204);
    const page = await show(director, params.personId);
    expect(page.json.roles).toContainEqual(expect.objectContaining({ id: given.json.id, endsOn: today }));
    const held = await world.database.withBoard(world.boardId, (tx) =>
      holdersOf(tx, null, 'administrator', today),
    );
    const replies: number[] = [];
    for (const { id } of held) {
      const roles = (await show(administrator, id)).json.roles;
      const roleId = roles.find(({ role }: { role: string }) => role === 'administrator').id;
      const body = { endsOn: '2026-11-20' };
      replies.push(
        (await world.ask(administrator, operations.endRole, { params: { personId: id, roleId }, body }))
          .status,
      );
    }
    expect(replies.filter((status) => status === 422)).toHaveLength(1);
  });

  test('nobody sets the address of somebody above them, or of somebody of another school too', async () => {
    const change = (as: Caller, personId: string) =>
      world.ask(as, operations.changePerson, {
        params: { personId },
        body: { email: `${newId()}@elders.example` },
      });
    expect((await change(office, director.personId)).status).toBe(403);
    expect((await change(director, office.personId)).status).toBe(204);
    const both = await world.caller(['employee', here], ['employee', there]);
    expect((await change(director, both.personId)).status).toBe(403);
    expect((await change(office, idOf('regenboogvis-m015'))).status).toBe(204);
  });
});
