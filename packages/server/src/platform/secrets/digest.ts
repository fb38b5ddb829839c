import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * What is kept of a secret: its SHA-256. Enough for secrets that are long and random, so only for those; a password
 * goes through argon2id.
 */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Compares in a time that does not tell how much of it was right. */
export function isSameDigest(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
