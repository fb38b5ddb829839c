import { z } from 'zod';
import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { takeChallenge } from '../challenge.ts';
import { signInEvents } from '../events.ts';
import type { SignInPorts } from '../ports.ts';
import { confirmSession } from '../session/confirm-session.ts';
import { isRefusal, ownSession, refuseSetUp } from '../session/own-session.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { stepOfCode } from './totp.ts';
import { openTotpSecret } from './totp-secret.ts';

const offered = z.strictObject({ sealed: z.string() });

/**
 * Adds the authenticator app with a first code of it. A wrong code uses the offer up: whoever tries again gets a new
 * secret, so nothing can be guessed at.
 */
export async function addSecondFactor(
  { database, keyring }: Pick<SignInPorts, 'database' | 'keyring'>,
  caller: Caller,
  { challengeId, code }: { readonly challengeId: string; readonly code: string },
  now: Date,
): Promise<Result<{ readonly recoveryCodes: string[] }>> {
  const { boardId, accountId } = caller;
  return database.withBoard(boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    const refusal = refuseSetUp(own);
    if (refusal !== null) return refusal;
    const content = await takeChallenge(tx, 'second-factor', challengeId, accountId, offered, now);
    const sealed = content === null ? null : Buffer.from(content.sealed, 'base64');
    const secret = sealed === null ? null : openTotpSecret(keyring, tx, accountId, sealed);
    const step = secret === null ? null : stepOfCode(secret, code.replaceAll(/[\s-]/g, ''), now);
    if (sealed === null || step === null) return refuse('sign-in-failed');
    await tx
      .updateTable('account')
      .set({ totp_secret: sealed, totp_last_step: step })
      .where('id', '=', accountId)
      .execute();
    const recoveryCodes = [...(await renewRecoveryCodes(tx, accountId))];
    const effects = await confirmSession(tx, own, true, now);
    await appendAudit(tx, signInEvents['sign-in.second-factor-added'], {
      boardId,
      actor: accountId,
      subject: accountId,
      at: now,
      detail: {},
    });
    return done({ recoveryCodes }, effects);
  });
}
