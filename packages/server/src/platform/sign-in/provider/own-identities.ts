import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { signInEvents } from '../events.ts';
import { isRefusal, ownSession } from '../session/own-session.ts';
import { listProviders, type ProviderPreset } from './provider.ts';

/** A place where one can have a school account, and whether it is linked. */
export interface OwnIdentity {
  readonly providerId: string;
  readonly name: string;
  readonly preset: ProviderPreset;
  /** RFC 3339; `null` when it is not linked. */
  readonly linkedAt: string | null;
  /** Where the browser goes to link it. */
  readonly link: string;
}

/** Every provider that is on, with the link of the caller; one that is off only while it is linked, to be unlinked. */
export async function listIdentities(
  tx: BoardTransaction,
  caller: Caller,
  now: Date,
): Promise<Result<{ readonly items: OwnIdentity[] }>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  const rows = await tx
    .selectFrom('provider_identity')
    .select(['provider_id', 'created_at'])
    .where('account_id', '=', caller.accountId)
    .orderBy('created_at')
    .execute();
  const since = new Map(rows.map(({ provider_id, created_at }) => [provider_id, created_at]));
  const address = await tx
    .selectFrom('address')
    .select('slug')
    .where('board_id', '=', tx.boardId)
    .where('kind', '=', 'board')
    .orderBy('slug')
    .executeTakeFirstOrThrow();
  const items = (await listProviders(tx))
    .filter(({ id, enabled }) => enabled || since.has(id))
    .map(({ id, name, preset }) => ({
      providerId: id,
      name,
      preset,
      linkedAt: since.get(id) ?? null,
      link: `/aanmelden/met/${address.slug}/${id}?koppelen=1`,
    }));
  return done({ items });
}

/** Unlinks the caller's own account at a provider, and ends the other sessions that came in by it. */
export async function unlinkIdentity(
  tx: BoardTransaction,
  caller: Caller,
  providerId: string,
  now: Date,
): Promise<Result<undefined>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  if (!own.steppedUp) return refuse('step-up-needed');
  const removed = await tx
    .deleteFrom('provider_identity')
    .where('provider_id', '=', providerId)
    .where('account_id', '=', caller.accountId)
    .returning('subject')
    .execute();
  if (removed.length === 0) return refuse('not-found');
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('account_id', '=', caller.accountId)
    .where('provider_id', '=', providerId)
    .where('id', '<>', own.sessionId)
    .where('ended_at', 'is', null)
    .execute();
  await appendAudit(tx, signInEvents['sign-in.identity-unlinked'], {
    boardId: tx.boardId,
    actor: caller.accountId,
    subject: providerId,
    at: now,
    detail: { account: caller.accountId },
  });
  return done();
}
