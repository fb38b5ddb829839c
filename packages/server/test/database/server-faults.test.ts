import path from 'node:path';
import {
  connect,
  type EmbeddedCluster,
  machineBinaries,
  openServer,
  startCluster,
  testSecret,
  urlOf,
} from '@plaatswijs/server/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inspect, killAgainAndAgain, ownDirectory, rounds, startWriter, until } from './fault-harness.ts';
import { isHere, needs } from './servers.ts';

describe("faults at the machine's own PostgreSQL", () => {
  const { directory, remove } = ownDirectory();
  let cluster: EmbeddedCluster;
  let url: string;

  beforeEach((context) => needs('machine', context));
  beforeAll(async () => {
    if (!isHere('machine')) return;
    // Kept by this process and not by the server, as a hosting party keeps it.
    cluster = await startCluster({
      dataDirectory: path.join(directory, 'data'),
      binaries: machineBinaries(),
    });
    url = await ownedDatabase(cluster);
  });
  afterAll(async () => {
    await cluster?.stop();
    remove();
  });

  async function expectAllKept(board: Parameters<typeof inspect>[1], safe: readonly string[]): Promise<void> {
    const { database } = await openServer({ url, secret: testSecret });
    expect(await inspect(database, board, safe)).toEqual({ lost: 0, torn: 0 });
    await database.close();
  }

  test(`STO-90 kill -9 of the server under load, ${rounds} rounds: nothing acknowledged is lost, nothing is torn`, {
    timeout: 20_000 + rounds * 20_000,
  }, async () => {
    const { board, safe } = await killAgainAndAgain(url, rounds);
    await expectAllKept(board, safe);
  });

  test('STO-91 kill -9 of PostgreSQL: once it runs again the server works on, and nothing was lost', async () => {
    const running = await startWriter(url);
    await until(() => running.safe.length > 5);
    process.kill(cluster.pid(), 'SIGKILL');
    await until(() => running.errors() > 0);
    const before = running.safe.length;
    await until(() => running.safe.length > before + 5);
    await running.kill();
    await expectAllKept(running.board, running.safe);
  });
});

/** An empty database of an owner who is no superuser, as a hosting party gives it. */
async function ownedDatabase(cluster: EmbeddedCluster): Promise<string> {
  const settings = cluster.ownerSettings('postgres');
  const superuser = await connect(settings);
  const password = superuser.escapeLiteral(String(settings.password));
  await superuser.query(`create role hosted_owner login createrole password ${password}`);
  await superuser.query('create database faults owner hosted_owner template template0');
  await superuser.end();
  return urlOf({ ...settings, user: 'hosted_owner', database: 'faults' });
}
