import type { BoardTransaction } from '../database/index.ts';

const day = 24 * 3_600_000;

/** Removes what is over: challenges and links at once, tries after a day, sessions thirty days after their end. */
export async function sweepSignIn(tx: BoardTransaction, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - day);
  const monthAgo = new Date(now.getTime() - 30 * day);
  await tx.deleteFrom('sign_in_challenge').where('expires_at', '<=', now.toISOString()).execute();
  await tx
    .deleteFrom('sign_in_link')
    .where(({ eb, or }) =>
      or([eb('expires_at', '<=', now.toISOString()), eb('used_at', '<=', dayAgo.toISOString())]),
    )
    .execute();
  await tx.deleteFrom('sign_in_failure').where('last_at', '<=', dayAgo.toISOString()).execute();
  await tx
    .deleteFrom('session')
    .where(({ eb, or }) =>
      or([eb('ended_at', '<=', monthAgo.toISOString()), eb('expires_at', '<=', monthAgo.toISOString())]),
    )
    .execute();
}
