import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { makePhotos } from '@plaatswijs/photo/bench';
import { print, printTable, printTitle, verdict } from '../print.ts';
import { quantile } from '../stopwatch.ts';
import { nextAddress, signIn, typicalTexts } from './report-check.ts';
import type { PhotosToSend } from './send-photos.ts';
import { type StartedServer, startedServer } from './started-server.ts';

/** At most so many times as long, for one check in twenty. */
const mostTimes = 2;

/** Checks are asked so far apart, in milliseconds, whether or not the one before is answered: some fifty people writing. */
const between = 50;

/** Of the line between the school and the server: 100 megabit a second. */
const bytesPerSecond = 12_500_000;

/** How long a photo may take to be read, in milliseconds, before the measurement is given up. */
const patience = 120_000;

export interface PhotoLoad {
  /** Each has a quiet part, and then a part with photos. */
  readonly rounds: number;
  /** Of the quiet part. */
  readonly seconds: number;
  /** In each round. */
  readonly photos: number;
}

/** The usual measure, and a short one that only shows that everything works. */
export const photoLoad = {
  full: { rounds: 4, seconds: 20, photos: 50 },
  quick: { rounds: 1, seconds: 2, photos: 3 },
} as const satisfies Record<string, PhotoLoad>;

/** The check endpoint while photos of 12 megapixels come in and are read, beside the same without: one check in twenty. */
export async function reportPhotos({ rounds, seconds, photos }: PhotoLoad): Promise<void> {
  printTitle(`The check endpoint while ${rounds * photos} photos of 12 megapixels come in and are read`);
  const folder = mkdtempSync(join(tmpdir(), 'plaatswijs-bench-'));
  const made = await makePhotos();
  const server = await startedServer(folder);
  try {
    const desk = await openDesk(server);
    const { files } = made;
    const [quiet, arriving, reading]: [number[], number[], number[]] = [[], [], []];
    let spent = 0;
    await checksUntil(desk, () => after(2000));
    for (let round = 0; round < rounds; round++) {
      quiet.push(...(await checksUntil(desk, () => after(seconds * 1000))));
      const begin = performance.now();
      const ids: string[] = [];
      arriving.push(...(await checksUntil(desk, () => sendAll(desk, files, photos, ids))));
      reading.push(...(await checksUntil(desk, () => untilAllRead(desk, ids))));
      spent += performance.now() - begin;
    }
    printFigures({ quiet, arriving, reading }, spent / (rounds * photos));
  } finally {
    await server.stop();
    made.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long checks took, in milliseconds. */
interface Times {
  readonly quiet: readonly number[];
  /** While photos come in over a line of 100 megabit a second, and the first are read. */
  readonly arriving: readonly number[];
  /** After that, until all are read. */
  readonly reading: readonly number[];
}

function printFigures({ quiet, arriving, reading }: Times, perPhoto: number): void {
  const busy = [...arriving, ...reading];
  const row = (name: string, times: readonly number[]) => [
    name,
    String(times.length),
    ...[0.5, 0.95, 0.99].map((part) => `${quantile(times, part).toFixed(1)} ms`),
  ];
  printTable([
    ['', 'checks', 'median', 'one in twenty', 'one in a hundred'],
    row('without photos', quiet),
    row('while photos come in', arriving),
    row('while photos are read', reading),
    row('both', busy),
  ]);
  const times = quantile(busy, 0.95) / quantile(quiet, 0.95);
  print(`  ${(perPhoto / 1000).toFixed(2)} s a photo, sent and read`);
  print(`  load of the machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
  print(
    `  one in twenty takes ${times.toFixed(2)} times as long; at most ${mostTimes}: ${verdict(times <= mostTimes)}`,
  );
}

/** A teacher at a school, with posts to have checked. */
interface Desk {
  readonly url: string;
  readonly cookie: string;
  readonly schoolId: string;
  readonly bodies: readonly string[];
}

async function openDesk(server: StartedServer): Promise<Desk> {
  const cookie = await signIn(server);
  const me = await (await fetch(`${server.url}/api/v1/me`, { headers: { cookie } })).json();
  const schoolId = (me as { schools: readonly { id: string }[] }).schools[0]?.id ?? '';
  const bodies = typicalTexts().map((text) => JSON.stringify({ text, actor: 'staff', capacity: 'work' }));
  return { url: server.url, cookie, schoolId, bodies };
}

/** How long each check took, in milliseconds, until something is over. */
async function checksUntil(desk: Desk, act: () => Promise<void>): Promise<readonly number[]> {
  const asked: Promise<number>[] = [];
  const timer = setInterval(() => asked.push(check(desk, asked.length)), between);
  try {
    await act();
  } finally {
    clearInterval(timer);
  }
  return Promise.all(asked);
}

async function check({ url, cookie, schoolId, bodies }: Desk, index: number): Promise<number> {
  const begin = performance.now();
  const answer = await fetch(`${url}/api/v1/schools/${schoolId}/checks`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'x-forwarded-for': nextAddress() },
    body: bodies[index % bodies.length] ?? '',
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`a check was refused: ${answer.status}`);
  return performance.now() - begin;
}

/** Sends photos from a thread of its own. */
async function sendAll(desk: Desk, files: readonly string[], count: number, ids: string[]): Promise<void> {
  const { url, cookie, schoolId } = desk;
  const workerData: PhotosToSend = { url, cookie, schoolId, files, count, bytesPerSecond };
  const sender = new Worker(new URL('send-photos.ts', import.meta.url), { workerData });
  const [sent] = (await once(sender, 'message')) as [readonly string[]];
  ids.push(...sent);
}

async function untilAllRead(desk: Desk, ids: readonly string[]): Promise<void> {
  for (const id of ids) await untilRead(desk, id);
}

async function untilRead({ url, cookie, schoolId }: Desk, id: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = await fetch(`${url}/api/v1/schools/${schoolId}/photos/${id}`, { headers: { cookie } });
    const { state } = (await answer.json()) as { readonly state?: string };
    if (state === 'ready') return;
    if (state !== 'reading') throw new Error(`a photo was not read: ${state ?? answer.status}`);
    await after(200);
  }
  throw new Error('a photo was not read in time');
}
