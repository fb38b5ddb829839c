import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import type { BoardId } from '../../ids/index.ts';
import type { Keyring } from '../../secrets/index.ts';
import { isLoopback } from './issuer.ts';
import type { Provider } from './provider.ts';

/** What a client secret is sealed for. */
const purpose = 'client-secret';
/** How long what a provider says of itself is believed, in milliseconds. */
const kept = 3_600_000;
const mostKept = 200;
/** Seconds to wait for a provider. */
const timeout = 10;

/** Finds out how a provider is spoken to, and remembers it for an hour. */
export interface ProviderClients {
  readonly clientOf: (boardId: BoardId, provider: Provider, now: Date) => Promise<Configuration>;
}

export function providerClients(keyring: Keyring): ProviderClients {
  const known = new Map<string, { readonly client: Configuration; readonly until: number }>();
  return {
    clientOf: async (boardId, provider, now) => {
      const { id, issuer, clientId, clientSecret } = provider;
      const key = JSON.stringify([boardId, id, issuer, clientId, clientSecret?.toString('base64') ?? null]);
      const found = known.get(key);
      if (found !== undefined && found.until > now.getTime()) return found.client;
      const client = await discover(provider, secretOf(keyring, boardId, provider));
      if (known.size >= mostKept) known.clear();
      known.set(key, { client, until: now.getTime() + kept });
      return client;
    },
  };
}

/** Seals the secret that was agreed with a provider; it is never shown again. */
export function sealClientSecret(
  keyring: Keyring,
  boardId: BoardId,
  providerId: string,
  secret: string,
): Buffer {
  return keyring.seal(purpose, `${boardId}/${providerId}`, Buffer.from(secret));
}

function secretOf(keyring: Keyring, boardId: BoardId, { id, clientSecret }: Provider): string | null {
  if (clientSecret === null) return null;
  const secret = keyring.open(purpose, `${boardId}/${id}`, clientSecret);
  if (secret === null) throw new Error('the secret of the provider was sealed with another key');
  return secret.toString();
}

/** Signatures of ID tokens are always checked, also of those that came straight from the provider. */
async function discover({ issuer, clientId }: Provider, secret: string | null): Promise<Configuration> {
  const url = new URL(issuer);
  const insecure = url.protocol === 'http:' && isLoopback(url.hostname) ? [allowInsecureRequests] : [];
  return discovery(url, clientId, {}, secret === null ? None() : secretAuth(secret), {
    timeout,
    execute: [...insecure, enableNonRepudiationChecks],
  });
}

/** In the header, as the standard has it unless something else was agreed; in the body where only that is taken. */
function secretAuth(secret: string): ClientAuth {
  return (server, client, body, headers) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const auth = taken.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    auth(server, client, body, headers);
  };
}
