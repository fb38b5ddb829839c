import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import { DatabaseRefusal } from '../database-refusal.ts';

/** The account of the machine that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** Whether we run as root and step down to this account; otherwise it is our own. */
  readonly steppedDown: boolean;
}

/**
 * PostgreSQL refuses to run as root. Then it runs as `postgres` or else `nobody`, whichever this machine has: no account
 * is ever made.
 */
export function accountForPostgres(): Account {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) throw notOnWindows();
  if (uid !== 0) return { uid, gid, steppedDown: false };
  const found = findAccount('postgres') ?? findAccount('nobody');
  if (found === null) {
    throw new DatabaseRefusal('account-cannot-reach', {
      nl: 'De database mag niet als root draaien, en deze machine heeft geen account postgres of nobody. Start Plaatswijs als gewone gebruiker, of zet DATABASE_URL.',
      en: 'The database may not run as root, and this machine has no account postgres or nobody. Start Plaatswijs as an ordinary user, or set DATABASE_URL.',
    });
  }
  return { ...found, steppedDown: true };
}

/** What `spawn` needs to run as the account, when that is not who we are. */
export function asAccount(account: Account): { uid: number; gid: number } | Record<string, never> {
  return account.steppedDown ? { uid: account.uid, gid: account.gid } : {};
}

/** Gives a path we made to the account that PostgreSQL runs as. */
export function giveTo(account: Account, path: string): void {
  if (account.steppedDown) chownSync(path, account.uid, account.gid);
}

/** Whether the account can enter a directory, which also takes every directory above it. */
export function canEnter(account: Account, directory: string): boolean {
  if (!account.steppedDown) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], {
    ...asAccount(account),
    cwd: '/',
    stdio: 'ignore',
  });
  return asked.status === 0;
}

function notOnWindows(): DatabaseRefusal {
  return new DatabaseRefusal('no-binaries', {
    nl: 'De ingebouwde database is onder Windows niet beproefd. Start Plaatswijs in WSL 2, of zet DATABASE_URL.',
    en: 'The embedded database was not tried on Windows. Start Plaatswijs in WSL 2, or set DATABASE_URL.',
  });
}

function findAccount(name: string): { uid: number; gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}
