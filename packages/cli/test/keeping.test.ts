import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, readConfiguration, startServer } from '@plaatswijs/server';
import { connect, openEmbedded, startCluster, urlOf } from '@plaatswijs/server/testing';
import { quickFolder } from '@plaatswijs/testkit/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plaatswijs, plaatswijsBeside } from './run-plaatswijs.ts';

const folder = mkdtempSync(join(quickFolder(), 'plaatswijs-keeping-'));
// The embedded database runs as another account when the tests run as root: it has to be able to walk through.
chmodSync(folder, 0o711);
const data = join(folder, 'data');
const restored = join(folder, 'restored');
const backup = join(folder, 'backup');
const passphraseFile = join(folder, 'passphrase');
const passphrase = ['--passphrase-file', passphraseFile];

let server: RunningServer | null = null;

beforeAll(async () => {
  writeFileSync(passphraseFile, 'vier losse woorden hier\n');
  const read = readConfiguration({ PORT: '0', PLAATSWIJS_LOG: 'silent' });
  if (!read.ok) throw new Error('the configuration is not right');
  server = await startServer({ configuration: read.configuration, dataDirectory: data, demonstration: true });
}, 60_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const head = /^✓ fabelscholen {2}(\d+) events {2}([0-9a-f]{64})$/m;

describe('while the server runs', () => {
  test('audit verify tells events and head of each board', async () => {
    const { status, out } = await plaatswijsBeside({}, 'audit', 'verify', '--data', data, '--lang', 'en');
    expect(out).toMatch(head);
    expect(status).toBe(0);
  });

  test('audit verify of one board, and of one that is not there', async () => {
    const one = ['audit', 'verify', '--data', data, '--board'];
    expect((await plaatswijsBeside({}, ...one, 'fabelscholen')).status).toBe(0);
    const none = await plaatswijsBeside({}, ...one, 'nergens');
    expect(none).toMatchObject({ status: 2, out: '' });
    expect(none.err).toContain('nergens');
  });

  test('photos check compares files and database', async () => {
    const { status, out } = await plaatswijsBeside({}, 'photos', 'check', '--data', data, '--lang', 'en');
    expect(out).toBe('0 files, 0 in the database, 0 not in order.\n');
    expect(status).toBe(0);
  });

  test('backup makes one file, which is never overwritten', async () => {
    const args = ['backup', '--data', data, '--to', backup, ...passphrase];
    expect((await plaatswijsBeside({}, ...args)).status).toBe(0);
    const again = await plaatswijsBeside({}, ...args);
    expect(again.status).toBe(2);
    expect(again.err).toContain('overwritten');
  });

  test('a passphrase that is missing or short is refused before anything is made', async () => {
    const args = ['backup', '--data', data, '--to', join(folder, 'other')];
    for (const environment of [{}, { PLAATSWIJS_PASSPHRASE: 'kort' }]) {
      const { status, err } = await plaatswijsBeside(environment, ...args);
      expect(status).toBe(2);
      expect(err).toContain('passphrase');
    }
    expect(existsSync(join(folder, 'other'))).toBe(false);
  });

  test('restore does not touch a database that is in use', async () => {
    const args = ['restore', '--data', data, '--from', backup, ...passphrase];
    const { status, err } = await plaatswijsBeside({}, ...args);
    expect(status).toBe(2);
    expect(err).not.toMatch(/\bat .*\.ts:|Error:/);
  });
});

describe('after the server has stopped', () => {
  beforeAll(async () => {
    await server?.stop();
    server = null;
    // Once more: what the server did by itself after the first is not in that.
    rmSync(backup);
    const made = await plaatswijsBeside({}, 'backup', '--data', data, '--to', backup, ...passphrase);
    expect(made.status).toBe(0);
  }, 60_000);

  test('restore puts everything back, with the same chain of events, and names the key', async () => {
    const wrong = { PLAATSWIJS_PASSPHRASE: 'een heel andere wachtzin' };
    const args = ['restore', '--data', restored, '--from', backup, '--lang', 'en'];
    const refused = await plaatswijsBeside(wrong, ...args);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('passphrase');
    const { status, out } = await plaatswijsBeside({}, ...args, ...passphrase);
    expect(status).toBe(0);
    expect(out).toContain('installation.key');
    const [before, after] = [data, restored].map((each) =>
      plaatswijs('audit', 'verify', '--data', each, '--lang', 'en').out.match(head)?.slice(1),
    );
    expect(after).toEqual(before);
    expect(plaatswijs(...args, ...passphrase).err).toContain('empty one');
  }, 60_000);

  test('restore, audit verify and backup go by DATABASE_URL too', async () => {
    const cluster = await startCluster({ dataDirectory: join(folder, 'own-server') });
    const owner = await connect(cluster.ownerSettings('postgres'));
    await owner.query('create database elsewhere template template0');
    await owner.end();
    const environment = {
      DATABASE_URL: urlOf(cluster.ownerSettings('elsewhere')),
      PLAATSWIJS_SECRET: Buffer.alloc(32, 1).toString('base64'),
    };
    const results = [
      await plaatswijsBeside(environment, 'restore', '--from', backup, ...passphrase),
      await plaatswijsBeside(environment, 'audit', 'verify', '--lang', 'en'),
      await plaatswijsBeside(environment, 'backup', '--to', join(folder, 'elsewhere'), ...passphrase),
    ];
    await cluster.stop();
    expect(results.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(results[1]?.out).toMatch(head);
  }, 60_000);

  test('photos check names a file that nothing is known of, and ends with 1', () => {
    const left = join(data, 'blobs', '0199-a-board', '7f');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, '0199-a-file'), 'left over');
    const { status, out } = plaatswijs('photos', 'check', '--data', data, '--lang', 'en');
    rmSync(join(data, 'blobs'), { recursive: true });
    expect(out).toContain('✗ 0199-a-board/0199-a-file  the database does not know this file');
    expect(out).toContain('1 files, 0 in the database, 1 not in order.');
    expect(status).toBe(1);
  });

  test('audit verify names the event where a chain is broken, and ends with 1', async () => {
    await tamperWithEvent(3);
    const { status, out } = plaatswijs('audit', 'verify', '--data', restored, '--lang', 'en');
    expect(out).toMatch(/^✗ fabelscholen {2}is not whole at event 3: changed or replaced$/m);
    expect(status).toBe(1);
  }, 30_000);

  test('there is no database in an empty folder, and none is made', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    for (const args of [
      ['audit', 'verify'],
      ['backup', '--to', join(folder, 'other'), ...passphrase],
    ]) {
      const { status, err } = plaatswijs(...args, '--data', empty);
      expect(status).toBe(2);
      expect(err).toContain('no database');
    }
    expect(existsSync(join(empty, 'database'))).toBe(false);
  });
});

/** What only who owns the database could do, and nobody may do unseen. */
async function tamperWithEvent(seq: number): Promise<void> {
  const { database, connectAsOwner } = await openEmbedded({ dataDirectory: join(restored, 'database') });
  const owner = await connectAsOwner();
  await owner.query(`begin; set local app.keeper = 'on';
    alter table plaatswijs.audit_event disable trigger user;
    update plaatswijs.audit_event set subject = 'somebody-else' where seq = ${seq};
    commit`);
  await owner.end();
  await database.close();
}
