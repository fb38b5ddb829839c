import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { type KnownFact, personKey, type Situation, type Source } from '../facts/situation.ts';
import type { Layout } from './frame.ts';

/** Name and version of the engine, part of every receipt. The version changes whenever an answer could. */
export const engine = { name: 'plaatswijs-rules', version: '1.1.0' } as const;

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a value without functions or cycles. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** The canonical JSON (RFC 8785) of a value without functions or cycles. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** The last situation that was digested and cannot change any more: the next protocol it is put to need not digest it. */
let last: { readonly situation: Situation; readonly layout: Layout; readonly digest: string } | null = null;

/**
 * SHA-256, in hexadecimal, of a situation: its reference date and its facts in the order of the vocabulary, people last,
 * one line each with key, value as JSON and source. A form of its own because it is made for every assessment; of a frozen
 * situation that is put to several protocols it is made once.
 */
export function situationDigest(situation: Situation, layout: Layout): string {
  if (last?.situation === situation && last.layout === layout) return last.digest;
  const digest = bytesToHex(sha256(utf8ToBytes(textOf(situation, layout))));
  if (Object.isFrozen(situation) && Object.isFrozen(situation.facts)) last = { situation, layout, digest };
  return digest;
}

function textOf({ referenceDate, facts }: Situation, layout: Layout): string {
  let text = referenceDate;
  for (const key of layout.index.keys()) {
    const fact = facts[key];
    if (fact !== undefined) text += line(key, fact);
  }
  const people = facts['people']?.value;
  for (let n = 1; typeof people === 'number' && n <= people; n++) {
    for (const { attribute } of layout.personAttributes) {
      const key = personKey(n, attribute);
      const fact = facts[key];
      if (fact !== undefined) text += line(key, fact);
    }
  }
  return text;
}

function line(key: string, { value, source }: KnownFact): string {
  return `\n${key} ${typeof value === 'boolean' ? value : JSON.stringify(value)} ${sourceText(source)}`;
}

function sourceText(source: Source): string {
  switch (source.kind) {
    case 'person':
      return source.by === undefined ? 'said' : `said by ${JSON.stringify(source.by)}`;
    case 'register':
      return `register ${JSON.stringify(source.name)}`;
    case 'detector':
      return `detector ${source.confidence} ${JSON.stringify(source.name)}`;
    case 'assumed':
      return 'assumed';
  }
}
