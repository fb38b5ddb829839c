import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { signInEvents } from '../events.ts';
import {
  type AcceptedPasskey,
  type PasskeyAnswer,
  takePasskeyAnswer,
  usePasskey,
} from '../passkey/accept-passkey.ts';
import type { SignInPorts } from '../ports.ts';
import { acceptCode } from '../second-factor/accept-code.ts';
import { factorTries, forgetTries, takeTry } from '../tries/tries.ts';
import { accountTryKey } from '../tries/try-keys.ts';
import { confirmSession } from './confirm-session.ts';
import { steppedUpFor } from './lifetimes.ts';
import { isRefusal, type OwnSession, ownSession } from './own-session.ts';

export interface StepUpGiven {
  readonly password?: string | undefined;
  readonly code?: string | undefined;
  readonly passkey?: PasskeyAnswer | undefined;
}

/**
 * Confirms who somebody is, for ten minutes: a passkey, or everything else the account has: password and code. Who has
 * neither, adds a passkey or authenticator first.
 */
export async function stepUp(
  ports: Pick<SignInPorts, 'database' | 'keyring' | 'hasher' | 'site'>,
  caller: Caller,
  given: StepUpGiven,
  now: Date,
): Promise<Result<{ readonly steppedUpUntil: string }>> {
  const { database, keyring, hasher } = ports;
  const { boardId, accountId } = caller;
  const key = accountTryKey(keyring, boardId, accountId);
  const before = await database.withBoard(boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    const tries = await takeTry(tx, key, factorTries, now);
    return tries === null ? refuse('too-many-requests') : own;
  });
  if (isRefusal(before)) return before;
  const hash = before.account.passwordHash;
  const knows = given.password !== undefined && (await hasher.verify(hash, given.password));
  const passkey = await takePasskeyAnswer(ports, caller, given.passkey, now);
  return database.withBoard(boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    const sameHash = own.account.passwordHash === hash;
    const proved = { passkey, knowsPassword: knows && sameHash, code: given.code };
    if (!(await isProved(keyring, tx, own, proved, now))) return refuse('sign-in-failed');
    await forgetTries(tx, key);
    const factorGiven = passkey !== null || own.account.totpSecret !== null;
    const effects = await confirmIn(tx, own, factorGiven, now);
    return done({ steppedUpUntil: new Date(now.getTime() + steppedUpFor).toISOString() }, effects);
  });
}

interface Proved {
  readonly passkey: AcceptedPasskey | null;
  readonly knowsPassword: boolean;
  readonly code: string | undefined;
}

async function isProved(
  keyring: SignInPorts['keyring'],
  tx: BoardTransaction,
  { account }: OwnSession,
  { passkey, knowsPassword, code }: Proved,
  now: Date,
): Promise<boolean> {
  if (passkey !== null) return usePasskey(tx, passkey, now);
  const { passwordHash, totpSecret } = account;
  if (passwordHash === null && totpSecret === null) return false;
  if (passwordHash !== null && !knowsPassword) return false;
  return totpSecret === null || (code !== undefined && (await acceptCode(keyring, tx, account, code, now)));
}

/** A password alone confirms, but does not make one factor two. */
async function confirmIn(tx: BoardTransaction, own: OwnSession, factorGiven: boolean, now: Date) {
  const effects = await confirmSession(tx, own, factorGiven, now);
  await appendAudit(tx, signInEvents['sign-in.stepped-up'], {
    boardId: tx.boardId,
    actor: own.account.id,
    subject: own.account.id,
    at: now,
    detail: { session: own.sessionId },
  });
  return effects;
}
