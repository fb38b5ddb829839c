import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../src/platform/ids/index.ts';
import { fiveProtocols, openPostWorld, type PostWorld } from '../photos/post-world.ts';
import { foundSchool, type SignedIn } from '../photos/world.ts';

// The check of a post covers its photos, and who is said to be in its film and sound.

let world: PostWorld;

beforeAll(async () => {
  world = await openPostWorld();
});
afterAll(() => world.dispose());
beforeEach(async () => {
  for (const child of [world.pupil, world.second]) await world.takesBack(child);
});

/** What the interview would ask first about any post. */
const facts = { topic: ['event'], 'others-work': false, personal: false, confidential: false };

interface Draft {
  readonly text?: string;
  readonly photos?: readonly string[];
  readonly people?: readonly object[];
  readonly facts?: object;
  readonly channel?: object | null;
  readonly [more: string]: unknown;
}

async function ask(path: string, { text = '', channel, ...draft }: Draft, who: SignedIn = world.teacher) {
  const place = channel === null ? {} : { channel: channel ?? { kind: 'school', id: world.facebook } };
  const body = { text, actor: 'staff', capacity: 'work', facts, ...place, ...draft };
  return world.ask(who, 'POST', `/schools/${world.schoolId}/checks${path}`, body);
}

async function check(draft: Draft) {
  const { status, json } = await ask('', draft);
  expect(json?.issues).toBeUndefined();
  expect(status).toBe(200);
  return json;
}

/** The end of an answer, and the articles it rests on. */
function endOf({ outcome, articles }: { outcome: string; articles: readonly { article: string }[] }): string {
  return [outcome, ...new Set(articles.map(({ article }) => article))].join(' ');
}

async function ends(draft: Draft, protocols: readonly string[] = fiveProtocols) {
  const said: Record<string, string> = {};
  for (const protocol of protocols) {
    await world.under(protocol);
    said[protocol] = endOf((await check(draft)).ifSo);
  }
  return said;
}

/** A group photo: one child with consent, one without who is covered and judged. */
async function groupPhoto(): Promise<string> {
  const photo = await world.photo();
  await world.shows(photo, world.pupil, world.second);
  await world.looked(photo);
  await world.agrees(world.pupil, 'paper');
  await world.judged(photo, world.facebook, false);
  return photo;
}

describe('a post with a photo', () => {
  it('PHO-60 is judged by its photo and its text together, under each protocol with its own articles', async () => {
    const photos = [await groupPhoto()];
    const text = 'Groep 5 was vandaag in het museum.';
    const bare = await ends({ text, photos });
    expect(bare).toEqual({
      tjonger: 'allow F.1 F.2 R.2 R.3',
      twijs: 'unclear A.5',
      stellingwerf: 'unclear A.5',
      asko: 'unclear A.5',
      demarel: 'unclear M.3',
    });
    const named = await ends({ text: `${text} Fenna Eersteling tekende een paard.`, photos });
    expect(named['tjonger']).toBe('forbid F.1');
    expect(named['demarel']).toMatch(/^unclear M\.3/);
  });

  it('PHO-60 wants it written and provable at TWijs, and from everybody depicted at Stellingwerf', async () => {
    const photo = await world.photo();
    await world.shows(photo, world.pupil, world.second);
    await world.looked(photo);
    await world.agrees(world.pupil, 'paper');
    await world.agrees(world.second, 'phone');
    const draft = { text: 'Een mooie dag.', photos: [photo] };
    expect(await ends(draft, ['twijs', 'stellingwerf'])).toEqual({
      twijs: 'forbid A.5',
      stellingwerf: 'allow A.5',
    });
    await world.agrees(world.second, 'paper');
    expect(await ends(draft, ['twijs'])).toEqual({ twijs: 'allow A.5' });
  });

  it('PHO-61 knows a first name of two children at school for the one who is in the photo', async () => {
    const photos = [await groupPhoto()];
    await world.under('tjonger');
    const alone = await check({ text: 'Wat tekende Fenna mooi!' });
    expect(alone.findings[0].meant.count).toBe(2);
    expect(alone.people).toEqual([]);
    const { people, ifSo, findings } = await check({ text: 'Wat tekende Fenna mooi!', photos });
    expect(people).toContainEqual({
      personId: world.pupil.personId,
      name: 'Fenna Eersteling',
      shown: ['depicted', 'named'],
      maySee: true,
      entry: expect.any(Number),
    });
    expect(endOf(ifSo)).toBe('forbid F.1');
    const [name] = findings.filter(({ detector }: { detector: string }) => detector === 'roster-name');
    expect(name.articles.map(({ article }: { article: string }) => article)).toContain('F.1');
    expect(name.fixes.map(({ code }: { code: string }) => code)).toContain('remove');
  });

  it('PHO-61 asks about a name of somebody who is not in the photo', async () => {
    const photos = [await groupPhoto()];
    await world.under('tjonger');
    const { answer, ifSo } = await check({ text: 'Verzonnen Leerkracht nam de foto.', photos });
    // The author's own name is no name beside a photo.
    expect(endOf(ifSo)).toBe('allow F.1 F.2 R.2 R.3');
    const other = await check({ text: 'Verzonnen Collega nam de foto.', photos });
    expect(other.answer.settled).toBe(false);
    expect(other.step.kind).toBe('question');
    expect(endOf(other.ifSo)).toMatch(/^forbid F\.1/);
    expect(answer.settled).toBe(true);
  });

  it('PHO-61 takes somebody in two photos who is named too for one, recognisable if in one of them', async () => {
    const [covered, visible] = [await groupPhoto(), await world.photo()];
    await world.shows(visible, world.pupil, 'nobody-known', 'background');
    await world.looked(visible);
    const { people, told } = await check({
      text: 'Fenna Eersteling was er ook.',
      photos: [covered, visible],
    });
    const mine = people.filter(({ personId }: { personId: string }) => personId === world.pupil.personId);
    expect(mine).toHaveLength(1);
    expect(mine[0].shown).toEqual(['depicted', 'named']);
    const count = told.find(({ fact }: { fact: string }) => fact === 'people');
    // Fenna, Jurre, a stranger.
    expect(count.value).toBe(3);
  });

  it('PHO-71 asks of each photo how many children are in it, and says which one it is', async () => {
    const photos = [await groupPhoto(), await world.photo()];
    const [, portrait] = photos;
    await world.shows(portrait ?? '', world.pupil, world.teacher);
    await world.looked(portrait ?? '');
    await world.under('tjonger');
    const draft = { text: 'Een mooie dag.', photos };
    const { ifSo, answer, strictestPhoto, step } = await check(draft);
    expect(endOf(ifSo)).toMatch(/^forbid F\.1/);
    expect([answer.tone, step.kind, strictestPhoto]).toEqual(['not', 'answer', portrait]);
    const group = await check({ ...draft, photos: photos.slice(0, 1) });
    expect([group.ifSo.outcome, group.strictestPhoto]).toEqual(['allow', null]);
    const film = { ...facts, media: ['photo', 'film'] };
    const alone = [{ personId: world.pupil.personId, shown: 'depicted' }];
    const withFilm = await check({ ...draft, photos: photos.slice(0, 1), facts: film, people: alone });
    expect(endOf(withFilm.ifSo)).toMatch(/^forbid F\.1/);
    const { json } = await ask('/channels', { ...draft, channel: null });
    const page = json.channels.find((one: { channelId: string }) => one.channelId === world.facebook);
    expect(page.answer).toEqual(answer);
  });

  it('PHO-62 asks about a covered child whom nobody judged, and again when its name stands beside it', async () => {
    const photo = await world.photo();
    await world.shows(photo, world.pupil, world.second);
    await world.looked(photo);
    await world.agrees(world.pupil, 'paper');
    await world.under('tjonger');
    const draft = { text: 'Een mooie dag.', photos: [photo] };
    const unjudged = await check(draft);
    expect(unjudged.photos).toEqual([
      { photoId: photo, standing: 'covered', covered: 1, unjudged: 1, version: 'none' },
    ]);
    expect(unjudged.answer.settled).toBe(false);
    expect(unjudged.step.question.fact).toMatch(/^people\.\d+\.recognisable$/);
    await world.judged(photo, world.facebook, false);
    expect((await check(draft)).answer).toMatchObject({ settled: true, tone: 'may' });
    await world.under('stellingwerf');
    expect(endOf((await check(draft)).ifSo)).toBe('unclear A.5');
    const named = await check({ ...draft, text: 'Jurre Tweedeling was er ook.' });
    expect(endOf(named.ifSo)).toBe('forbid A.5');
  });

  it('PHO-63 is never simply allowed as long as nobody said who is in it', async () => {
    const photo = await world.photo();
    for (const protocol of fiveProtocols) {
      await world.under(protocol);
      for (const channel of [
        { kind: 'school', id: world.facebook },
        { kind: 'private', channel: 'facebook' },
      ]) {
        const draft = { text: 'Een mooie dag.', photos: [photo], channel, capacity: 'work' };
        const { answer, ifSo, photos, arePeopleKnown } = await check(draft);
        expect(photos).toMatchObject([{ standing: 'look-first' }]);
        expect(arePeopleKnown).toBe(false);
        for (const { tone, settled } of [answer, ifSo]) {
          expect([tone, settled], protocol).not.toEqual(['may', true]);
          expect(tone, protocol).not.toBe('may');
        }
      }
    }
    await world.shows(photo, null);
    await world.looked(photo);
    const { photos } = await check({ photos: [photo] });
    expect(photos).toMatchObject([{ standing: 'name-first' }]);
  });

  it('PHO-63 is not allowed by what is told about people who are not known', async () => {
    const photo = await world.photo();
    await world.under('demarel');
    const { peopleMark } = await check({ photos: [photo] });
    const told = { ...facts, 'people.1.who': 'other', 'people.1.recognisable': false, people: 0 };
    const { answer } = await check({ photos: [photo], facts: told, peopleMark });
    expect(answer.tone).not.toBe('may');
  });

  it('PHO-64 counts what was told about people only as long as they are the same', async () => {
    const photo = await world.photo();
    await world.shows(photo, world.pupil, 'nobody-known');
    await world.looked(photo);
    await world.under('demarel');
    const channel = { kind: 'private', channel: 'facebook' };
    const draft = { text: 'Mooi.', photos: [photo], channel, facts: { ...facts, 'people.1.informed': true } };
    const toldOf = ({ told }: { told: readonly { fact: string }[] }) => told.map(({ fact }) => fact);
    const { peopleMark } = await check(draft);
    expect(toldOf(await check({ ...draft, peopleMark }))).toContain('people.1.informed');
    expect(toldOf(await check(draft))).not.toContain('people.1.informed');
    expect(toldOf(await check({ ...draft, text: 'Fenna!', peopleMark }))).not.toContain('people.1.informed');
  });

  it('PHO-42 tells of nobody why they may not be seen, nor how old they are', async () => {
    const photos = [await groupPhoto()];
    const { told } = await check({ text: 'Mooi.', photos });
    const keys = told.map(({ fact }: { fact: string }) => fact);
    expect(keys).toContain('people.1.who');
    expect(keys.filter((key: string) => /consent|\.age$/.test(key))).toEqual([]);
  });

  it('PHO-65 knows no consent for a place that is no channel of the school', async () => {
    const photos = [await groupPhoto()];
    await world.under('stellingwerf');
    const { people, ifSo } = await check({ photos, channel: { kind: 'private', channel: 'instagram' } });
    expect(people.map(({ maySee }: { maySee: unknown }) => maySee)).toEqual([null, null]);
    expect(ifSo.tone).not.toBe('may');
  });

  it('PHO-66 leaves out a photo that is not used on the channel, and its people', async () => {
    const photo = await groupPhoto();
    const address = `/schools/${world.schoolId}/photos/${photo}/channels/${world.facebook}`;
    await world.ask(world.teacher, 'PUT', address, { use: { kind: 'left-out' } });
    await world.under('twijs');
    const { people, photos, ifSo } = await check({ text: 'Een mooie dag.', photos: [photo] });
    expect(photos).toMatchObject([{ standing: 'left-out' }]);
    expect(people).toEqual([]);
    const told = { ...facts, media: [], people: 0 };
    expect(endOf(ifSo)).toBe(endOf((await check({ text: 'Een mooie dag.', facts: told })).ifSo));
  });
});

describe('film and sound', () => {
  const film = { ...facts, media: ['film'] };
  const depicted = (...who: readonly SignedIn[]) =>
    who.map(({ personId }) => ({ personId, shown: 'depicted' }));

  it('PHO-67 are judged by who is said to be in them', async () => {
    await world.agrees(world.pupil, 'paper');
    const draft = { text: 'Kijk eens.', facts: film };
    expect(await ends({ ...draft, people: depicted(world.pupil) })).toMatchObject({
      tjonger: 'forbid F.1',
      twijs: 'allow A.5',
      stellingwerf: 'allow A.5',
    });
    const both = depicted(world.pupil, world.second);
    expect(await ends({ ...draft, people: both }, ['tjonger', 'twijs'])).toEqual({
      tjonger: 'forbid F.1 R.2 K.4',
      twijs: 'forbid A.5',
    });
    const { people } = await check({ ...draft, people: both });
    expect(people.map(({ maySee }: { maySee: unknown }) => maySee)).toEqual([false, true]);
  });

  it('PHO-67 may have nobody of school in them, when that is said', async () => {
    await world.under('twijs');
    const { arePeopleKnown, ifSo } = await check({ text: 'De nieuwe gymzaal.', facts: film, people: [] });
    expect(arePeopleKnown).toBe(true);
    expect(['open', 'unclear', 'not']).not.toContain(ifSo.tone);
  });

  it('PHO-67 of a sound it is heard who is in it; beside a known photo it still has to be said', async () => {
    const photos = [await groupPhoto()];
    const media = { ...facts, media: ['photo', 'sound'] };
    const heard = [{ personId: world.pupil.personId, shown: 'heard' }];
    const { people, arePeopleKnown } = await check({ photos, facts: media, people: heard });
    expect(arePeopleKnown).toBe(true);
    expect(people).toContainEqual(expect.objectContaining({ shown: ['depicted', 'heard'] }));
    const unsaid = await check({ photos, facts: media });
    expect(unsaid.arePeopleKnown).toBe(false);
    expect(unsaid.answer.tone).not.toBe('may');
  });

  it('PHO-67 is refused where there is no film, sound or photo that they could be in', async () => {
    const { status, json } = await ask('', { text: 'Hoi', people: depicted(world.pupil) });
    expect(status).toBe(422);
    expect(json.issues).toEqual([{ at: '/body/people', code: 'no-recording' }]);
  });
});

describe('every channel at once', () => {
  it('PHO-68 tells of each open channel the answer, the photos and who may be seen there', async () => {
    const photo = await groupPhoto();
    await world.agrees(world.second, 'paper', 'portal');
    await world.agrees(world.pupil, 'paper', 'portal');
    await world.under('tjonger');
    const draft = { text: 'Fenna Eersteling tekende een paard.', photos: [photo], channel: null };
    const { status, json } = await ask('/channels', draft);
    expect(status).toBe(200);
    const of = (id: string) => json.channels.find((one: { channelId: string }) => one.channelId === id);
    const maySee = (id: string) =>
      of(id)
        .people.map(({ name, maySee: may }: { name: string; maySee: boolean }) => `${name} ${may}`)
        .sort();
    expect(of(world.facebook).ifSo.tone).toBe('not');
    expect(maySee(world.facebook)).toEqual(['Fenna Eersteling true', 'Jurre Tweedeling false']);
    expect(of(world.facebook).photos).toMatchObject([{ standing: 'covered', covered: 1, unjudged: 0 }]);
    expect(of(world.portal).ifSo.tone).not.toBe('not');
    expect(maySee(world.portal)).toEqual(['Fenna Eersteling true', 'Jurre Tweedeling true']);
    expect(of(world.portal).photos).toMatchObject([{ standing: 'as-it-is', covered: 0 }]);
    // The same as when each is asked by itself.
    for (const id of [world.facebook, world.portal]) {
      const alone = await check({ ...draft, channel: { kind: 'school', id } });
      expect(of(id).ifSo).toEqual(alone.ifSo);
      expect(of(id).answer).toEqual(alone.answer);
    }
    const here = await check({ ...draft, channel: { kind: 'school', id: world.facebook } });
    expect(here.otherChannels.map(({ id }: { id: string }) => id)).toEqual([world.portal]);
  });

  it('PHO-72 asks the database as much for twenty photos as for one, on all channels as on one', async () => {
    const photos: string[] = [];
    for (let count = 0; count < 20; count += 1) photos.push(await groupPhoto());
    await check({ photos });
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    // Work on photos goes on beside it and asks things too: the fewest of several times are those of the check alone.
    const questions = async (path: string, draft: Draft) => {
      let fewest = Number.POSITIVE_INFINITY;
      for (let time = 0; time < 5; time += 1) {
        spy.mockClear();
        expect((await ask(path, draft)).status).toBe(200);
        fewest = Math.min(fewest, spy.mock.calls.length);
      }
      return fewest;
    };
    const one = await questions('', { photos: photos.slice(0, 1) });
    expect(one).toBeLessThanOrEqual(23);
    expect(await questions('', { photos })).toBe(one);
    expect(await questions('/channels', { photos, channel: null })).toBe(one);
    spy.mockRestore();
  });

  it('PHO-68 says the same of text alone as a check does', async () => {
    await world.under('demarel');
    const draft = { text: 'Jurre Tweedeling is weer ziek.', channel: null };
    const { json } = await ask('/channels', draft);
    for (const { channelId, ifSo } of json.channels) {
      const alone = await check({ ...draft, channel: { kind: 'school', id: channelId } });
      expect(ifSo).toEqual(alone.ifSo);
    }
  });
});

describe('who may ask', () => {
  it('PHO-69 is told of no photo and of nobody that is not there for them', async () => {
    const there = await foundSchool(world.database);
    const theirs = await world.photo(world.colleague);
    const unknown = { at: '/body/photos', code: 'unknown' };
    for (const photos of [[theirs], [newId()], [await groupPhoto(), theirs]]) {
      for (const path of ['', '/channels']) {
        const { status, json } = await ask(path, {
          photos,
          channel: path === '' ? undefined : null,
        } as Draft);
        expect(status).toBe(422);
        expect(json.issues).toEqual([unknown]);
      }
    }
    const film = { ...facts, media: ['film'] };
    for (const personId of [newId(), there.pupil.personId, world.parent.personId]) {
      const { status, json } = await ask('', { facts: film, people: [{ personId, shown: 'depicted' }] });
      expect(status).toBe(422);
      expect(json.issues).toEqual([{ at: '/body/people', code: 'unknown' }]);
    }
  });

  it('PHO-69 tells a pupil or parent nothing of anybody’s consent', async () => {
    const people = [{ personId: world.second.personId, shown: 'depicted' }];
    for (const [who, actor] of [
      [world.pupil, 'pupil'],
      [world.parent, 'parent'],
    ] as const) {
      const body = { actor, people, facts: { media: ['film'] }, channel: null, capacity: undefined };
      const { status, json } = await ask('', body, who);
      expect(status).toBe(422);
      expect(json.issues).toEqual([{ at: '/body/people', code: 'unknown' }]);
    }
  });

  it('PHO-69 lets who places photos check those of colleagues', async () => {
    const photo = await groupPhoto();
    const { status } = await ask('', { photos: [photo], actor: 'staff' }, world.page);
    expect(status).toBe(200);
  });
});

describe('laws', () => {
  /** From refused to allowed; what is open or unclear is between. */
  const mildness: Readonly<Record<string, number>> = { not: 0, 'rather-not': 1, may: 4, 'may-if': 3 };
  const mildnessOf = ({ tone }: { tone: string }) => mildness[tone] ?? 2;

  it('PHO-60 somebody more who can be seen without consent never makes an answer milder', async () => {
    const stranger = 'nobody-known' as const;
    const who = fc.constantFrom<'pupil' | 'stranger' | 'background'>('pupil', 'stranger', 'background');
    await world.agrees(world.pupil, 'paper');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fiveProtocols),
        fc.array(who, { minLength: 2, maxLength: 3 }),
        fc.constantFrom('Mooie dag.', 'Fenna Eersteling won.'),
        async (protocol, others, text) => {
          const photo = await world.photo();
          const people = others.map((one) =>
            one === 'pupil' ? world.pupil : one === 'stranger' ? stranger : ('background' as const),
          );
          await world.shows(photo, ...people);
          await world.looked(photo);
          await world.judged(photo, world.facebook, true);
          await world.under(protocol);
          const before = await check({ text, photos: [photo] });
          const address = `/schools/${world.schoolId}/photos/${photo}/people/${world.second.personId}`;
          await world.ask(world.teacher, 'PUT', address);
          await world.looked(photo);
          const after = await check({ text, photos: [photo] });
          expect(mildnessOf(after.ifSo), protocol).toBeLessThanOrEqual(mildnessOf(before.ifSo));
        },
      ),
      { seed: 4, numRuns: 15 },
    );
  });
});
