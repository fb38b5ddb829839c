import type { BoardId } from '../../ids/index.ts';
import type { Keyring } from '../../secrets/index.ts';
import { readEmail } from '../account/account.ts';

const purpose = 'sign-in-tries';

/** What tries are counted under: a keyed digest, so that the table tells nobody whose address was tried. */
export function emailTryKey(
  keyring: Keyring,
  boardId: BoardId,
  what: 'password' | 'link',
  email: string,
): Buffer {
  return keyring.digest(purpose, `${what}/${boardId}/${readEmail(email)}`);
}

/** For setting up an authenticator app: a typing error there must not stand in the way of signing in. */
export function setUpTryKey(keyring: Keyring, boardId: BoardId, accountId: string): Buffer {
  return keyring.digest(purpose, `set-up/${boardId}/${accountId}`);
}

/** For who is known already: tries of a code or password within a session. */
export function accountTryKey(keyring: Keyring, boardId: BoardId, accountId: string): Buffer {
  return keyring.digest(purpose, `account/${boardId}/${accountId}`);
}
