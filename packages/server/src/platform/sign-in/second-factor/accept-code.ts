import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import type { Keyring } from '../../secrets/index.ts';
import type { Account } from '../account/account.ts';
import { signInEvents } from '../events.ts';
import { redeemRecoveryCode } from './recovery-codes.ts';
import { acceptTotpCode } from './totp-secret.ts';

/** Accepts a code of the authenticator app, or a recovery code; each works once. */
export async function acceptCode(
  keyring: Keyring,
  tx: BoardTransaction,
  account: Account,
  typed: string,
  now: Date,
): Promise<boolean> {
  if (account.totpSecret === null) return false;
  const code = typed.replaceAll(/[\s-]/g, '');
  if (/^\d{6}$/.test(code)) return acceptTotpCode(keyring, tx, account, code, now);
  if (!(await redeemRecoveryCode(tx, account.id, typed, now))) return false;
  await appendAudit(tx, signInEvents['sign-in.recovery-code-used'], {
    boardId: tx.boardId,
    actor: account.id,
    subject: account.id,
    at: now,
    detail: {},
  });
  return true;
}
