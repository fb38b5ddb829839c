import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { signInEvents } from '../events.ts';
import { withdrawLinks } from '../link/sign-in-link.ts';
import { endSessionsOf } from '../session/own-sessions.ts';

/** Takes every way in but the school account from somebody, and signs them out; an invitation then begins anew. */
export async function resetSignIn(
  tx: BoardTransaction,
  caller: Caller,
  personId: string,
  now: Date,
): Promise<Result<undefined>> {
  if (personId === caller.personId) {
    return refuse('not-possible', { issues: [{ at: '/path/personId', code: 'yourself' }] });
  }
  const account = await tx
    .updateTable('account')
    .set({ password_hash: null, totp_secret: null, totp_last_step: null })
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst();
  if (account === undefined) return refuse('not-found');
  await tx.deleteFrom('recovery_code').where('account_id', '=', account.id).execute();
  await tx.deleteFrom('passkey').where('account_id', '=', account.id).execute();
  await withdrawLinks(tx, account.id);
  await endSessionsOf(tx, account.id, null, now);
  await appendAudit(tx, signInEvents['sign-in.account-reset'], {
    boardId: tx.boardId,
    actor: caller.accountId,
    subject: account.id,
    at: now,
    detail: {},
  });
  return done();
}
