import { appendAudit } from '../../audit/index.ts';
import { dayOf } from '../../calendar.ts';
import type { BoardTransaction } from '../../database/index.ts';
import type { Effects } from '../../http/index.ts';
import { newId } from '../../ids/index.ts';
import { digestOf, randomSecret } from '../../secrets/index.ts';
import type { Account } from '../account/account.ts';
import { type Standing, standingOf } from '../account/standing.ts';
import { signInEvents } from '../events.ts';
import { idleEnd, longestEnd, type SessionWay, steppedUpFor } from './lifetimes.ts';
import { writeBearer } from './session-cookie.ts';

export interface NewSession {
  readonly account: Account;
  readonly way: SessionWay;
  readonly providerId?: string;
  /** More than one thing was proved: a passkey, or a provider that asks for a second factor itself. */
  readonly factorGiven: boolean;
  readonly device: string | null;
  /** The session this browser had; a new one takes its place. */
  readonly replaces: string | null;
  readonly now: Date;
}

/** What a sign-in ends in, with the cookie that goes along. */
export interface Opened {
  readonly next: Standing;
  readonly effects: Effects;
}

/** Opens a session. Its secret is new, leaves in the cookie, and stays here only as a digest. */
export async function openSession(tx: BoardTransaction, given: NewSession): Promise<Opened> {
  const { account, way, factorGiven, device, now } = given;
  const secret = randomSecret();
  const id = newId();
  const next = standingOf({
    roles: account.roles,
    hasTotp: account.totpSecret !== null,
    passkeys: account.passkeys,
    factorGiven,
  });
  if (given.replaces !== null) await endReplaced(tx, given.replaces, now);
  await tx
    .insertInto('session')
    .values({
      board_id: tx.boardId,
      id,
      account_id: account.id,
      secret_digest: digestOf(secret),
      way,
      provider_id: given.providerId ?? null,
      device,
      factor_given: factorGiven,
      stepped_up_until: provesWho(way) && next === 'done' ? new Date(now.getTime() + steppedUpFor) : null,
      created_at: now,
      last_used_on: dayOf(now),
      expires_at: idleEnd(way, now, now),
    })
    .execute();
  await appendAudit(tx, signInEvents['sign-in.session-opened'], {
    boardId: tx.boardId,
    actor: account.id,
    subject: account.id,
    at: now,
    detail: { session: id, way, next },
  });
  const set = writeBearer({ boardId: tx.boardId, secret });
  return { next, effects: { session: { set, until: longestEnd(way, now) } } };
}

/** A password or passkey was given by hand; a provider may have asked nothing, and a link only shows a mailbox. */
function provesWho(way: SessionWay): boolean {
  return way === 'password' || way === 'passkey';
}

async function endReplaced(tx: BoardTransaction, sessionId: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute();
}
