import { digestOf } from '@plaatswijs/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beforeFirst, hashOf } from './chain.ts';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.uuid());
const event = fc.record({
  boardId: text,
  seq: fc.bigInt({ min: 1n, max: 2n ** 62n }).map(String),
  at: text,
  actor: fc.option(text),
  kind: text,
  subject: fc.option(text),
  detail: fc.oneof(
    fc.dictionary(fc.oneof(text, fc.nat(20).map(String)), fc.jsonValue({ maxDepth: 0 })),
    fc.jsonValue(),
  ),
});

test('the hash of an event is that of its canonical JSON, whatever is in it', () => {
  fc.assert(
    fc.property(event, (said) => {
      expect(hashOf(beforeFirst, said)).toBe(digestOf({ previous: beforeFirst, ...said }));
    }),
    { numRuns: 500 },
  );
});

test('another hash before it, or another value of any member, gives another hash', () => {
  fc.assert(
    fc.property(event, event, fc.string({ minLength: 1 }), (said, other, previous) => {
      expect(hashOf(previous, said)).not.toBe(hashOf(beforeFirst, said));
      for (const key of ['boardId', 'seq', 'at', 'actor', 'kind', 'subject'] as const) {
        if (said[key] === other[key]) continue;
        expect(hashOf(previous, { ...said, [key]: other[key] })).not.toBe(hashOf(previous, said));
      }
    }),
  );
});
