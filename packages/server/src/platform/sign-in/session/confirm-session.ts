import type { BoardTransaction } from '../../database/index.ts';
import type { Effects } from '../../http/index.ts';
import { digestOf, randomSecret } from '../../secrets/index.ts';
import { longestEnd, steppedUpFor } from './lifetimes.ts';
import type { OwnSession } from './own-session.ts';
import { writeBearer } from './session-cookie.ts';

/**
 * Notes that somebody confirmed who they are, and whether they proved more than one thing doing so. The secret of the session is replaced: what somebody saw of the session
 * before it could do this, is worth nothing now.
 */
export async function confirmSession(
  tx: BoardTransaction,
  { sessionId, way, createdAt }: OwnSession,
  factorGiven: boolean,
  now: Date,
): Promise<Effects> {
  const secret = randomSecret();
  await tx
    .updateTable('session')
    .set({
      secret_digest: digestOf(secret),
      ...(factorGiven ? { factor_given: true } : {}),
      stepped_up_until: new Date(now.getTime() + steppedUpFor),
    })
    .where('id', '=', sessionId)
    .execute();
  return {
    session: { set: writeBearer({ boardId: tx.boardId, secret }), until: longestEnd(way, createdAt) },
  };
}
