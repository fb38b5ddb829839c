import { sql } from 'kysely';
import type { BoardTransaction } from '../../database/index.ts';
import { digestOf } from '../../secrets/index.ts';
import { type Away, awayContent } from './start-at-provider.ts';

/**
 * What was kept for somebody who comes back, taken away for good: so an answer counts once. Only for the browser that
 * left and the state that went along; with anything else it stays, for who does come back.
 */
export async function takeAway(
  tx: BoardTransaction,
  challengeId: string,
  browserSecret: string,
  state: string,
  now: Date,
): Promise<Away | null> {
  const row = await tx
    .deleteFrom('sign_in_challenge')
    .where('id', '=', challengeId)
    .where('kind', '=', 'provider')
    .where(sql`content ->> 'browser'`, '=', digestOf(browserSecret).toString('hex'))
    .where(sql`content ->> 'state'`, '=', state)
    .returning(['content', 'expires_at'])
    .executeTakeFirst();
  if (row === undefined || new Date(row.expires_at) <= now) return null;
  return awayContent.parse(row.content);
}
