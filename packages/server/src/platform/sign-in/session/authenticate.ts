import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../abilities/index.ts';
import { dayOf } from '../../calendar.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { digestOf } from '../../secrets/index.ts';
import { passkeysOf, readRoles, rolesOn } from '../account/account.ts';
import { standingOf } from '../account/standing.ts';
import type { SignInPorts } from '../ports.ts';
import { callerOfToken } from './api-token.ts';
import { extension, longestEnd } from './lifetimes.ts';
import { readBearer } from './session-cookie.ts';
import { readWay } from './session-row.ts';

const tokenPrefix = 'Bearer pw_';

/**
 * Who sends this request; null when there is no session or token, or it no longer counts. A request that brings a token
 * is judged by the token alone.
 */
export async function authenticate(
  { database, clock }: Pick<SignInPorts, 'database' | 'clock'>,
  cookieName: string,
  request: FastifyRequest,
): Promise<Caller | null> {
  const now = clock.now();
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    if (!authorization.startsWith(tokenPrefix)) return null;
    const token = readToken(authorization.slice(tokenPrefix.length));
    if (token === null) return null;
    return database.withBoard(token.boardId, (tx) => callerOfToken(tx, digestOf(token.secret), now));
  }
  const bearer = readBearer(request.cookies[cookieName]);
  if (bearer === null) return null;
  return database.withBoard(bearer.boardId, (tx) => callerOfSession(tx, digestOf(bearer.secret), now));
}

/** `<board>_<secret>`; the secret may hold the separator itself. */
function readToken(text: string) {
  const at = text.indexOf('_');
  return at < 0 ? null : readBearer(`${text.slice(0, at)}.${text.slice(at + 1)}`);
}

async function callerOfSession(tx: BoardTransaction, digest: Buffer, now: Date): Promise<Caller | null> {
  const row = await liveSession(tx, digest, now);
  if (row === undefined) return null;
  const way = readWay(row.way);
  if (longestEnd(way, new Date(row.created_at)) <= now) return null;
  const roles = readRoles(row.roles);
  if (roles.length === 0) return null;
  await markUse(tx, row, now);
  const factorGiven = row.factor_given;
  const standing = standingOf({
    roles,
    hasTotp: row.totp_secret !== null,
    passkeys: row.passkeys ?? 0,
    factorGiven,
  });
  return {
    boardId: tx.boardId,
    accountId: row.account_id,
    personId: row.person_id,
    roles,
    via: {
      kind: 'session',
      sessionId: row.id,
      steppedUpUntil: row.stepped_up_until === null ? null : new Date(row.stepped_up_until),
      secondFactorPending: standing !== 'done',
    },
  };
}

async function liveSession(tx: BoardTransaction, digest: Buffer, now: Date) {
  return tx
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join.onRef('account.board_id', '=', 'session.board_id').onRef('account.id', '=', 'session.account_id'),
    )
    .select(['session.id', 'session.account_id', 'session.way', 'session.factor_given'])
    .select(['session.stepped_up_until', 'session.created_at', 'session.expires_at', 'session.last_used_on'])
    .select(['account.person_id', 'account.totp_secret'])
    .select((eb) => [rolesOn(eb, now).as('roles'), passkeysOf(eb).as('passkeys')])
    .where('session.secret_digest', '=', digest)
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', now.toISOString())
    .where('account.closed_at', 'is', null)
    .executeTakeFirst();
}

type LiveSession = NonNullable<Awaited<ReturnType<typeof liveSession>>>;

/** Moves the end on and notes the day: both seldom, so that reading stays reading. */
async function markUse(tx: BoardTransaction, row: LiveSession, now: Date): Promise<void> {
  const today = dayOf(now);
  const end = extension(readWay(row.way), new Date(row.created_at), new Date(row.expires_at), now);
  if (end === null && row.last_used_on === today) return;
  await tx
    .updateTable('session')
    .set({ last_used_on: today, ...(end === null ? {} : { expires_at: end }) })
    .where('id', '=', row.id)
    .execute();
}
