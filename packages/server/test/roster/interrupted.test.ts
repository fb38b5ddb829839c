import { operations } from '@plaatswijs/contract';
import { writePupilTable } from '@plaatswijs/testkit/cast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resumeRosterImports } from '../../src/modules/roster/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { verifyAudit } from '../../src/platform/audit/index.ts';
import { cast, openWorld, snapshot, type World } from '../people/world.ts';
import { apply, bringToPreview, show } from './bring-in.ts';

let world: World;
let office: Caller;
let schoolId: string;

beforeAll(async () => {
  world = await openWorld();
  schoolId = world.school('regenboogvis');
  office = await world.caller(['office', schoolId]);
});
afterAll(() => world.close());

/** From now on the database ends the connection of whoever adds a guardian: people and roles are written by then. */
async function breakAtGuardians(): Promise<() => Promise<void>> {
  const owner = await world.opened.connectAsOwner();
  await owner.query(`
    create function plaatswijs.break_off() returns trigger language plpgsql as
      $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
    create trigger break_off before insert on plaatswijs.guardian
      for each row execute function plaatswijs.break_off();`);
  return async () => {
    await owner.query('drop trigger break_off on plaatswijs.guardian');
    await owner.end();
  };
}

test('broken off in the middle of applying: nothing is half, and once more does it all', async () => {
  const before = await snapshot(world);
  const preview = await bringToPreview(world, office, schoolId, writePupilTable(cast, 'regenboogvis'));
  const mend = await breakAtGuardians();
  const broken = await apply(world, office, preview.id);
  expect(broken).toMatchObject({ status: 'preview', failure: 'unexpected' });
  expect(await snapshot(world)).toBe(before);
  await mend();
  expect(await apply(world, office, preview.id)).toMatchObject({ status: 'applied', failure: null });
  const again = await bringToPreview(world, office, schoolId, writePupilTable(cast, 'regenboogvis'));
  expect(again.counts.people).toMatchObject({ add: 0, change: 0, end: 0 });
  expect(await world.database.withBoard(world.boardId, (tx) => verifyAudit(tx))).toMatchObject({ ok: true });
});

test('a server that was killed takes up reading and applying where it stood', async () => {
  const shown = await bringToPreview(world, office, schoolId, writePupilTable(cast, 'regenboogvis'));
  const silent = new Date(world.clock.now().getTime() - 120_000);
  for (const status of ['reading', 'applying']) {
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .updateTable('roster_import')
        .set({ status, worker: '00000000-0000-7000-8000-000000000001', worker_seen_at: silent })
        .where('id', '=', shown.id)
        .execute(),
    );
    await resumeRosterImports(world.database, world.jobs, world.clock.now());
    await world.jobs.idle();
    const expected = status === 'reading' ? 'preview' : 'applied';
    expect((await show(world, office, shown.id)).status).toBe(expected);
  }
});

test('what changed between looking and applying is shown again before anything is done', async () => {
  const rows = writePupilTable(cast, 'regenboogvis').split('\r\n').slice(0, 60);
  const shown = await bringToPreview(world, office, schoolId, rows.join('\r\n'));
  const [first] = (await world.ask(office, operations.listPeople, { params: { schoolId } })).json.items;
  const director = await world.caller(['director', schoolId]);
  const changed = await world.ask(director, operations.changePerson, {
    params: { personId: first.id },
    body: { surname: 'Onverwacht' },
  });
  expect(changed.status).toBe(204);
  const before = await snapshot(world);
  const params = { importId: shown.id };
  await world.ask(office, operations.applyRoster, { params, body: { endMany: true } });
  await world.jobs.idle();
  expect(await show(world, office, shown.id)).toMatchObject({ status: 'preview', changedMeanwhile: true });
  expect(await snapshot(world)).toBe(before);
});

test('two who ask to apply at once: it is done once', async () => {
  const shown = await bringToPreview(world, office, schoolId, writePupilTable(cast, 'regenboogvis'));
  const params = { importId: shown.id };
  const asked = await Promise.all(
    [1, 2].map(() => world.ask(office, operations.applyRoster, { params, body: {} })),
  );
  expect(asked.map(({ status }) => status).toSorted()).toEqual([202, 409]);
  world.jobs.add({ kind: 'apply', boardId: world.boardId, importId: shown.id });
  await world.jobs.idle();
  expect((await show(world, office, shown.id)).status).toBe('applied');
});
