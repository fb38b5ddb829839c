import { type Bearer, bearers } from './protocol.ts';
import type { ProtocolReading } from './protocol-reading.ts';
import { valuesOf } from './read-fact-test.ts';
import { readWords } from './read-values.ts';
import { type Fields, fieldOf, type Reading } from './reading.ts';

/** Reads to whom something is addressed. */
export function readBearers(fields: Fields, reading: Reading): readonly Bearer[] {
  return readWords(fields, 'bearer', bearers, reading);
}

/** Reads which acts something is about; a family of acts stands for its members. */
export function readActs(fields: Fields, { act, reading }: ProtocolReading): readonly string[] {
  const node = fieldOf(fields, 'act');
  return node === undefined ? [] : valuesOf(node, act, reading);
}
