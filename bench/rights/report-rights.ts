import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serveRights } from '@plaatswijs/server/testing';
import { print, printTable, printTitle, verdict } from '../print.ts';
import { type HeldPerson, holdPerson } from './held-person.ts';

/** Most that the memory in use may grow with a hundred times as much held, in bytes. */
const most = 96 * 1024 * 1024;

interface Phase {
  readonly seconds: number;
  /** The most that was in use above where it began, in bytes: what is left once everything is collected that can be. */
  readonly grown: number;
  /** The largest this process was above where it began, in bytes: with what the collector leaves for later. */
  readonly resident: number;
}

/** How much is held of somebody. */
interface Held {
  readonly things: number;
  /** That they are in, with somebody else. */
  readonly photos: number;
}

/** An access request of somebody with few things held and with many: gathered, each part judged, and the answer written. */
export async function reportRights(sizes: readonly [Held, Held]): Promise<void> {
  printTitle('An access request, gathered and answered');
  const phases = ['gathering', 'covering photos', 'PDF', 'JSON'];
  const rows: string[][] = [['things held', 'photos', ...phases.flatMap((phase) => [phase, 'memory'])]];
  const grown: number[] = [];
  // The small one first warms everything up, so that what is measured is what comes with the number.
  for (const size of sizes) {
    const { gathering, covering, pdf, json } = await request(size);
    const all = [gathering, covering, pdf, json];
    grown.push(Math.max(...all.map((phase) => phase.grown)));
    const [things, photos] = [size.things, size.photos].map((count) => count.toLocaleString('en-GB'));
    rows.push([things ?? '', photos ?? '', ...all.flatMap(shown)]);
  }
  printTable(rows);
  print('  memory: in use, and in brackets what the process took of the machine');
  const [small = 0, large = 0] = grown;
  print(
    `  grows ${megabytes(large - small)} more, at most ${megabytes(most)}: ${verdict(large - small <= most)}`,
  );
}

async function request({ things, photos }: Held) {
  const held = await holdPerson(things, photos);
  const served = await serveRights(held.database, held.boardId, held.handlerId, held.blobs);
  try {
    return await answered(held, served.address);
  } finally {
    await served.close();
    await held.close();
  }
}

async function answered({ schoolId, personId }: HeldPerson, address: string) {
  let asked = 0;
  const ask = async (method: string, path: string, body?: object) => {
    asked += 1;
    // Each from elsewhere, so that no limit gets in the way.
    const from = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
    const reply = await fetch(`${address}/api/v1/schools/${schoolId}${path}`, {
      method,
      headers: {
        'x-forwarded-for': from,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply;
  };
  const { id } = await jsonOf(
    await ask('POST', '/rights-requests', {
      kind: 'access',
      aboutId: personId,
      asker: { capacity: 'self' },
      identity: 'known',
      receivedOn: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10),
      words: '',
    }),
  );
  const gathering = await measured(async () => {
    await (await ask('POST', `/rights-requests/${id}/gather`, { version: 1 })).arrayBuffer();
  });
  const { parts } = await jsonOf(await ask('GET', `/rights-requests/${id}`));
  const covering = await measured(async () => {
    for (const part of parts) await coverPictures(part.id, ask);
  });
  for (const part of parts) {
    const { stamp, marks } = await jsonOf(await ask('GET', `/rights-parts/${part.id}`));
    const given = marks.map(({ line, start, end }: Record<string, number>) => ({ line, start, end }));
    await ask('PUT', `/rights-parts/${part.id}/review`, { as: 'give', stamp, marks: given });
  }
  await ask('POST', `/rights-requests/${id}/answer`, { version: 2, letter: 'Hierbij.' });
  const fetched = (form: string) =>
    measured(async () => {
      const { body } = await ask('GET', `/rights-requests/${id}/answer/${form}`);
      let bytes = 0;
      for await (const piece of body ?? []) bytes += piece.length;
      if (bytes < 1000) throw new Error('there is no answer');
    });
  return { gathering, covering, pdf: await fetched('pdf'), json: await fetched('json') };
}

type Ask = (method: string, path: string, body?: object) => Promise<Response>;

/** Gives each picture of a part as it was proposed, one after another. */
async function coverPictures(partId: string, ask: Ask): Promise<void> {
  const { attachments } = await jsonOf(await ask('GET', `/rights-parts/${partId}`));
  for (const { id, stamp, boxes } of attachments)
    await ask('PUT', `/rights-parts/${partId}/attachments/${id}`, { as: 'give', stamp, covers: boxes });
}

// biome-ignore lint/suspicious/noExplicitAny: a figure reads what the contract has checked already
async function jsonOf(reply: Response): Promise<any> {
  return reply.json();
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** In milliseconds; collecting takes some of the time that is measured. */
const between = 500;

async function measured(work: () => Promise<void>): Promise<Phase> {
  collect();
  const began = performance.now();
  const first = { used: inUse(), resident: process.memoryUsage().rss };
  const most = { ...first };
  const look = () => {
    most.resident = Math.max(most.resident, process.memoryUsage().rss);
    collect();
    most.used = Math.max(most.used, inUse());
  };
  const watch = setInterval(look, between);
  await work();
  clearInterval(watch);
  look();
  const seconds = (performance.now() - began) / 1000;
  return { seconds, grown: most.used - first.used, resident: most.resident - first.resident };
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function shown({ seconds, grown, resident }: Phase): string[] {
  return [`${seconds.toFixed(1)} s`, `+${megabytes(grown)} (${megabytes(resident)})`];
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
