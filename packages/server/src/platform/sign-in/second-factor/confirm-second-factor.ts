import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Refusal, refuse } from '../../http/index.ts';
import { signInEvents } from '../events.ts';
import { type PasskeyAnswer, takePasskeyAnswer, usePasskey } from '../passkey/accept-passkey.ts';
import type { SignedIn } from '../password/sign-in-with-password.ts';
import type { SignInPorts } from '../ports.ts';
import { confirmSession } from '../session/confirm-session.ts';
import { isRefusal, type OwnSession, ownSession } from '../session/own-session.ts';
import { factorTries, forgetTries, isBurst, takeTry } from '../tries/tries.ts';
import { accountTryKey } from '../tries/try-keys.ts';
import { acceptCode } from './accept-code.ts';

export interface FactorGiven {
  readonly code?: string | undefined;
  readonly passkey?: PasskeyAnswer | undefined;
}

/** After so many wrong codes the half-open session is over: back to the password. */
const mostFailures = 10;

/** Finishes a sign-in with a code or a passkey. A try counts whatever comes of it, so it commits by itself. */
export async function confirmSecondFactor(
  ports: Pick<SignInPorts, 'database' | 'keyring' | 'site'>,
  caller: Caller | null,
  given: FactorGiven,
  now: Date,
): Promise<SignedIn> {
  if (caller === null) return refuse('not-signed-in');
  const { database, keyring } = ports;
  const key = accountTryKey(keyring, caller.boardId, caller.accountId);
  const tries = await database.withBoard(caller.boardId, (tx) => takeTry(tx, key, factorTries, now));
  if (tries === null) return refuse('too-many-requests');
  const passkey = await takePasskeyAnswer(ports, caller, given.passkey, now);
  return database.withBoard(caller.boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    // A session that is there already steps up instead: that asks for the password as well.
    if (own.standing !== 'second-factor') return refuse('not-able');
    const right =
      (given.code !== undefined && (await acceptCode(keyring, tx, own.account, given.code, now))) ||
      (passkey !== null && (await usePasskey(tx, passkey, now)));
    if (!right) return refused(tx, own, tries, now);
    await forgetTries(tx, key);
    const effects = await confirmSession(tx, own, true, now);
    await appendAudit(tx, signInEvents['sign-in.second-factor-given'], {
      boardId: tx.boardId,
      actor: own.account.id,
      subject: own.account.id,
      at: now,
      detail: { session: own.sessionId },
    });
    return done({ next: 'done' as const }, effects);
  });
}

async function refused(
  tx: BoardTransaction,
  { sessionId, account }: OwnSession,
  failures: number,
  now: Date,
): Promise<Refusal> {
  if (failures >= mostFailures) {
    await tx.updateTable('session').set({ ended_at: now }).where('id', '=', sessionId).execute();
  }
  if (isBurst(failures, factorTries)) {
    await appendAudit(tx, signInEvents['sign-in.guessing'], {
      boardId: tx.boardId,
      actor: account.id,
      subject: account.id,
      at: now,
      detail: { failures, what: 'second-factor' },
    });
  }
  return refuse('sign-in-failed');
}
