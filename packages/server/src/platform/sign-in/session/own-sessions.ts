import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { signInEvents } from '../events.ts';
import type { SessionWay } from './lifetimes.ts';
import { isRefusal, ownSession } from './own-session.ts';
import { readWay } from './session-row.ts';

export interface ListedSession {
  readonly id: string;
  readonly current: boolean;
  readonly way: SessionWay;
  readonly device: string | null;
  readonly createdAt: string;
  readonly lastUsedOn: string;
}

/** Where the caller is signed in, newest first. */
export async function listSessions(
  tx: BoardTransaction,
  caller: Caller,
  now: Date,
): Promise<Result<{ readonly items: ListedSession[] }>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  const rows = await tx
    .selectFrom('session')
    .select(['id', 'way', 'device', 'created_at', 'last_used_on'])
    .where('account_id', '=', caller.accountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .orderBy('id', 'desc')
    .execute();
  return done({
    items: rows.map((row) => ({
      id: row.id,
      current: row.id === own.sessionId,
      way: readWay(row.way),
      device: row.device,
      createdAt: row.created_at,
      lastUsedOn: row.last_used_on,
    })),
  });
}

/** Ends one of the caller's sessions; of somebody else there is none to be found. */
export async function endSession(
  tx: BoardTransaction,
  caller: Caller,
  sessionId: string,
  now: Date,
): Promise<Result<undefined>> {
  if (caller.via.kind !== 'session') return refuse('not-found');
  const ended = await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('id', '=', sessionId)
    .where('account_id', '=', caller.accountId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (ended === undefined) return refuse('not-found');
  await appendAudit(tx, signInEvents['sign-in.session-ended'], {
    boardId: tx.boardId,
    actor: caller.accountId,
    subject: caller.accountId,
    at: now,
    detail: { session: sessionId },
  });
  return done(undefined, sessionId === caller.via.sessionId ? { session: 'clear' } : {});
}

/** Ends the session the request came with. A token has none: it is the administrator who withdraws it. */
export async function signOut(tx: BoardTransaction, caller: Caller, now: Date): Promise<Result<undefined>> {
  if (caller.via.kind !== 'session') return refuse('not-able');
  const ended = await endSession(tx, caller, caller.via.sessionId, now);
  return ended.ok || ended.code === 'not-found' ? done(undefined, { session: 'clear' }) : ended;
}

/** Ends all the caller's sessions but this one. */
export async function endOtherSessions(
  tx: BoardTransaction,
  caller: Caller,
  now: Date,
): Promise<Result<undefined>> {
  const own = await ownSession(tx, caller, now);
  if (isRefusal(own)) return own;
  const count = await endSessionsOf(tx, caller.accountId, own.sessionId, now);
  await appendAudit(tx, signInEvents['sign-in.other-sessions-ended'], {
    boardId: tx.boardId,
    actor: caller.accountId,
    subject: caller.accountId,
    at: now,
    detail: { count },
  });
  return done();
}

/** Ends the sessions of an account, all or all but one. */
export async function endSessionsOf(
  tx: BoardTransaction,
  accountId: string,
  except: string | null,
  now: Date,
): Promise<number> {
  const ended = await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .$if(except !== null, (query) => query.where('id', '!=', except))
    .returning('id')
    .execute();
  return ended.length;
}
