import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { connect, type EmbeddedCluster, openServer, startCluster, urlOf } from '@plaatswijs/server/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountForPostgres, asAccount } from '../../src/platform/database/embedded/account.ts';
import { npmBinaries } from '../../src/platform/database/embedded/binaries.ts';
import { clusterDirectory, openHome } from '../../src/platform/database/embedded/home.ts';
import { ownDirectory, until } from './fault-harness.ts';
import { foundBoard } from './fixtures.ts';

describe('a server of its own', () => {
  const { directory, remove } = ownDirectory();
  const dataDirectory = path.join(directory, 'data');
  let cluster: EmbeddedCluster;
  let url: string;

  beforeAll(async () => {
    cluster = await startCluster({ dataDirectory });
    url = urlOf(cluster.ownerSettings('own'));
    await asOwner('postgres', 'create database own template template0');
  });
  afterAll(async () => {
    await cluster.stop();
    remove();
  });

  async function asOwner(database: string, statement: string): Promise<unknown> {
    const owner = await connect(cluster.ownerSettings(database));
    try {
      return (await owner.query(statement)).rows;
    } finally {
      await owner.end();
    }
  }

  test('STO-30 is opened by DATABASE_URL as by the embedded one, and works in the restricted role', async () => {
    const { database, appSettings, migrated } = await openServer({ url, secret: 'one' });
    expect(migrated[0]).toBe('0001-platform');
    expect(await database.withBoard(await foundBoard(database), async (tx) => tx.boardId)).toHaveLength(36);
    const app = await connect(appSettings);
    expect((await app.query('select current_user as name')).rows).toEqual([{ name: 'plaatswijs_app' }]);
    await app.end();
    await database.close();
  });

  test('STO-31 with a new secret the role gets a new password, and the old one no longer opens', async () => {
    const one = await openServer({ url, secret: 'one' });
    const two = await openServer({ url, secret: 'two' });
    await expect(connect(one.appSettings)).rejects.toMatchObject({ code: '28P01' });
    expect(await two.database.health()).toBe(true);
    await Promise.all([one.database.close(), two.database.close()]);
    const kept = await asOwner(
      'own',
      `select rolpassword ~ '^SCRAM-SHA-256' as hashed from pg_authid where rolname = 'plaatswijs_app'`,
    );
    expect(kept).toEqual([{ hashed: true }]);
  });

  test('STO-32 a role that could go past the wall stops the start', async () => {
    for (const [more, less] of [
      ['alter role plaatswijs_app bypassrls', 'alter role plaatswijs_app nobypassrls'],
      ['alter role plaatswijs_app superuser', 'alter role plaatswijs_app nosuperuser'],
      ['grant plaatswijs_owner to plaatswijs_app', 'revoke plaatswijs_owner from plaatswijs_app'],
    ] as const) {
      await asOwner('own', more);
      await expect(openServer({ url, secret: 'two' })).rejects.toMatchObject({ code: 'role-too-powerful' });
      await asOwner('own', less);
    }
  });

  test('STO-33 a server without fsync is refused', async () => {
    await cluster.stop();
    const account = accountForPostgres();
    const home = openHome(dataDirectory, account);
    const { directory: bin, major } = npmBinaries(home);
    const socket = path.join(dataDirectory, 'socket');
    const settings = [
      '-c',
      'fsync=off',
      '-c',
      'listen_addresses=',
      '-c',
      `unix_socket_directories=${socket}`,
    ];
    const careless = spawn(path.join(bin, 'postgres'), ['-D', clusterDirectory(home, major), ...settings], {
      ...asAccount(account),
      cwd: '/',
      stdio: 'ignore',
    });
    const ended = once(careless, 'exit');
    try {
      await until(() =>
        asOwner('own', 'select 1').then(
          () => true,
          () => false,
        ),
      );
      await expect(openServer({ url, secret: 'two' })).rejects.toMatchObject({ code: 'not-durable' });
    } finally {
      careless.kill('SIGINT');
      await ended;
    }
    cluster = await startCluster({ dataDirectory });
  });
});
