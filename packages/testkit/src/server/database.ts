/** A database of its own for a test: the same PostgreSQL as in a school, with every migration, and empty. */
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import {
  connect,
  type Database,
  keeperProgram,
  type OpenedDatabase,
  openServer,
  readMigrations,
  testSecret,
} from '@plaatswijs/server/testing';

/** Which PostgreSQL: the embedded one, or the one of this machine (Debian, version 15 or newer). */
export type TestServer = 'embedded' | 'machine';

/** A database for one test file, or one test. */
export interface TestDatabase {
  readonly database: Database;
  /** The same with what only the owner may do. */
  readonly opened: OpenedDatabase;
  /** `DATABASE_URL` of the owner. */
  readonly url: string;
  /** Closes and removes it. */
  dispose(): Promise<void>;
}

/**
 * A fresh, migrated, empty database; about 0.1 s. All tests of one run share one PostgreSQL, which the first of them starts
 * and which goes away by itself after the run.
 */
export async function openTestDatabase(on: TestServer = 'embedded'): Promise<TestDatabase> {
  const { url, dispose } = await emptyDatabase(on, 'migrated');
  const opened = await openServer({ url, secret: testSecret });
  return {
    database: opened.database,
    opened,
    url,
    dispose: async () => {
      await opened.database.close();
      await dispose();
    },
  };
}

/** A database that was copied from another one: `migrated`, or `template0` for one without anything. */
export async function emptyDatabase(
  on: TestServer,
  template: 'migrated' | 'template0',
): Promise<{ readonly url: string; dispose(): Promise<void> }> {
  const server = await sharedServer(on);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} template ${template}`);
  return {
    url: `${server}${name}`,
    dispose: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const owner = await connect({ connectionString: `${server}postgres` });
  try {
    await owner.query(statement);
  } finally {
    await owner.end();
  }
}

/** Where the server is reached, up to the name of a database. Started by whoever makes its directory first. */
async function sharedServer(on: TestServer): Promise<string> {
  const directory = path.join(quickFolder(), `plaatswijs-test-${runPid()}-${on}-${schemaDigest()}`);
  if (madeFirst(directory)) {
    const keeper = spawn(process.execPath, [keeperProgram, on, directory, String(runPid())], {
      detached: true,
      stdio: 'ignore',
    });
    keeper.unref();
  }
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const ready = readAnswer(path.join(directory, 'ready.json'));
    if (ready !== null) return String(ready['url']).replace(/[^/]*$/, '');
    const failed = readAnswer(path.join(directory, 'failed.json'));
    if (failed !== null) {
      rmSync(directory, { recursive: true, force: true });
      throw new Error(`No PostgreSQL for the tests: ${failed['why']}`);
    }
    await delay(20);
  }
  throw new Error(`No PostgreSQL for the tests after a minute; see ${directory}.`);
}

/** Where a database of a test goes: in memory where there is a gigabyte of it, so that no disk need be waited for. */
export function quickFolder(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 1_000_000_000 ? memory : tmpdir();
}

/** The process that lives as long as the run: Vitest itself, whose workers come and go; else this one. */
function runPid(): number {
  const isWorkerProcess = process.env['VITEST_WORKER_ID'] !== undefined && isMainThread;
  return isWorkerProcess ? process.ppid : process.pid;
}

/** In a run that watches, changed migrations get a server of their own. */
function schemaDigest(): string {
  const hash = createHash('sha256');
  for (const { digest } of readMigrations()) hash.update(digest);
  return hash.digest('hex').slice(0, 8);
}

function madeFirst(directory: string): boolean {
  try {
    mkdirSync(directory, { mode: 0o711 });
    return true;
  } catch (error) {
    if (existsSync(directory)) return false;
    throw error;
  }
}

function readAnswer(file: string): Readonly<Record<string, unknown>> | null {
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>)
    : null;
}
