import { ability } from '@plaatswijs/contract';
import type { Caller } from '../../abilities/index.ts';
import { dayOf } from '../../calendar.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { readRoles, rolesOn } from '../account/account.ts';

/** Who a token acts for, with the scopes it has. A scope that this version does not know gives nothing. */
export async function callerOfToken(tx: BoardTransaction, digest: Buffer, now: Date): Promise<Caller | null> {
  const row = await liveToken(tx, digest, now);
  if (row === undefined) return null;
  const roles = readRoles(row.roles);
  if (roles.length === 0) return null;
  await markUse(tx, row.id, row.last_used_on, dayOf(now));
  const scopes = row.scopes.flatMap((scope) => {
    const known = ability.safeParse(scope);
    return known.success ? [known.data] : [];
  });
  return {
    boardId: tx.boardId,
    accountId: row.account_id,
    personId: row.person_id,
    roles,
    via: { kind: 'token', tokenId: row.id, scopes },
  };
}

async function liveToken(tx: BoardTransaction, digest: Buffer, now: Date) {
  return tx
    .selectFrom('api_token')
    .innerJoin('account', (join) =>
      join
        .onRef('account.board_id', '=', 'api_token.board_id')
        .onRef('account.id', '=', 'api_token.account_id'),
    )
    .select(['api_token.id', 'api_token.account_id', 'api_token.scopes', 'api_token.last_used_on'])
    .select('account.person_id')
    .select((eb) => rolesOn(eb, now).as('roles'))
    .where('api_token.secret_digest', '=', digest)
    .where('api_token.revoked_at', 'is', null)
    .where('api_token.expires_at', '>', now.toISOString())
    .where('account.closed_at', 'is', null)
    .executeTakeFirst();
}

async function markUse(
  tx: BoardTransaction,
  tokenId: string,
  last: string | null,
  today: string,
): Promise<void> {
  if (last === today) return;
  await tx.updateTable('api_token').set({ last_used_on: today }).where('id', '=', tokenId).execute();
}
