import { operations } from '@plaatswijs/contract';
import {
  oneRosterZip,
  writeEdexml,
  writeOneRoster,
  writePupilTable,
  writeStaffTable,
  writeWorkbook,
} from '@plaatswijs/testkit/cast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { cast, openWorld, snapshot, type World } from '../people/world.ts';
import { apply, bringToPreview, rowsOf } from './bring-in.ts';

const at = (school: string, role: string) =>
  cast.people.filter(({ roles }) => roles.some((held) => held.role === role && held.school === school))
    .length;

describe.each([
  ['a CSV file of pupils', () => writePupilTable(cast, 'regenboogvis'), ['pupil', 'parent']],
  ['an Excel workbook', () => writeWorkbook(cast, 'regenboogvis'), ['pupil', 'parent']],
  ['a CSV file of staff', () => writeStaffTable(cast, 'regenboogvis'), ['employee']],
  ['Edexml', () => writeEdexml(cast, 'regenboogvis'), ['pupil', 'employee']],
] as const)('%s', (_, write, kinds) => {
  let world: World;
  let office: Caller;
  beforeAll(async () => {
    world = await openWorld();
    office = await world.caller(['office', world.school('regenboogvis')]);
  });
  afterAll(() => world.close());

  test('brings everybody in, and a second time changes nothing', async () => {
    const schoolId = world.school('regenboogvis');
    const preview = await bringToPreview(world, office, schoolId, write());
    expect(preview).toMatchObject({ status: 'preview', counts: { errors: 0 }, failure: null });
    const wanted = kinds.reduce((sum, kind) => sum + at('regenboogvis', kind), 0);
    // Parents without an address may be one person in the cast and two in a table: there, nothing says they are one.
    expect(preview.counts.people.add).toBeGreaterThanOrEqual(wanted);
    expect(preview.counts.people.add).toBeLessThanOrEqual(wanted * 1.1);
    expect((await apply(world, office, preview.id)).status).toBe('applied');
    const once = await snapshot(world);
    const again = await bringToPreview(world, office, schoolId, write());
    expect(again.counts).toMatchObject({
      people: { add: 0, change: 0, end: 0 },
      groups: { add: 0, change: 0, end: 0 },
      errors: 0,
    });
    expect((await apply(world, office, again.id)).status).toBe('applied');
    expect(await snapshot(world)).toBe(once);
  });
});

describe('a whole board in OneRoster', () => {
  let world: World;
  let administrator: Caller;
  beforeAll(async () => {
    world = await openWorld();
    administrator = await world.caller(['administrator', null]);
  });
  afterAll(() => world.close());

  test('brings in all five schools, and a second time changes nothing', async () => {
    const zip = oneRosterZip(writeOneRoster(cast));
    const preview = await bringToPreview(world, administrator, null, zip);
    const everybody = cast.people.filter(({ roles }) => roles.some(({ school }) => school !== null)).length;
    expect(preview).toMatchObject({ status: 'preview', format: 'oneroster' });
    expect(preview.counts).toMatchObject({ people: { add: everybody, change: 0, end: 0 }, errors: 0 });
    expect((await apply(world, administrator, preview.id)).status).toBe('applied');
    const once = await snapshot(world);
    const again = await bringToPreview(world, administrator, null, zip);
    expect(again.counts.people).toEqual({ add: 0, change: 0, end: 0, same: everybody });
    await apply(world, administrator, again.id);
    expect(await snapshot(world)).toBe(once);
  });

  test('keeps custody, birthdays and groups as the file has them', async () => {
    const child = cast.people.find(({ guardians }) =>
      guardians.some(({ hasCustody }) => hasCustody === false),
    );
    const schoolId = world.school(child?.roles[0]?.school ?? '');
    const found = await world.ask(administrator, operations.listPeople, {
      params: { schoolId },
      query: { name: `${child?.givenName} ${child?.surname}`, role: 'pupil' },
    });
    const pages = await Promise.all(
      found.json.items.map(({ id }: { id: string }) =>
        world.ask(administrator, operations.showPerson, { params: { personId: id } }),
      ),
    );
    const page = pages.map(({ json }) => json).find(({ birthDate }) => birthDate === child?.birthDate);
    expect(page.guardians.map(({ hasCustody }: { hasCustody: boolean }) => hasCustody).toSorted()).toEqual(
      child?.guardians.map(({ hasCustody }) => hasCustody).toSorted(),
    );
    expect(page.groups).toHaveLength(1);
  });

  test('an office of one school may bring in its own part of such a file only', async () => {
    const office = await world.caller(['office', world.school('zevenmijl')]);
    expect(
      (await world.ask(office, operations.startRosterImport, { body: { schoolId: null, bytes: 1 } })).status,
    ).toBe(404);
    const preview = await bringToPreview(
      world,
      office,
      world.school('zevenmijl'),
      oneRosterZip(writeOneRoster(cast)),
    );
    expect(preview.counts.people).toMatchObject({ add: 0, change: 0, end: 0 });
    expect(preview.counts.people.same).toBe(
      cast.people.filter(({ roles }) => roles.some(({ school }) => school === 'zevenmijl')).length,
    );
    expect(await rowsOf(world, office, preview.id, 'error')).toEqual([]);
  });
});
