import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { photoLimits } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainPng } from './pictures.ts';
import { photoIdIn, type Seen, sendPhoto } from './send-photo.ts';
import { foundSchool, openPhotoWorld, type PhotoWorld, type SignedIn, until } from './world.ts';

let world: PhotoWorld;
beforeAll(async () => {
  world = await openPhotoWorld();
});
afterAll(() => world.dispose());

const tus = { 'tus-resumable': '1.0.0' };

/** One request of the protocol, by hand. */
async function send(
  who: SignedIn | null,
  method: string,
  address: string,
  headers: Readonly<Record<string, string>> = {},
  body?: Buffer,
) {
  const cookie: Record<string, string> = who === null ? {} : { cookie: `plaatswijs_session=${who.cookie}` };
  return fetch(`${world.origin}/api/v1/photo-uploads${address}`, {
    method,
    headers: { ...tus, ...cookie, ...headers },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
}

const bytesOf = (offset: number) => ({
  'content-type': 'application/offset+octet-stream',
  'upload-offset': String(offset),
});

async function announce(who: SignedIn, bytes: number): Promise<string> {
  const { status, json } = await world.ask(who, 'POST', `/schools/${world.schoolId}/photos`, { bytes });
  expect(status).toBe(201);
  expect(json.upload).toBe(`/api/v1/photo-uploads/${json.photoId}`);
  return json.photoId;
}

describe('an upload', () => {
  it('PHO-10 comes in by parts with the client that browsers use, announced by the protocol itself', async () => {
    const seen: Seen = [];
    const content = plainPng(900, 700);
    const { done } = sendPhoto(world.origin, world.teacher, world.schoolId, content, {
      seen,
      chunkSize: 1000,
    });
    const photoId = photoIdIn(await done);
    expect(seen[0]).toBe('POST 201');
    expect(seen.filter((line) => line === 'PATCH 204').length).toBe(Math.ceil(content.length / 1000));
    const address = `/schools/${world.schoolId}/photos/${photoId}`;
    const { json } = await world.ask(world.teacher, 'GET', address);
    expect(['reading', 'ready']).toContain(json.state);
    expect(json.takenInAt).not.toBeNull();
  });

  it('PHO-10 comes in where the operation said that its bytes go', async () => {
    const content = plainPng(300, 200);
    const photoId = await announce(world.teacher, content.length);
    const uploadUrl = `${world.origin}/api/v1/photo-uploads/${photoId}`;
    const seen: Seen = [];
    const { done } = sendPhoto(world.origin, world.teacher, world.schoolId, content, { uploadUrl, seen });
    await done;
    expect(seen).toEqual(['HEAD 200', 'PATCH 204']);
  });

  it('PHO-11 that is broken off in the middle of a part goes on where it was', async () => {
    const content = randomBytes(900_000);
    const photoId = await announce(world.teacher, content.length);
    // A connection that breaks: the head promises everything, and a third of it comes.
    await new Promise<void>((resolve) => {
      const going = request(`${world.origin}/api/v1/photo-uploads/${photoId}`, {
        method: 'PATCH',
        headers: {
          ...tus,
          ...bytesOf(0),
          cookie: `plaatswijs_session=${world.teacher.cookie}`,
          'content-length': content.length,
        },
      });
      going.on('error', () => resolve());
      going.write(content.subarray(0, 300_000), () => setTimeout(() => going.destroy(), 300));
      going.on('close', () => resolve());
    });
    const head = await send(world.teacher, 'HEAD', `/${photoId}`);
    const offset = Number(head.headers.get('upload-offset'));
    expect(offset).toBe(300_000);
    const seen: Seen = [];
    const uploadUrl = `${world.origin}/api/v1/photo-uploads/${photoId}`;
    const { done } = sendPhoto(world.origin, world.teacher, world.schoolId, content, { uploadUrl, seen });
    await done;
    expect(seen).toEqual(['HEAD 200', ...Array<string>(6).fill('PATCH 204')]);
    // Noise is no picture; what matters here is that all of it came in.
    const address = `/schools/${world.schoolId}/photos/${photoId}`;
    const read = await until(
      () => world.ask(world.teacher, 'GET', address),
      ({ json }) => json.state === 'refused',
    );
    expect(read.json.refusal).toBe('not-an-image');
  });

  it('is resumed by the client after it was stopped', async () => {
    const content = plainPng(1500, 1000);
    const stopped = Promise.withResolvers<void>();
    const first = sendPhoto(world.origin, world.teacher, world.schoolId, content, {
      chunkSize: 2000,
      onChunkComplete: (_size, accepted) => {
        if (accepted >= 6000) stopped.resolve();
      },
    });
    await stopped.promise;
    await first.upload.abort();
    const uploadUrl = first.upload.url;
    const seen: Seen = [];
    await sendPhoto(world.origin, world.teacher, world.schoolId, content, { uploadUrl, seen }).done;
    expect(seen[0]).toBe('HEAD 200');
    const photoId = photoIdIn(uploadUrl ?? '');
    const address = `/schools/${world.schoolId}/photos/${photoId}`;
    const ready = await until(
      () => world.ask(world.teacher, 'GET', address),
      ({ json }) => json.state === 'ready',
    );
    expect(ready.json).toMatchObject({ width: 1500, height: 1000, mustLook: 'no-faces' });
  });

  it('can be called off, and nothing of it stays', async () => {
    const photoId = await announce(world.teacher, 5000);
    await send(world.teacher, 'PATCH', `/${photoId}`, bytesOf(0), Buffer.alloc(2000));
    expect((await send(world.teacher, 'DELETE', `/${photoId}`)).status).toBe(204);
    expect((await send(world.teacher, 'HEAD', `/${photoId}`)).status).toBe(404);
    const gone = await until(world.check, ({ files, rows }) => files === rows);
    expect(gone.faults).toEqual([]);
  });

  it('goes when nobody finished it within a day', async () => {
    const photoId = await announce(world.teacher, 5000);
    await send(world.teacher, 'PATCH', `/${photoId}`, bytesOf(0), Buffer.alloc(2000));
    await world.server.photos?.sweep(world.boardId, new Date(Date.now() + 23 * 3_600_000));
    expect((await send(world.teacher, 'HEAD', `/${photoId}`)).status).toBe(200);
    await world.server.photos?.sweep(world.boardId, new Date(Date.now() + 25 * 3_600_000));
    expect((await send(world.teacher, 'HEAD', `/${photoId}`)).status).toBe(404);
  });
});

describe('what is refused of an upload', () => {
  it('PHO-12 another person, another board and nobody at all find nothing', async () => {
    const photoId = await announce(world.teacher, 5000);
    const there = await foundSchool(world.database);
    for (const who of [world.colleague, world.office, there.teacher]) {
      for (const method of ['HEAD', 'PATCH', 'DELETE']) {
        const headers = method === 'PATCH' ? bytesOf(0) : {};
        const body = method === 'PATCH' ? Buffer.alloc(10) : undefined;
        expect((await send(who, method, `/${photoId}`, headers, body)).status).toBe(404);
      }
    }
    expect((await send(null, 'HEAD', `/${photoId}`)).status).toBe(401);
    expect((await send(world.teacher, 'HEAD', '/no-id-at-all')).status).toBe(404);
    const head = await send(world.teacher, 'HEAD', `/${photoId}`);
    expect(head.headers.get('upload-offset')).toBe('0');
  });

  it('pupils and parents announce none, here or by the protocol', async () => {
    const school = `school ${Buffer.from(world.schoolId).toString('base64')}`;
    for (const who of [world.pupil, world.parent]) {
      const { status } = await world.ask(who, 'POST', `/schools/${world.schoolId}/photos`, { bytes: 10 });
      expect(status).toBe(403);
      const headers = { 'upload-length': '10', 'upload-metadata': school };
      expect((await send(who, 'POST', '', headers)).status).toBe(403);
    }
    expect((await send(world.teacher, 'POST', '', { 'upload-length': '10' })).status).toBe(404);
  });

  it('PHO-12 who only has a child there by now goes on with nothing', async () => {
    const there = await foundSchool(world.database);
    const bytes = { bytes: 100 };
    const { json } = await world.ask(there.teacher, 'POST', `/schools/${there.schoolId}/photos`, bytes);
    expect((await send(there.teacher, 'HEAD', `/${json.photoId}`)).status).toBe(200);
    await world.database.withBoard(there.boardId, (tx) =>
      tx
        .updateTable('person_role')
        .set({ role: 'parent' })
        .where('person_id', '=', there.teacher.personId)
        .execute(),
    );
    expect((await send(there.teacher, 'HEAD', `/${json.photoId}`)).status).toBe(404);
    expect(
      (await send(there.teacher, 'PATCH', `/${json.photoId}`, bytesOf(0), Buffer.alloc(10))).status,
    ).toBe(404);
  });

  it('another site, a wrong place, too much, and a length that is none', async () => {
    const photoId = await announce(world.teacher, 100);
    const patch = (offset: number, bytes: number, more = {}) =>
      send(world.teacher, 'PATCH', `/${photoId}`, { ...bytesOf(offset), ...more }, Buffer.alloc(bytes));
    expect((await patch(0, 10, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await patch(50, 10)).status).toBe(409);
    expect((await patch(0, 200)).status).toBe(413);
    const metadata = { 'upload-metadata': `school ${Buffer.from(world.schoolId).toString('base64')}` };
    const create = (length: string) =>
      send(world.teacher, 'POST', '', { ...metadata, 'upload-length': length });
    expect((await create(String(photoLimits.bytes + 1))).status).toBe(413);
    expect((await create('0')).status).toBe(400);
    expect((await create('many')).status).toBe(400);
    const { status } = await world.ask(world.teacher, 'POST', `/schools/${world.schoolId}/photos`, {
      bytes: photoLimits.bytes + 1,
    });
    expect(status).toBe(400);
    expect((await send(world.teacher, 'HEAD', `/${photoId}`)).headers.get('upload-offset')).toBe('0');
  });

  it('more than one person may have waiting', async () => {
    const there = await foundSchool(world.database);
    const rows = photoLimits.bytesPerPerson / photoLimits.bytes;
    for (let sent = 0; sent + 1 <= rows; sent += 1) {
      const reply = await world.ask(there.teacher, 'POST', `/schools/${there.schoolId}/photos`, {
        bytes: photoLimits.bytes,
      });
      expect(reply.status).toBe(201);
    }
    const full = await world.ask(there.teacher, 'POST', `/schools/${there.schoolId}/photos`, {
      bytes: photoLimits.bytes,
    });
    expect(full.status).toBe(422);
    expect(full.json.issues).toEqual([{ at: '/body/bytes', code: 'no-room-for-person' }]);
    const other = await world.ask(there.colleague, 'POST', `/schools/${there.schoolId}/photos`, {
      bytes: 10,
    });
    expect(other.status).toBe(201);
  });
});

it('PHO-13 the name of a file is nowhere: not in the database, not on disk, not in an address', async () => {
  const { database, boardId } = world;
  const rows = await database.withBoard(boardId, async (tx) => [
    await tx.selectFrom('photo').selectAll().execute(),
    await tx.selectFrom('blob').selectAll().execute(),
    await tx.selectFrom('audit_event').selectAll().execute(),
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Pietje|schoolreis|UGlldGpl/);
  expect(world.files().join()).not.toMatch(/Pietje|schoolreis|jpg|png/);
});
