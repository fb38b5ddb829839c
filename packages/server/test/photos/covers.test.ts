import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids/index.ts';
import { type AskedConsent, askConsent, recordConsent } from './consented.ts';
import { type BoxedPhoto, boxedPhoto } from './covered-photos.ts';
import { paintedPng } from './pictures.ts';
import { openPhotoWorld, type PhotoWorld, until } from './world.ts';

const wide = 600;
const high = 400;
/** Of the pupil whose parent said yes, of one nobody asked about, of a stranger. */
const boxes = {
  yes: { x: 60, y: 100, width: 60, height: 80 },
  no: { x: 280, y: 120, width: 60, height: 80 },
  stranger: { x: 480, y: 120, width: 50, height: 60 },
};
const usual = { style: 'fill', shape: 'ellipse', margin: 0.25 };
const everything = ['clothes', 'name', 'place', 'company', 'hair-or-aid'];

let world: PhotoWorld;
let asked: AskedConsent;
let [page, site]: string[] = [];

beforeAll(async () => {
  world = await openPhotoWorld();
  asked = await askConsent(world, [
    { kind: 'facebook', audience: 'public', name: 'Schoolpagina' },
    { kind: 'website', audience: 'public', name: 'Website' },
  ]);
  [page, site] = asked.channelIds;
  await recordConsent(world, asked, 'given', world.pupil);
});
afterAll(() => world.dispose());

/** A picture in which nothing is alike; `inside` changes what is within a rectangle of it. */
function noise(inside?: { readonly of: (typeof boxes)['no']; readonly by: number }): Buffer {
  return paintedPng(wide, high, (x, y) => {
    const { of, by } = inside ?? { of: { x: 0, y: 0, width: 0, height: 0 }, by: 0 };
    const isIn = x >= of.x && x < of.x + of.width && y >= of.y && y < of.y + of.height;
    const at = (x * 7919 + y * 104_729 + (isIn ? by : 0)) % 65_521;
    return [(at * 31) % 256, (at * 17) % 256, (at * 7) % 256];
  });
}

function three(content = noise()): Promise<BoxedPhoto> {
  return boxedPhoto(world, content, [
    { box: boxes.yes, who: { kind: 'person', personId: world.pupil.personId } },
    { box: boxes.no, who: { kind: 'person', personId: world.second.personId } },
    { box: boxes.stranger, who: { kind: 'nobody-known' } },
  ]);
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what the contract has checked already
async function faceOn(photo: BoxedPhoto, channelId: string | undefined, at: number): Promise<any> {
  const { faces } = await photo.on(channelId ?? '');
  return faces.find(({ faceId }: { faceId: string }) => faceId === photo.faces[at]);
}

function cover(photo: BoxedPhoto, at: number, choice: unknown, channelId: string | null = null) {
  return photo.ask('PUT', `/faces/${photo.faces[at]}/cover`, { channelId, choice });
}

function use(photo: BoxedPhoto, channelId: string | undefined, given: unknown) {
  return photo.ask('PUT', `/channels/${channelId}`, { use: given });
}

async function judge(photo: BoxedPhoto, at: number, given: object = {}) {
  const { key } = await faceOn(photo, page, at);
  return photo.ask('POST', `/faces/${photo.faces[at]}/judgement`, {
    ...{ channelId: page, key, recognisable: false, wentBy: everything },
    ...given,
  });
}

async function listed(photo: BoxedPhoto) {
  const { json } = await world.ask(world.teacher, 'GET', `/schools/${world.schoolId}/photos?limit=200`);
  const { next, facesToJudge } = json.items.find(({ id }: { id: string }) => id === photo.id);
  return { next, facesToJudge };
}

function settle(settings: object) {
  const address = `/schools/${world.schoolId}/photo-settings`;
  return world.ask(world.office, 'PUT', address, { keepDays: 14, coverStyle: 'fill', ...settings });
}

describe('how a face is covered', () => {
  it('PHO-48 is chosen for one face, on one channel or on all, and is else as usual at the school', async () => {
    const photo = await three();
    expect(await faceOn(photo, page, 1)).toMatchObject({ way: usual, chosen: 'usual', mustCover: true });
    const boxy = { style: 'pixelate', shape: 'box', margin: 0.6 };
    await cover(photo, 1, { always: false, way: boxy }, page);
    expect(await faceOn(photo, page, 1)).toMatchObject({ way: boxy, chosen: 'here' });
    expect(await faceOn(photo, site, 1)).toMatchObject({ way: usual, chosen: 'usual' });
    expect(await faceOn(photo, page, 2)).toMatchObject({ way: usual });
    // For all is for all, also where something else was chosen.
    const wider = { ...usual, margin: 0.4 };
    await cover(photo, 1, { always: false, way: wider });
    for (const channel of [page, site]) {
      expect(await faceOn(photo, channel, 1)).toMatchObject({ way: wider, chosen: 'everywhere' });
    }
    await cover(photo, 1, null);
    expect(await faceOn(photo, site, 1)).toMatchObject({ way: usual, chosen: 'usual' });
    await settle({ coverStyle: 'pixelate', allowBlur: false });
    expect((await faceOn(photo, page, 1)).way).toEqual({ ...usual, style: 'pixelate' });
    await settle({ allowBlur: false });
  });

  it('PHO-48 is only blurred where the school allows it, and says that it can be undone', async () => {
    const photo = await three();
    const choice = { always: false, way: { ...usual, style: 'blur' } };
    const refused = await cover(photo, 1, choice);
    expect(refused.status).toBe(422);
    expect(refused.json.issues).toEqual([{ at: '/body/choice/way/style', code: 'blur-not-allowed' }]);
    await settle({ allowBlur: true });
    expect((await cover(photo, 1, choice)).status).toBe(200);
    await photo.version(page ?? '');
    expect((await photo.on(page ?? '')).version).toMatchObject({ state: 'ready', canBeUndone: true });
    // Taken back by the school: what was blurred is not given any more from that moment.
    await settle({ allowBlur: false });
    expect(await faceOn(photo, page, 1)).toMatchObject({ way: usual });
    expect((await photo.ask('GET', `/versions/${page}`)).status).toBe(404);
  });

  it('PHO-49 covers who may be seen when somebody wants that, and shows nobody who may not', async () => {
    const photo = await three();
    for (const style of ['fill', 'pixelate']) {
      for (const shape of ['ellipse', 'box']) {
        for (const always of [true, false]) {
          const way = { style, shape, margin: 0.15 };
          await cover(photo, 0, { always, way });
          await cover(photo, 1, { always, way });
          expect(await faceOn(photo, page, 0)).toMatchObject({
            appearance: always ? 'covered' : 'visible',
            mustCover: false,
          });
          expect(await faceOn(photo, page, 1)).toMatchObject({ appearance: 'covered', mustCover: true });
        }
      }
    }
    const { status } = await cover(photo, 1, { always: false, way: { ...usual, margin: 0.1 } });
    expect(status).toBe(400);
    // In the file too: whoever is under the cover that somebody wanted, it is the same.
    const versions: Buffer[] = [];
    for (const by of [0, 9]) {
      const wanted = await three(noise({ of: boxes.yes, by }));
      await cover(wanted, 0, { always: true, way: null });
      versions.push(await wanted.version(page ?? ''));
    }
    expect(versions[0]?.equals(versions[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('PHO-50 lets nothing of what is under a cover through: another face gives the same file', async () => {
    const ways = [
      { way: usual, hidden: boxes.no },
      { way: { ...usual, shape: 'box', margin: 0.6 }, hidden: { x: 244, y: 72, width: 132, height: 176 } },
    ];
    for (const { way, hidden } of ways) {
      const versions: Buffer[] = [];
      for (const by of [0, 1, 40_000]) {
        const photo = await three(noise({ of: hidden, by }));
        await cover(photo, 1, { always: false, way });
        versions.push(await photo.version(page ?? ''));
      }
      expect(versions[0]?.equals(versions[1] ?? Buffer.alloc(0))).toBe(true);
      expect(versions[0]?.equals(versions[2] ?? Buffer.alloc(0))).toBe(true);
    }
    // Outside a cover, one other pixel is another file: the test above can fail.
    const [one, other] = [
      await three(),
      await three(noise({ of: { ...boxes.no, y: 10, height: 1 }, by: 1 })),
    ];
    const [first, second] = [await one.version(page ?? ''), await other.version(page ?? '')];
    expect(first.equals(second)).toBe(false);
  }, 240_000);

  it('PHO-50 leaves nothing in the file beside pixels', async () => {
    const photo = await three();
    await cover(photo, 1, { always: true, way: { style: 'pixelate', shape: 'box', margin: 0.4 } });
    await use(photo, page, { kind: 'cropped', crop: { x: 200, y: 50, width: 390, height: 300 } });
    const parts = markersOf(await photo.version(page ?? ''));
    // Tables, the size, the pixels, and the sign of a JPEG with nothing in it.
    expect(parts.filter((marker) => ![0xe0, 0xdb, 0xc0, 0xc2, 0xc4, 0xda, 0xdd].includes(marker))).toEqual(
      [],
    );
  });
});

describe('what becomes of a photo on a channel', () => {
  it('PHO-51 is cropped: who is wholly outside is not in it, who is partly inside is covered', async () => {
    const photo = await three();
    // Up to where the margin of the one without consent begins.
    const crop = { x: 0, y: 0, width: 265, height: 400 };
    const { status } = await use(photo, page, { kind: 'cropped', crop });
    expect(status).toBe(200);
    expect(await faceOn(photo, page, 1)).toMatchObject({ appearance: 'cut-off' });
    expect(await photo.on(page ?? '')).toMatchObject({
      standing: 'as-it-is',
      use: { kind: 'cropped', crop },
    });
    const bytes = await photo.version(page ?? '');
    expect((await photo.on(page ?? '')).version).toMatchObject({ covered: 0, width: 265, height: 400 });
    // Whatever was outside: the same file.
    const other = await three(noise({ of: { x: 265, y: 0, width: 335, height: 400 }, by: 5 }));
    await use(other, page, { kind: 'cropped', crop });
    expect((await other.version(page ?? '')).equals(bytes)).toBe(true);
    // One pixel more, and hair or an ear could be in it.
    await use(photo, page, { kind: 'cropped', crop: { ...crop, width: 266 } });
    expect(await faceOn(photo, page, 1)).toMatchObject({ appearance: 'covered' });
    expect(await photo.on(page ?? '')).toMatchObject({ standing: 'covered' });
    // On the other channel it goes whole.
    expect(await faceOn(photo, site, 1)).toMatchObject({ appearance: 'covered' });
    expect((await photo.on(site ?? '')).use).toEqual({ kind: 'whole' });
  });

  it('PHO-51 asks nothing about who is outside, and everything about who is inside or has no box', async () => {
    const photo = await three();
    await photo.ask('PUT', `/faces/${photo.faces[1]}/who`, { who: { kind: 'unknown' } });
    await photo.ask('PUT', `/faces/${photo.faces[2]}/who`, { who: null });
    await use(photo, page, { kind: 'cropped', crop: { x: 0, y: 0, width: 200, height: 400 } });
    expect((await photo.on(page ?? '')).standing).toBe('as-it-is');
    expect((await photo.on(site ?? '')).standing).toBe('name-first');
    await photo.ask('PUT', `/people/${world.second.personId}`);
    expect((await photo.on(page ?? '')).standing).toBe('not-coverable');
    expect((await photo.ask('GET', `/versions/${page}`)).status).toBe(404);
  });

  it('PHO-51 is no crop of next to nothing, and lies in the photo', async () => {
    const photo = await three();
    for (const crop of [
      { x: 0, y: 0, width: 20, height: 400 },
      { x: 590, y: 0, width: 300, height: 400 },
    ]) {
      const { status, json } = await use(photo, page, { kind: 'cropped', crop });
      expect(status).toBe(422);
      expect(json.issues).toEqual([{ at: '/body/use/crop', code: 'crop-too-small' }]);
    }
    await use(photo, page, { kind: 'cropped', crop: { x: -50.5, y: 10.2, width: 9000, height: 200.7 } });
    expect((await photo.on(page ?? '')).use.crop).toEqual({ x: 0, y: 11, width: 600, height: 199 });
    expect((await use(photo, newId(), { kind: 'left-out' })).status).toBe(404);
  });

  it('PHO-52 is left out: there is no version, and what there was is destroyed', async () => {
    const photo = await three();
    await photo.version(page ?? '');
    const before = world.files().length;
    await use(photo, page, { kind: 'left-out' });
    expect(await photo.on(page ?? '')).toMatchObject({ standing: 'left-out', version: { state: 'none' } });
    expect((await photo.ask('GET', `/versions/${page}`)).status).toBe(404);
    await until(
      async () => world.files().length,
      (files) => files === before - 1,
    );
    await use(photo, page, { kind: 'whole' });
    expect((await photo.on(page ?? '')).standing).toBe('covered');
  });
});

describe('a person judges', () => {
  it('PHO-53 face by face, having gone by everything, of a version that is there', async () => {
    const photo = await three();
    expect((await judge(photo, 1)).status).toBe(409);
    await photo.version(page ?? '');
    for (const left of everything) {
      const { status, json } = await judge(photo, 1, { wentBy: everything.filter((one) => one !== left) });
      expect(status).toBe(422);
      expect(json.issues).toEqual([{ at: '/body/wentBy', code: 'go-by-all' }]);
    }
    expect((await judge(photo, 1)).status).toBe(200);
    expect(await faceOn(photo, page, 1)).toMatchObject({
      appearance: 'unrecognisable',
      judged: { by: { id: world.teacher.personId } },
    });
    // Nobody else is judged with it; who is not covered cannot be.
    expect(await faceOn(photo, page, 2)).toMatchObject({ appearance: 'covered', judged: null });
    expect((await judge(photo, 0)).status).toBe(409);
    expect((await judge(photo, 1, { key: 'f'.repeat(64) })).status).toBe(409);
    // That somebody can still be recognised needs no list; the last word counts.
    expect((await judge(photo, 1, { recognisable: true, wentBy: [] })).status).toBe(200);
    expect(await faceOn(photo, page, 1)).toMatchObject({ appearance: 'still-recognisable' });
  });

  it('PHO-54 for every channel where it is covered in the same way', async () => {
    const photo = await three();
    await cover(photo, 2, { always: false, way: { ...usual, shape: 'box' } }, site);
    await photo.version(page ?? '');
    await judge(photo, 1);
    await judge(photo, 2);
    expect(await faceOn(photo, site, 1)).toMatchObject({ appearance: 'unrecognisable' });
    expect(await faceOn(photo, site, 2)).toMatchObject({ appearance: 'covered' });
  });

  it.each<[string, (photo: BoxedPhoto) => Promise<unknown>]>([
    ['the box', (photo) => photo.ask('PUT', `/faces/${photo.faces[1]}`, { box: { ...boxes.no, x: 281 } })],
    ['the style', (photo) => cover(photo, 1, { always: false, way: { ...usual, style: 'pixelate' } })],
    ['the shape', (photo) => cover(photo, 1, { always: false, way: { ...usual, shape: 'box' } })],
    ['the margin', (photo) => cover(photo, 1, { always: false, way: { ...usual, margin: 0.26 } })],
    [
      'the crop',
      (photo) => use(photo, page, { kind: 'cropped', crop: { x: 0, y: 0, width: 599, height: 400 } }),
    ],
    [
      'who it is',
      (photo) => photo.ask('PUT', `/faces/${photo.faces[1]}/who`, { who: { kind: 'nobody-known' } }),
    ],
  ])('PHO-54 no longer when %s changes', async (_, change) => {
    const photo = await three();
    await photo.version(page ?? '');
    await judge(photo, 1);
    await judge(photo, 2);
    expect(await faceOn(photo, page, 1)).toMatchObject({ appearance: 'unrecognisable' });
    await change(photo);
    expect(await faceOn(photo, page, 1)).toMatchObject({ appearance: 'covered', judged: null });
  });

  it('PHO-54 not of what changed while they looked: the key they saw is another one', async () => {
    const photo = await three();
    await photo.version(page ?? '');
    const { key } = await faceOn(photo, page, 1);
    await cover(photo, 1, { always: false, way: { ...usual, margin: 0.15 } });
    await photo.version(page ?? '');
    expect((await judge(photo, 1, { key })).status).toBe(409);
    expect(await faceOn(photo, page, 1)).toMatchObject({ appearance: 'covered' });
  });

  it('PHO-55 with their name and the moment kept, and nothing of the picture in the audit', async () => {
    const photo = await three();
    await photo.version(page ?? '');
    await judge(photo, 1, { recognisable: true, wentBy: [] });
    const account = await world.database.withBoard(world.boardId, (tx) =>
      tx
        .selectFrom('account')
        .select('id')
        .where('person_id', '=', world.teacher.personId)
        .executeTakeFirst(),
    );
    const events = await world.database.withBoard(world.boardId, (tx) =>
      tx
        .selectFrom('audit_event')
        .select(['kind', 'actor', 'detail'])
        .where('subject', '=', photo.id)
        .where('kind', 'in', ['photos.face-judged', 'photos.cover-chosen', 'photos.use-chosen'])
        .execute(),
    );
    const detail = { schoolId: world.schoolId, photoId: photo.id, faceId: photo.faces[1], channelId: page };
    expect(events).toEqual([
      {
        kind: 'photos.face-judged',
        actor: account?.id,
        detail: { ...detail, recognisable: true },
      },
    ]);
  });
});

describe('what is to be done', () => {
  it('PHO-56 is told with the photo in the list', async () => {
    const photo = await three();
    expect(await listed(photo)).toEqual({ next: 'make', facesToJudge: 0 });
    await photo.version(page ?? '');
    expect(await listed(photo)).toEqual({ next: 'judge', facesToJudge: 2 });
    await judge(photo, 1, { recognisable: true });
    await judge(photo, 2);
    expect(await listed(photo)).toEqual({ next: 'cover-more', facesToJudge: 0 });
    await cover(photo, 1, { always: false, way: { style: 'fill', shape: 'box', margin: 0.6 } });
    expect(await listed(photo)).toEqual({ next: 'judge', facesToJudge: 1 });
    await photo.version(page ?? '');
    await judge(photo, 1);
    expect(await listed(photo)).toEqual({ next: null, facesToJudge: 0 });
    await photo.ask('PUT', `/faces/${photo.faces[2]}/who`, { who: { kind: 'unknown' } });
    expect((await listed(photo)).next).toBe('ask');
    await photo.ask('PUT', `/faces/${photo.faces[2]}/who`, { who: null });
    expect((await listed(photo)).next).toBe('name');
    await photo.ask('POST', '/faces', { box: { x: 10, y: 300, width: 30, height: 30 } });
    await photo.ask('PUT', `/faces/${photo.faces[2]}/who`, { who: { kind: 'background' } });
    expect((await listed(photo)).next).toBe('name');
    for (const channel of [page, site]) await use(photo, channel, { kind: 'left-out' });
    expect(await listed(photo)).toEqual({ next: null, facesToJudge: 0 });
  });
});

/** The parts of a JPEG, read by nothing but its own rules. */
function markersOf(file: Buffer): readonly number[] {
  expect(file.subarray(0, 2).toString('hex')).toBe('ffd8');
  const markers: number[] = [];
  for (let at = 2; at < file.length; ) {
    expect(file[at]).toBe(0xff);
    const marker = file[at + 1] ?? 0;
    if (marker === 0xd9) {
      // Nothing comes after its end.
      expect(at + 2).toBe(file.length);
      return markers;
    }
    markers.push(marker);
    at += 2 + file.readUInt16BE(at + 2);
    if (marker === 0xda) at = endOfScan(file, at);
  }
  throw new Error('it has no end');
}

/** Where the pixels of a scan end: at the first marker that is no part of them. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    const next = file[at + 1] ?? 0xd9;
    if (file[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
}
