import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { composePhotoServer } from './serve-photos.ts';
import { ask, foundSchool } from './world.ts';

let server: TestDatabase;
beforeAll(async () => {
  server = await openTestDatabase();
});
afterAll(() => server.dispose());

it('PHO-14 an installation without a folder says that it has no place for photos', async () => {
  const { database } = server;
  const { app, photos } = await composePhotoServer({ database, folder: null });
  expect(photos).toBeNull();
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const { teacher, schoolId } = await foundSchool(database);
  const address = `/schools/${schoolId}/photos`;
  for (const { status, json } of [
    await ask(origin, teacher, 'POST', address, { bytes: 10 }),
    await ask(origin, teacher, 'GET', address),
  ]) {
    expect(status).toBe(422);
    expect(json.issues).toEqual([{ at: '/', code: 'no-place-for-photos' }]);
    expect(json.detail).toBe('This installation has no folder to keep photos in.');
  }
  expect((await ask(origin, teacher, 'HEAD', '/photo-uploads/x')).status).toBe(404);
  await app.close();
});
