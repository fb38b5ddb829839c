import type { BoardId } from '../../platform/ids/index.ts';
import { codeFrom, digestOf, type Keyring, readCode } from '../../platform/secrets/index.ts';

/** Groups of four letters and digits in the code of a letter: 59 bits, so that guessing does not pay at any speed. */
const codeGroups = 3;

/**
 * The secret of a request. It follows from its id and the key of the installation, so that a mail or letter can be made
 * again after the program stopped, while the database holds nothing that opens anything.
 */
export function secretOf(keyring: Keyring, boardId: BoardId, requestId: string): string {
  return keyring.digest('consent-link', `${boardId}/${requestId}`).toString('base64url');
}

/** The code that a letter of this request shows: `ABCD-EFGH-JKMN`. */
export function codeOf(keyring: Keyring, boardId: BoardId, requestId: string): string {
  return codeFrom(keyring.digest('consent-code', `${boardId}/${requestId}`), codeGroups);
}

/** What recognises the secret of a request. */
export function secretVerifier(secret: string): Buffer {
  return digestOf(secret);
}

/** What recognises a typed code, whatever its spaces and capitals. Keyed, for a code is shorter than a secret. */
export function codeVerifier(keyring: Keyring, boardId: BoardId, code: string): Buffer {
  return keyring.digest('consent-code-verifier', `${boardId}/${readCode(code)}`);
}

/** Where a link leads: the school's own name, and the secret, which stands in no log (routes are logged by pattern). */
export function linkAddress(base: URL, schoolSlug: string, secret: string): URL {
  return new URL(`/toestemming/${schoolSlug}/${secret}`, base);
}

/** Where a code is typed. */
export function codeAddress(base: URL, schoolSlug: string): URL {
  return new URL(`/toestemming/${schoolSlug}`, base);
}
