import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BlobWorld, openBlobWorld } from './world.ts';

const program = fileURLToPath(new URL('./blob-writer.ts', import.meta.url));
/** How often it is killed; `SOAK_ROUNDS=50` for the long form. */
const rounds = Number(process.env['SOAK_ROUNDS'] ?? 4);

let world: BlobWorld;
beforeAll(async () => {
  world = await openBlobWorld();
});
afterAll(() => world.dispose());

/** Lets it write for a while, kills it at an arbitrary moment, and tells what it said. */
async function writeAndKill(milliseconds: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, world.url, world.folder, world.boardId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ready = Promise.withResolvers<void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    ready.resolve();
  });
  const ended = once(child, 'close');
  await Promise.race([ready.promise, ended]);
  await delay(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return said.split('\n').slice(0, -1);
}

it('PHO-5 kill -9 at any moment loses nothing that was kept, brings nothing back, and leaves no orphan', async () => {
  const { boardId, store } = world;
  const kept = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    const reached = new Map<string, number>();
    for (const line of await writeAndKill(150 + 170 * (round % 7))) {
      const [word, id = '', rest = ''] = line.split(' ');
      if (word === 'reached') reached.set(id, Number(rest));
      if (word === 'kept') kept.set(id, rest);
      if (word === 'gone') kept.delete(id);
    }
    // A sweep of a moment ago removes nothing that is still waited for.
    await store.sweep(boardId, new Date());
    expect((await world.check()).faults).toEqual([]);
    const lastId = [...reached.keys()].at(-1) ?? '';
    const progress = lastId === '' || kept.has(lastId) ? null : await store.progress(boardId, lastId);
    if (progress !== null) expect(progress.bytes).toBeGreaterThanOrEqual(reached.get(lastId) ?? 0);
  }
  expect(kept.size).toBeGreaterThan(0);
  for (const [id, digest] of kept) {
    const content = await store.read(boardId, id);
    // It may have been destroyed in its last moment, before it could say so.
    if (content !== null) expect(createHash('sha256').update(content).digest('hex')).toBe(digest);
  }
  await store.sweep(boardId, new Date(Date.now() + 2 * 3_600_000));
  const { faults, files, rows } = await world.check();
  expect({ faults, files }).toEqual({ faults: [], files: rows });
});
