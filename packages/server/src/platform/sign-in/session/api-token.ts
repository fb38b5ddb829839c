import { ability } from '@plaatswijs/contract';
import type { Caller } from '../../abilities/index.ts';
import { dayOf } from '../../calendar.ts';
import type { Database } from '../../database/index.ts';
import type { BoardId } from '../../ids/index.ts';
import { readRoles } from '../account/account.ts';
import { type CallerRow, callerFrom } from './caller-row.ts';

/** The live token as `caller_of_token` gives it. */
interface LiveToken extends CallerRow {
  readonly scopes: readonly string[];
}

/** Who a token acts for, with the scopes it has. A scope that this version does not know gives nothing. */
export async function callerOfToken(
  database: Database,
  boardId: BoardId,
  digest: Buffer,
  now: Date,
): Promise<Caller | null> {
  const today = dayOf(now);
  const [row] = await database.ask<LiveToken>({
    name: 'caller of token',
    text: 'select * from caller_of_token($1, $2, $3, $4)',
    values: [boardId, digest, now, today],
  });
  if (row === undefined) return null;
  const roles = readRoles(row.roles);
  if (roles.length === 0) return null;
  if (row.last_used_on !== today) await markUse(database, boardId, row.id, today);
  const scopes = row.scopes.flatMap((scope) => {
    const known = ability.safeParse(scope);
    return known.success ? [known.data] : [];
  });
  return { ...callerFrom(row, boardId, roles), via: { kind: 'token', tokenId: row.id, scopes } };
}

async function markUse(database: Database, boardId: BoardId, tokenId: string, today: string): Promise<void> {
  await database.withBoard(boardId, (tx) =>
    tx.updateTable('api_token').set({ last_used_on: today }).where('id', '=', tokenId).execute(),
  );
}
