import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BlobRefused, type HeldBlob } from '../../src/platform/blobs/index.ts';
import { type BlobWorld, now, openBlobWorld } from './world.ts';

let world: BlobWorld;
beforeAll(async () => {
  world = await openBlobWorld();
});
afterAll(() => world.dispose());

const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe('what is held', () => {
  it('is kept in the transaction of what it belongs to, several at once', async () => {
    const { store, database, boardId } = world;
    const contents = [randomBytes(200_000), randomBytes(10)];
    const held: HeldBlob[] = [];
    for (const content of contents) held.push(await store.hold(boardId, content, now));
    for (const { id } of held) expect(await store.read(boardId, id)).toBeNull();
    await database.withBoard(boardId, async (tx) => {
      for (const one of held) await store.keep(tx, one);
    });
    await store.sweep(boardId, later(10));
    for (const [at, { id }] of held.entries()) expect(await store.read(boardId, id)).toEqual(contents[at]);
    expect((await world.check()).faults).toEqual([]);
  });

  it('is not kept by a transaction that fails, nor twice, and goes by itself', async () => {
    const { store, database, boardId } = world;
    const before = world.files().length;
    const held = await store.hold(boardId, randomBytes(100), now);
    const failing = database.withBoard(boardId, async (tx) => {
      await store.keep(tx, held);
      throw new Error('broken off');
    });
    await expect(failing).rejects.toThrow('broken off');
    expect(await store.read(boardId, held.id)).toBeNull();
    await store.sweep(boardId, later(1));
    expect(world.files()).toHaveLength(before + 1);
    await store.sweep(boardId, later(3));
    expect(world.files()).toHaveLength(before);
    await expect(database.withBoard(boardId, (tx) => store.keep(tx, held))).rejects.toThrow(BlobRefused);
    expect((await world.check()).faults).toEqual([]);
  });
});
