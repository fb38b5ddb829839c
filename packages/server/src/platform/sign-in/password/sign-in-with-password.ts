import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import type { BoardId } from '../../ids/index.ts';
import { type Account, findAccount, findAccountByEmail } from '../account/account.ts';
import { findBoard } from '../account/find-board.ts';
import type { Standing } from '../account/standing.ts';
import { signInEvents } from '../events.ts';
import type { SignInPorts } from '../ports.ts';
import { openSession } from '../session/open-session.ts';
import { forgetTries, isBurst, passwordTries, takeTry } from '../tries/tries.ts';
import { emailTryKey } from '../tries/try-keys.ts';

/** The browser somebody signs in with. */
export interface Visitor {
  readonly device: string | null;
  /** A session it has already; the new one takes its place. */
  readonly replaces: { readonly boardId: BoardId; readonly sessionId: string } | null;
  readonly now: Date;
}

export type SignedIn = Result<{ readonly next: Standing }>;

/**
 * Signs in with e-mail address and password. An address that nobody has, one without a password and a wrong password
 * get the same answer after the same work.
 */
export async function signInWithPassword(
  {
    database,
    keyring,
    hasher,
    installation,
  }: Pick<SignInPorts, 'database' | 'keyring' | 'hasher' | 'installation'>,
  boardSlug: string,
  { email, password }: { readonly email: string; readonly password: string },
  visitor: Visitor,
): Promise<SignedIn> {
  const boardId = await findBoard(database, boardSlug);
  if (boardId === null) return refuse('not-found');
  const key = emailTryKey(keyring, boardId, 'password', email);
  const { tries, account } = await database.withBoard(boardId, async (tx) => ({
    tries: await takeTry(tx, key, passwordTries, visitor.now),
    account: await findAccountByEmail(tx, email, visitor.now),
  }));
  if (tries === null) return refuse('too-many-requests');
  // Outside the transaction: this takes tens of milliseconds, and a connection is worth more than that.
  const right = await hasher.verify(account?.passwordHash ?? null, password);
  return database.withBoard(boardId, async (tx) => {
    if (account === null || !right) return refused(tx, account, tries, visitor.now);
    return opened(tx, account, key, visitor, installation.demonstration);
  });
}

async function refused(
  tx: BoardTransaction,
  account: Account | null,
  failures: number,
  now: Date,
): Promise<SignedIn> {
  if (account !== null && isBurst(failures, passwordTries)) {
    await appendAudit(tx, signInEvents['sign-in.guessing'], {
      boardId: tx.boardId,
      actor: null,
      subject: account.id,
      at: now,
      detail: { failures, what: 'password' },
    });
  }
  return refuse('sign-in-failed');
}

/** The password may have been changed while it was being checked: then it no longer opens anything. */
async function opened(
  tx: BoardTransaction,
  checked: Account,
  key: Buffer,
  { device, replaces, now }: Visitor,
  demonstration: boolean,
): Promise<SignedIn> {
  const account = await findAccount(tx, checked.id, now);
  if (account === null || account.passwordHash !== checked.passwordHash) return refuse('sign-in-failed');
  await forgetTries(tx, key);
  const { next, effects } = await openSession(tx, {
    account,
    way: 'password',
    // Made-up people guard nothing: who looks around need not set up an authenticator first.
    factorGiven: demonstration && account.totpSecret === null,
    device,
    replaces: replaces?.boardId === tx.boardId ? replaces.sessionId : null,
    now,
  });
  return done({ next }, effects);
}
