import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/platform/calendar.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { photoOf, plainPng } from './pictures.ts';
import { photoIdIn, sendPhoto } from './send-photo.ts';
import { type Answer, foundSchool, openPhotoWorld, type PhotoWorld, type SignedIn, until } from './world.ts';

let world: PhotoWorld;
/** Somebody who is not in it can't see it: this one belongs to the teacher. */
let classPhoto: string;
beforeAll(async () => {
  world = await openPhotoWorld();
  classPhoto = await bringIn(photoOf('class-photo.jpg'));
});
afterAll(() => world.dispose());

/** Sends a photo as the teacher, and waits until it was read. */
async function bringIn(content: Buffer): Promise<string> {
  const { done } = sendPhoto(world.origin, world.teacher, world.schoolId, content, { chunkSize: 4_000_000 });
  const photoId = photoIdIn(await done);
  await until(
    () => show(photoId),
    ({ json }) => ['ready', 'refused'].includes(json.state),
  );
  return photoId;
}

function at(photoId: string): string {
  return `/schools/${world.schoolId}/photos/${photoId}`;
}

function show(photoId: string, who: SignedIn = world.teacher): Promise<Answer> {
  return world.ask(who, 'GET', at(photoId));
}

function kindsOfEvents(photoId: string): Promise<readonly string[]> {
  return world.database.withBoard(world.boardId, async (tx) => {
    const rows = await tx
      .selectFrom('audit_event')
      .select('kind')
      .where('subject', '=', photoId)
      .orderBy('seq')
      .execute();
    return rows.map(({ kind }) => kind);
  });
}

describe('a photo that was read', () => {
  it('PHO-20 is upright, with a box for each face and the detector that found it', async () => {
    const { json } = await show(classPhoto);
    expect(json).toMatchObject({ state: 'ready', width: 1600, height: 1067, looked: false, mustLook: null });
    expect(json.boxes.length).toBeGreaterThan(5);
    expect(json.facesToName).toBe(json.boxes.length);
    expect(json.boxes[0]).toMatchObject({ foundBy: 'detector', moved: false, who: null });
    expect(json.detector.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(json.uploadedBy.name).toBe('Verzonnen Leerkracht');
  });

  it('PHO-21 without a face that was found is for a person to look at', async () => {
    const photoId = await bringIn(plainPng(640, 480));
    expect((await show(photoId)).json).toMatchObject({ boxes: [], mustLook: 'no-faces', looked: false });
    const looked = await world.ask(world.teacher, 'POST', `${at(photoId)}/looked`);
    expect(looked.json).toMatchObject({ looked: true, lookedBy: { name: 'Verzonnen Leerkracht' } });
    expect(await kindsOfEvents(photoId)).toEqual(['photos.uploaded', 'photos.looked']);
  });

  it('PHO-22 is seen reduced, as a picture and nothing else, and who looked is written down', async () => {
    const { headers, bytes, status } = await world.ask(world.teacher, 'GET', `${at(classPhoto)}/preview`);
    expect(status).toBe(200);
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(await kindsOfEvents(classPhoto)).toEqual(['photos.uploaded', 'photos.viewed']);
  });

  it('PHO-22 shows nothing of what the camera wrote into it', async () => {
    const secret = 'gemaakt bij Pietje Puk thuis';
    const exif = Buffer.from(`Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0${secret}`, 'latin1');
    const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
    const plain = photoOf('turned.jpg');
    const photoId = await bringIn(Buffer.concat([plain.subarray(0, 2), head, exif, plain.subarray(2)]));
    const preview = await world.ask(world.teacher, 'GET', `${at(photoId)}/preview`);
    expect(preview.status).toBe(200);
    expect(preview.bytes.includes(secret)).toBe(false);
    expect(preview.bytes.includes('Exif')).toBe(false);
  });
});

describe('a photo that is not taken', () => {
  const jpeg = photoOf('turned.jpg');
  it.each([
    ['type-not-supported', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['not-an-image', Buffer.from('MZ een programma')],
    ['damaged', jpeg.subarray(0, Math.floor(jpeg.length / 2))],
    ['too-many-pixels', plainPng(30_001, 10)],
  ])('PHO-23 is refused with one reason (%s), and what came in is destroyed', async (refusal, content) => {
    const photoId = await bringIn(content);
    expect((await show(photoId)).json).toMatchObject({ state: 'refused', refusal, preview: null });
    const { json } = await world.ask(world.teacher, 'POST', `${at(photoId)}/looked`);
    expect(json.code).toBe('conflict');
    const { faults, files } = await until(world.check, (seen) => seen.files === seen.rows);
    expect(faults).toEqual([]);
    expect(files).toBe(world.files().length);
  });
});

it('PHO-31 a photo that ended the server three times is not tried again', async () => {
  const photoId = await bringIn(plainPng(50, 40));
  await world.database.withBoard(world.boardId, (tx) =>
    tx.updateTable('photo').set({ state: 'reading', tries: 3 }).where('id', '=', photoId).execute(),
  );
  await world.server.photos?.sweep(world.boardId, new Date());
  expect((await show(photoId)).json).toMatchObject({ state: 'refused', refusal: 'could-not-be-read' });
});

describe('boxes', () => {
  it('PHO-24 are drawn, moved and removed by a person; who removed one stays to be seen', async () => {
    const before = (await show(classPhoto)).json.boxes.length;
    const box = { x: 1500, y: -10, width: 200, height: 60 };
    const drawn = await world.ask(world.teacher, 'POST', `${at(classPhoto)}/faces`, { box });
    expect(drawn.status).toBe(201);
    expect(drawn.json.boxes).toHaveLength(before + 1);
    const mine = drawn.json.boxes.find(({ foundBy }: { foundBy: string }) => foundBy === 'person');
    expect(mine.box).toEqual(box);
    const moved = await world.ask(world.page, 'PUT', `${at(classPhoto)}/faces/${mine.id}`, {
      box: { ...box, x: 1400 },
    });
    expect(moved.json.boxes.find(({ id }: { id: string }) => id === mine.id)).toMatchObject({
      moved: true,
      box: { x: 1400 },
    });
    const removed = await world.ask(world.office, 'DELETE', `${at(classPhoto)}/faces/${mine.id}`);
    expect(removed.json.boxes).toHaveLength(before);
    expect(removed.json.removed).toMatchObject([
      { id: mine.id, removedBy: { name: 'Verzonnen Administratie' } },
    ]);
    const again = await world.ask(world.office, 'DELETE', `${at(classPhoto)}/faces/${mine.id}`);
    expect(again.status).toBe(404);
  });

  it.each([
    { x: 1600, y: 0, width: 10, height: 10 },
    { x: -20, y: 0, width: 10, height: 10 },
  ])('are refused outside the photo: %j', async (box) => {
    const { status, json } = await world.ask(world.teacher, 'POST', `${at(classPhoto)}/faces`, { box });
    expect(status).toBe(422);
    expect(json.issues).toEqual([{ at: '/body/box', code: 'outside-photo' }]);
  });

  it('PHO-25 that change make that somebody has to look again', async () => {
    const looked = await world.ask(world.teacher, 'POST', `${at(classPhoto)}/looked`);
    expect(looked.json.looked).toBe(true);
    const [face] = looked.json.boxes;
    const moved = await world.ask(world.teacher, 'PUT', `${at(classPhoto)}/faces/${face.id}`, {
      box: face.box,
    });
    expect(moved.json).toMatchObject({ looked: false, lookedBy: null, lookedAt: null });
  });
});

describe('who is in it', () => {
  it('PHO-26 is said for each box: somebody of the school, a stranger, background, or not known', async () => {
    const [one, two, three, four] = (await show(classPhoto)).json.boxes;
    const say = (id: string, who: unknown) =>
      world.ask(world.teacher, 'PUT', `${at(classPhoto)}/faces/${id}/who`, { who });
    await say(one.id, { kind: 'person', personId: world.pupil.personId });
    await say(two.id, { kind: 'nobody-known' });
    await say(three.id, { kind: 'background' });
    const { json } = await say(four.id, { kind: 'unknown' });
    const person = { id: world.pupil.personId, name: 'Verzonnen Eersteling' };
    expect(json.boxes.slice(0, 4).map(({ who }: { who: unknown }) => who)).toEqual([
      { kind: 'person', person },
      { kind: 'nobody-known' },
      { kind: 'background' },
      { kind: 'unknown' },
    ]);
    expect(json.facesToName).toBe(json.boxes.length - 4);
    expect((await say(four.id, null)).json.boxes[3].who).toBeNull();
  });

  it('is nobody of another school or board, no parent, and nobody who is not there', async () => {
    const [face] = (await show(classPhoto)).json.boxes;
    const there = await foundSchool(world.database);
    for (const personId of [there.pupil.personId, world.parent.personId, newId()]) {
      const said = await world.ask(world.teacher, 'PUT', `${at(classPhoto)}/faces/${face.id}/who`, {
        who: { kind: 'person', personId },
      });
      expect(said.json.issues).toEqual([{ at: '/body/who/personId', code: 'not-of-this-school' }]);
      const added = await world.ask(world.teacher, 'PUT', `${at(classPhoto)}/people/${personId}`);
      expect(added.status).toBe(404);
    }
  });

  it('PHO-26 can be somebody without a box', async () => {
    const address = `${at(classPhoto)}/people/${world.second.personId}`;
    await world.ask(world.teacher, 'PUT', address);
    const { json } = await world.ask(world.teacher, 'PUT', address);
    expect(json.people).toEqual([{ id: world.second.personId, name: 'Verzonnen Tweedeling' }]);
    expect((await world.ask(world.teacher, 'DELETE', address)).json.people).toEqual([]);
    expect((await world.ask(world.teacher, 'DELETE', address)).status).toBe(404);
  });

  it('is chosen among the people of the school, own groups first, and no parents', async () => {
    const { json } = await world.ask(world.teacher, 'GET', `/schools/${world.schoolId}/photo-people`);
    const names = (people: readonly { name: string }[]) => people.map(({ name }) => name.split(' ')[1]);
    expect(json.groups).toHaveLength(1);
    expect(json.groups[0]).toMatchObject({ name: 'Groep 5', own: true });
    expect(names(json.groups[0].pupils)).toEqual(['Eersteling', 'Tweedeling']);
    expect(names(json.others)).toEqual(['Administratie', 'Collega', 'Paginabeheer']);
    const colleague = await world.ask(world.colleague, 'GET', `/schools/${world.schoolId}/photo-people`);
    expect(colleague.json.groups[0].own).toBe(false);
  });
});

describe('who may see a photo', () => {
  it('PHO-27 is who sent it, who places them and the office; no colleague, pupil or parent', async () => {
    const statuses = async (who: SignedIn) => [
      (await show(classPhoto, who)).status,
      (await world.ask(who, 'GET', `${at(classPhoto)}/preview`)).status,
    ];
    for (const who of [world.teacher, world.page, world.office])
      expect(await statuses(who)).toEqual([200, 200]);
    expect(await statuses(world.colleague)).toEqual([404, 404]);
    for (const who of [world.pupil, world.parent]) expect(await statuses(who)).toEqual([403, 404]);
    const list = (who: SignedIn) => world.ask(who, 'GET', `/schools/${world.schoolId}/photos`);
    const ids = (await list(world.page)).json.items.map(({ id }: { id: string }) => id);
    expect(ids).toContain(classPhoto);
    expect(ids).toEqual([...ids].sort().reverse());
    expect((await list(world.colleague)).json.items).toEqual([]);
    const mine = await world.ask(world.page, 'GET', `/schools/${world.schoolId}/photos?mine=yes`);
    expect(mine.json.items).toEqual([]);
  });

  it('is listed page by page', async () => {
    const address = `/schools/${world.schoolId}/photos?limit=2`;
    const first = (await world.ask(world.teacher, 'GET', address)).json;
    expect(first.items).toHaveLength(2);
    const second = (await world.ask(world.teacher, 'GET', `${address}&after=${first.next}`)).json;
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('how long a photo is kept', () => {
  it('PHO-28 is fourteen days, or what the school settled, and then it is destroyed', async () => {
    const photoId = await bringIn(plainPng(40, 30));
    const { takenInAt, keepUntil } = (await show(photoId)).json;
    const days = (Date.parse(keepUntil) - Date.parse(dayOf(new Date(takenInAt)))) / (24 * 3_600_000);
    expect(days).toBe(14);
    const settings = `/schools/${world.schoolId}/photo-settings`;
    expect((await world.ask(world.teacher, 'GET', settings)).json).toEqual({
      keepDays: 14,
      coverStyle: 'fill',
      allowBlur: false,
    });
    const wanted = { keepDays: 3, coverStyle: 'pixelate', allowBlur: true };
    expect((await world.ask(world.teacher, 'PUT', settings, wanted)).status).toBe(403);
    expect((await world.ask(world.office, 'PUT', settings, wanted)).json).toEqual(wanted);
    const sooner = await bringIn(plainPng(40, 31));
    const dayAfter = new Date(
      Date.parse(`${(await show(sooner)).json.keepUntil}T12:00:00Z`) + 24 * 3_600_000,
    );
    await world.server.photos?.sweep(world.boardId, dayAfter);
    expect((await show(sooner)).status).toBe(404);
    expect((await show(photoId)).status).toBe(200);
    expect(await kindsOfEvents(sooner)).toEqual(['photos.uploaded', 'photos.expired']);
    expect((await world.check()).faults).toEqual([]);
  });

  it('PHO-29 ends when somebody deletes it: rows, files and keys', async () => {
    const before = world.files().length;
    const photoId = await bringIn(photoOf('turned.jpg'));
    expect(world.files().length).toBe(before + 2);
    expect((await world.ask(world.colleague, 'DELETE', at(photoId))).status).toBe(404);
    expect((await world.ask(world.teacher, 'DELETE', at(photoId))).status).toBe(204);
    expect((await show(photoId)).status).toBe(404);
    await until(
      async () => world.files().length,
      (files) => files === before,
    );
    expect(await kindsOfEvents(photoId)).toEqual(['photos.uploaded', 'photos.deleted']);
  });
});
