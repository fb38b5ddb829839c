import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseRefusal } from '../database-refusal.ts';
import { type Account, canEnter, giveTo } from './account.ts';
import { writeOnce } from './write-once.ts';

/** The directory in which everything of one embedded database lives. */
export interface Home {
  readonly directory: string;
  readonly account: Account;
  /** Whether the account can follow the path to it; root's own folders are closed to others. */
  readonly reachable: boolean;
}

/** A socket's path has room for about 107 bytes; its file name takes 18. */
const longestSocketPath = 100;

/** Makes the data directory, or finds it, for the account PostgreSQL runs as, and for nobody else. */
export function openHome(dataDirectory: string, account: Account): Home {
  const asked = path.resolve(dataDirectory);
  if (!existsSync(asked)) mkdirSync(asked, { recursive: true, mode: 0o700 });
  const directory = realpathSync(asked);
  // Only an empty directory is made ours; what already holds something else is not ours to take.
  if (readdirSync(directory).length === 0) {
    giveTo(account, directory);
    chmodSync(directory, 0o700);
  }
  const reachable = canEnter(account, directory);
  const ours = statSync(directory).uid === account.uid;
  if (!ours || (!reachable && process.platform !== 'linux')) throw cannotReach(directory);
  return { directory, account, reachable };
}

function cannotReach(directory: string): DatabaseRefusal {
  return new DatabaseRefusal('account-cannot-reach', {
    nl: `De map ${directory} is niet van het account waarmee de database draait. Geef een lege of nog niet bestaande map op.`,
    en: `The directory ${directory} does not belong to the account the database runs as. Give an empty one, or one that isn't there yet.`,
  });
}

/**
 * A path in the home as PostgreSQL itself can follow it, when started in the directory `from` inside the home. Where it
 * may not pass through the directories above (root's home, which nobody else may enter), other paths are relative, and
 * the directory it stands in is named by a link of Linux that does not look at what is above.
 */
export function seenFrom(home: Home, from: string, target: string): string {
  if (home.reachable) return target;
  return target === from ? '/proc/self/cwd' : path.relative(from, target);
}

/** The directory of the database itself. The major version is part of its name: another major never opens it. */
export function clusterDirectory(home: Home, major: number): string {
  return path.join(home.directory, `postgres-${major}`);
}

/** Refuses when only a database of another major version is here; starting empty beside it would look like loss. */
export function refuseOtherMajor(home: Home, major: number): void {
  if (existsSync(clusterDirectory(home, major))) return;
  const other = readdirSync(home.directory).find((entry) => /^postgres-\d+$/.test(entry));
  if (other === undefined) return;
  const found = other.slice('postgres-'.length);
  throw new DatabaseRefusal('other-major-version', {
    nl: `In ${home.directory} staat een database van PostgreSQL ${found}, en deze Plaatswijs brengt PostgreSQL ${major} mee. Maak met de vorige versie een back-up en zet die hier in een nieuwe map terug.`,
    en: `${home.directory} holds a database of PostgreSQL ${found}, and this Plaatswijs brings PostgreSQL ${major}. Make a backup with the previous version and restore it into a new directory.`,
  });
}

/** Makes the password of the owner, once: random, and readable by the account alone. Before there is a database. */
export function makeOwnerPassword(home: Home): void {
  writeOnce(passwordFile(home), randomBytes(32).toString('base64url'), (made) => giveTo(home.account, made));
}

/** The password of the owner of a database that is there. */
export function ownerPassword(home: Home): string {
  return readFileSync(passwordFile(home), 'utf8');
}

/** Where the password of the owner is kept. */
export function passwordFile(home: Home): string {
  return path.join(home.directory, 'owner-password');
}

/** Where the socket is: beside the data, or in a short directory of our own when that path is too long for one. */
export function socketDirectory(home: Home): string {
  const beside = path.join(home.directory, 'socket');
  if (Buffer.byteLength(path.join(beside, '.s.PGSQL.5432')) <= longestSocketPath) return beside;
  return path.join(tmpdir(), `plaatswijs-${digest(home.directory).slice(0, 12)}`);
}

/** Makes the socket directory, for the account alone. In a shared /tmp somebody else may have been first. */
export function makeSocketDirectory(home: Home): string {
  const directory = socketDirectory(home);
  if (!existsSync(directory)) {
    mkdirSync(directory, { mode: 0o700 });
    giveTo(home.account, directory);
  }
  const found = lstatSync(directory);
  const ours = found.uid === home.account.uid;
  if (found.isDirectory() && ours && (found.mode & 0o077) === 0) return directory;
  throw new DatabaseRefusal('socket-directory-unsafe', {
    nl: `De map ${directory} is van een ander of voor anderen toegankelijk; daar komt de database niet. Verwijder die map, of kies een kortere datamap.`,
    en: `The directory ${directory} belongs to or is open to somebody else; the database will not be reached through it. Remove it, or choose a shorter data directory.`,
  });
}

/** Removes what a first start left that was cut off. Only for who owns the running database. */
export function removeUnfinished(home: Home): void {
  for (const entry of readdirSync(home.directory)) {
    if (!entry.startsWith('initialising-')) continue;
    rmSync(path.join(home.directory, entry), { recursive: true, force: true, maxRetries: 3 });
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
