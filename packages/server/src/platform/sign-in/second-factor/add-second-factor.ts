import { z } from 'zod';
import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { readChallenge, takeChallenge } from '../challenge.ts';
import { signInEvents } from '../events.ts';
import type { SignInPorts } from '../ports.ts';
import { confirmSession } from '../session/confirm-session.ts';
import { isRefusal, ownSession, refuseSetUp } from '../session/own-session.ts';
import { factorTries, forgetTries, takeTry } from '../tries/tries.ts';
import { setUpTryKey } from '../tries/try-keys.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { stepOfCode } from './totp.ts';
import { openTotpSecret } from './totp-secret.ts';

const offerGone = { at: '/body/challengeId', code: 'expired' } as const;
const offered = z.strictObject({ sealed: z.string() });

/**
 * Adds the authenticator app with a first code of it. A typing error costs nothing but a try: the offer stays for its five
 * minutes, and tries are counted by themselves, so that a wrong one is not rolled back. There is nothing to guess at, the
 * secret was shown to the same session; the limit keeps a stolen one from going on and on.
 */
export async function addSecondFactor(
  { database, keyring }: Pick<SignInPorts, 'database' | 'keyring'>,
  caller: Caller,
  { challengeId, code }: { readonly challengeId: string; readonly code: string },
  now: Date,
): Promise<Result<{ readonly recoveryCodes: string[] }>> {
  const { boardId, accountId } = caller;
  const key = setUpTryKey(keyring, boardId, accountId);
  const tries = await database.withBoard(boardId, (tx) => takeTry(tx, key, factorTries, now));
  if (tries === null) return refuse('too-many-requests');
  return database.withBoard(boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    const refusal = refuseSetUp(own);
    if (refusal !== null) return refusal;
    const content = await readChallenge(tx, 'second-factor', challengeId, accountId, offered, now);
    const sealed = content === null ? null : Buffer.from(content.sealed, 'base64');
    const secret = sealed === null ? null : openTotpSecret(keyring, tx, accountId, sealed);
    const step = secret === null ? null : stepOfCode(secret, code.replaceAll(/[\s-]/g, ''), now);
    if (content === null) return refuse('not-possible', { issues: [offerGone] });
    if (sealed === null || step === null) return refuse('sign-in-failed');
    // Of two that come in at once one takes it; the other comes too late.
    const taken = await takeChallenge(tx, 'second-factor', challengeId, accountId, offered, now);
    if (taken === null) return refuse('not-possible', { issues: [offerGone] });
    await forgetTries(tx, key);
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
