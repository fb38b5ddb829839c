import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import type { Caller } from '../../abilities/index.ts';
import type { BoardId } from '../../ids/index.ts';
import { digestOf, randomSecret } from '../../secrets/index.ts';
import { findBoard } from '../account/find-board.ts';
import { keepChallenge } from '../challenge.ts';
import type { SignInPorts } from '../ports.ts';
import { isRefusal, ownSession, refuseSetUp } from '../session/own-session.ts';
import { presets } from './presets.ts';
import { findProvider, type Provider } from './provider.ts';
import type { ProviderClients } from './provider-client.ts';
import { type ProviderRefused, refused } from './provider-refusal.ts';

/** What is kept while somebody is away at the provider. */
export const awayContent = z.strictObject({
  providerId: z.string(),
  boardSlug: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Digest of the secret in the cookie: only the browser that left comes back. */
  browser: z.string(),
  /** The session that asked to link its account; null for signing in. */
  linkSession: z.string().nullable(),
});
export type Away = z.infer<typeof awayContent>;

export interface Start {
  readonly ok: true;
  /** The provider's page. */
  readonly redirect: URL;
  readonly boardId: BoardId;
  readonly challengeId: string;
  /** For the cookie that comes back along. */
  readonly browserSecret: string;
}

export interface StartGiven {
  readonly boardSlug: string;
  readonly providerId: string;
  /** Who links an account of the provider to their own; null for signing in. */
  readonly linkFor: Caller | null;
  readonly now: Date;
}

/** Sends somebody to the provider, with everything that proves that the answer belongs to this question. */
export async function startAtProvider(
  { database, site }: Pick<SignInPorts, 'database' | 'site'>,
  clients: ProviderClients,
  { boardSlug, providerId, linkFor, now }: StartGiven,
): Promise<Start | ProviderRefused> {
  const boardId = await findBoard(database, boardSlug);
  if (boardId === null) return refused('provider-unknown');
  if (linkFor !== null && linkFor.boardId !== boardId) return refused('cannot-link');
  const found = await database.withBoard(boardId, async (tx) => {
    const provider = await findProvider(tx, providerId);
    if (provider === null || !provider.enabled) return refused('provider-unknown');
    if (linkFor === null) return provider;
    const own = await ownSession(tx, linkFor, now);
    return isRefusal(own) || refuseSetUp(own) !== null ? refused('cannot-link') : provider;
  });
  if ('ok' in found) return found;
  const asked = await ask(clients, boardId, found, site.address(), now);
  if ('ok' in asked) return asked;
  const browserSecret = randomSecret();
  const linkSession = linkFor?.via.kind === 'session' ? linkFor.via.sessionId : null;
  const { redirect, ...proofs } = asked;
  const browser = digestOf(browserSecret).toString('hex');
  const away: Away = { providerId, boardSlug, ...proofs, browser, linkSession };
  const challengeId = await database.withBoard(boardId, (tx) =>
    keepChallenge(tx, 'provider', null, away, now),
  );
  return { ok: true, redirect, boardId, challengeId, browserSecret };
}

/** Where the provider sends people back to. */
export function callbackAddress(base: URL): URL {
  return new URL('/aanmelden/terug', base);
}

async function ask(clients: ProviderClients, boardId: BoardId, provider: Provider, base: URL, now: Date) {
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  try {
    const client = await clients.clientOf(boardId, provider, now);
    const redirect = buildAuthorizationUrl(client, {
      redirect_uri: callbackAddress(base).href,
      scope: presets[provider.preset].scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { redirect, state, nonce, verifier };
  } catch {
    return refused('provider-unreachable');
  }
}
