import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startCluster } from '@plaatswijs/server/testing';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/platform/backup/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { connectToRunning, openEmbedded } from '../../src/platform/database/index.ts';
import { inspect, killAgainAndAgain, ownDirectory, rounds, startWriter, until } from './fault-harness.ts';
import { foundBoard, note } from './fixtures.ts';

const isRoot = process.getuid?.() === 0;
const writer = fileURLToPath(new URL('./fault-writer.ts', import.meta.url));

describe('faults of the embedded database', () => {
  let directory: string;
  let remove: () => void;
  /** A migrated database, made once and copied for each test that isn't about making one. */
  const made = ownDirectory();
  beforeAll(async () => {
    const { database } = await openEmbedded({ dataDirectory: path.join(made.directory, 'made') });
    await database.close();
  });
  afterAll(() => made.remove());
  beforeEach(() => {
    ({ directory, remove } = ownDirectory());
  });
  afterEach(() => remove());

  function copied(to: string = path.join(directory, 'data')): string {
    execFileSync('cp', ['-a', path.join(made.directory, 'made'), to]);
    return to;
  }

  test(`STO-80 kill -9 of the server under load, ${rounds} rounds: nothing acknowledged is lost, nothing is torn`, {
    timeout: 20_000 + rounds * 20_000,
  }, async () => {
    const data = copied();
    const { board, safe } = await killAgainAndAgain(data, rounds);
    const { database } = await openEmbedded({ dataDirectory: data });
    expect(await inspect(database, board, safe)).toEqual({ lost: 0, torn: 0 });
    await database.close();
  });

  test('STO-81 kill -9 of PostgreSQL: it comes back by itself and has lost nothing', async () => {
    const data = copied();
    const running = await startWriter(data);
    await until(() => running.safe.length > 5);
    process.kill(running.postgresPid, 'SIGKILL');
    await until(() => running.errors() > 0);
    const before = running.safe.length;
    await until(() => running.safe.length > before + 5);
    await running.kill();
    const { database } = await openEmbedded({ dataDirectory: data });
    expect(await inspect(database, running.board, running.safe)).toEqual({ lost: 0, torn: 0 });
    await database.close();
  });

  test('STO-82 kill -9 during the first start leaves a whole database or none', async () => {
    for (const time of [80, 350, 800]) {
      const home = path.join(directory, String(time));
      const child = spawn(process.execPath, [writer, home], { stdio: 'ignore' });
      const ended = once(child, 'exit');
      await delay(time);
      child.kill('SIGKILL');
      await ended;
      const { database } = await openEmbedded({ dataDirectory: home });
      const board = await foundBoard(database);
      expect(await database.withBoard(board, (tx) => note(tx))).toMatchObject({ seq: '1' });
      await database.close();
      expect(readdirSync(home).filter((entry) => entry.startsWith('initialising'))).toEqual([]);
    }
  });

  test('STO-83 of two processes on one directory the second is refused with a sentence, and the first works on', async () => {
    const data = copied();
    const running = await startWriter(data);
    const second = openEmbedded({ dataDirectory: data });
    await expect(second).rejects.toMatchObject({
      code: 'owned-by-another-process',
      nl: expect.stringContaining(`al open in proces ${running.child.pid}`),
      en: expect.stringContaining('already open'),
    });
    const before = running.safe.length;
    await until(() => running.safe.length > before + 5);
    await running.kill();
    const { database } = await openEmbedded({ dataDirectory: data });
    expect(await inspect(database, running.board, running.safe)).toEqual({ lost: 0, torn: 0 });
    await database.close();
  });

  test('STO-84 a full disk is an error; nothing is lost, and with room it works again', async (context) => {
    if (!isRoot) context.skip('mounting a small disk takes root');
    const disk = path.join(directory, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=190m', 'tmpfs', disk], { stdio: 'pipe' });
    } catch {
      return context.skip('no small disk can be mounted here');
    }
    try {
      const running = await startWriter(copied(path.join(disk, 'database')));
      await until(() => running.safe.length > 5);
      const filler = path.join(disk, 'filler');
      await until(() => {
        fillDisk(filler);
        return running.errors() > 0;
      });
      rmSync(filler);
      const before = running.safe.length;
      await until(() => running.safe.length > before + 20);
      await running.kill();
      const { database } = await openEmbedded({ dataDirectory: path.join(disk, 'database') });
      expect(await inspect(database, running.board, running.safe)).toEqual({ lost: 0, torn: 0 });
      await database.close();
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });

  /** Takes all the room there is. */
  function fillDisk(file: string): void {
    const block = Buffer.alloc(65_536, 1);
    try {
      for (;;) appendFileSync(file, block);
    } catch {
      // Full.
    }
  }

  test('STO-85 as root, data inside a home nobody else may enter stays where it was asked, and works', async (context) => {
    if (!isRoot) context.skip('only root steps down to another account');
    const closed = path.join(directory, 'home');
    mkdirSync(closed, { mode: 0o700 });
    const asked = path.join(closed, 'data');
    const running = await startWriter(asked);
    await until(() => running.safe.length > 5);
    process.kill(running.postgresPid, 'SIGKILL');
    const before = running.safe.length;
    await until(() => running.safe.length > before + 5);
    await running.kill();
    const { database } = await openEmbedded({ dataDirectory: asked });
    expect(await inspect(database, running.board, running.safe)).toEqual({ lost: 0, torn: 0 });
    await database.close();
    expect(readdirSync(asked).sort()).toEqual(['log', 'owner-password', 'postgres-18', 'socket']);
    const mixed = path.join(closed, 'mixed');
    mkdirSync(mixed);
    writeFileSync(path.join(mixed, 'notes'), 'x');
    await expect(startCluster({ dataDirectory: mixed })).rejects.toMatchObject({
      code: 'account-cannot-reach',
    });
  });

  test('STO-86 with a long path the socket goes to a short directory of our own', async () => {
    const long = copied(path.join(directory, 'a-rather-long-name-for-a-folder'.repeat(3)));
    const { database, ownerSettings } = await openEmbedded({ dataDirectory: long });
    expect(await database.health()).toBe(true);
    const socket = String(ownerSettings.host);
    expect(socket.length).toBeLessThan(60);
    expect(lstatSync(socket).mode & 0o777).toBe(0o700);
    await database.close();
    expect(await database.health()).toBe(false);
    chmodSync(socket, 0o777);
    await expect(startCluster({ dataDirectory: long })).rejects.toMatchObject({
      code: 'socket-directory-unsafe',
    });
    rmSync(socket, { recursive: true });
  });

  test('STO-87 its log holds no values, no port is open, and no file can turn durability off', async () => {
    const data = copied();
    const { database, cluster } = await openEmbedded({ dataDirectory: data });
    const board = await foundBoard(database, 'Bestuur Geheimwoord');
    for (const wrong of [
      sql`select 'Geheimwoord'::uuid`,
      sql`insert into board (board_id, name) values (${board}, 'Geheimwoord')`,
      sql`select ${'Geheimwoord'}::int, pg_sleep(0)`,
      sql`slect 'Geheimwoord'`,
    ]) {
      await expect(database.withBoard(board, (tx) => wrong.execute(tx))).rejects.toThrow();
    }
    await database.close();
    expect(cluster.pid()).toBeGreaterThan(0);
    const major = readdirSync(data).find((entry) => entry.startsWith('postgres-')) ?? '';
    appendFileSync(path.join(data, major, 'postgresql.auto.conf'), `fsync = off\nlisten_addresses = '*'\n`);
    const again = await openEmbedded({ dataDirectory: data });
    const { rows } = await again.database.withoutBoard((tx) =>
      sql`select current_setting('fsync') as fsync, current_setting('listen_addresses') as port`.execute(tx),
    );
    expect(rows).toEqual([{ fsync: 'on', port: '' }]);
    await again.database.close();
    const logs = readdirSync(path.join(data, 'log'));
    expect(logs.length).toBeGreaterThan(0);
    for (const log of logs) {
      expect(readFileSync(path.join(data, 'log', log), 'utf8')).not.toContain('Geheimwoord');
    }
  });

  test('STO-88 the data of another major version is not passed over for an empty database', async () => {
    const data = copied();
    renameSync(path.join(data, 'postgres-18'), path.join(data, 'postgres-14'));
    await expect(startCluster({ dataDirectory: data })).rejects.toMatchObject({
      code: 'other-major-version',
      en: expect.stringContaining('PostgreSQL 14'),
    });
    expect(existsSync(path.join(data, 'postgres-18'))).toBe(false);
  });

  test('STO-89 a backup is made from another process while the server works', async () => {
    const data = copied();
    expect(await connectToRunning(data)).toBeNull();
    const running = await startWriter(data);
    await until(() => running.safe.length > 5);
    const owner = await connectToRunning(data);
    if (owner === null) throw new Error('it runs, so there is a connection');
    const file = path.join(directory, 'backup');
    const { tables } = await writeBackup({
      owner,
      file,
      passphrase: 'x',
      files: null,
      clock: systemClock,
      guessCost: 1024,
    });
    await owner.end();
    expect(tables['idempotency_key']?.rows).toBeGreaterThan(5);
    expect(tables['audit_event']?.rows).toBe(tables['idempotency_key']?.rows);
    await running.kill();
  });
});
