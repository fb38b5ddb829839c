// A program that keeps and destroys files until it is killed, and tells what it was told is safe or gone. For
// blob-faults.test.ts: node blob-writer.ts <url of the database> <folder> <board>
import { createHash, randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openBlobStore, releaseBlobs } from '../../src/platform/blobs/index.ts';
import { openServer } from '../../src/platform/database/index.ts';
import { readBoardId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { testSecret } from '../../src/testing.ts';
import { installationKey } from './world.ts';

const [url = '', folder = '', board = ''] = process.argv.slice(2);
const boardId = readBoardId(board);
if (boardId === null) throw new Error('no board');
const { database } = await openServer({ url, secret: testSecret });
const store = openBlobStore({ database, keyring: openKeyring(installationKey), folder });
const say = (line: string) => writeSync(1, `${line}\n`);
say('ready');

for (let round = 0; ; round++) {
  const content = randomBytes(1 + Math.floor(Math.random() * 400_000));
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const id = await database.withBoard(boardId, (tx) =>
    store.announce(tx, { total: content.length, now, expiresAt }),
  );
  const half = Math.floor(content.length / 2);
  if (half > 0) await store.append(boardId, id, 0, [content.subarray(0, half)], async () => {});
  say(`reached ${id} ${half}`);
  await store.append(boardId, id, half, [content.subarray(half)], async () => {});
  say(`kept ${id} ${createHash('sha256').update(content).digest('hex')}`);
  if (round % 2 === 1) {
    await database.withBoard(boardId, (tx) => releaseBlobs(tx, [id]));
    say(`gone ${id}`);
    await store.sweep(boardId, now);
  }
}
