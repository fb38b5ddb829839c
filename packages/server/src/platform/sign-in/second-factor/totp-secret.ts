import type { BoardTransaction } from '../../database/index.ts';
import type { Keyring } from '../../secrets/index.ts';
import { stepOfCode } from './totp.ts';

const purpose = 'second-factor';

/** Seals the secret of an authenticator app for one account: as another's it cannot be read. */
export function sealTotpSecret(
  keyring: Keyring,
  tx: BoardTransaction,
  accountId: string,
  secret: Uint8Array,
): Buffer {
  return keyring.seal(purpose, `${tx.boardId}/${accountId}`, secret);
}

export function openTotpSecret(
  keyring: Keyring,
  tx: BoardTransaction,
  accountId: string,
  sealed: Uint8Array,
): Buffer | null {
  return keyring.open(purpose, `${tx.boardId}/${accountId}`, sealed);
}

/** Accepts a code of the app once: its time step has to come after the last one that was accepted. */
export async function acceptTotpCode(
  keyring: Keyring,
  tx: BoardTransaction,
  account: { readonly id: string; readonly totpSecret: Buffer | null },
  code: string,
  now: Date,
): Promise<boolean> {
  const { id, totpSecret } = account;
  const secret = totpSecret === null ? null : openTotpSecret(keyring, tx, id, totpSecret);
  const step = secret === null ? null : stepOfCode(secret, code, now);
  if (step === null) return false;
  const accepted = await tx
    .updateTable('account')
    .set({ totp_last_step: step })
    .where('id', '=', id)
    .where(({ eb, or }) => or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', String(step))]))
    .returning('id')
    .executeTakeFirst();
  return accepted !== undefined;
}
