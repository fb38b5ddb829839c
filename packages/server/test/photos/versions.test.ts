import { createPhotoWorkers } from '@plaatswijs/photo';
import { loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { readSituation } from '@plaatswijs/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abilityTable } from '../../src/compose.ts';
import { photoFacts } from '../../src/modules/photos/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { photoOf } from './pictures.ts';
import { photoIdIn, sendPhoto } from './send-photo.ts';
import { type Answer, foundSchool, openPhotoWorld, type PhotoWorld, type SignedIn, until } from './world.ts';

const channelId = newId();
const purposeId = newId();
let world: PhotoWorld;
/** A photo with a few faces: the first is of the pupil whose parent said yes, the others of one nobody asked about. */
let photoId: string;
let faces: readonly string[];

beforeAll(async () => {
  world = await openPhotoWorld();
  await askConsent();
  await record('given', world.pupil);
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

/** A channel, and what its school asks consent for. */
async function askConsent(): Promise<void> {
  const { database, boardId: board_id, schoolId: school_id } = world;
  const facebook = { kind: 'facebook', audience: 'public', name: 'Schoolpagina' };
  await database.withBoard(board_id, async (tx) => {
    await tx
      .insertInto('consent_purpose')
      .values({ board_id, id: purposeId, school_id, name: 'social', place: 1, version: 1 })
      .execute();
    const numbers = { number: 1, meaning_number: 1, name: 'social', meaning: '' };
    await tx
      .insertInto('consent_purpose_version')
      .values({
        ...{ board_id, id: newId(), purpose_id: purposeId, ...numbers },
        channels: JSON.stringify([facebook]),
        made_at: new Date(),
      })
      .execute();
    await tx
      .insertInto('channel')
      .values({ board_id, id: channelId, school_id, ...facebook, consent_purpose: 'social' })
      .execute();
    for (const child_id of [world.pupil.personId, world.second.personId]) {
      const custody = { child_id, guardian_id: world.parent.personId, has_custody: true };
      await tx
        .insertInto('guardian')
        .values({ board_id, id: newId(), ...custody, starts_on: '2026-08-01', given_by: 'roster' })
        .execute();
    }
  });
}

/** What the parent said of a pupil on paper. */
async function record(kind: 'given' | 'withdrawn', { personId }: SignedIn): Promise<void> {
  const { database, boardId: board_id, schoolId: school_id } = world;
  const about = { subject_id: personId, purpose_id: purposeId, version: 1 };
  const said = { kind, answered_by: world.parent.personId, capacity: 'guardian', way: 'paper' };
  const proof = { reference: 'map 3', recorded_by: world.office.personId };
  const now = new Date();
  await database.withBoard(board_id, (tx) =>
    tx
      .insertInto('consent_entry')
      .values({
        ...{ board_id, id: newId(), school_id, ...about, ...said, ...proof },
        said_on: now.toISOString().slice(0, 10),
        recorded_at: now,
      })
      .execute(),
  );
}

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

/** The facts of the photo for a check, as somebody who works there asks for them. */
function factsFor({ personId }: SignedIn) {
  const { boardId, schoolId } = world;
  const caller: Caller = {
    boardId,
    accountId: personId,
    personId,
    roles: [{ role: 'employee', schoolId }],
    via: { kind: 'session', sessionId: personId, steppedUpUntil: null, secondFactorPending: false },
    versions: { settled: '', people: '' },
  };
  const asked = { caller, channelId, now: new Date() };
  const ports = { abilities: () => abilityTable };
  return world.database.withBoard(boardId, (tx) => photoFacts(tx, ports, { schoolId, photoId }, asked));
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
    await record('withdrawn', world.pupil);
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

  it('PHO-46 tells the engine who is in it, who can be recognised there, and how consent stands', async () => {
    await world.ask(world.teacher, 'POST', `${address()}/looked`);
    const [first, second, ...others] = faces;
    await say(second, { kind: 'nobody-known' });
    for (const id of others) await say(id, { kind: 'background' });
    const facts = await factsFor(world.teacher);
    // The pupil of whom consent was taken back, a stranger, and a colleague without a box.
    const shown = ['depicted'];
    expect(facts?.people).toEqual([
      { who: 'staff', number: 1, shown, recognisable: true, 'consent-self': 'none' },
      { who: 'pupil', number: 1, shown, recognisable: false, 'consent-guardian': 'withdrawn' },
      { who: 'other', number: 1, shown, recognisable: false },
    ]);
    const asked = { referenceDate: '2026-11-21', facts: { act: 'publish', ...facts } };
    expect(readSituation(asked, loadVocabulary(protocolsFolder))).toMatchObject({ ok: true });
    await say(first, { kind: 'unknown' });
    expect((await factsFor(world.teacher))?.people).toContainEqual({ number: 1, shown, recognisable: true });
    expect(await factsFor(world.colleague)).toBeNull();
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
