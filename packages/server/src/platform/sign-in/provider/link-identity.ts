import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { signInEvents } from '../events.ts';

export interface IdentityLink {
  readonly providerId: string;
  readonly subject: string;
  readonly accountId: string;
  readonly by: 'administrator' | 'owner' | 'roster' | 'email';
  /** The account that did it; null when the program found the match. */
  readonly actor: string | null;
  readonly now: Date;
}

/** Writes down whose a user of a provider is; false when it is another's already. Linking twice changes nothing. */
export async function linkIdentity(
  tx: BoardTransaction,
  { providerId, subject, accountId, by, actor, now }: IdentityLink,
): Promise<boolean> {
  const made = await tx
    .insertInto('provider_identity')
    .values({
      board_id: tx.boardId,
      provider_id: providerId,
      subject,
      account_id: accountId,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['board_id', 'provider_id', 'subject']).doNothing())
    .returning('account_id')
    .executeTakeFirst();
  if (made !== undefined) {
    await appendAudit(tx, signInEvents['sign-in.identity-linked'], {
      boardId: tx.boardId,
      actor,
      subject: providerId,
      at: now,
      detail: { account: accountId, by },
    });
    return true;
  }
  const there = await tx
    .selectFrom('provider_identity')
    .select('account_id')
    .where('provider_id', '=', providerId)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return there?.account_id === accountId;
}
