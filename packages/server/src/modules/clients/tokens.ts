import type { Ability } from '@plaatswijs/contract';
import type { Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { digestOf, randomSecret } from '../../platform/secrets/index.ts';

/** A program that acts for the person who made it, with a part of their abilities, until a day. */
export interface Token {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Ability[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedOn: string | null;
  readonly revoked: boolean;
}

export interface NewToken {
  readonly label: string;
  readonly scopes: readonly Ability[];
  readonly days: number;
}

const columns = ['id', 'label', 'scopes', 'created_at', 'expires_at', 'last_used_on', 'revoked_at'] as const;

/** The tokens of the board, newest first, a page at a time; `after` is the last of the page before. */
export async function pageOfTokens(
  tx: BoardTransaction,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly items: readonly Token[]; readonly next: string | null }> {
  let query = tx
    .selectFrom('api_token')
    .select([...columns])
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (after !== undefined) query = query.where('id', '<', after);
  const rows = await query.execute();
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    label: row.label,
    scopes: row.scopes as Ability[],
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedOn: row.last_used_on,
    revoked: row.revoked_at !== null,
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Makes a token; what comes back is the only time its secret is seen. The board stands in it, to look it up by. */
export async function createToken(
  tx: BoardTransaction,
  { boardId, accountId }: Caller,
  { label, scopes, days }: NewToken,
  now: Date,
): Promise<{ readonly token: Token; readonly secret: string }> {
  const id = newId();
  const random = randomSecret();
  const expiresAt = new Date(now.getTime() + days * 86_400_000).toISOString();
  const kept = { label, created_at: now.toISOString(), expires_at: expiresAt };
  await tx
    .insertInto('api_token')
    .values({
      ...kept,
      board_id: boardId,
      id,
      account_id: accountId,
      secret_digest: digestOf(random),
      scopes: [...new Set(scopes)],
    })
    .execute();
  const token = {
    id,
    label,
    scopes,
    createdAt: kept.created_at,
    expiresAt,
    lastUsedOn: null,
    revoked: false,
  };
  return { token, secret: `pw_${boardId}_${random}` };
}

/** Ends a token at once; false when there is none. */
export async function revokeToken(tx: BoardTransaction, id: string, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable('api_token')
    .set((set) => ({ revoked_at: set.fn.coalesce('revoked_at', set.val(now.toISOString())) }))
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
