import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  type Configuration,
  fetchUserInfo,
} from 'openid-client';
import type { Log } from '../../log/index.ts';
import type { Claims } from './presets.ts';
import { type ProviderRefused, refused } from './provider-refusal.ts';
import type { Away } from './start-at-provider.ts';

/**
 * Exchanges the code for what the provider says about the person. The library checks state, nonce, PKCE, issuer, audience,
 * times and signature of the ID token; what is only at the userinfo endpoint is added, and never replaces what was signed.
 */
export async function claimsFromProvider(
  client: Configuration,
  returned: URL,
  { state, nonce, verifier }: Away,
  log: Log,
): Promise<{ readonly ok: true; readonly claims: Claims } | ProviderRefused> {
  try {
    const tokens = await authorizationCodeGrant(client, returned, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const signed = tokens.claims();
    if (signed === undefined) return refused('provider-refused');
    const hasMore = client.serverMetadata().userinfo_endpoint !== undefined;
    const more = hasMore ? await fetchUserInfo(client, tokens.access_token, signed.sub) : {};
    return { ok: true, claims: { ...more, ...signed } };
  } catch (error) {
    log.warn('sign-in at a provider failed', log.describe(error));
    return refused(error instanceof AuthorizationResponseError ? 'provider-refused' : 'provider-unreachable');
  }
}
