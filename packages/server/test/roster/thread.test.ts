import { fileURLToPath } from 'node:url';
import { writePupilTable } from '@plaatswijs/testkit/cast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createThreadedJobs, resumeRosterImports } from '../../src/modules/roster/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { cast, keyMaterial, openWorld, snapshot, type World } from '../people/world.ts';
import { bringToPreview, show } from './bring-in.ts';

let world: World;
let office: Caller;
let schoolId: string;

beforeAll(async () => {
  world = await openWorld();
  schoolId = world.school('regenboogvis');
  office = await world.caller(['office', schoolId]);
});
afterAll(() => world.close());

function threadedJobs(program?: string) {
  return createThreadedJobs({
    connection: world.opened.appSettings,
    installationKey: keyMaterial,
    log: 'silent',
    database: world.database,
    logger: createLog('silent'),
    ...(program === undefined ? {} : { program }),
  });
}

const dying = fileURLToPath(new URL('./dying-thread.mjs', import.meta.url));

/** As it stands when somebody has asked for the work. */
async function ask(importId: string, status: 'reading' | 'applying'): Promise<void> {
  await world.database.withBoard(world.boardId, (tx) =>
    tx.updateTable('roster_import').set({ status, failure: null }).where('id', '=', importId).execute(),
  );
}

test('a thread that ends in the middle leaves an import that says so, and a server that goes on', async () => {
  const { id } = await bringToPreview(world, office, schoolId, writePupilTable(cast, 'regenboogvis'));
  const before = await snapshot(world);
  const broken = threadedJobs(dying);
  await ask(id, 'applying');
  broken.add({ kind: 'apply', boardId: world.boardId, importId: id });
  await broken.idle();
  expect(await show(world, office, id)).toMatchObject({ status: 'preview', failure: 'unexpected' });
  await ask(id, 'reading');
  broken.add({ kind: 'read', boardId: world.boardId, importId: id });
  await broken.idle();
  expect(await show(world, office, id)).toMatchObject({ status: 'failed', failure: 'unexpected' });
  expect(await snapshot(world)).toBe(before);
});

test('reads and applies beside the server, and takes up what was interrupted', async () => {
  const { id } = await bringToPreview(world, office, schoolId, writePupilTable(cast, 'regenboogvis'));
  const jobs = threadedJobs();
  await ask(id, 'reading');
  await resumeRosterImports(world.database, jobs, world.clock.now());
  await jobs.idle();
  expect(await show(world, office, id)).toMatchObject({ status: 'preview', failure: null });
  await ask(id, 'applying');
  jobs.add({ kind: 'apply', boardId: world.boardId, importId: id });
  // Twice the same: it is done once.
  jobs.add({ kind: 'apply', boardId: world.boardId, importId: id });
  await jobs.idle();
  expect(await show(world, office, id)).toMatchObject({ status: 'applied', failure: null });
});

test('after one that ended the others go on', async () => {
  const { id } = await bringToPreview(world, office, schoolId, writePupilTable(cast, 'regenboogvis'));
  const jobs = threadedJobs(dying);
  await ask(id, 'applying');
  // One of an import that is not there, and so has nothing to break off.
  jobs.add({ kind: 'apply', boardId: world.boardId, importId: '00000000-0000-7000-8000-000000000002' });
  jobs.add({ kind: 'apply', boardId: world.boardId, importId: id });
  await jobs.idle();
  expect(await show(world, office, id)).toMatchObject({ status: 'preview', failure: 'unexpected' });
});
