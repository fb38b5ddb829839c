import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backUp } from '../../src/keeping/keep-backups.ts';
import { restoreBackup, writeBackup } from '../../src/platform/backup/index.ts';
import { checkBackup } from '../../src/platform/backup/read-backup.ts';
import { openBlobStore, releaseBlobs } from '../../src/platform/blobs/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { testSecret } from '../../src/testing.ts';
import { type BlobWorld, installationKey, now, openBlobWorld } from './world.ts';

const passphrase = 'vier losse woorden hier';
let source: BlobWorld;
let target: BlobWorld;
beforeAll(async () => {
  [source, target] = [await openBlobWorld(), await openBlobWorld()];
  const owner = await target.opened.connectAsOwner();
  await owner.query(`select set_config('app.keeper', 'on', false)`);
  await owner.query('delete from plaatswijs.board');
  await owner.end();
});
afterAll(async () => {
  await source.dispose();
  await target.dispose();
});

const write = (content: Uint8Array) => source.store.write(source.boardId, content, now, async () => {});
const backupFile = () => path.join(source.folder, '..', `backup-${newId()}`);

async function backUpTo(file: string) {
  const owner = await source.opened.connectAsOwner();
  const files = source.folder;
  try {
    return await writeBackup({ owner, file, passphrase, files, clock: systemClock, guessCost: 1024 });
  } finally {
    await owner.end();
  }
}

async function restoreFrom(file: string, files: string | null = target.folder) {
  const owner = await target.opened.connectAsOwner();
  try {
    return await restoreBackup({ owner, file, passphrase, files });
  } finally {
    await owner.end();
  }
}

const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

it('STO-69 a backup holds the files, as they stand on the disk, and a restore puts all of them back or none', async () => {
  const contents = [1, 65_536, 3_000_001].map((size) => randomBytes(size));
  const ids: string[] = [];
  for (const content of contents) ids.push(await write(content));
  const gone = await write(randomBytes(1000));
  const lost = await write(randomBytes(1000));
  const half = await source.database.withBoard(source.boardId, (tx) =>
    source.store.announce(tx, { total: 10, now, expiresAt: new Date(now.getTime() + 3_600_000) }),
  );
  await source.database.withBoard(source.boardId, (tx) => releaseBlobs(tx, [gone]));
  const nameOf = (id: string) => source.files().find((name) => path.basename(name) === id) ?? '';
  rmSync(nameOf(lost));
  const file = backupFile();
  const written = await backUpTo(file);
  expect(written).toMatchObject({ files: { count: 3 }, missing: 1 });
  expect(half).not.toBe('');
  // Packing what is encrypted would be time for nothing: nothing is gained, and next to nothing lost.
  const bytes = contents.reduce((sum, content) => sum + content.length, 0);
  expect(statSync(file).size).toBeLessThan(bytes * 1.01 + 100_000);
  expect((await checkBackup(file, passphrase)).takenAt).toBeTypeOf('string');

  await expect(restoreFrom(file, null)).rejects.toMatchObject({ code: 'backup-needs-folder' });
  // One bit in the middle of a file: the files before it are taken away again.
  const whole = readFileSync(file);
  const spoilt = Buffer.from(whole);
  spoilt[whole.length - 500_000] = (spoilt[whole.length - 500_000] ?? 0) ^ 1;
  const altered = backupFile();
  writeFileSync(altered, spoilt);
  await expect(restoreFrom(altered)).rejects.toMatchObject({ code: 'backup-altered' });
  expect(target.files()).toEqual([]);

  expect(await restoreFrom(file)).toMatchObject({ files: { count: 3 } });
  const { database, folder } = target;
  const store = openBlobStore({ database, folder, keyring: openKeyring(installationKey) });
  const restored = await Promise.all(ids.map((id) => store.read(source.boardId, id)));
  expect(restored.map((content) => digest(content ?? Buffer.alloc(0)))).toEqual(contents.map(digest));
  expect(statSync(target.files()[0] ?? '').mode & 0o777).toBe(0o600);
  expect((await target.check()).faults).toMatchObject([{ id: lost, fault: 'row-without-file' }]);
  for (const each of [file, altered]) rmSync(each);
}, 60_000);

it('a backup without the files says how many it left out', async () => {
  const configuration = { DATABASE_URL: source.url, PLAATSWIJS_SECRET: testSecret };
  const file = backupFile();
  const { rows } = await source.check();
  const kept = await backUp({ configuration, dataDirectory: null }, file, { passphrase, withFiles: true });
  rmSync(file);
  expect(kept).toMatchObject({ files: 0, missing: rows });
});
