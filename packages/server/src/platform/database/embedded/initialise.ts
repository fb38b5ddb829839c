import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { DatabaseRefusal } from '../database-refusal.ts';
import { asAccount, giveTo } from './account.ts';
import type { Binaries } from './binaries.ts';
import { clusterDirectory, type Home, makeOwnerPassword, passwordFile, seenFrom } from './home.ts';
import { syncDirectory } from './write-once.ts';

const run = promisify(execFile);

/** The name of the owner inside the embedded database. */
export const ownerRole = 'plaatswijs_owner';

/**
 * Makes an empty database, unless there is one. It is made under another name and renamed, so that a first start that is
 * cut off at any moment leaves either a whole database or none.
 */
export async function initialise(home: Home, binaries: Binaries): Promise<void> {
  const cluster = clusterDirectory(home, binaries.major);
  if (existsSync(cluster)) return;
  makeOwnerPassword(home);
  const unfinished = path.join(home.directory, `initialising-${process.pid}-${Date.now()}`);
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(home.account, unfinished);
  try {
    await run(path.join(binaries.directory, 'initdb'), initialisationOf(home, unfinished, binaries), {
      ...asAccount(home.account),
      cwd: unfinished,
      env: bareEnvironment(),
    });
    renameSync(unfinished, cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true, maxRetries: 3 });
    if (!existsSync(cluster)) throw initialisationFailed(home, error);
  }
  syncDirectory(home.directory);
}

/**
 * Passwords are never plain, pages have checksums, and text sorts by code point: an index must not depend on the
 * machine's collations, which change under it with a system update.
 */
function initialisationOf(home: Home, directory: string, { major }: Binaries): readonly string[] {
  const builtin = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  return [
    `--pgdata=${seenFrom(home, directory, directory)}`,
    `--username=${ownerRole}`,
    `--pwfile=${seenFrom(home, directory, passwordFile(home))}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...builtin,
    '--locale=C',
    '--data-checksums',
  ];
}

/** Nothing of our own environment reaches the database: it may hold secrets, or settings meant for another one. */
export function bareEnvironment(): Readonly<Record<string, string>> {
  // PG_GRANDPARENT_PID: a lock file left by a crash may name our own pid, given out again; PostgreSQL then skips it.
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LC_ALL: 'C',
    TZ: 'UTC',
    PG_GRANDPARENT_PID: String(process.pid),
  };
}

function initialisationFailed(home: Home, cause: unknown): DatabaseRefusal {
  const told = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
  const why = told.split('\n').at(-1) ?? '';
  return new DatabaseRefusal(
    'initialisation-failed',
    {
      nl: `In ${home.directory} kon geen database worden gemaakt. Er is niets achtergebleven. De reden: ${why}`,
      en: `No database could be made in ${home.directory}. Nothing was left behind. The reason: ${why}`,
    },
    { cause },
  );
}
