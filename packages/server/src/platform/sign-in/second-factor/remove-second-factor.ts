import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { holdsGuardedRole } from '../account/standing.ts';
import { signInEvents } from '../events.ts';
import { isRefusal, ownSession } from '../session/own-session.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';

/** Removes the authenticator app with its recovery codes; not when a role then lacks a second factor. */
export async function removeSecondFactor(
  tx: BoardTransaction,
  caller: Caller,
  now: Date,
): Promise<Result<undefined>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  if (!own.steppedUp) return refuse('step-up-needed');
  const { account } = own;
  if (account.totpSecret === null) return refuse('not-found');
  if (holdsGuardedRole(account.roles) && account.passkeys === 0) {
    return refuse('not-possible', { issues: [{ at: '/session', code: 'last-factor' }] });
  }
  await tx
    .updateTable('account')
    .set({ totp_secret: null, totp_last_step: null })
    .where('id', '=', account.id)
    .execute();
  await tx.deleteFrom('recovery_code').where('account_id', '=', account.id).execute();
  await note(tx, 'sign-in.second-factor-removed', account.id, now);
  return done();
}

/** Gives ten new recovery codes. */
export async function replaceRecoveryCodes(
  tx: BoardTransaction,
  caller: Caller,
  now: Date,
): Promise<Result<{ readonly recoveryCodes: string[] }>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  if (!own.steppedUp) return refuse('step-up-needed');
  if (own.account.totpSecret === null) {
    return refuse('not-possible', { issues: [{ at: '/session', code: 'no-second-factor' }] });
  }
  const recoveryCodes = [...(await renewRecoveryCodes(tx, own.account.id))];
  await note(tx, 'sign-in.recovery-codes-renewed', own.account.id, now);
  return done({ recoveryCodes });
}

async function note(
  tx: BoardTransaction,
  kind: 'sign-in.second-factor-removed' | 'sign-in.recovery-codes-renewed',
  accountId: string,
  now: Date,
): Promise<void> {
  await appendAudit(tx, signInEvents[kind], {
    boardId: tx.boardId,
    actor: accountId,
    subject: accountId,
    at: now,
    detail: {},
  });
}
