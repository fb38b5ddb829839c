import { Client, type ClientConfig } from 'pg';
import { connect } from './connect.ts';
import type { Database } from './database.ts';
import { DatabaseRefusal } from './database-refusal.ts';
import {
  type ClusterOptions,
  type EmbeddedCluster,
  runningOwnerSettings,
  startCluster,
} from './embedded/cluster.ts';
import { migrate } from './migrations/migrate.ts';
import { readMigrations } from './migrations/read-migrations.ts';
import { openPool } from './pool.ts';
import { asAppRole, ensureAppRole } from './roles/app-role.ts';
import { databaseOver } from './run-transactions.ts';

/** For what only the owner may do: backup, restore, and the tables of the job queue. Never for a request. */
export interface OwnerTools {
  /** How the owner connects. */
  readonly ownerSettings: ClientConfig;
  /** How the application's role connects. */
  readonly appSettings: ClientConfig;
  /** A connection as owner; whoever asks for it ends it. */
  connectAsOwner(): Promise<Client>;
}

/** A database that is migrated and ready. */
export interface OpenedDatabase extends OwnerTools {
  readonly database: Database;
  /** Names of the migrations that were applied now. */
  readonly migrated: readonly string[];
}

/** An embedded database that is migrated and ready. */
export interface OpenedEmbedded extends OpenedDatabase {
  readonly cluster: EmbeddedCluster;
}

interface CommonOptions {
  /** Where the migrations are; by default those of this version. */
  readonly migrationsFolder?: string;
  /** How many connections the application takes; 10 unless told. */
  readonly poolSize?: number;
}

/** What an embedded database is opened with. */
export interface EmbeddedOptions extends CommonOptions, ClusterOptions {
  /** The secret of this installation; without one, the owner's password, which is random and kept in the directory. */
  readonly secret?: string;
}

/** What a database on a server of one's own is opened with. */
export interface ServerOptions extends CommonOptions {
  /** `DATABASE_URL`, with the name and password of the database's owner. */
  readonly url: string;
  /** The secret of this installation, the same in each of its servers. */
  readonly secret: string;
}

const databaseName = 'plaatswijs';

/** Starts the embedded PostgreSQL in a directory, brings it to this version's schema and opens it. */
export async function openEmbedded(options: EmbeddedOptions): Promise<OpenedEmbedded> {
  const cluster = await startCluster(options);
  try {
    await createDatabase(cluster.ownerSettings('postgres'));
    const ownerSettings = cluster.ownerSettings(databaseName);
    const secret = options.secret ?? String(ownerSettings.password);
    const opened = await openWith(ownerSettings, secret, options, () => cluster.stop());
    return { ...opened, cluster };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/**
 * A connection as owner to an embedded database that runs in another process, for a backup from the command line
 * meanwhile; whoever asks for it ends it. Null when nothing runs there: then it can be opened.
 */
export async function connectToRunning(dataDirectory: string): Promise<Client | null> {
  const settings = await runningOwnerSettings(dataDirectory, databaseName);
  return settings === null ? null : connect(settings);
}

/** Brings the database behind `DATABASE_URL` to this version's schema and opens it. */
export async function openServer(options: ServerOptions): Promise<OpenedDatabase> {
  return openWith(settingsOf(options.url), options.secret, options, async () => {});
}

/** The same database once more, for another thread of a server that has opened it: as the application, nothing to migrate. */
export function joinDatabase(appSettings: ClientConfig, poolSize: number): Database {
  return databaseOver(openPool(appSettings, poolSize), async () => {});
}

/** The settings a URL stands for, one by one, so that another role can take the owner's place in them. */
function settingsOf(url: string): ClientConfig {
  const { host, port, database, user, password, ssl } = new Client({ connectionString: url });
  const named = { host, port, ssl, password: password ?? '' };
  return {
    ...named,
    ...(database === undefined ? {} : { database }),
    ...(user === undefined ? {} : { user }),
  };
}

async function openWith(
  ownerSettings: ClientConfig,
  secret: string,
  { migrationsFolder, poolSize }: CommonOptions,
  afterClose: () => Promise<void>,
): Promise<OpenedDatabase> {
  const appSettings = asAppRole(ownerSettings, secret);
  const connectAsOwner = () => connect(ownerSettings);
  const owner = await connectAsOwner();
  let migrated: readonly string[];
  try {
    await refuseWhenUnfit(owner);
    await ensureAppRole(owner, appSettings, secret);
    migrated = await migrate(owner, readMigrations(migrationsFolder));
  } finally {
    await owner.end();
  }
  const database = databaseOver(openPool(appSettings, poolSize), afterClose);
  return { database, migrated, ownerSettings, appSettings, connectAsOwner };
}

async function createDatabase(settings: ClientConfig): Promise<void> {
  const owner = await connect(settings);
  try {
    const found = await owner.query('select from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await owner.query(`create database ${databaseName} template template0`);
  } finally {
    await owner.end();
  }
}

/** Without fsync, acknowledged work is lost when the power fails; nobody may find that out afterwards. */
async function refuseWhenUnfit(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: number; durable: boolean }>(
    `select current_setting('server_version_num')::int as version,
       current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on' as durable`,
  );
  const server = rows[0];
  if (server === undefined || server.version < 150_000) {
    throw new DatabaseRefusal('server-too-old', {
      nl: 'Deze PostgreSQL is te oud. Plaatswijs heeft versie 15 of nieuwer nodig.',
      en: 'This PostgreSQL is too old. Plaatswijs needs version 15 or newer.',
    });
  }
  if (server.durable) return;
  throw new DatabaseRefusal('not-durable', {
    nl: 'Deze PostgreSQL draait met fsync of full_page_writes uit. Dan gaat bij stroomuitval bevestigd werk verloren. Zet beide aan.',
    en: 'This PostgreSQL runs with fsync or full_page_writes off. A power failure then loses acknowledged work. Turn both on.',
  });
}
