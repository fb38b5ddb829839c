import { operations, type Role } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids/index.ts';
import { ask } from '../operations/ask.ts';
import { type Installation, openTwoBoards } from '../operations/two-boards.ts';

let installation: Installation;
/** Ids by name: pupils of the teacher's group and of another, with a parent each. */
const people: Record<string, string> = {};

beforeAll(async () => {
  installation = await openTwoBoards();
  await addPerson('Noor', 'Ångström', 'pupil');
  await addPerson('Ella', 'Ångström', 'parent');
  await addPerson('Daan', 'Elders', 'pupil');
  await addPerson('Wim', 'Elders', 'parent');
  await write(async (tx, board_id) => {
    const other = newId();
    const school_id = installation.here.schools[0];
    await tx
      .insertInto('school_group')
      .values({ board_id, id: other, school_id, name: '7C', school_year: 2026 })
      .execute();
    const mine = installation.here.ids['groupId'] ?? '';
    const members = [
      [mine, installation.here.people.employee, 'teacher'],
      [mine, people['Noor'] ?? '', 'pupil'],
      [other, people['Daan'] ?? '', 'pupil'],
    ] as const;
    for (const [group_id, person_id, member_as] of members) {
      await tx
        .insertInto('group_member')
        .values({
          board_id,
          id: newId(),
          group_id,
          person_id,
          member_as,
          starts_on: '2026-08-01',
          given_by: 'person',
        })
        .execute();
    }
    for (const [child, guardian] of [
      ['Noor', 'Ella'],
      ['Daan', 'Wim'],
    ] as const) {
      await tx
        .insertInto('guardian')
        .values({
          board_id,
          id: newId(),
          child_id: people[child] ?? '',
          guardian_id: people[guardian] ?? '',
          starts_on: '2026-08-01',
          given_by: 'person',
        })
        .execute();
    }
  });
});
afterAll(() => installation.dispose());

type Write = Parameters<Installation['opened']['database']['withBoard']>;

function write(
  work: (tx: Parameters<Write[1]>[0], boardId: Installation['here']['boardId']) => Promise<void>,
): Promise<void> {
  const { opened, here } = installation;
  return opened.database.withBoard(here.boardId, (tx) => work(tx, here.boardId));
}

async function addPerson(given_name: string, surname: string, role: 'pupil' | 'parent'): Promise<void> {
  const id = newId();
  people[given_name] = id;
  await write(async (tx, board_id) => {
    await tx
      .insertInto('person')
      .values({
        board_id,
        id,
        given_name,
        surname,
        email: `${given_name.toLowerCase()}@geheim.example`,
        birth_date: role === 'pupil' ? '2015-01-01' : null,
        created_at: new Date('2026-08-01T00:00:00Z'),
      })
      .execute();
    await tx
      .insertInto('person_role')
      .values({
        board_id,
        id: newId(),
        person_id: id,
        school_id: installation.here.schools[0],
        role,
        starts_on: '2026-08-01',
        given_by: 'person',
      })
      .execute();
  });
}

async function choices(role: Role, name?: string, schoolId: string = installation.here.schools[0]) {
  const { app, here } = installation;
  return ask(app, operations.listTiePeople, {
    params: { schoolId },
    query: name === undefined ? {} : { name },
    cookie: here.cookies[role],
  });
}

const namesFor = async (role: Role, name?: string): Promise<string[]> =>
  JSON.parse((await choices(role, name)).body).items.map((one: { name: string }) => one.name);

describe('with whom somebody may say they have a tie', () => {
  it('is the pupils of their own groups and those pupils’ parents, and nobody else', async () => {
    const found = await namesFor('employee');
    expect(found).toContain('Noor Ångström');
    expect(found).toContain('Ella Ångström');
    expect(found.join()).not.toMatch(/Elders/);
    expect(await namesFor('page-administrator')).toEqual([]);
  });

  it('is names and nothing more', async () => {
    const { body } = await choices('employee', 'noor');
    expect(JSON.parse(body)).toEqual({ items: [{ id: people['Noor'], name: 'Noor Ångström' }] });
    const { items } = JSON.parse((await choices('employee')).body) as { items: object[] };
    for (const item of items) expect(Object.keys(item)).toEqual(['id', 'name']);
  });

  it('is found by the beginning of a name, however it is typed', async () => {
    expect(await namesFor('employee', 'ANGST')).toEqual(['Ella Ångström', 'Noor Ångström']);
    expect(await namesFor('employee', 'ell ang')).toEqual(['Ella Ångström']);
    expect(await namesFor('employee', 'strom')).toEqual([]);
    expect(await namesFor('employee', '%')).toEqual([]);
  });

  it('is not for pupils and parents to look in, nor at another school', async () => {
    for (const role of ['pupil', 'parent'] as const) expect((await choices(role)).status).toBe(403);
    const elsewhere = await choices('employee', undefined, installation.there.schools[0]);
    expect(elsewhere.status).toBe(404);
  });

  it('changes with the group: who left it is no longer found', async () => {
    const leave = (ends_on: string | null) =>
      write(async (tx) => {
        await tx
          .updateTable('group_member')
          .set({ ends_on })
          .where('person_id', '=', people['Noor'] ?? '')
          .execute();
      });
    await leave('2026-11-20');
    expect((await namesFor('employee')).join()).not.toContain('Ångström');
    await leave(null);
    expect(await namesFor('employee')).toContain('Ella Ångström');
  });
});
