import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { chooseProtocol, openProtocolShelf } from '../../src/modules/settings/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { openPhotoWorld, type PhotoWorld } from './world.ts';

// What a protocol says of a photo, by who is in it. No photo is read here: boxes and names are written down as they would be.

const channelId = newId();
const purposeId = newId();
const shelf = openProtocolShelf();
let world: PhotoWorld;
let photoId: string;

beforeAll(async () => {
  world = await openPhotoWorld();
  const { boardId: board_id, schoolId: school_id } = world;
  const facebook = { kind: 'facebook', audience: 'public', name: 'Schoolpagina' };
  await world.database.withBoard(board_id, async (tx) => {
    const purpose = { board_id, id: purposeId, school_id, name: 'social', place: 1, version: 1 };
    await tx.insertInto('consent_purpose').values(purpose).execute();
    await tx
      .insertInto('consent_purpose_version')
      .values({
        ...{
          board_id,
          id: newId(),
          purpose_id: purposeId,
          number: 1,
          meaning_number: 1,
          name: 'social',
          meaning: '',
        },
        channels: JSON.stringify([facebook]),
        made_at: new Date(),
      })
      .execute();
    const channel = { board_id, id: channelId, school_id, ...facebook, consent_purpose: 'social' };
    await tx.insertInto('channel').values(channel).execute();
    const manager = { board_id, channel_id: channelId, person_id: world.teacher.personId };
    await tx.insertInto('channel_administrator').values(manager).execute();
    await tx
      .updateTable('person')
      .set({ birth_date: '2016-05-06' })
      .where('id', 'in', [world.pupil.personId, world.second.personId])
      .execute();
    for (const child_id of [world.pupil.personId, world.second.personId]) {
      const custody = { child_id, guardian_id: world.parent.personId, has_custody: true };
      await tx
        .insertInto('guardian')
        .values({ board_id, id: newId(), ...custody, starts_on: '2020-01-01', given_by: 'person' })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
});
afterAll(() => world.dispose());

beforeEach(async () => {
  photoId = newId();
  const { boardId: board_id, schoolId: school_id, teacher } = world;
  for (const child of [world.pupil, world.second]) await takesBack(child);
  await world.database.withBoard(board_id, (tx) =>
    tx
      .insertInto('photo')
      .values({
        ...{ board_id, id: photoId, school_id, uploaded_by: teacher.personId, state: 'ready', bytes: 1 },
        ...{ kind: 'jpeg', width: 1200, height: 800, announced_at: new Date(), keep_until: '2099-01-01' },
      })
      .execute(),
  );
});

const address = () => `/schools/${world.schoolId}/photos/${photoId}`;

/** Somebody stands in the photo, and it was looked at. */
async function shows(...people: readonly { readonly personId: string }[]): Promise<void> {
  const { boardId: board_id, teacher } = world;
  await world.database.withBoard(board_id, async (tx) => {
    for (const [at, { personId: person_id }] of people.entries()) {
      await tx
        .insertInto('photo_face')
        .values({
          ...{ board_id, id: newId(), photo_id: photoId, x: 100 * at, y: 10, width: 50, height: 60 },
          ...{ score: 0.9, made_at: new Date(), who: 'person', person_id },
          ...{ said_by: teacher.personId, said_at: new Date() },
        })
        .execute();
    }
  });
  await world.ask(teacher, 'POST', `${address()}/looked`);
}

type Child = { readonly personId: string };

/** A parent says something on paper or by telephone, later than whatever was said before. */
async function says(child: Child, kind: 'given' | 'withdrawn', way: 'paper' | 'phone'): Promise<void> {
  const { boardId: board_id, schoolId: school_id } = world;
  const proof = way === 'paper' ? { reference: 'map 3' } : { note: 'gebeld met een ouder' };
  await world.database.withBoard(board_id, (tx) =>
    tx
      .insertInto('consent_entry')
      .values({
        ...{
          board_id,
          id: newId(),
          school_id,
          subject_id: child.personId,
          purpose_id: purposeId,
          version: 1,
        },
        ...{ kind, answered_by: world.parent.personId, capacity: 'guardian', way, ...proof },
        ...{ said_on: '2026-01-05', recorded_at: new Date(), recorded_by: world.office.personId },
      })
      .execute(),
  );
}

const agrees = (child: Child, way: 'paper' | 'phone') => says(child, 'given', way);
/** What was said in an earlier test is taken back: the ledger forgets nothing. */
const takesBack = (child: Child) => says(child, 'withdrawn', 'phone');

async function under(protocol: string): Promise<void> {
  const version = shelf.shipped.find(({ compiled }) => compiled.protocol.id === protocol);
  if (version === undefined) throw new Error(`there is no protocol ${protocol}`);
  const { boardId, schoolId } = world;
  await world.database.withBoard(boardId, (tx) =>
    chooseProtocol(
      tx,
      shelf,
      { boardId, accountId: null },
      { schoolId, digest: version.digest, startsOn: '2020-01-01' },
      new Date(),
    ),
  );
}

async function verdict() {
  const { status, json } = await world.ask(world.teacher, 'GET', `${address()}/verdicts`);
  expect(status).toBe(200);
  return json.channels.find((one: { channelId: string }) => one.channelId === channelId).answer;
}

/** What each protocol says of the photo as it stands: its answer, and the articles it rests on. */
async function verdicts(...protocols: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {};
  for (const protocol of protocols) {
    await under(protocol);
    const { outcome, articles } = await verdict();
    const ids = articles.map(({ article }: { article: string }) => article);
    said[protocol] = [outcome, ...new Set(ids)].join(' ');
  }
  return said;
}

const five = ['tjonger', 'twijs', 'stellingwerf', 'asko', 'demarel'] as const;

it('PHO-47 says nothing of a photo before somebody looked', async () => {
  await under('demarel');
  expect(await verdict()).toBeNull();
});

it('PHO-47 wants group photos only on the Facebook page of De Tjongerschool, with consent too', async () => {
  await shows(world.pupil);
  await agrees(world.pupil, 'paper');
  expect(await verdicts('tjonger', 'stellingwerf', 'demarel')).toEqual({
    tjonger: 'forbid F.1',
    stellingwerf: 'allow A.5',
    demarel: 'allow M.3',
  });
});

it('PHO-47 counts who is made unrecognisable at De Tjongerschool, and leaves it open elsewhere', async () => {
  await shows(world.pupil, world.second);
  await agrees(world.pupil, 'paper');
  expect(await verdicts(...five)).toEqual({
    tjonger: 'allow F.1 F.2 R.2',
    twijs: 'unclear A.5',
    stellingwerf: 'unclear A.5',
    asko: 'unclear A.5',
    demarel: 'unclear M.3',
  });
});

it('PHO-47 wants it on paper at TWijs, and from everybody who is in it', async () => {
  await shows(world.pupil, world.second);
  await agrees(world.pupil, 'paper');
  await agrees(world.second, 'phone');
  const { twijs, stellingwerf } = await verdicts('twijs', 'stellingwerf');
  expect(twijs).toBe('forbid A.5');
  expect(stellingwerf).toBe('allow A.5');
  await agrees(world.second, 'paper');
  expect(await verdicts('twijs')).toEqual({ twijs: 'allow A.5' });
});

it('PHO-27 is told to who may see the photo, and to nobody else', async () => {
  for (const who of [world.colleague, world.pupil, world.parent]) {
    const { status } = await world.ask(who, 'GET', `${address()}/verdicts`);
    expect([403, 404]).toContain(status);
  }
  expect((await world.ask(world.office, 'GET', `${address()}/verdicts`)).status).toBe(200);
});
