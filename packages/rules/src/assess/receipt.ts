import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Situation } from '../facts/situation.ts';

/** Name and version of the engine, part of every receipt. The version changes whenever an answer could. */
export const engine = { name: 'plaatswijs-rules', version: '1.0.0' } as const;

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a value without functions or cycles. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? 'null')));
}

/**
 * SHA-256, in hexadecimal, of a situation: its reference date and its facts in the order of their keys, each with value
 * and source, as JSON. A form of its own because it is made for every assessment.
 */
export function situationDigest({ referenceDate, facts }: Situation): string {
  const told = Object.keys(facts)
    .sort()
    .map((key) => [key, facts[key]?.value, sourceText(facts[key])]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([referenceDate, told]))));
}

function sourceText(known: Situation['facts'][string] | undefined): string {
  const source = known?.source;
  switch (source?.kind) {
    case 'person':
      return source.by === undefined ? 'person' : `person ${source.by}`;
    case 'register':
      return `register ${source.name}`;
    case 'detector':
      return `detector ${source.confidence} ${source.name}`;
    default:
      return 'assumed';
  }
}
