import { createPhotoWorkers } from '@plaatswijs/photo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids/index.ts';
import { type AskedConsent, askConsent, recordConsent } from './consented.ts';
import { photoOf } from './pictures.ts';
import { photoIdIn, sendPhoto } from './send-photo.ts';
import { type Answer, foundSchool, openPhotoWorld, type PhotoWorld, type SignedIn, until } from './world.ts';

let channelId: string;
let asked: AskedConsent;
let world: PhotoWorld;
/** A photo with a few faces: the first is of the pupil whose parent said yes, the others of one nobody asked about. */
let photoId: string;
let faces: readonly string[];

beforeAll(async () => {
  world = await openPhotoWorld();
  asked = await askConsent(world, [{ kind: 'facebook', audience: 'public', name: 'Schoolpagina' }]);
  [channelId = ''] = asked.channelIds;
  await recordConsent(world, asked, 'given', world.pupil);
  const content = photoOf('turned.jpg');
  const { done } = sendPhoto(world.origin, world.teacher, world.schoolId, content, { chunkSize: 4_000_000 });
  photoId = photoIdIn(await done);
  const { json } = await until(
    () => world.ask(world.teacher, 'GET', address()),
    (answer) => answer.json.state === 'ready',
  );
  faces = json.boxes.map(({ id }: { id: string }) => id);
});
afterAll(() => world.dispose());

const address = () => `/schools/${world.schoolId}/photos/${photoId}`;

/** In these boxes there is one plain colour, which takes next to nothing as a picture; in the others there is a face. */
async function expectCovered(version: Buffer, covered: readonly string[]): Promise<void> {
  const workers = createPhotoWorkers({ workers: 1 });
  const { json } = await world.ask(world.teacher, 'GET', address());
  for (const { id, box } of json.boxes) {
    const inside = { x: box.width / 4, y: box.height / 4, width: box.width / 2, height: box.height / 2 };
    const crop = { ...inside, x: box.x + inside.x, y: box.y + inside.y };
    const made = await workers.makeRendition(version, { regions: [], crop, quality: 95 });
    const bytes = made.ok ? made.value.bytes.length : Number.NaN;
    if (covered.includes(id)) expect(bytes).toBeLessThan(600);
    else expect(bytes).toBeGreaterThan(900);
  }
  await workers.close();
}

function say(faceId: string | undefined, who: unknown): Promise<Answer> {
  return world.ask(world.teacher, 'PUT', `${address()}/faces/${faceId}/who`, { who });
}

async function permission() {
  const { status, json } = await world.ask(world.teacher, 'GET', `${address()}/permissions`);
  expect(status).toBe(200);
  expect(json.channels).toHaveLength(1);
  return json.channels[0];
}

function image(who: SignedIn = world.teacher): Promise<Answer> {
  return world.ask(who, 'GET', `${address()}/versions/${channelId}`);
}

async function make() {
  const made = await world.ask(world.teacher, 'POST', `${address()}/versions`, { channelIds: [channelId] });
  expect(made.status).toBe(200);
  return until(permission, ({ version }) => version.state !== 'waiting');
}

describe('how a photo stands for a channel', () => {
  it('PHO-41 is nothing to place before somebody looked, named everybody, and asked', async () => {
    expect(faces.length).toBeGreaterThan(1);
    expect((await permission()).standing).toBe('look-first');
    await world.ask(world.teacher, 'POST', `${address()}/looked`);
    expect(await permission()).toMatchObject({ standing: 'name-first', unnamed: faces.length });
    const [first, ...others] = faces;
    await say(first, { kind: 'person', personId: world.pupil.personId });
    for (const id of others) await say(id, { kind: 'unknown' });
    expect(await permission()).toMatchObject({ standing: 'ask', unknown: others.length, unnamed: 0 });
    expect((await make()).version).toEqual({
      state: 'none',
      covered: null,
      canBeUndone: false,
      width: null,
      height: null,
      image: null,
    });
    expect((await image()).status).toBe(404);
  });

  it('PHO-42 tells of each person whether they may be seen, and not why not', async () => {
    const [, ...others] = faces;
    for (const id of others) await say(id, { kind: 'person', personId: world.second.personId });
    const { standing, people } = await permission();
    expect(standing).toBe('covered');
    expect(
      people.map(({ person: { id }, ...rest }: { person: { id: string } }) => ({ id, ...rest })),
    ).toEqual([
      { id: world.pupil.personId, inBox: true, recognisable: true },
      { id: world.second.personId, inBox: true, recognisable: false },
    ]);
  });
});

describe('the version of a channel', () => {
  it('PHO-43 has everybody covered who has no consent, and nobody else', async () => {
    const { version } = await make();
    expect(version).toMatchObject({ state: 'ready', covered: faces.length - 1 });
    const { status, bytes, headers } = await image();
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    await expectCovered(bytes, faces.slice(1));
    expect((await image(world.page)).status).toBe(200);
    expect((await image(world.colleague)).status).toBe(404);
    expect((await image(world.parent)).status).toBe(404);
  });

  it('PHO-44 is not given any more from the moment that consent is taken back, and is made anew', async () => {
    await recordConsent(world, asked, 'withdrawn', world.pupil);
    expect((await image()).status).toBe(404);
    expect((await permission()).version).toMatchObject({ state: 'outdated', image: null });
    await world.server.photos?.sweep(world.boardId, new Date());
    world.server.photos?.wake(world.boardId);
    const renewed = await until(permission, ({ version }) => version.state === 'ready');
    expect(renewed.version.covered).toBe(faces.length);
    expect((await image()).status).toBe(200);
  });

  it('PHO-44 is made anew when a box changes and somebody looked again', async () => {
    const { json } = await world.ask(world.teacher, 'GET', address());
    const [face] = json.boxes;
    const box = { ...face.box, x: face.box.x + 5 };
    await world.ask(world.teacher, 'PUT', `${address()}/faces/${face.id}`, { box });
    expect(await permission()).toMatchObject({ standing: 'look-first', version: { state: 'none' } });
    expect((await image()).status).toBe(404);
    await world.ask(world.teacher, 'POST', `${address()}/looked`);
    expect((await make()).version).toMatchObject({ state: 'ready', covered: faces.length });
  });

  it('PHO-45 is none when somebody without consent is in it without a box', async () => {
    await world.ask(world.teacher, 'PUT', `${address()}/people/${world.colleague.personId}`);
    expect(await permission()).toMatchObject({ standing: 'not-coverable', version: { state: 'none' } });
    expect((await image()).status).toBe(404);
    // The photo and its preview: of the version nothing is left.
    await until(
      async () => world.files().length,
      (files) => files === 2,
    );
    expect((await world.check()).faults).toEqual([]);
  });

  it('is asked for channels of this school alone', async () => {
    const there = await foundSchool(world.database);
    for (const id of [newId(), there.schoolId]) {
      const { status, json } = await world.ask(world.teacher, 'POST', `${address()}/versions`, {
        channelIds: [id],
      });
      expect(status).toBe(422);
      expect(json.issues).toEqual([{ at: '/body/channelIds', code: 'not-of-this-school' }]);
    }
  });
});
