import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beforeFirst, hashOf } from './chain.ts';
import { hashOfWritten, standsAsItIs } from './written-event.ts';

const text = fc.oneof(
  fc.uuid(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('"', '\\', ',"kind":"x', '\u2028', 'é'),
);
const member = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const event = fc.record({
  boardId: fc.uuid(),
  seq: fc.bigInt({ min: 1n, max: 2n ** 62n }).map(String),
  at: fc.constant('2026-03-02T09:00:00.500Z'),
  actor: fc.option(fc.uuid()),
  kind: text,
  subject: fc.option(text),
  detail: fc.oneof(fc.dictionary(text, fc.oneof(member, fc.constant(null))), fc.jsonValue()),
});

test('an event that was read has the hash it was written with, whatever is in it', () => {
  fc.assert(
    fc.property(event, fc.boolean(), (said, inColumns) => {
      const detail = JSON.stringify(said.detail);
      const before = [said.seq, said.at, said.actor, said.kind, said.subject].join('\u001f');
      const asItIs = standsAsItIs(before + detail, before.length);
      expect(hashOfWritten(beforeFirst, { ...said, detail, asItIs: asItIs && inColumns, hash: '' })).toBe(
        hashOf(beforeFirst, { ...said, detail: JSON.parse(detail) }),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a quote or a backslash outside the detail is spelled out', () => {
  expect(standsAsItIs('kind\u001f{"a": 1}', 5)).toBe(true);
  expect(standsAsItIs('kind\u001f{}', 5)).toBe(true);
  expect(standsAsItIs('ki"nd\u001f{"a": 1}', 6)).toBe(false);
  expect(standsAsItIs('ki\\nd\u001f{"a": 1}', 6)).toBe(false);
  expect(standsAsItIs('kind\u001f{"a": "\\n"}', 5)).toBe(false);
});

test('a detail that is no JSON has no right hash, and no error', () => {
  const said = { boardId: 'b', seq: '1', at: '', actor: null, kind: 'a.b', subject: null, hash: '' };
  expect(hashOfWritten(beforeFirst, { ...said, detail: '{', asItIs: true })).toMatch(/^[0-9a-f]{64}$/);
});
