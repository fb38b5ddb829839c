import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askConsent } from './consented.ts';
import { type BoxedPhoto, boxedPhoto } from './covered-photos.ts';
import { paintedPng, photoOf } from './pictures.ts';
import { photoIdIn, type Seen, sendPhoto } from './send-photo.ts';
import { ask, openPhotoWorld, type PhotoWorld, until } from './world.ts';

const program = fileURLToPath(new URL('./photo-server.ts', import.meta.url));

let world: PhotoWorld;
beforeAll(async () => {
  world = await openPhotoWorld();
  // The servers of these tests are processes of their own, that can be killed.
  await world.server.app.close();
});
afterAll(async () => {
  for (const kill of running) await kill();
  await world.dispose();
});

const running: (() => Promise<void>)[] = [];

interface Server {
  readonly origin: string;
  readonly kill: () => Promise<void>;
}

async function startServer(): Promise<Server> {
  const child = spawn(process.execPath, [program, world.url, world.folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  running.push(kill);
  const [first] = await Promise.race([once(child.stdout, 'data'), ended]);
  return { origin: String(first).trim(), kill };
}

const photo = photoOf('class-photo.jpg');

it('PHO-30 kill -9 in the middle of an upload: what was acknowledged is there, and the rest goes on from it', async () => {
  const before = await startServer();
  const content = Buffer.concat([photo, Buffer.alloc(3_000_000, 7)]);
  const begun = Promise.withResolvers<number>();
  const first = sendPhoto(before.origin, world.teacher, world.schoolId, content, {
    chunkSize: 150_000,
    onChunkComplete: (_size, accepted) => {
      if (accepted > 600_000) begun.resolve(accepted);
    },
  });
  first.done.catch(() => {});
  const accepted = await begun.promise;
  await before.kill();
  await first.upload.abort();
  expect((await world.check()).faults).toEqual([]);
  const after = await startServer();
  const photoId = photoIdIn(first.upload.url ?? '');
  const seen: Seen = [];
  await sendPhoto(after.origin, world.teacher, world.schoolId, content, {
    uploadUrl: `${after.origin}/api/v1/photo-uploads/${photoId}`,
    seen,
  }).done;
  expect(seen[0]).toBe('HEAD 200');
  expect(seen.length - 1).toBeLessThanOrEqual(Math.ceil((content.length - accepted) / 100_000));
  const read = await until(
    () => ask(after.origin, world.teacher, 'GET', `/schools/${world.schoolId}/photos/${photoId}`),
    ({ json }) => json.state === 'ready',
  );
  expect(read.json.boxes.length).toBeGreaterThan(5);
  expect((await world.check()).faults).toEqual([]);
  await after.kill();
}, 300_000);

it('PHO-31 kill -9 while photos are read: those that were done stay, the others are read after all, no orphan', async () => {
  const before = await startServer();
  const ids = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const given = { chunkSize: 4_000_000 };
      return photoIdIn(await sendPhoto(before.origin, world.teacher, world.schoolId, photo, given).done);
    }),
  );
  const photos = `/schools/${world.schoolId}/photos`;
  /** As a list tells it: one question, however many photos there are. */
  const states = async (
    origin: string,
  ): Promise<readonly { readonly id: string; readonly state: string }[]> => {
    const { json } = await ask(origin, world.teacher, 'GET', photos);
    return json.items.filter(({ id }: { id: string }) => ids.includes(id));
  };
  const boxesOf = async (origin: string, id: string) =>
    (await ask(origin, world.teacher, 'GET', `${photos}/${id}`)).json.boxes;
  const atKill = await until(
    () => states(before.origin),
    (all) => all.some(({ state }) => state === 'ready'),
  );
  const [read] = atKill.filter(({ state }) => state === 'ready');
  const boxes = await boxesOf(before.origin, read?.id ?? '');
  await before.kill();
  expect((await world.check()).faults).toEqual([]);
  const after = await startServer();
  const done = await until(
    () => states(after.origin),
    (all) => all.every(({ state }) => state === 'ready'),
  );
  expect(done).toHaveLength(5);
  // Read once: its boxes are the same ones.
  expect(await boxesOf(after.origin, read?.id ?? '')).toEqual(boxes);
  for (const { id } of done) expect(await boxesOf(after.origin, id)).toHaveLength(boxes.length);
  const { faults } = await world.check();
  expect(faults).toEqual([]);
  await after.kill();
}, 400_000);

it('PHO-57 kill -9 while versions are made: what people chose stays, all are made after all, no orphan', async () => {
  const before = await startServer();
  const on = ({ origin }: Server): PhotoWorld => ({
    ...world,
    origin,
    ask: (who, method, address, body) => ask(origin, who, method, address, body),
  });
  const { channelIds } = await askConsent(world, [
    { kind: 'facebook', audience: 'public', name: 'Schoolpagina' },
    { kind: 'website', audience: 'public', name: 'Website' },
  ]);
  const [page = '', site = ''] = channelIds;
  const content = paintedPng(2400, 1600, (x, y) => [(x * y) % 256, (x + y) % 256, (x * 7) % 256]);
  const box = { x: 900, y: 500, width: 200, height: 260 };
  const photos: BoxedPhoto[] = [];
  for (let count = 0; count < 3; count += 1) {
    photos.push(await boxedPhoto(on(before), content, [{ box, who: { kind: 'nobody-known' } }]));
  }
  const crop = { x: 100, y: 100, width: 1800, height: 1400 };
  for (const { ask: asked } of photos) {
    await asked('PUT', `/channels/${page}`, { use: { kind: 'cropped', crop } });
    await asked('POST', '/versions', { channelIds: [page, site] });
  }
  const states = async (server: Server): Promise<readonly string[]> => {
    const all = await Promise.all(
      photos.map(async ({ id }) => {
        const address = `/schools/${world.schoolId}/photos/${id}/permissions`;
        const { json } = await ask(server.origin, world.teacher, 'GET', address);
        const mine = json.channels.filter(({ channelId }: { channelId: string }) =>
          channelIds.includes(channelId),
        );
        expect(mine[0].use).toEqual({ kind: 'cropped', crop });
        return mine.map(({ version }: { version: { state: string } }) => version.state);
      }),
    );
    return all.flat();
  };
  const atKill = await until(
    () => states(before),
    (all) => all.includes('ready'),
  );
  await before.kill();
  expect((await world.check()).faults).toEqual([]);
  const after = await startServer();
  const done = await until(
    () => states(after),
    (all) => all.every((state) => state === 'ready'),
  );
  expect(done).toHaveLength(atKill.length);
  expect((await world.check()).faults).toEqual([]);
  await after.kill();
}, 400_000);
