// Keeps one PostgreSQL for all tests of one run, with a migrated database to copy from. Started by the first test that asks
// (packages/testkit/src/server/database.ts); goes away, with all its data, when the run has ended:
//   node packages/server/scripts/keep-test-cluster.ts <embedded|machine> <directory> <pid of the run>
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type ClientConfig,
  connect,
  type EmbeddedCluster,
  machineBinaries,
  openServer,
  startCluster,
  testSecret,
  urlOf,
} from '../src/testing.ts';

const [kind = 'embedded', directory = '', runPid = ''] = process.argv.slice(2);

try {
  const cluster = await startCluster({
    dataDirectory: path.join(directory, 'data'),
    ...(kind === 'machine' ? { binaries: machineBinaries() } : {}),
  });
  try {
    const owner = await makeOwner(cluster);
    await makeTemplate(owner);
    say('ready.json', { url: urlOf(owner) });
    while (isAlive(Number(runPid))) await delay(300);
  } finally {
    await cluster.stop();
  }
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
} catch (error) {
  say('failed.json', { why: error instanceof Error ? error.message : 'unknown' });
}

/** On the machine's own server the owner is what a hosting party gives: no superuser, but allowed to make roles. */
async function makeOwner(cluster: EmbeddedCluster): Promise<ClientConfig> {
  const settings = cluster.ownerSettings('postgres');
  if (kind !== 'machine') return settings;
  const superuser = await connect(settings);
  const password = String(settings.password);
  await superuser.query(
    `create role hosted_owner login createdb createrole in role pg_signal_backend
     password ${superuser.escapeLiteral(password)}`,
  );
  await superuser.end();
  return { ...settings, user: 'hosted_owner' };
}

async function makeTemplate(owner: ClientConfig): Promise<void> {
  const client = await connect(owner);
  await client.query('create database migrated template template0');
  await client.end();
  const { database } = await openServer({
    url: urlOf({ ...owner, database: 'migrated' }),
    secret: testSecret,
  });
  await database.close();
}

/** Whole or not at all: the tests look for this file. */
function say(file: string, what: Readonly<Record<string, string>>): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, `${file}.new`), JSON.stringify(what), { mode: 0o600 });
  renameSync(path.join(directory, `${file}.new`), path.join(directory, file));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
