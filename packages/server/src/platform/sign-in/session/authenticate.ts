import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../abilities/index.ts';
import { dayOf } from '../../calendar.ts';
import type { Database } from '../../database/index.ts';
import type { BoardId } from '../../ids/index.ts';
import { digestOf } from '../../secrets/index.ts';
import { readRoles } from '../account/account.ts';
import { standingOf } from '../account/standing.ts';
import type { SignInPorts } from '../ports.ts';
import { callerOfToken } from './api-token.ts';
import { askTogether } from './ask-together.ts';
import { type CallerRow, callerFrom } from './caller-row.ts';
import { extension, longestEnd } from './lifetimes.ts';
import { readBearer } from './session-cookie.ts';
import { readWay } from './session-row.ts';

const tokenPrefix = 'Bearer pw_';

/**
 * Who sends this request; null when there is no session or token, or it no longer counts. A request that brings a token
 * is judged by the token alone. One message to the database, unless its use has to be noted.
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
    return callerOfToken(database, token.boardId, digestOf(token.secret), now);
  }
  const bearer = readBearer(request.cookies[cookieName]);
  if (bearer === null) return null;
  return callerOfSession(database, bearer.boardId, digestOf(bearer.secret), now);
}

/** `<board>_<secret>`; the secret may hold the separator itself. */
function readToken(text: string) {
  const at = text.indexOf('_');
  return at < 0 ? null : readBearer(`${text.slice(0, at)}.${text.slice(at + 1)}`);
}

/** The live session as `caller_of_session` gives it. */
interface LiveSession extends CallerRow {
  readonly way: string;
  readonly factor_given: boolean;
  readonly stepped_up_until: string | null;
  readonly created_at: string;
  readonly expires_at: string;
  readonly has_totp: boolean;
  readonly passkeys: number;
}

interface SoughtSession {
  readonly boardId: BoardId;
  readonly digest: Buffer;
  readonly now: Date;
}

type FindSession = (sought: SoughtSession) => Promise<LiveSession | null>;

const finders = new WeakMap<Database, FindSession>();

/** Looks sessions up in a database, those that are asked for at the same time in one message. */
function sessionsOf(database: Database): FindSession {
  const known = finders.get(database);
  if (known !== undefined) return known;
  const find = askTogether((sought: readonly SoughtSession[]) => findSessions(database, sought));
  finders.set(database, find);
  return find;
}

async function findSessions(
  database: Database,
  sought: readonly SoughtSession[],
): Promise<readonly (LiveSession | null)[]> {
  const rows = await database.ask<LiveSession & { readonly place: number }>({
    name: 'callers of sessions',
    text: 'select * from callers_of_sessions($1, $2, $3, $4)',
    values: [
      sought.map(({ boardId }) => boardId),
      sought.map(({ digest }) => digest),
      sought.map(({ now }) => now.toISOString()),
      sought.map(({ now }) => dayOf(now)),
    ],
  });
  return sought.map((_, at) => rows.find(({ place }) => place === at + 1) ?? null);
}

async function callerOfSession(
  database: Database,
  boardId: BoardId,
  digest: Buffer,
  now: Date,
): Promise<Caller | null> {
  const row = await sessionsOf(database)({ boardId, digest, now });
  if (row === null) return null;
  if (longestEnd(readWay(row.way), new Date(row.created_at)) <= now) return null;
  const roles = readRoles(row.roles);
  if (roles.length === 0) return null;
  await markUse(database, boardId, row, now);
  const standing = standingOf({
    roles,
    hasTotp: row.has_totp,
    passkeys: row.passkeys,
    factorGiven: row.factor_given,
  });
  return {
    ...callerFrom(row, boardId, roles),
    via: {
      kind: 'session',
      sessionId: row.id,
      steppedUpUntil: row.stepped_up_until === null ? null : new Date(row.stepped_up_until),
      secondFactorPending: standing !== 'done',
    },
  };
}

/** Moves the end on and notes the day: both seldom, so that reading stays reading. */
async function markUse(database: Database, boardId: BoardId, row: LiveSession, now: Date): Promise<void> {
  const today = dayOf(now);
  const end = extension(readWay(row.way), new Date(row.created_at), new Date(row.expires_at), now);
  if (end === null && row.last_used_on === today) return;
  await database.withBoard(boardId, (tx) =>
    tx
      .updateTable('session')
      .set({ last_used_on: today, ...(end === null ? {} : { expires_at: end }) })
      .where('id', '=', row.id)
      // One that was ended in between stays as it ended.
      .where('ended_at', 'is', null)
      .execute(),
  );
}
