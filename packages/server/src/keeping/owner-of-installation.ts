import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import type { Configuration } from '../platform/config/index.ts';
import { startCluster } from '../platform/database/embedded/cluster.ts';
import { connect, connectToRunning, openEmbedded, openServer } from '../platform/database/index.ts';
import { ServerRefusal } from '../server-refusal.ts';

/** Where an installation has its database: behind `DATABASE_URL`, or in its folder. */
export interface Installation {
  readonly configuration: Pick<Configuration, 'DATABASE_URL' | 'PLAATSWIJS_SECRET'>;
  /** `null` only with `DATABASE_URL`. */
  readonly dataDirectory: string | null;
}

/**
 * Does something as owner of a database that is there, beside a server that runs on it or without one. Nothing of it is
 * changed to do so: a backup before an update is one of the old schema.
 *
 * @throws {ServerRefusal} when there is no database
 */
export async function asOwner<T>(
  { configuration, dataDirectory }: Installation,
  work: (owner: Client) => Promise<T>,
): Promise<T> {
  if (configuration.DATABASE_URL !== undefined) {
    return using(await connect({ connectionString: configuration.DATABASE_URL }), work);
  }
  const folder = databaseIn(dataDirectory);
  const running = await connectToRunning(folder);
  if (running !== null) return using(running, work);
  const cluster = await startCluster({ dataDirectory: folder });
  try {
    const owner = await connectToRunning(folder);
    if (owner === null) throw noDatabase();
    return await using(owner, work);
  } finally {
    await cluster.stop();
  }
}

/**
 * Does something as owner of a database with the schema of this version, which is made where there is none. Nobody else
 * has it open meanwhile, unless behind `DATABASE_URL`.
 */
export async function asFirstOwner<T>(
  { configuration, dataDirectory }: Installation,
  work: (owner: Client) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL: url, PLAATSWIJS_SECRET: secret } = configuration;
  if (dataDirectory !== null) mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const { database, connectAsOwner } =
    url !== undefined && secret !== undefined
      ? await openServer({ url, secret })
      : await openEmbedded({ dataDirectory: folderOf(dataDirectory) });
  try {
    return await using(await connectAsOwner(), work);
  } finally {
    await database.close();
  }
}

async function using<T>(owner: Client, work: (owner: Client) => Promise<T>): Promise<T> {
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

function databaseIn(dataDirectory: string | null): string {
  const folder = folderOf(dataDirectory);
  // Starting one where there is none would make one, and say that nothing is wrong with it.
  if (!existsSync(folder) || readdirSync(folder).length === 0) throw noDatabase();
  return folder;
}

function folderOf(dataDirectory: string | null): string {
  if (dataDirectory === null) throw noDatabase();
  return path.join(dataDirectory, 'database');
}

function noDatabase(): ServerRefusal {
  return new ServerRefusal({
    nl: 'In deze map staat geen database van Plaatswijs.',
    en: 'There is no database of Plaatswijs in this folder.',
  });
}
