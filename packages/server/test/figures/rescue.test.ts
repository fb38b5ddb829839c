import { operations, type Role, roles } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAsReader } from '../../src/modules/cases/walls.ts';
import { type Caller, staff } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, codeOf, named, openCaseWorld, openOne } from '../cases/case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld({ protocol: 'none' });
});
afterAll(() => world.close());

const yesterday = '2026-11-20';

/** A case that one counsellor reads alone, who has left the school unless said. */
async function leftAlone({
  about = ['pupil'],
  accused = null,
  stays = false,
}: {
  readonly about?: readonly string[];
  readonly accused?: Caller | null;
  readonly stays?: boolean;
} = {}) {
  const { people, schoolId } = world;
  const alone = await world.caller('Wim', 'confidential-counsellor');
  const { caseId, change } = await openOne(world, { title: 'Alleen van Wim', about });
  if (accused !== null) await change(operations.addParty, { body: named(accused.personId, 'accused') });
  const { json } = await world.ask(alone, operations.showCase, { params: { caseId } });
  for (const { person, until } of json.readers) {
    if (person.id === alone.personId || until !== null) continue;
    const seen = await world.ask(alone, operations.showCase, { params: { caseId } });
    const ended = await world.ask(alone, operations.endReader, {
      params: { caseId, personId: person.id },
      body: { version: seen.json.version, reason: 'Niet nodig' },
    });
    expect(ended.status).toBe(200);
  }
  const role = await roleOf(alone);
  if (!stays) await endRole(role);
  const take = (as: Caller = people.boardMember, at = schoolId) =>
    world.ask(as, operations.takeLonelyCase, {
      params: { caseId, schoolId: at },
      body: { reason: 'Wim werkt hier niet meer' },
    });
  const lonely = async (as: Caller = people.boardMember): Promise<{ mayTake: boolean } | undefined> => {
    const listed = await world.ask(as, operations.listLonelyCases);
    return listed.json.items.find(({ id }: { id: string }) => id === caseId);
  };
  const look = (as: Caller) => world.ask(as, operations.showCase, { params: { caseId } });
  return { caseId, alone, role, take, lonely, look };
}

function roleOf({ personId }: Caller): Promise<string> {
  return world.database.withBoard(world.boardId, async (tx) => {
    const row = await tx
      .selectFrom('person_role')
      .select('id')
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow();
    return row.id;
  });
}

async function endRole(roleId: string, endsOn: string | null = yesterday): Promise<void> {
  await world.database.withBoard(world.boardId, (tx) =>
    tx.updateTable('person_role').set({ ends_on: endsOn }).where('id', '=', roleId).execute(),
  );
}

/** What the database gives of the key, to somebody for whom a transaction was entered. */
function keyFor(as: Caller, caseId: string, day = '2026-11-21'): Promise<number> {
  return world.database.withBoard(world.boardId, async (tx) => {
    await enterAsReader(tx, as.personId);
    const { rows } = await sql`select * from plaatswijs.key_of_lonely_case(${caseId}, ${day})`.execute(tx);
    return rows.length;
  });
}

describe('a case that nobody can handle any more', () => {
  it('FIG-10 is seen by the board, by its number alone, and taken with a reason', async () => {
    const { people } = world;
    const { caseId, take, lonely, look } = await leftAlone();
    expect(await lonely()).toEqual({
      id: caseId,
      school: { id: world.schoolId, name: 'School' },
      number: expect.stringMatching(/^2026-\d+$/),
      mayTake: true,
    });
    expect((await look(people.boardMember)).status).toBe(404);
    expect(await take()).toEqual({ status: 201, json: { caseId } });
    const { status, json } = await look(people.boardMember);
    expect(status).toBe(200);
    expect(json).toMatchObject({ title: 'Alleen van Wim', me: { capacity: 'board' } });
    expect(json.entries.at(-1)).toMatchObject({
      kind: 'reader-added',
      code: 'board',
      person: { id: people.boardMember.personId },
      by: { id: people.boardMember.personId },
      text: 'Wim werkt hier niet meer',
    });
    expect(await lonely()).toBeUndefined();
    const events = await world.database.withBoard(world.boardId, (tx) =>
      tx
        .selectFrom('audit_event')
        .select(['actor', 'detail'])
        .where('kind', '=', 'cases.rescued')
        .where('subject', '=', caseId)
        .execute(),
    );
    expect(events).toMatchObject([{ actor: people.boardMember.accountId, detail: { capacity: 'board' } }]);
  });

  it('FIG-11 is taken once: who comes second finds that somebody reads it', async () => {
    const { caseId, take } = await leftAlone();
    const second = await world.caller('Bea', 'board-member', null);
    const both = await Promise.all([take(), take(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    expect(await keyFor(second, caseId)).toBe(0);
  });

  it('FIG-10 is one also when somebody still reads it who is only consulted', async () => {
    const { people } = world;
    const { caseId, alone, role, take, lonely } = await leftAlone({ stays: true });
    const { json } = await world.ask(alone, operations.showCase, { params: { caseId } });
    const added = await world.ask(alone, operations.addReader, {
      params: { caseId },
      body: {
        version: json.version,
        personId: people.teacher.personId,
        capacity: 'consulted',
        reason: 'Raad',
      },
    });
    expect(added.status).toBe(201);
    expect(await lonely()).toBeUndefined();
    const params = { personId: alone.personId, roleId: role };
    expect((await world.ask(people.administrator, operations.casesLeftAlone, { params })).json).toEqual({
      count: 1,
    });
    await endRole(role);
    expect(await lonely()).toMatchObject({ mayTake: true });
    expect((await take()).status).toBe(201);
  });

  it('FIG-11 is not there to take while somebody reads it, for the database neither', async () => {
    const { people } = world;
    const { caseId, role, take, lonely } = await leftAlone({ stays: true });
    expect(await lonely()).toBeUndefined();
    expect((await take()).status).toBe(404);
    expect(await keyFor(people.boardMember, caseId)).toBe(0);
    // Nor is it by asking about another day: whoever reads it today is there.
    await endRole(role, '2026-11-21');
    expect((await take()).status).toBe(404);
    await endRole(role);
    expect(await keyFor(people.boardMember, caseId)).toBe(1);
    await endRole(role, null);
    expect(await keyFor(people.boardMember, caseId, '2030-01-01')).toBe(0);
  });

  it('FIG-12 is for nobody else: not an administrator, not another school, not who only works there', async () => {
    const { people } = world;
    const { caseId, take, lonely } = await leftAlone();
    for (const no of [people.counsellor, people.leader, people.teacher, people.administrator, people.guard]) {
      expect((await take(no)).status).toBe(403);
      expect(await keyFor(no, caseId)).toBe(0);
    }
    expect((await take(people.elsewhere)).status).toBe(404);
    expect(await lonely(people.elsewhere)).toBeUndefined();
    expect(await keyFor(people.elsewhere, caseId)).toBe(0);
    // A director sees that there is one, and cannot take it.
    expect(await lonely(people.director)).toMatchObject({ mayTake: false });
    expect((await take(people.director)).status).toBe(404);
    expect((await take(people.boardMember, world.otherSchoolId)).status).toBe(404);
    expect(await lonely()).toMatchObject({ mayTake: true });
    const token = {
      ...people.boardMember,
      via: { kind: 'token', tokenId: 'x', scopes: ['cases.rescue'] },
    } as const;
    expect((await take(token)).status).toBe(404);
  });

  it('FIG-12 is not there for who is accused in it, nor for those it is about', async () => {
    const { people } = world;
    const accused = await world.caller('Bo', 'board-member', null);
    const shut = await leftAlone({ accused });
    expect(await shut.lonely(accused)).toBeUndefined();
    expect((await shut.take(accused)).status).toBe(404);
    expect(await keyFor(accused, shut.caseId)).toBe(0);
    expect((await shut.take()).status).toBe(201);
    const aboutDirector = await leftAlone({ about: ['director'] });
    expect(await aboutDirector.lonely(people.director)).toBeUndefined();
    expect(await aboutDirector.lonely()).toMatchObject({ mayTake: true });
    const aboutBoard = await leftAlone({ about: ['board'] });
    expect(await aboutBoard.lonely()).toBeUndefined();
    expect((await aboutBoard.take()).status).toBe(404);
    expect(await aboutBoard.lonely(people.director)).toMatchObject({ mayTake: true });
    expect((await aboutBoard.take(people.director)).status).toBe(201);
    expect((await aboutBoard.look(people.director)).json.me.capacity).toBe('director');
  });

  it('FIG-12 counts as readable by exactly those roles that can be made a reader or come to a case', async () => {
    const { caseId, alone } = await leftAlone();
    const all: readonly Role[] = ['administrator', 'director', 'employee', 'pupil', 'parent', 'office'];
    const reads = async (role: Role) => {
      await world.database.withBoard(world.boardId, (tx) =>
        tx
          .updateTable('person_role')
          .set({ role, school_id: roles[role].reach === 'board' ? null : world.schoolId, ends_on: null })
          .where('person_id', '=', alone.personId)
          .execute(),
      );
      return (await keyFor(world.people.boardMember, caseId)) === 0;
    };
    for (const role of all) expect(await reads(role), role).toBe(staff.includes(role));
  });
});

describe('before a role is ended', () => {
  it('FIG-13 it is told how many cases nobody could handle any more', async () => {
    const { people } = world;
    const { alone, role } = await leftAlone({ stays: true });
    const count = async (as: Caller, personId = alone.personId, roleId = role) =>
      world.ask(as, operations.casesLeftAlone, { params: { personId, roleId } });
    expect((await count(people.director)).json).toEqual({ count: 1 });
    expect((await count(people.administrator)).json).toEqual({ count: 1 });
    expect((await count(people.leader)).status).toBe(403);
    expect((await count(people.elsewhere)).status).toBe(404);
    const counsellorRole = await roleOf(people.counsellor);
    expect((await count(people.director, alone.personId, counsellorRole)).status).toBe(404);
    // Another role at the school, and they come to it still.
    world.callerOf(alone.personId, ['confidential-counsellor', world.schoolId]);
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .insertInto('person_role')
        .values({
          board_id: world.boardId,
          id: crypto.randomUUID(),
          person_id: alone.personId,
          school_id: world.schoolId,
          role: 'employee',
          starts_on: '2026-08-01',
          given_by: 'person',
        })
        .execute(),
    );
    expect((await count(people.director)).json).toEqual({ count: 0 });
  });

  it('FIG-13 nobody learns of a case about themselves by that', async () => {
    const { people } = world;
    const { alone, role } = await leftAlone({ stays: true, accused: people.director });
    const params = { personId: alone.personId, roleId: role };
    const asked = (as: Caller) => world.ask(as, operations.casesLeftAlone, { params });
    expect((await asked(people.director)).json).toEqual({ count: 0 });
    expect((await asked(people.administrator)).json).toEqual({ count: 1 });
    expect(await codeOf(asked(people.teacher))).toBe('not-able');
  });
});
