import { done, refuse } from '../../http/index.ts';
import { digestOf } from '../../secrets/index.ts';
import { findAccount } from '../account/account.ts';
import { findBoard } from '../account/find-board.ts';
import type { SignedIn, Visitor } from '../password/sign-in-with-password.ts';
import type { SignInPorts } from '../ports.ts';
import { openSession } from '../session/open-session.ts';
import { withdrawLinks } from './sign-in-link.ts';

/** Signs in with a mailed link, once. Other links that were waiting for the same person stop working. */
export async function redeemLink(
  { database }: Pick<SignInPorts, 'database'>,
  boardSlug: string,
  secret: string,
  { device, replaces, now }: Visitor,
): Promise<SignedIn> {
  const boardId = await findBoard(database, boardSlug);
  if (boardId === null) return refuse('not-found');
  return database.withBoard(boardId, async (tx) => {
    const link = await tx
      .updateTable('sign_in_link')
      .set({ used_at: now })
      .where('secret_digest', '=', digestOf(secret))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now.toISOString())
      .returning(['account_id', 'kind'])
      .executeTakeFirst();
    const account = link === undefined ? null : await findAccount(tx, link.account_id, now);
    if (link === undefined || account === null) return refuse('link-expired');
    await withdrawLinks(tx, account.id);
    const { next, effects } = await openSession(tx, {
      account,
      way: link.kind === 'invitation' ? 'invitation' : 'link',
      factorGiven: false,
      device,
      replaces: replaces?.boardId === boardId ? replaces.sessionId : null,
      now,
    });
    return done({ next }, effects);
  });
}
