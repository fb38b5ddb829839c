import type { Caller } from '../../abilities/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { type Refusal, refuse } from '../../http/index.ts';
import { type Account, findAccount } from '../account/account.ts';
import { type Standing, standingOf } from '../account/standing.ts';
import { isFresh, type SessionWay } from './lifetimes.ts';
import { readWay } from './session-row.ts';

/** The caller's own session, for work on the account itself. A token is never good for that. */
export interface OwnSession {
  readonly sessionId: string;
  readonly account: Account;
  readonly way: SessionWay;
  readonly createdAt: Date;
  readonly standing: Standing;
  readonly steppedUp: boolean;
  /** Signed in within the last ten minutes. */
  readonly fresh: boolean;
}

/** Reads the session again inside the transaction, so that one that ended meanwhile changes nothing. */
export async function ownSession(
  tx: BoardTransaction,
  caller: Caller | null,
  now: Date,
): Promise<OwnSession | Refusal> {
  if (caller === null) return refuse('not-signed-in');
  if (caller.via.kind !== 'session') return refuse('not-able');
  const row = await tx
    .selectFrom('session')
    .select(['way', 'created_at', 'factor_given', 'stepped_up_until'])
    .where('id', '=', caller.via.sessionId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const account = row === undefined ? null : await findAccount(tx, caller.accountId, now);
  if (row === undefined || account === null) return refuse('not-signed-in');
  const createdAt = new Date(row.created_at);
  return {
    sessionId: caller.via.sessionId,
    account,
    way: readWay(row.way),
    createdAt,
    standing: standingOf({
      roles: account.roles,
      hasTotp: account.totpSecret !== null,
      passkeys: account.passkeys,
      factorGiven: row.factor_given,
    }),
    steppedUp: row.stepped_up_until !== null && new Date(row.stepped_up_until) > now,
    fresh: isFresh(createdAt, now),
  };
}

/** Whether something is a refusal and not what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return 'ok' in value && value.ok === false;
}

/**
 * Whether this session may add a way to sign in: after confirming who they are; or at once, when there is no way of
 * their own yet and they came in just now, by invitation or school account.
 */
export function refuseSetUp({ standing, account, steppedUp, fresh }: OwnSession): Refusal | null {
  if (standing === 'second-factor') return refuse('second-factor-needed');
  if (steppedUp || standing === 'set-up') return null;
  const hasOwnWay = account.passwordHash !== null || account.totpSecret !== null || account.passkeys > 0;
  return hasOwnWay || !fresh ? refuse('step-up-needed') : null;
}
