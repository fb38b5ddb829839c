import type { Site } from '../ports.ts';

/** For whom passkeys are made: the host of this installation. */
export interface RelyingParty {
  readonly id: string;
  /** Whether an answer was given on a page of ours. */
  readonly acceptsOrigin: (origin: string) => boolean;
}

/**
 * With a public address only that exact one. On one machine it is `localhost`, on any port, for that is what a browser
 * takes for safe without https; an address in figures cannot have passkeys.
 */
export function relyingParty({ publicUrl }: Pick<Site, 'publicUrl'>): RelyingParty {
  if (publicUrl !== null) {
    return { id: publicUrl.hostname, acceptsOrigin: (origin) => origin === publicUrl.origin };
  }
  return { id: 'localhost', acceptsOrigin: (origin) => /^http:\/\/localhost(:\d{1,5})?$/.test(origin) };
}

/** The page an answer says it was given on; null when it can't be read. Believed only after the signature is checked. */
export function originIn(clientDataJson: string): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString('utf8'));
    if (typeof data !== 'object' || data === null || !('origin' in data)) return null;
    return typeof data.origin === 'string' ? data.origin : null;
  } catch {
    return null;
  }
}
