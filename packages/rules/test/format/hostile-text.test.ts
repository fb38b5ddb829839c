import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProtocol } from '../../src/format/read-protocol.ts';
import { readScenarios } from '../../src/format/read-scenarios.ts';
import { readVocabulary } from '../../src/format/read-vocabulary.ts';
import { sampleFacts, sampleProtocol, sampleScenarios, vocabulary } from './sample-protocol.ts';

const SEED = 20261121;

const samples = [sampleProtocol, sampleFacts, sampleScenarios];
const pieces = [
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '\n',
  '\t',
  '&a ',
  '*a',
  '!x ',
  '"',
  "'",
  '|',
  '>',
  '? ',
  '__proto__: 1\n',
  'constructor',
  'null',
  '7',
  '~',
  '---\n',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\r',
  '<<: ',
  'person.who: pupil',
  'term: social-media',
];

/** A sample in which pieces were cut out, doubled or put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.tuple(fc.nat(5000), fc.nat(30), fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 }))),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([sample, edits]) =>
    edits.reduce((text, [at, cut, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, sample),
  );

function expectSound(text: string): void {
  for (const result of [
    readProtocol(text, 'f', vocabulary),
    readScenarios(text, 'f', vocabulary),
    readVocabulary(text, 'f'),
  ]) {
    if (result.ok) {
      expect('problems' in result).toBe(false);
      if ('warnings' in result)
        expect(result.warnings.every(({ severity }) => severity === 'warning')).toBe(true);
      continue;
    }
    expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { line, column, message } of result.problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
      expect(message.nl.length * message.en.length).toBeGreaterThan(0);
    }
  }
}

test('no text whatever makes a reader throw, and what is refused is refused with a place', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 })),
      expectSound,
    ),
    {
      seed: SEED,
      numRuns: 1000,
    },
  );
});

test('a damaged protocol, vocabulary or scenario is read whole or refused whole', () => {
  fc.assert(fc.property(mutated, expectSound), { seed: SEED, numRuns: 1000 });
}, 60_000);
