import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { openWorld, snapshot, type World } from '../people/world.ts';
import { apply, bringToPreview, rowsOf } from './bring-in.ts';

const header =
  'Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Klas;Uitschrijfdatum;Voornaam ouder 1;Achternaam ouder 1;E-mail ouder 1;Gezag ouder 1';
const sam = '1;Sam;van den;Wolkenberg;01-03-2016;5a;;Kim;Wolkenberg;kim@thuis.example;ja';
const noor = '2;Noor;;Pannenkoek;2-4-2016;5a;;Bo;Pannenkoek;bo@thuis.example;nee';
const elif = '3;Elif;;Bulutseven;2015-05-06;5b;;Can;Bulutseven;;';
const table = (...rows: readonly string[]) => [header, ...rows].join('\n');

let world: World;
let office: Caller;
let schoolId: string;
const preview = (...rows: readonly string[]) => bringToPreview(world, office, schoolId, table(...rows));
const bringIn = async (...rows: readonly string[]) => {
  const shown = await preview(...rows);
  return apply(world, office, shown.id, true);
};
const pupils = async () =>
  (await world.ask(office, operations.listPeople, { params: { schoolId }, query: { role: 'pupil' } })).json
    .items;
const turnTo = (day: string) => {
  world.clock.at = new Date(`${day}T09:00:00Z`);
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('what an import changes', () => {
  beforeAll(async () => {
    schoolId = world.school('regenboogvis');
    office = await world.caller(['office', schoolId]);
    turnTo('2026-09-01');
    await bringIn(sam, noor, elif);
  });

  test('names, groups and custody follow the file; the preview says so field by field', async () => {
    turnTo('2026-09-10');
    const shown = await preview(
      sam,
      '2;Noor;;Krentenbol;2-4-2016;5b;;Bo;Pannenkoek;bo@thuis.example;ja',
      elif,
    );
    expect(shown.counts.people).toEqual({ add: 0, change: 1, end: 0, same: 5 });
    const [row] = await rowsOf(world, office, shown.id, 'change');
    expect(row).toMatchObject({ part: 'pupil', row: 3, name: 'Noor Krentenbol', group: '5b' });
    expect(row.changes).toEqual(
      expect.arrayContaining([
        { field: 'surname', from: 'Pannenkoek', to: 'Krentenbol' },
        { field: 'group', from: null, to: '5b' },
        { field: 'group', from: '5a', to: null },
        { field: 'custody', from: 'no', to: 'yes' },
      ]),
    );
    await apply(world, office, shown.id);
    const found = (await pupils()).find(({ name }: { name: string }) => name === 'Noor Krentenbol');
    turnTo('2026-09-11');
    const page = await world.ask(office, operations.showPerson, { params: { personId: found.id } });
    expect(page.json.groups.map(({ name }: { name: string }) => name)).toEqual(['5b']);
    expect(page.json.guardians).toMatchObject([{ name: 'Bo Pannenkoek', hasCustody: true }]);
  });

  test('whoever is no longer in it ends and is not removed; whoever comes back begins again', async () => {
    turnTo('2026-10-01');
    const shown = await preview(sam, '2;Noor;;Krentenbol;2-4-2016;5b;;Bo;Pannenkoek;bo@thuis.example;ja');
    expect(shown.counts.people).toEqual({ add: 0, change: 0, end: 2, same: 4 });
    expect(await rowsOf(world, office, shown.id, 'end')).toMatchObject([
      { name: 'Elif Bulutseven', row: null, part: 'pupil' },
      { name: 'Can Bulutseven', part: 'guardian' },
    ]);
    await apply(world, office, shown.id);
    const today = await pupils();
    expect(today).toHaveLength(3);
    turnTo('2026-10-02');
    expect(await pupils()).toHaveLength(2);
    const again = await bringIn(
      sam,
      '2;Noor;;Krentenbol;2-4-2016;5b;;Bo;Pannenkoek;bo@thuis.example;ja',
      elif,
    );
    expect(again.counts.people).toMatchObject({ add: 0, change: 2, end: 0 });
    const back = (await pupils()).find(({ name }: { name: string }) => name === 'Elif Bulutseven');
    const page = await world.ask(office, operations.showPerson, { params: { personId: back.id } });
    expect(page.json.roles.map(({ endsOn }: { endsOn: string | null }) => endsOn)).toEqual([
      '2026-10-01',
      null,
    ]);
  });

  test('a leaving date ends on that day, also for the parent of an only child', async () => {
    turnTo('2026-10-03');
    await bringIn(sam, '2;Noor;;Krentenbol;2-4-2016;5b;20-10-2026;Bo;Pannenkoek;bo@thuis.example;ja', elif);
    turnTo('2026-10-20');
    expect(await pupils()).toHaveLength(3);
    turnTo('2026-10-21');
    expect(await pupils()).toHaveLength(2);
    const parents = await world.ask(office, operations.listPeople, {
      params: { schoolId },
      query: { role: 'parent' },
    });
    expect(parents.json.items.map(({ name }: { name: string }) => name)).toEqual([
      'Can Bulutseven',
      'Kim Wolkenberg',
    ]);
  });

  test('what a person gave or said stays', async () => {
    const director = await world.caller(['director', schoolId]);
    const [kim] = (
      await world.ask(office, operations.listPeople, { params: { schoolId }, query: { name: 'kim wolk' } })
    ).json.items;
    const [child] = (
      await world.ask(office, operations.listPeople, { params: { schoolId }, query: { name: 'sam' } })
    ).json.items;
    const given = await world.ask(director, operations.giveRole, {
      params: { personId: kim.id },
      body: { role: 'employee', schoolId, function: 'overblijfhulp' },
    });
    expect(given.status).toBe(201);
    const params = { personId: child.id, guardianId: kim.id };
    await world.ask(office, operations.setGuardian, { params, body: { hasCustody: false } });
    await bringIn(elif);
    turnTo('2026-10-25');
    const page = (await world.ask(office, operations.showPerson, { params: { personId: kim.id } })).json;
    expect(page.roles).toMatchObject([
      { role: 'parent', endsOn: '2026-10-21' },
      { role: 'employee', endsOn: null, givenBy: 'person' },
    ]);
    expect(page.children).toMatchObject([{ name: 'Sam van den Wolkenberg', hasCustody: false }]);
  });
});

describe('a file that is not what it was', () => {
  beforeAll(async () => {
    schoolId = world.school('stuiterbal');
    office = await world.caller(['office', schoolId]);
    turnTo('2026-11-01');
    await bringIn(sam.replace('kim@', 'kim.s@'), noor.replace('bo@', 'bo.s@'), elif);
  });

  test('an end to more than three in ten has to be confirmed', async () => {
    turnTo('2026-11-02');
    const shown = await preview(elif);
    expect(shown.counts).toMatchObject({ endsMany: true, people: { end: 4 } });
    // What is kept of it to ask after: the roles, and nothing of who has them.
    const kept = await world.database.withBoard(world.boardId, (tx) =>
      tx
        .selectFrom('roster_import')
        .select('ended_roles')
        .where('id', '=', shown.id)
        .executeTakeFirstOrThrow(),
    );
    expect(kept.ended_roles).toHaveLength(4);
    const before = await snapshot(world);
    const refused = await apply(world, office, shown.id);
    expect(refused).toMatchObject({ code: 'not-possible', issues: [{ code: 'many-would-end' }] });
    expect(await snapshot(world)).toBe(before);
    await world.ask(office, operations.discardRoster, { params: { importId: shown.id } });
  });

  test('wrong rows are named by row and column, the others go on, and nobody ends because of a mistake', async () => {
    const shown = await preview(
      '1;Sam;van den;Wolkenberg;31-02-2016;5a;;Kim;Wolkenberg;kim.s@thuis.example;ja',
      '2;Noor;;Pannenkoek;2-4-2016;5a;;Bo;;geen adres;misschien',
      ';Elif;;Bulutseven;;5b;;Can;Bulutseven;;',
      '4;Puck;bij de;Theepot;4-4-2015;5a;;;;;',
      '4;Puck;bij de;Theepot;4-4-2015;5a;;;;;',
      '5;;;;4-4-2015;5a;;;;;',
    );
    const errors = await rowsOf(world, office, shown.id, 'error');
    expect(errors.map(({ row, issues }: { row: number; issues: unknown }) => ({ row, issues }))).toEqual([
      { row: 2, issues: [{ column: 'Geboortedatum', code: 'impossible-date' }] },
      {
        row: 3,
        issues: [
          { column: 'E-mail ouder 1', code: 'impossible-email' },
          { column: 'Gezag ouder 1', code: 'unknown-custody' },
          { column: 'Achternaam ouder 1', code: 'guardian-incomplete' },
        ],
      },
      { row: 4, issues: [{ column: null, code: 'missing-key' }] },
      { row: 6, issues: [{ column: null, code: 'duplicate' }] },
      {
        row: 7,
        issues: [
          { column: 'Roepnaam', code: 'missing-name' },
          { column: 'Achternaam', code: 'missing-name' },
        ],
      },
    ]);
    expect(shown.counts).toMatchObject({ errors: 5, people: { add: 1, end: 0 } });
    await world.ask(office, operations.discardRoster, { params: { importId: shown.id } });
  });

  test('a file and its preview are gone once it is applied or discarded', async () => {
    const shown = await preview(sam.replace('kim@', 'kim.s@'), noor.replace('bo@', 'bo.s@'), elif);
    await apply(world, office, shown.id);
    const left = await world.database.withBoard(world.boardId, async (tx) => ({
      parts: await tx.selectFrom('roster_part').select('number').where('import_id', '=', shown.id).execute(),
      rows: await tx.selectFrom('roster_row').select('place').where('import_id', '=', shown.id).execute(),
      columns: await tx.selectFrom('roster_import').select('columns').where('id', '=', shown.id).execute(),
    }));
    expect(left).toEqual({ parts: [], rows: [], columns: [{ columns: null }] });
  });

  test('another school, and another board, does not find the import', async () => {
    const shown = await preview(elif);
    const stranger = await world.caller(['office', world.school('zevenmijl')]);
    for (const operation of [
      operations.showRosterImport,
      operations.listRosterRows,
      operations.discardRoster,
    ]) {
      const reply = await world.ask(stranger, operation, { params: { importId: shown.id } });
      expect(reply.status, operation.id).toBe(404);
    }
    const teacher = await world.caller(['employee', schoolId]);
    expect(
      (await world.ask(teacher, operations.showRosterImport, { params: { importId: shown.id } })).status,
    ).toBe(403);
    await world.ask(office, operations.discardRoster, { params: { importId: shown.id } });
  });

  test('the office cannot take over somebody with more power by a file', async () => {
    const director = await world.caller(['director', schoolId]);
    const staff = (email: string) =>
      `Personeelsnummer;Voornaam;Achternaam;E-mail;Functie\n77;Wie;Beltaan;${email};lid`;
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .updateTable('person')
        .set({ email: 'wie@school.example' })
        .where('id', '=', director.personId)
        .execute(),
    );
    const first = await bringToPreview(world, office, schoolId, staff('wie@school.example'));
    await apply(world, office, first.id);
    const second = await bringToPreview(world, office, schoolId, staff('dief@elders.example'));
    expect(await rowsOf(world, office, second.id, 'note')).toMatchObject([
      { personId: director.personId, issues: [{ column: 'email', code: 'email-protected' }] },
    ]);
    await apply(world, office, second.id);
    const page = await world.ask(director, operations.showPerson, {
      params: { personId: director.personId },
    });
    expect(page.json.email).toBe('wie@school.example');
  });
});
