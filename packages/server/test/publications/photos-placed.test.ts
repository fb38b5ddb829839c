import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicationsForConsent, sweepPublications } from '../../src/modules/publications/index.ts';
import { dayOf } from '../../src/platform/calendar.ts';
import { type AskedConsent, askConsent, recordConsent } from '../photos/consented.ts';
import { photoOf } from '../photos/pictures.ts';
import { photoIdIn, sendPhoto } from '../photos/send-photo.ts';
import { openPhotoWorld, type PhotoWorld, until } from '../photos/world.ts';

const day = 24 * 3_600_000;

let world: PhotoWorld;
let asked: AskedConsent;
let channelId: string;
let photoId: string;
const photo = () => `/schools/${world.schoolId}/photos/${photoId}`;
const publications = () => `/schools/${world.schoolId}/publications`;
const today = () => dayOf(new Date());

/** A photo that somebody looked at: the first face is a pupil with consent, the second one without. */
beforeAll(async () => {
  world = await openPhotoWorld();
  asked = await askConsent(world, [{ kind: 'facebook', audience: 'public', name: 'Schoolpagina' }]);
  [channelId = ''] = asked.channelIds;
  await recordConsent(world, asked, 'given', world.pupil);
  const content = photoOf('turned.jpg');
  const { done } = sendPhoto(world.origin, world.teacher, world.schoolId, content, { chunkSize: 4_000_000 });
  photoId = photoIdIn(await done);
  const { json } = await until(
    () => world.ask(world.teacher, 'GET', photo()),
    (answer) => answer.json.state === 'ready',
  );
  const [first, second, ...others] = json.boxes.map(({ id }: { id: string }) => id);
  const say = (face: string, who: unknown) =>
    world.ask(world.teacher, 'PUT', `${photo()}/faces/${face}/who`, { who });
  await say(first, { kind: 'person', personId: world.pupil.personId });
  await say(second, { kind: 'person', personId: world.second.personId });
  for (const face of others) await say(face, { kind: 'background' });
  await world.ask(world.teacher, 'POST', `${photo()}/looked`);
  // A worker starts and looks, on a machine that may be busy.
}, 180_000);
afterAll(() => world.dispose());

/** Has the version for the channel made, and waits for it. */
async function makeVersion() {
  await world.ask(world.teacher, 'POST', `${photo()}/versions`, { channelIds: [channelId] });
  await until(
    () => world.ask(world.teacher, 'GET', `${photo()}/permissions`),
    ({ json }) => json.channels[0].version.state === 'ready',
  );
}

async function place() {
  const body = { channelId, placedOn: today(), link: null, photoIds: [photoId], people: [] };
  const { status, json } = await world.ask(world.teacher, 'POST', publications(), body);
  expect(status, JSON.stringify(json)).toBe(201);
  return json;
}

const appearanceOf = (
  json: { peopleList: { person: { id: string }; as: { appearance: string }[] }[] },
  id: string,
) => json.peopleList.find(({ person }) => person.id === id)?.as.map(({ appearance }) => appearance);

describe('a photo that waits', () => {
  it('PUB-31 is told to a parent as a number, and as one that was ready when consent for it ends', async () => {
    const whereOf = () =>
      world.database.withBoard(world.boardId, (tx) =>
        publicationsForConsent.whereOf(tx, world.schoolId, [world.pupil.personId, world.parent.personId]),
      );
    const before = (await whereOf()).get(world.pupil.personId);
    expect(before).toEqual({ placed: [], keptPhotos: 1, readyPhotos: new Map() });
    await makeVersion();
    const after = await whereOf();
    expect(after.get(world.pupil.personId)?.readyPhotos).toEqual(new Map([['social', 1]]));
    expect(after.get(world.parent.personId)).toEqual({ placed: [], keptPhotos: 0, readyPhotos: new Map() });
    await world.database.withBoard(world.boardId, (tx) => tx.deleteFrom('photo_rendition').execute());
  });
});

describe('a photo that was placed', () => {
  it('PUB-5 counts everybody in it as visible where no version of it was given', async () => {
    const json = await place();
    expect(json.photoList).toEqual([
      { photoId, preview: `/api/v1${photo()}/preview`, digest: null, unknownPeople: 0 },
    ]);
    expect(appearanceOf(json, world.second.personId)).toEqual(['visible']);
    expect(json.tasks.map(({ person }: { person: { id: string } }) => person.id)).toEqual([
      world.second.personId,
    ]);
    await world.ask(world.teacher, 'POST', `${publications()}/${json.id}/take-down`, { on: today() });
  });

  it('PUB-5 has the people of the photo as they are in the version that was given, with its digest', async () => {
    await makeVersion();
    const json = await place();
    expect(json.photoList[0].digest).toMatch(/^[0-9a-f]{64}$/);
    expect(appearanceOf(json, world.pupil.personId)).toEqual(['visible']);
    expect(appearanceOf(json, world.second.personId)).toEqual(['covered']);
    // Covered is not judged: until somebody did, it counts as recognisable.
    expect(json.tasks).toMatchObject([{ person: { id: world.second.personId }, outcome: null }]);
    const settle = `/schools/${world.schoolId}/publication-tasks/${json.tasks[0].id}/settle`;
    const judged = { outcome: 'stays', reason: 'not-recognisable', note: null };
    expect((await world.ask(world.teacher, 'POST', settle, judged)).json.openTasks).toBe(0);
    await world.database.withBoard(world.boardId, (tx) => sweepPublications(tx, new Date()));
    const tasks = `/schools/${world.schoolId}/publication-tasks`;
    expect((await world.ask(world.office, 'GET', tasks)).json.items).toEqual([]);
    const { json: seen } = await world.ask(
      world.office,
      'GET',
      `/schools/${world.schoolId}/people/${world.second.personId}/where-shown`,
    );
    expect(seen.publications).toHaveLength(2);
    expect(seen.photos).toMatchObject([{ photoId, placed: true, preview: `/api/v1${photo()}/preview` }]);
  });

  it('PUB-24 is kept as long as it stands, and its usual days begin anew afterwards', async () => {
    await world.server.photos?.sweep(world.boardId, new Date(Date.now() + 40 * day));
    const standing = await world.ask(world.teacher, 'GET', photo());
    expect(standing.status).toBe(200);
    expect(standing.json.keepUntil > today()).toBe(true);
    const { json } = await world.ask(world.office, 'GET', `${publications()}?state=online`);
    for (const { id } of json.items) {
      await world.ask(world.office, 'POST', `${publications()}/${id}/take-down`, { on: today() });
    }
    const until14 = dayOf(new Date(Date.now() + 14 * day));
    expect((await world.ask(world.teacher, 'GET', photo())).json.keepUntil.slice(0, 8)).toBe(
      until14.slice(0, 8),
    );
    await world.server.photos?.sweep(world.boardId, new Date(Date.now() + 13 * day));
    expect((await world.ask(world.teacher, 'GET', photo())).status).toBe(200);
    await world.server.photos?.sweep(world.boardId, new Date(Date.now() + 16 * day));
    expect((await world.ask(world.teacher, 'GET', photo())).status).toBe(404);
  });

  it('PUB-24 can be gone while its record stays', async () => {
    const { json } = await world.ask(world.office, 'GET', publications());
    const shown = await world.ask(world.office, 'GET', `${publications()}/${json.items[0].id}`);
    expect(shown.json.photoList).toMatchObject([{ photoId: null, preview: null }]);
    expect(appearanceOf(shown.json, world.pupil.personId)).toEqual(['visible']);
    await world.database.withBoard(world.boardId, (tx) => sweepPublications(tx, new Date()));
  });
});
