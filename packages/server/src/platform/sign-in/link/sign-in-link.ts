import type { BoardTransaction } from '../../database/index.ts';
import { newId } from '../../ids/index.ts';
import { digestOf, randomSecret } from '../../secrets/index.ts';

export type LinkKind = 'sign-in' | 'invitation';

/** How long a link works, in minutes: a quarter of an hour, or seven days for an invitation. */
export const linkMinutes: Readonly<Record<LinkKind, number>> = { 'sign-in': 15, invitation: 7 * 24 * 60 };

/** Makes a link for an account. An invitation takes the place of an earlier one. */
export async function makeLink(
  tx: BoardTransaction,
  accountId: string,
  kind: LinkKind,
  now: Date,
): Promise<string> {
  const secret = randomSecret();
  if (kind === 'invitation') await withdrawLinks(tx, accountId);
  await tx
    .insertInto('sign_in_link')
    .values({
      board_id: tx.boardId,
      id: newId(),
      account_id: accountId,
      secret_digest: digestOf(secret),
      kind,
      created_at: now,
      expires_at: new Date(now.getTime() + linkMinutes[kind] * 60_000),
    })
    .execute();
  return secret;
}

/** Takes back every link of an account that was not used. */
export async function withdrawLinks(tx: BoardTransaction, accountId: string): Promise<void> {
  await tx
    .deleteFrom('sign_in_link')
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute();
}

/**
 * The address in a mail. It opens a page with a button, and only the button uses the link up: mail programs and scanners
 * open addresses of themselves.
 */
export function linkAddress(base: URL, boardSlug: string, secret: string): URL {
  return new URL(`/aanmelden/link/${boardSlug}/${secret}`, base);
}
