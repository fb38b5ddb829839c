import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createPhotoWorkers,
  type PhotoWorkerSettings,
  type PhotoWorkers,
  type Progress,
} from '../src/index.ts';
import { drawing } from './hostile.ts';
import { astronaut, gradient, imageOf } from './pictures.ts';

const open: PhotoWorkers[] = [];

function workersWith(settings: PhotoWorkerSettings = {}): PhotoWorkers {
  const workers = createPhotoWorkers({ workers: 1, ...settings });
  open.push(workers);
  return workers;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((workers) => workers.close()));
});

/** The processes this one has started, as the machine knows them. */
function children(): readonly number[] {
  const tasks = `/proc/${process.pid}/task`;
  return readdirSync(tasks).flatMap((task) =>
    readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

/** A worker of the tests: what it does is written in the photo. */
const actor = fileURLToPath(new URL('acting-worker.ts', import.meta.url));
const act = (what: string) => Buffer.from(what);

async function facesOf(workers: PhotoWorkers) {
  const found = await workers.detectFaces(astronaut);
  if (!found.ok || found.value.outcome !== 'faces') throw new Error('a face was to be found');
  return found.value;
}

describe('photos go in and come out', () => {
  test('described, found and covered in one process after another', async () => {
    const workers = workersWith();
    expect(await workers.inspect(astronaut)).toEqual({
      ok: true,
      value: { kind: 'jpeg', width: 512, height: 512, bytes: astronaut.length, carries: [] },
    });
    expect(await workers.inspect(drawing)).toEqual({
      ok: false,
      problem: { code: 'type-not-supported', type: 'svg' },
    });
    const found = await workers.detectFaces(async () => astronaut);
    if (!found.ok || found.value.outcome !== 'faces') throw new Error('a face was to be found');
    expect(found.value.detector).toMatchObject({ name: 'ssd-faceboxes-ultraface', version: '1' });
    const made = await workers.makeRendition(astronaut, { regions: found.value.faces, longestSide: 256 });
    expect(made).toMatchObject({ ok: true, value: { width: 256, height: 256, canBeUndone: false } });
  });

  test('looked at in one go: what it is, where faces are, and a reduced picture; or why not', async () => {
    const workers = workersWith();
    const seen = await workers.look(async () => astronaut, { longestSide: 200, quality: 80 });
    if (!seen.ok) throw new Error('it was to be looked at');
    const { description, faces, preview } = seen.value;
    expect(description).toEqual({
      kind: 'jpeg',
      width: 512,
      height: 512,
      bytes: astronaut.length,
      carries: [],
    });
    expect(faces).toEqual(
      expect.objectContaining({ outcome: 'faces', faces: (await facesOf(workers)).faces }),
    );
    expect(preview).toMatchObject({ format: 'jpeg', width: 200, height: 200, covered: 0 });
    expect(await workers.look(drawing, { longestSide: 200, quality: 80 })).toEqual({
      ok: false,
      problem: { code: 'type-not-supported', type: 'svg' },
    });
    const cut = astronaut.subarray(0, astronaut.length / 2);
    expect(await workers.look(cut, { longestSide: 200, quality: 80 })).toEqual({
      ok: false,
      problem: { code: 'damaged' },
    });
  });

  test('no face is no answer: a person must look', async () => {
    const sky = await imageOf(gradient(640, 480)).jpeg().toBuffer();
    const found = await workersWith().detectFaces(sky);
    expect(found).toMatchObject({ ok: true, value: { outcome: 'person-must-look', because: 'no-faces' } });
    if (found.ok) expect(found.value).not.toHaveProperty('faces');
  });

  test('a detector that is not there: a person must look, and it is told why', async () => {
    const workers = workersWith({ detector: '/nowhere/detector.json' });
    expect(await workers.detector()).toEqual({ ok: false, fault: 'files' });
    expect(await workers.detectFaces(astronaut)).toMatchObject({
      ok: true,
      value: { outcome: 'person-must-look', because: 'detector-failed', detector: null, fault: 'files' },
    });
    expect((await workers.makeRendition(astronaut, { regions: [] })).ok).toBe(true);
  });

  test('a request that is not right never reaches a photo', async () => {
    const wrong = { regions: [{ x: 0, y: 0, width: -1, height: 5 }] };
    await expect(workersWith().makeRendition(astronaut, wrong)).rejects.toThrow('regions.0.width');
  });
});

describe('a worker that dies takes one photo with it and no more', () => {
  test('killed in the middle (kill -9)', async () => {
    const workers = workersWith();
    const before = new Set(children());
    const wide = await imageOf(gradient(4000, 3000)).png({ compressionLevel: 0 }).toBuffer();
    const killed = workers.makeRenditions(wide, [{ regions: [] }, { regions: [] }, { regions: [] }]);
    const after = workers.inspect(astronaut);
    // Long enough to have begun, much too short to have ended.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const [worker] = children().filter((child) => !before.has(child));
    if (worker === undefined) throw new Error('a worker was to be running');
    process.kill(worker, 'SIGKILL');
    expect(await killed).toEqual({ ok: false, problem: { code: 'could-not-be-read', because: 'ended' } });
    expect((await after).ok).toBe(true);
  });

  test('by itself, at every turn, among others that go on', async () => {
    const workers = workersWith({ program: actor, workers: 2 });
    const asked = ['fine', 'die', 'fine', 'crash', 'die', 'fine'];
    const outcomes = await Promise.all(asked.map((what) => workers.inspect(act(what))));
    expect(outcomes.map(({ ok }) => ok)).toEqual(asked.map((what) => what === 'fine'));
  });

  test('takes too long', async () => {
    const workers = workersWith({ program: actor, timeLimit: 5_000 });
    expect(await workers.inspect(act('hang'))).toEqual({
      ok: false,
      problem: { code: 'could-not-be-read', because: 'time' },
    });
    expect((await workers.inspect(act('fine'))).ok).toBe(true);
  });

  test('takes too much memory', async () => {
    const workers = workersWith({ memory: 130 });
    const large = await imageOf(gradient(4000, 4000)).png({ compressionLevel: 1 }).toBuffer();
    expect(await workers.makeRendition(large, { regions: [] })).toEqual({
      ok: false,
      problem: { code: 'could-not-be-read', because: 'memory' },
    });
    expect((await workers.inspect(astronaut)).ok).toBe(true);
  });

  test('cannot even be started', async () => {
    const workers = workersWith({ program: '/nowhere/worker.ts' });
    expect(await workers.inspect(astronaut)).toMatchObject({ problem: { code: 'could-not-be-read' } });
    expect(await workers.detector()).toEqual({ ok: false, fault: 'network' });
  });
});

describe('the line', () => {
  test('is answered in order, tells how far it is, and takes photos only when it is their turn', async () => {
    const seen: Progress[] = [];
    const workers = workersWith({ program: actor, onProgress: (progress) => seen.push(progress) });
    let taken = 0;
    const sources = Array.from({ length: 12 }, () => async () => {
      taken += 1;
      // Never more in hand than are worked on, and one that was just answered.
      expect(taken).toBeLessThanOrEqual(workers.progress().done + 1);
      return act('fine');
    });
    await Promise.all(sources.map((source) => workers.inspect(source)));
    expect(seen).toContainEqual({ waiting: 11, working: 1, done: 0 });
    await expect.poll(() => workers.progress()).toEqual({ waiting: 0, working: 0, done: 12 });
  });

  test('has an end: who comes then is told so', async () => {
    const workers = workersWith({ program: actor, mostWaiting: 2 });
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => workers.inspect(act('fine'))));
    expect(outcomes.map((outcome) => outcome.ok || outcome.problem.code)).toEqual([
      true,
      true,
      true,
      'too-busy',
    ]);
  });

  test('can be left: what waits is not begun, what is worked on is not waited for', async () => {
    const workers = workersWith({ program: actor, timeLimit: 2_000 });
    const leave = new AbortController();
    const first = workers.inspect(act('hang'), { signal: leave.signal });
    let begun = false;
    const second = workers.inspect(
      async () => {
        begun = true;
        return act('fine');
      },
      { signal: leave.signal },
    );
    leave.abort();
    const cancelled = { ok: false, problem: { code: 'cancelled' } };
    expect(await Promise.all([first, second])).toEqual([cancelled, cancelled]);
    expect(await workers.inspect(act('fine'), { signal: AbortSignal.abort() })).toEqual(cancelled);
    expect(begun).toBe(false);
  });

  test('a photo that cannot be fetched comes back as it failed, and the rest goes on', async () => {
    const workers = workersWith({ program: actor });
    const gone = workers.inspect(() => Promise.reject(new Error('gone')));
    const next = workers.inspect(act('fine'));
    await expect(gone).rejects.toThrow('gone');
    expect((await next).ok).toBe(true);
  });

  test('workers are replaced after their share, and end when there is nothing to do', async () => {
    const workers = workersWith({ program: actor, recycleAfter: 2, idleAfter: 50 });
    const processes: number[] = [];
    for (let time = 0; time < 5; time++) {
      const outcome = await workers.inspect(act('fine'));
      if (outcome.ok) processes.push(outcome.value.bytes);
    }
    expect(new Set(processes).size).toBe(3);
    await expect.poll(() => children().some((child) => processes.includes(child))).toBe(false);
  });

  test('closed: what waits is answered, nobody is left behind', async () => {
    const workers = workersWith({ program: actor });
    const answers = [workers.inspect(act('hang')), workers.inspect(act('fine'))];
    await workers.close();
    for (const answer of answers) expect(await answer).toMatchObject({ problem: { code: 'cancelled' } });
    expect(await workers.inspect(act('fine'))).toMatchObject({ problem: { code: 'cancelled' } });
  });
});
