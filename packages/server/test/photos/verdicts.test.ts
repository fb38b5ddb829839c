import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fiveProtocols, openPostWorld, type PostWorld } from './post-world.ts';

// What a protocol says of a photo, by who is in it.

let world: PostWorld;
let photoId: string;

beforeAll(async () => {
  world = await openPostWorld();
});
afterAll(() => world.dispose());

beforeEach(async () => {
  // What was said in an earlier test is taken back: the ledger forgets nothing.
  for (const child of [world.pupil, world.second]) await world.takesBack(child);
  photoId = await world.photo();
});

const address = () => `/schools/${world.schoolId}/photos/${photoId}`;

/** Somebody stands in the photo, and it was looked at. */
async function shows(...people: readonly { readonly personId: string }[]): Promise<void> {
  await world.shows(photoId, ...people);
  await world.looked(photoId);
}

async function verdict() {
  const { status, json } = await world.ask(world.teacher, 'GET', `${address()}/verdicts`);
  expect(status).toBe(200);
  return json.channels.find((one: { channelId: string }) => one.channelId === world.facebook).answer;
}

/** What each protocol says of the photo as it stands: its answer, and the articles it rests on. */
async function verdicts(...protocols: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {};
  for (const protocol of protocols) {
    await world.under(protocol);
    const { outcome, articles } = await verdict();
    const ids = articles.map(({ article }: { article: string }) => article);
    said[protocol] = [outcome, ...new Set(ids)].join(' ');
  }
  return said;
}

it('PHO-47 says nothing of a photo before somebody looked', async () => {
  await world.under('demarel');
  expect(await verdict()).toBeNull();
});

it('PHO-47 wants group photos only on the Facebook page of De Tjongerschool, with consent too', async () => {
  await shows(world.pupil);
  await world.agrees(world.pupil, 'paper');
  expect(await verdicts('tjonger', 'stellingwerf', 'demarel')).toEqual({
    tjonger: 'forbid F.1',
    stellingwerf: 'allow A.5',
    demarel: 'allow M.3',
  });
});

it('PHO-47 counts who is made unrecognisable at De Tjongerschool, and leaves it open elsewhere', async () => {
  await shows(world.pupil, world.second);
  await world.agrees(world.pupil, 'paper');
  await world.judged(photoId, world.facebook, false);
  expect(await verdicts(...fiveProtocols)).toEqual({
    tjonger: 'allow F.1 F.2 R.2',
    twijs: 'unclear A.5',
    stellingwerf: 'unclear A.5',
    asko: 'unclear A.5',
    demarel: 'unclear M.3',
  });
});

it('PHO-62 stays open as long as nobody judged whether a covered child can still be recognised', async () => {
  await shows(world.pupil, world.second);
  await world.agrees(world.pupil, 'paper');
  await world.under('tjonger');
  const open = await verdict();
  expect(open.settled).toBe(false);
  expect(open.tone).not.toBe('may');
  await world.judged(photoId, world.facebook, true);
  expect(await verdict()).toMatchObject({ tone: 'not', settled: true });
});

it('PHO-47 wants it on paper at TWijs, and from everybody who is in it', async () => {
  await shows(world.pupil, world.second);
  await world.agrees(world.pupil, 'paper');
  await world.agrees(world.second, 'phone');
  const { twijs, stellingwerf } = await verdicts('twijs', 'stellingwerf');
  expect(twijs).toBe('forbid A.5');
  expect(stellingwerf).toBe('allow A.5');
  await world.agrees(world.second, 'paper');
  expect(await verdicts('twijs')).toEqual({ twijs: 'allow A.5' });
});

it('PHO-27 is told to who may see the photo, and to nobody else', async () => {
  for (const who of [world.colleague, world.pupil, world.parent]) {
    const { status } = await world.ask(who, 'GET', `${address()}/verdicts`);
    expect([403, 404]).toContain(status);
  }
  expect((await world.ask(world.office, 'GET', `${address()}/verdicts`)).status).toBe(200);
});
