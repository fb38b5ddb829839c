import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type DemonstrationPeople,
  peopleForRoster,
  peopleVersion,
  seedDemonstration,
} from '../../src/modules/people/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { listAudit, verifyAudit } from '../../src/platform/audit/index.ts';
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
  const began = performance.now();
  ids = await world.database.withBoard(world.boardId, (tx) =>
    seedDemonstration(tx, cast satisfies DemonstrationPeople, world.schools, world.clock.now()),
  );
  expect(performance.now() - began).toBeLessThan(10_000);
  here = world.school('regenboogvis');
  there = world.school('zevenmijl');
  administrator = await world.caller(['administrator', null]);
  director = await world.caller(['director', here]);
  office = await world.caller(['office', here]);
});
afterAll(() => world.close());

const idOf = (key: string) => ids.get(key) ?? '';
const callerOf = async (key: string): Promise<Caller> => {
  const someone = await world.caller();
  const roles = (cast.people.find((person) => person.key === key)?.roles ?? []).map(({ role, school }) => ({
    role,
    schoolId: school === null ? null : world.school(school),
  }));
  return { ...someone, personId: idOf(key), roles };
};
const list = (as: Caller, query: Record<string, string> = {}, schoolId = here) =>
  world.ask(as, operations.listPeople, { params: { schoolId }, query });
const show = (as: Caller, personId: string) => world.ask(as, operations.showPerson, { params: { personId } });
const pupilOf = (school: string) =>
  cast.people.find(({ roles }) => roles.some((held) => held.role === 'pupil' && held.school === school));

describe('the list of people', () => {
  test('goes page by page in the order of surnames, everybody once', async () => {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let after: string | null = ''; after !== null; ) {
      const page = await list(office, { limit: '37', ...(after === '' ? {} : { after }) });
      for (const { id, name } of page.json.items) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
        names.push(name);
      }
      after = page.json.next;
    }
    const wanted = cast.people.filter(({ roles }) => roles.some(({ school }) => school === 'regenboogvis'));
    // With the director and the office of these tests.
    expect(seen.size).toBe(wanted.length + 2);
  });

  test.each([
    ['zoe', 'Zoë'],
    ['ZOË', 'Zoë'],
    ['cicek', 'Çiçekdağlı'],
    ['slachtig', null],
    ['rein', 'Reinbôgstra'],
    ["o'regenb", "O'Regenboog"],
    ['snoep', "'t Snoephuis"],
    ['zab', 'Żabkowicz'],
  ])('%s finds %s', async (typed, found) => {
    const replies = await Promise.all(
      [...world.schools.values()].map((schoolId) =>
        list(administrator, { name: typed, limit: '200' }, schoolId),
      ),
    );
    const names: string[] = replies.flatMap(({ json }) =>
      json.items.map(({ name }: { name: string }) => name),
    );
    if (found === null) expect(names).toEqual([]);
    else expect(names.length > 0 && names.every((name) => name.includes(found))).toBe(true);
  });

  test('every word begins a word of the name, in any order', async () => {
    const child = pupilOf('regenboogvis');
    const query = { name: `${child?.surname.slice(0, 4)} ${child?.givenName.slice(0, 2)}`, limit: '200' };
    const { json } = await list(office, query);
    expect(json.items.map(({ id }: { id: string }) => id)).toContain(idOf(child?.key ?? ''));
  });

  test('by role and by group', async () => {
    const groups = await world.ask(office, operations.listGroups, { params: { schoolId: here } });
    expect(groups.json.items).toHaveLength(8);
    const [group] = groups.json.items;
    const { json } = await list(office, { role: 'pupil', groupId: group.id, limit: '200' });
    expect(json.items).toHaveLength(group.pupils);
    expect(json.items[0].groups).toEqual([{ id: group.id, name: group.name }]);
    const board = await world.ask(administrator, operations.listPeopleOfBoard, {});
    expect(board.json.items.length).toBeGreaterThanOrEqual(3);
    expect((await world.ask(office, operations.listPeopleOfBoard, {})).status).toBe(403);
  });

  test('is not for teachers, parents and pupils, nor for another school', async () => {
    const teacher = await world.caller(['employee', here]);
    const elsewhere = await world.caller(['director', there]);
    expect((await list(teacher)).status).toBe(403);
    expect((await list(elsewhere)).status).toBe(404);
    expect((await list(administrator, {}, newId())).status).toBe(404);
  });
});

describe('the page of a person', () => {
  const child = cast.people.find(({ guardians }) => guardians.length === 2);
  const school = () => world.school(child?.roles[0]?.school ?? '');

  test('a guardian sees their child and not the other guardian; nobody else is there', async () => {
    const [one, other] = child?.guardians ?? [];
    const parent = await callerOf(one?.key ?? '');
    const page = await show(parent, idOf(child?.key ?? ''));
    expect(page.status).toBe(200);
    expect(page.json.guardians.map(({ personId }: { personId: string }) => personId)).toEqual([
      parent.personId,
    ]);
    expect((await show(parent, parent.personId)).status).toBe(200);
    expect((await show(parent, idOf(other?.key ?? ''))).status).toBe(404);
    const stranger = pupilOf('luchtkasteel');
    expect((await show(parent, idOf(stranger?.key ?? ''))).status).toBe(404);
    const children = await world.ask(parent, operations.listMyChildren, {});
    expect(children.json.items.map(({ personId }: { personId: string }) => personId)).toContain(
      idOf(child?.key ?? ''),
    );
  });

  test('looking at a pupil is kept in the log, in ids, unless it is the pupil or a guardian', async () => {
    const reader = await world.caller(['leader', school()]);
    const views = () =>
      world.database.withBoard(world.boardId, (tx) =>
        listAudit(tx, { kind: 'people.pupil-viewed', limit: 200 }),
      );
    const before = (await views()).events.length;
    const pupil = await callerOf(child?.key ?? '');
    await show(pupil, pupil.personId);
    expect((await views()).events).toHaveLength(before);
    await show(reader, pupil.personId);
    const after = (await views()).events;
    expect(after).toHaveLength(before + 1);
    expect(JSON.stringify(after)).not.toContain(child?.surname);
    expect(await world.database.withBoard(world.boardId, (tx) => verifyAudit(tx))).toMatchObject({
      ok: true,
    });
  });

  test('a school of the same board does not see people of another school', async () => {
    expect((await show(director, idOf(pupilOf('zevenmijl')?.key ?? ''))).status).toBe(404);
    expect((await show(administrator, idOf(pupilOf('zevenmijl')?.key ?? ''))).status).toBe(200);
  });

  test('a teacher sees the names of their own groups only', async () => {
    const teacher = cast.people.find(
      ({ groups }) => groups.length === 1 && groups[0]?.memberAs === 'teacher',
    );
    const as = await callerOf(teacher?.key ?? '');
    const mine = await world.ask(as, operations.listMyGroups, {});
    expect(mine.json.items).toHaveLength(1);
    expect(mine.json.items[0].pupils.length).toBeGreaterThan(5);
    const params = { groupId: mine.json.items[0].id };
    expect((await world.ask(as, operations.showGroup, { params })).status).toBe(200);
    const other = await world.caller(['employee', mine.json.items[0].schoolId]);
    expect((await world.ask(other, operations.showGroup, { params })).status).toBe(404);
    expect((await show(as, mine.json.items[0].pupils[0].personId)).status).toBe(404);
  });
});

describe('changing people', () => {
  test('the office adds a pupil, changes a name and says who the guardians are', async () => {
    const added = await world.ask(office, operations.addPerson, {
      params: { schoolId: here },
      body: { givenName: 'Vlinder', surname: 'Nieuwkomer', birthDate: '2016-05-05', role: 'pupil' },
    });
    expect(added.status).toBe(201);
    const personId: string = added.json.id;
    const parent = await world.ask(office, operations.addPerson, {
      params: { schoolId: here },
      body: { givenName: 'Rups', surname: 'Nieuwkomer', email: 'Rups@Thuis.Example', role: 'parent' },
    });
    const pair = { personId, guardianId: parent.json.id };
    for (const hasCustody of [null, true]) {
      const reply = await world.ask(office, operations.setGuardian, { params: pair, body: { hasCustody } });
      expect(reply.status).toBe(204);
    }
    const change = await world.ask(office, operations.changePerson, {
      params: { personId },
      body: { callName: 'Flin', prefix: 'de' },
    });
    expect(change.status).toBe(204);
    const page = await show(office, personId);
    expect(page.json).toMatchObject({
      name: 'Flin de Nieuwkomer',
      fromRoster: false,
      guardians: [{ name: 'Rups Nieuwkomer', hasCustody: true }],
    });
    await world.ask(office, operations.endGuardian, { params: pair });
    const taken = await world.ask(office, operations.addPerson, {
      params: { schoolId: here },
      body: { givenName: 'Pop', surname: 'Nieuwkomer', email: 'rups@thuis.example', role: 'parent' },
    });
    expect(taken).toMatchObject({ status: 409, json: { issues: [{ at: '/body/email', code: 'taken' }] } });
  });

  test('a group made by hand takes pupils and teachers of the school', async () => {
    const group = await world.ask(office, operations.addGroup, {
      params: { schoolId: here },
      body: { name: 'Plusklas' },
    });
    const pupil = idOf(pupilOf('regenboogvis')?.key ?? '');
    const params = { groupId: group.json.id, personId: pupil };
    const place = (memberAs: string) =>
      world.ask(office, operations.placeInGroup, { params, body: { memberAs } });
    expect((await place('pupil')).status).toBe(204);
    expect((await place('pupil')).status).toBe(204);
    expect((await place('teacher')).status).toBe(422);
    const shown = await world.ask(office, operations.showGroup, { params: { groupId: group.json.id } });
    expect(shown.json.pupils).toHaveLength(1);
    expect((await world.ask(office, operations.takeFromGroup, { params })).status).toBe(204);
    const stranger = { groupId: group.json.id, personId: idOf(pupilOf('zevenmijl')?.key ?? '') };
    const refused = await world.ask(office, operations.placeInGroup, {
      params: stranger,
      body: { memberAs: 'pupil' },
    });
    expect(refused.status).toBe(404);
  });

  test('the version moves with every change, for who keeps names in memory', async () => {
    const version = () => world.database.withBoard(world.boardId, (tx) => peopleVersion(tx));
    const before = await version();
    await world.ask(office, operations.changePerson, {
      params: { personId: idOf(pupilOf('regenboogvis')?.key ?? '') },
      body: { initials: 'X.Y.' },
    });
    expect(await version()).toBe(before + 1);
  });
});

test('names for text matching: everybody of the school once, with groups and kind', async () => {
  const names = await world.database.withBoard(world.boardId, (tx) => peopleForRoster(tx, there, today));
  expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
  const kinds = Map.groupBy(names, ({ kind }) => kind);
  expect(kinds.get('pupil')?.every(({ groupIds }) => groupIds.length === 1)).toBe(true);
  expect(kinds.get('pupil')?.length).toBe(
    cast.people.filter(({ roles }) =>
      roles.some(({ role, school }) => role === 'pupil' && school === 'zevenmijl'),
    ).length,
  );
});
