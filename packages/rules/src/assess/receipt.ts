import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** Name and version of the engine, part of every receipt. The version changes whenever an answer could. */
export const engine = { name: 'plaatswijs-rules', version: '1.0.0' } as const;

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a value without functions or cycles. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? 'null')));
}
