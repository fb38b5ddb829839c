import type { Caller } from '../../abilities/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import type { Effects } from '../../http/index.ts';
import type { BoardId } from '../../ids/index.ts';
import type { Account } from '../account/account.ts';
import type { Standing } from '../account/standing.ts';
import type { Visitor } from '../password/sign-in-with-password.ts';
import type { SignInPorts } from '../ports.ts';
import { openSession } from '../session/open-session.ts';
import { isRefusal, ownSession, refuseSetUp } from '../session/own-session.ts';
import { claimsFromProvider } from './claims-from-provider.ts';
import { linkIdentity } from './link-identity.ts';
import { linkedAccount, matchAccount } from './person-behind.ts';
import { type Claims, presets } from './presets.ts';
import { findProvider, type Provider } from './provider.ts';
import type { ProviderClients } from './provider-client.ts';
import { type ProviderRefused, refused } from './provider-refusal.ts';
import { type Away, callbackAddress } from './start-at-provider.ts';
import { takeAway } from './take-away.ts';

export interface ReturnGiven {
  readonly boardId: BoardId;
  readonly challengeId: string;
  readonly browserSecret: string;
  /** What the provider put in the address, `?code=…&state=…`. */
  readonly search: URLSearchParams;
  readonly caller: Caller | null;
  readonly visitor: Visitor;
}

export interface Returned {
  readonly ok: true;
  readonly next: Standing;
  readonly linked: boolean;
  readonly effects: Effects;
}

/** Somebody comes back from the provider: signs them in, or links the account they asked to link. */
export async function returnFromProvider(
  ports: Pick<SignInPorts, 'database' | 'site' | 'log'>,
  clients: ProviderClients,
  given: ReturnGiven,
): Promise<{ readonly boardSlug: string | null; readonly outcome: Returned | ProviderRefused }> {
  const { database } = ports;
  const { boardId, challengeId, browserSecret, search, visitor } = given;
  const state = search.get('state') ?? '';
  const away = await database.withBoard(boardId, (tx) =>
    takeAway(tx, challengeId, browserSecret, state, visitor.now),
  );
  if (away === null) return { boardSlug: null, outcome: refused('sign-in-expired') };
  return { boardSlug: away.boardSlug, outcome: await finish(ports, clients, given, away) };
}

async function finish(
  { database, site, log }: Pick<SignInPorts, 'database' | 'site' | 'log'>,
  clients: ProviderClients,
  given: ReturnGiven,
  away: Away,
): Promise<Returned | ProviderRefused> {
  const { boardId, search, visitor } = given;
  const provider = await database.withBoard(boardId, (tx) => findProvider(tx, away.providerId));
  if (provider === null || !provider.enabled) return refused('provider-unknown');
  const client = await clients.clientOf(boardId, provider, visitor.now).catch(() => null);
  if (client === null) return refused('provider-unreachable');
  const returned = callbackAddress(site.address());
  returned.search = search.toString();
  const said = await claimsFromProvider(client, returned, away, log);
  if (!said.ok) return said;
  const preset = presets[provider.preset];
  if (!preset.admits(said.claims, provider.restriction)) return refused('wrong-organisation');
  const subject = preset.subjectOf(said.claims);
  if (subject === null) return refused('wrong-organisation');
  return database.withBoard(boardId, (tx) =>
    away.linkSession === null
      ? signIn(tx, provider, subject, said.claims, visitor)
      : link(tx, provider, subject, away.linkSession, given),
  );
}

async function signIn(
  tx: BoardTransaction,
  provider: Provider,
  subject: string,
  claims: Claims,
  { device, replaces, now }: Visitor,
): Promise<Returned | ProviderRefused> {
  const account: Account | null =
    (await linkedAccount(tx, provider, subject, now)) ??
    (await matchAccount(tx, provider, subject, claims, now));
  if (account === null) return refused('account-unknown');
  const { next, effects } = await openSession(tx, {
    account,
    way: 'provider',
    providerId: provider.id,
    factorGiven: provider.givesSecondFactor,
    device,
    replaces: replaces?.boardId === tx.boardId ? replaces.sessionId : null,
    now,
  });
  return { ok: true, next, linked: false, effects };
}

/** Links the user to who asked for it, who must still be there in the same session. */
async function link(
  tx: BoardTransaction,
  provider: Provider,
  subject: string,
  sessionId: string,
  { caller, visitor: { now } }: ReturnGiven,
): Promise<Returned | ProviderRefused> {
  const same = caller?.via.kind === 'session' && caller.via.sessionId === sessionId;
  const own = same ? await ownSession(tx, caller, now) : null;
  if (own === null || isRefusal(own) || refuseSetUp(own) !== null) return refused('cannot-link');
  const accountId = own.account.id;
  const by = 'owner' as const;
  const linked = await linkIdentity(tx, {
    providerId: provider.id,
    subject,
    accountId,
    by,
    actor: accountId,
    now,
  });
  return linked ? { ok: true, next: own.standing, linked: true, effects: {} } : refused('cannot-link');
}
