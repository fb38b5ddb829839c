import { Secret, TOTP } from 'otpauth';

/** What an authenticator app makes codes from: 160 bits. */
const secretBytes = 20;
const period = 30;
/** One step either way, for a phone whose clock is half a minute off. */
const window = 1;

export function newTotpSecret(): Buffer {
  return Buffer.from(new Secret({ size: secretBytes }).bytes);
}

/** The secret as an app reads it: as text, and as an address for a QR code. */
export function describeTotp(
  secret: Uint8Array,
  issuer: string,
  label: string,
): { readonly secret: string; readonly uri: string } {
  const totp = totpOf(secret, issuer, label);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** The time step that a code is of; null when it is of none near `now`. */
export function stepOfCode(secret: Uint8Array, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

function totpOf(secret: Uint8Array, issuer = 'Plaatswijs', label = ''): TOTP {
  const buffer = new Uint8Array(secret).buffer;
  return new TOTP({ issuer, label, period, digits: 6, algorithm: 'SHA1', secret: new Secret({ buffer }) });
}
