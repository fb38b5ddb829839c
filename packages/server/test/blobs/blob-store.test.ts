import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlobStore, releaseBlobs } from '../../src/platform/blobs/index.ts';
import { newBoardId, newId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { type BlobWorld, now, openBlobWorld } from './world.ts';

let world: BlobWorld;
beforeAll(async () => {
  world = await openBlobWorld();
});
afterAll(() => world.dispose());

const later = new Date(now.getTime() + 3_600_000);
const nothingMore = async () => {};

function write(content: Uint8Array): Promise<string> {
  return world.store.write(world.boardId, content, now, nothingMore);
}

function announce(total: number): Promise<string> {
  return world.database.withBoard(world.boardId, (tx) =>
    world.store.announce(tx, { total, now, expiresAt: later }),
  );
}

function release(id: string): Promise<void> {
  return world.database.withBoard(world.boardId, (tx) => releaseBlobs(tx, [id]));
}

function fileOf(id: string): string {
  return world.files().find((file) => path.basename(file).startsWith(id)) ?? '';
}

describe('a file that is kept', () => {
  it.each([1, 65_535, 65_536, 65_537, 5_000_001])('comes back as it was, %d bytes', async (size) => {
    const content = randomBytes(size);
    const id = await write(content);
    expect((await world.store.read(world.boardId, id))?.equals(content)).toBe(true);
    expect((await world.check()).faults).toEqual([]);
  });

  it('PHO-1 shows nothing of its content on disk, and is for its owner only', async () => {
    const content = Buffer.from('een heel herkenbare zin '.repeat(100));
    const file = fileOf(await write(content));
    expect(readFileSync(file).includes(content.subarray(0, 12))).toBe(false);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  });

  it('PHO-1 is nothing without the key of the installation, and nothing to another board', async () => {
    const { database, folder, boardId } = world;
    const id = await write(Buffer.from('x'));
    const other = openBlobStore({ database, folder, keyring: openKeyring(Buffer.alloc(32, 8)) });
    expect(await other.read(boardId, id)).toBeNull();
    expect(await world.store.read(newBoardId(), id)).toBeNull();
  });

  it('is refused when the file was altered, cut off or exchanged for another', async () => {
    const [id, second] = [await write(randomBytes(200_000)), await write(randomBytes(200_000))];
    const file = fileOf(id);
    const whole = readFileSync(file);
    const spoilt = Buffer.from(whole);
    spoilt[100_000] = (spoilt[100_000] ?? 0) ^ 1;
    for (const wrong of [spoilt, whole.subarray(0, 65_568), readFileSync(fileOf(second))]) {
      writeFileSync(file, wrong);
      await expect(world.store.read(world.boardId, id)).rejects.toThrow('altered');
    }
    writeFileSync(file, whole);
    expect(await world.store.read(world.boardId, id)).toHaveLength(200_000);
  });
});

describe('a file that comes in', () => {
  it('PHO-3 goes on where it was broken off, and is kept with its last byte', async () => {
    const content = randomBytes(300_000);
    const id = await announce(content.length);
    const broken = async function* () {
      yield content.subarray(0, 100_000);
      throw new Error('the connection is gone');
    };
    const { boardId, store } = world;
    await expect(store.append(boardId, id, 0, broken(), nothingMore)).rejects.toThrow('connection');
    expect(await store.progress(boardId, id)).toMatchObject({ bytes: 100_000, total: 300_000 });
    expect(await store.read(boardId, id)).toBeNull();
    // What a program wrote and never told of is cut off.
    appendFileSync(fileOf(id), randomBytes(5000));
    let kept = 0;
    await store.append(boardId, id, 100_000, [content.subarray(100_000)], async () => {
      kept += 1;
    });
    expect(kept).toBe(1);
    expect(await store.progress(boardId, id)).toMatchObject({ bytes: 300_000 });
    expect((await store.read(boardId, id))?.equals(content)).toBe(true);
  });

  it('is refused at another place, beyond its length, and when it is nobody waits for', async () => {
    const { boardId, store } = world;
    const id = await announce(10);
    await store.append(boardId, id, 0, [Buffer.alloc(4)], nothingMore);
    const refused = (offset: number, bytes: number, of = id) =>
      expect(store.append(boardId, of, offset, [Buffer.alloc(bytes)], nothingMore)).rejects;
    await refused(0, 4).toMatchObject({ problem: 'wrong-offset' });
    await refused(5, 4).toMatchObject({ problem: 'wrong-offset' });
    await refused(4, 7).toMatchObject({ problem: 'too-long' });
    await refused(0, 1, newId()).toMatchObject({ problem: 'not-found' });
    expect(await store.progress(boardId, id)).toMatchObject({ bytes: 4 });
  });

  it('PHO-3 is not kept when what belongs to it cannot be written, and can be sent again', async () => {
    const { boardId, store } = world;
    const content = randomBytes(70_000);
    const id = await announce(content.length);
    await store.append(boardId, id, 0, [content.subarray(0, 30_000)], nothingMore);
    const failing = async () => {
      throw new Error('no');
    };
    await expect(store.append(boardId, id, 30_000, [content.subarray(30_000)], failing)).rejects.toThrow(
      'no',
    );
    expect(await store.progress(boardId, id)).toMatchObject({ bytes: 30_000 });
    await store.append(boardId, id, 30_000, [content.subarray(30_000)], nothingMore);
    expect((await store.read(boardId, id))?.equals(content)).toBe(true);
    expect((await world.check()).faults).toEqual([]);
  });

  it('goes when nobody sends it any more', async () => {
    const id = await announce(10);
    await world.store.append(world.boardId, id, 0, [Buffer.alloc(4)], nothingMore);
    await world.store.sweep(world.boardId, now);
    expect(fileOf(id)).not.toBe('');
    await world.store.sweep(world.boardId, new Date(later.getTime() + 1));
    expect(fileOf(id)).toBe('');
    expect(await world.store.progress(world.boardId, id)).toBeNull();
  });
});

describe('a file that is destroyed', () => {
  it('PHO-2 cannot be read as soon as that is settled, and is gone after a sweep', async () => {
    const { boardId, store } = world;
    const id = await write(Buffer.from('weg'));
    await release(id);
    expect(await store.read(boardId, id)).toBeNull();
    expect(fileOf(id)).not.toBe('');
    expect((await world.check()).faults).toEqual([]);
    await store.sweep(boardId, now);
    expect(fileOf(id)).toBe('');
    const rows = await world.database.withBoard(boardId, (tx) =>
      tx.selectFrom('blob').select('id').where('id', '=', id).execute(),
    );
    expect(rows).toEqual([]);
  });
});

it('PHO-4 the check names each file and row that have lost each other', async () => {
  const [lost, short] = [await write(randomBytes(10)), await write(randomBytes(10))];
  const lostFile = fileOf(lost);
  renameSync(lostFile, path.join(path.dirname(lostFile), newId()));
  writeFileSync(fileOf(short), 'x');
  const { faults } = await world.check();
  expect(faults.map(({ fault }) => fault).sort()).toEqual([
    'file-without-row',
    'row-without-file',
    'wrong-size',
  ]);
  expect(faults.find(({ fault }) => fault === 'row-without-file')?.id).toBe(lost);
  rmSync(fileOf(short));
  await world.store.sweep(world.boardId, now);
});
