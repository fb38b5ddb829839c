import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { holdsGuardedRole } from '../account/standing.ts';
import { signInEvents } from '../events.ts';
import { isRefusal, ownSession } from '../session/own-session.ts';

export interface OwnPasskey {
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
  readonly lastUsedOn: string | null;
}

export async function listPasskeys(
  tx: BoardTransaction,
  caller: Caller,
  now: Date,
): Promise<Result<{ readonly items: OwnPasskey[] }>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  const rows = await tx
    .selectFrom('passkey')
    .select(['id', 'label', 'created_at', 'last_used_on'])
    .where('account_id', '=', caller.accountId)
    .orderBy('id')
    .execute();
  return done({
    items: rows.map(({ id, label, created_at, last_used_on }) => ({
      id,
      label,
      createdAt: created_at,
      lastUsedOn: last_used_on,
    })),
  });
}

export async function renamePasskey(
  tx: BoardTransaction,
  caller: Caller,
  passkeyId: string,
  label: string,
  now: Date,
): Promise<Result<undefined>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  const renamed = await tx
    .updateTable('passkey')
    .set({ label })
    .where('id', '=', passkeyId)
    .where('account_id', '=', caller.accountId)
    .returning('id')
    .executeTakeFirst();
  return renamed === undefined ? refuse('not-found') : done();
}

/** Removes a passkey; not when a role then lacks a second factor. */
export async function removePasskey(
  tx: BoardTransaction,
  caller: Caller,
  passkeyId: string,
  now: Date,
): Promise<Result<undefined>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  if (!own.steppedUp) return refuse('step-up-needed');
  const { account } = own;
  const removed = await tx
    .deleteFrom('passkey')
    .where('id', '=', passkeyId)
    .where('account_id', '=', account.id)
    .returning('id')
    .executeTakeFirst();
  if (removed === undefined) return refuse('not-found');
  // Refused after the removal: the refusal rolls it back, and nobody learns whether another's passkey exists.
  if (holdsGuardedRole(account.roles) && account.totpSecret === null && account.passkeys <= 1) {
    return refuse('not-possible', { issues: [{ at: '/session', code: 'last-factor' }] });
  }
  await appendAudit(tx, signInEvents['sign-in.passkey-removed'], {
    boardId: tx.boardId,
    actor: account.id,
    subject: account.id,
    at: now,
    detail: { passkey: passkeyId },
  });
  return done();
}
