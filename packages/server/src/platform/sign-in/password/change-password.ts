import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import { done, type Refusal, type Result, refuse } from '../../http/index.ts';
import { signInEvents } from '../events.ts';
import type { SignInPorts } from '../ports.ts';
import { isRefusal, type OwnSession, ownSession } from '../session/own-session.ts';
import { endSessionsOf } from '../session/own-sessions.ts';
import { factorTries, forgetTries, takeTry } from '../tries/tries.ts';
import { accountTryKey } from '../tries/try-keys.ts';
import { aboutOwner } from './about-owner.ts';
import { refusePassword } from './password-policy.ts';

export interface PasswordChange {
  readonly current?: string | undefined;
  readonly next: string;
}

/** Sets the password and signs out every other device: who changes it may have a reason. */
export async function changePassword(
  { database, keyring, hasher }: Pick<SignInPorts, 'database' | 'keyring' | 'hasher'>,
  caller: Caller,
  { current, next }: PasswordChange,
  now: Date,
): Promise<Result<undefined>> {
  const { boardId, accountId } = caller;
  const key = accountTryKey(keyring, boardId, accountId);
  const before = await database.withBoard(boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    if (own.standing === 'second-factor') return refuse('second-factor-needed');
    if (current !== undefined && (await takeTry(tx, key, factorTries, now)) === null) {
      return refuse('too-many-requests');
    }
    const issues = refusePassword(next, await aboutOwner(tx, own.account.personId), '/body/next');
    return issues.length > 0 ? refuse('not-possible', { issues }) : own;
  });
  if (isRefusal(before)) return before;
  const hash = before.account.passwordHash;
  const knows = current !== undefined && (await hasher.verify(hash, current));
  if (current !== undefined && !knows) return refuse('sign-in-failed');
  const refusal = refuseChange(before, knows);
  if (refusal !== null) return refusal;
  const nextHash = await hasher.hash(next);
  return database.withBoard(boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    if (own.account.passwordHash !== hash) return refuse('changed-meanwhile');
    await tx.updateTable('account').set({ password_hash: nextHash }).where('id', '=', accountId).execute();
    await forgetTries(tx, key);
    await endSessionsOf(tx, accountId, own.sessionId, now);
    await appendAudit(tx, signInEvents['sign-in.password-changed'], {
      boardId,
      actor: accountId,
      subject: accountId,
      at: now,
      detail: {},
    });
    return done();
  });
}

/**
 * Whether the password may be set. Who has one gives it, or confirmed who they are, or came in just now by a mailed link
 * because they forgot it. Who has none yet came in just now, or confirmed.
 */
function refuseChange({ account, steppedUp, fresh, way }: OwnSession, knowsCurrent: boolean): Refusal | null {
  if (steppedUp || knowsCurrent) return null;
  if (account.passwordHash === null) return fresh ? null : refuse('step-up-needed');
  const forgot = fresh && (way === 'link' || way === 'invitation');
  return forgot ? null : refuse('step-up-needed');
}
