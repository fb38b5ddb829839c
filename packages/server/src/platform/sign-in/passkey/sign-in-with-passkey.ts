import { done, refuse } from '../../http/index.ts';
import { findAccount } from '../account/account.ts';
import { findBoard } from '../account/find-board.ts';
import type { SignedIn, Visitor } from '../password/sign-in-with-password.ts';
import type { SignInPorts } from '../ports.ts';
import { openSession } from '../session/open-session.ts';
import { checkPasskey, type PasskeyAnswer, usePasskey } from './accept-passkey.ts';

/** Signs in with a passkey. It is two factors in one: having the device, and being able to unlock it. */
export async function signInWithPasskey(
  ports: Pick<SignInPorts, 'database' | 'site'>,
  boardSlug: string,
  answer: PasskeyAnswer,
  { device, replaces, now }: Visitor,
): Promise<SignedIn> {
  const { database } = ports;
  const boardId = await findBoard(database, boardSlug);
  if (boardId === null) return refuse('not-found');
  const accepted = await checkPasskey(ports, boardId, null, answer, now);
  if (accepted === null) return refuse('sign-in-failed');
  return database.withBoard(boardId, async (tx) => {
    const account = await findAccount(tx, accepted.accountId, now);
    if (account === null || !(await usePasskey(tx, accepted, now))) return refuse('sign-in-failed');
    const { next, effects } = await openSession(tx, {
      account,
      way: 'passkey',
      factorGiven: true,
      device,
      replaces: replaces?.boardId === boardId ? replaces.sessionId : null,
      now,
    });
    return done({ next }, effects);
  });
}
