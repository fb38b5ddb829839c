import type { z } from 'zod';
import type { BoardTransaction } from '../database/index.ts';
import { newId } from '../ids/index.ts';
import { challengeWaits } from './session/lifetimes.ts';

export type ChallengeKind =
  | 'passkey-register'
  | 'passkey-sign-in'
  | 'passkey-confirm'
  | 'second-factor'
  | 'provider';

/** Keeps a challenge for five minutes. */
export async function keepChallenge(
  tx: BoardTransaction,
  kind: ChallengeKind,
  accountId: string | null,
  content: unknown,
  now: Date,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('sign_in_challenge')
    .values({
      board_id: tx.boardId,
      id,
      kind,
      account_id: accountId,
      content: JSON.stringify(content),
      expires_at: new Date(now.getTime() + challengeWaits),
    })
    .execute();
  return id;
}

/** Reads a challenge and leaves it: for who may try more than once. Null when it is not there for this account. */
export async function readChallenge<Content>(
  tx: BoardTransaction,
  kind: ChallengeKind,
  id: string,
  accountId: string | null,
  schema: z.ZodType<Content>,
  now: Date,
): Promise<Content | null> {
  const row = await tx
    .selectFrom('sign_in_challenge')
    .select(['content', 'expires_at'])
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('account_id', 'is not distinct from', accountId)
    .executeTakeFirst();
  if (row === undefined || new Date(row.expires_at) <= now) return null;
  return schema.parse(row.content);
}

/** Takes a challenge away for good, whether its answer will be right or not; null when it is not there for this account. */
export async function takeChallenge<Content>(
  tx: BoardTransaction,
  kind: ChallengeKind,
  id: string,
  accountId: string | null,
  schema: z.ZodType<Content>,
  now: Date,
): Promise<Content | null> {
  const row = await tx
    .deleteFrom('sign_in_challenge')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('account_id', 'is not distinct from', accountId)
    .returning(['content', 'expires_at'])
    .executeTakeFirst();
  if (row === undefined || new Date(row.expires_at) <= now) return null;
  return schema.parse(row.content);
}
