import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { DatabaseRefusal } from '../database-refusal.ts';
import { accountForPostgres } from './account.ts';
import { type Binaries, npmBinaries } from './binaries.ts';
import {
  type Home,
  makeSocketDirectory,
  openHome,
  ownerPassword,
  refuseOtherMajor,
  removeUnfinished,
  socketDirectory,
} from './home.ts';
import { initialise, ownerRole } from './initialise.ts';
import { type FailedStart, type Postmaster, startPostmaster } from './postmaster.ts';
import { markRunning, runningPid, unmarkRunning } from './running-mark.ts';

/** A PostgreSQL of our own: started, watched, started again when it falls over, and stopped. */
export interface EmbeddedCluster {
  /** How its owner connects to a database in it. */
  ownerSettings(database: string): ClientConfig;
  /** The pid of the PostgreSQL that runs now. */
  pid(): number;
  stop(): Promise<void>;
}

/** What an embedded PostgreSQL is started from. */
export interface ClusterOptions {
  /** The directory that holds everything of it. Made when it isn't there. Never on a network file system. */
  readonly dataDirectory: string;
  /** Other binaries than those from npm, for the tests on the machine's own PostgreSQL. */
  readonly binaries?: Binaries;
}

/** How long a PostgreSQL that is still shutting down is waited for, in milliseconds. */
const longestWait = 15_000;

/** Starts the PostgreSQL in a directory, which is made on the first start. Refuses when a live process has it already. */
export async function startCluster({ dataDirectory, binaries }: ClusterOptions): Promise<EmbeddedCluster> {
  const account = accountForPostgres();
  const home = openHome(dataDirectory, account);
  const program = binaries ?? npmBinaries(home);
  refuseOtherMajor(home, program.major);
  await initialise(home, program);
  const socket = makeSocketDirectory(home);
  const first = await startWhenFree(home, program, socket);
  markRunning(home);
  removeUnfinished(home);
  return supervise(home, first, () => startWhenFree(home, program, socket), socketSettings(home, socket));
}

/** How the owner connects to a PostgreSQL that another process of ours runs in a directory; null when none runs there. */
export async function runningOwnerSettings(
  dataDirectory: string,
  database: string,
): Promise<ClientConfig | null> {
  if (!existsSync(dataDirectory)) return null;
  const home = openHome(dataDirectory, accountForPostgres());
  const socket = socketDirectory(home);
  return (await answers(socket)) ? { ...socketSettings(home, socket), database } : null;
}

/** How the owner connects to the database in a home, over its socket. */
function socketSettings(home: Home, socket: string): ClientConfig {
  return { host: socket, port: 5432, user: ownerRole, password: ownerPassword(home) };
}

function supervise(
  home: Home,
  first: Postmaster,
  restart: () => Promise<Postmaster>,
  settings: ClientConfig,
): EmbeddedCluster {
  let current = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    for (;;) {
      await current.ended;
      const next = await keepTrying(restart, () => stopping);
      if (next === null) return;
      current = next;
    }
  };
  const watched = watch();
  return {
    ownerSettings: (database) => ({ ...settings, database }),
    pid: () => current.pid,
    stop: async () => {
      stopping = true;
      await current.stop();
      await watched;
      unmarkRunning(home);
    },
  };
}

/** PostgreSQL fell over, or the disk is full: tries until it runs again, ever less often, up to every five seconds. */
async function keepTrying(
  restart: () => Promise<Postmaster>,
  isStopping: () => boolean,
): Promise<Postmaster | null> {
  for (let wait = 50; !isStopping(); wait = Math.min(wait * 2, 5000)) {
    try {
      const next = await restart();
      if (!isStopping()) return next;
      await next.stop();
    } catch {
      await delay(wait);
    }
  }
  return null;
}

/** The previous PostgreSQL may still be shutting down, for instance after kill -9 on our predecessor: then we wait. */
async function startWhenFree(home: Home, binaries: Binaries, socket: string): Promise<Postmaster> {
  const until = Date.now() + longestWait;
  for (;;) {
    const inUse = await answers(socket);
    const started = inUse ? null : await startPostmaster(home, binaries, socket);
    if (started !== null && 'pid' in started) return started;
    if (started !== null && !started.directoryInUse) throw startFailed(home, started);
    const owner = runningPid(home);
    if ((owner !== null && owner !== process.pid) || Date.now() > until) throw ownedByAnother(home, owner);
    await delay(100);
  }
}

/** Whether some PostgreSQL already listens here; also one in another container, whose pid says nothing in this one. */
function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path.join(socket, '.s.PGSQL.5432'));
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}

function ownedByAnother({ directory }: Home, pid: number | null): DatabaseRefusal {
  const nl = pid === null ? 'een ander proces' : `proces ${pid}`;
  const en = pid === null ? 'another process' : `process ${pid}`;
  return new DatabaseRefusal('owned-by-another-process', {
    nl: `De database in ${directory} is al open in ${nl}. Stop dat eerst; twee tegelijk gaan niet samen.`,
    en: `The database in ${directory} is already open in ${en}. Stop that one first; two at once do not go together.`,
  });
}

function startFailed({ directory }: Home, { told }: FailedStart): DatabaseRefusal {
  const why = told.split('\n').at(-1) ?? '';
  return new DatabaseRefusal('start-failed', {
    nl: `De database in ${directory} start niet. Wat PostgreSQL erover zegt staat in ${directory}/log. ${why}`,
    en: `The database in ${directory} does not start. What PostgreSQL says about it is in ${directory}/log. ${why}`,
  });
}
