import { isSameDigest, type Keyring } from '../../../platform/secrets/index.ts';

/** How long a page may stand open before it is sent, in milliseconds. */
const longest = 24 * 3_600_000;

/** What a form sends along to show that we made it for this request, and when. */
export function formToken(keyring: Keyring, requestId: string, now: Date): string {
  const at = String(now.getTime());
  return `${at}.${mark(keyring, requestId, at).toString('base64url')}`;
}

/** Whether a form was made for this request, and not too long ago. */
export function isFreshToken(keyring: Keyring, requestId: string, token: string, now: Date): boolean {
  const [at = '', given = ''] = token.split('.');
  const age = now.getTime() - Number(at);
  if (!/^\d{1,15}$/.test(at) || age < 0 || age > longest) return false;
  return isSameDigest(mark(keyring, requestId, at), Buffer.from(given, 'base64url'));
}

function mark(keyring: Keyring, requestId: string, at: string): Buffer {
  return keyring.digest('consent-form', `${requestId}/${at}`);
}
