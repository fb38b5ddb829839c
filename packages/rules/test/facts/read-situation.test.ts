import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RawSituation, readSituation } from '../../src/facts/read-situation.ts';
import { vocabulary } from '../format/sample-protocol.ts';

const read = (facts: RawSituation['facts'], referenceDate = '2026-11-21') =>
  readSituation({ referenceDate, facts }, vocabulary);
const problems = (facts: RawSituation['facts'], on?: string) => {
  const result = read(facts, on);
  return result.ok ? [] : result.problems.map(({ code, fact }) => `${code} ${fact}`);
};

test('plain values are said by a person; a source is kept; people are laid out', () => {
  const detector = { kind: 'detector', name: 'names', confidence: 0.8 };
  expect(
    read({
      act: 'publish',
      topic: ['event', 'opinion'],
      personal: { value: true, source: detector },
      people: [{ who: 'pupil' }, {}],
    }),
  ).toEqual({
    ok: true,
    situation: {
      referenceDate: '2026-11-21',
      facts: {
        act: { value: 'publish', source: { kind: 'person' } },
        topic: { value: ['opinion', 'event'], source: { kind: 'person' } },
        personal: { value: true, source: detector },
        people: { value: 2, source: { kind: 'person' } },
        'people.1.who': { value: 'pupil', source: { kind: 'person' } },
      },
    },
  });
});

test.each<[string, RawSituation['facts'], string[]]>([
  ['an unknown fact', { acts: 'publish' }, ['unknown-fact acts']],
  ['a fact of nobody in particular', { 'person.who': 'pupil' }, ['unknown-fact person.who']],
  ['a family is no answer', { channel: 'social' }, ['value-not-allowed channel']],
  ['a word for a yes or no', { personal: 'yes' }, ['value-not-allowed personal']],
  ['a number out of range', { 'actor.age': 3 }, ['value-not-allowed actor.age']],
  ['half a number', { 'actor.age': 12.5 }, ['value-not-allowed actor.age']],
  ['no value at all', { act: null }, ['value-not-allowed act']],
  ['a day that does not exist', { 'other.left-on': '2026-02-30' }, ['value-not-allowed other.left-on']],
  ['an unknown source', { act: { value: 'publish', source: { kind: 'rumour' } } }, ['bad-source act']],
  [
    'a sure detector',
    { act: { value: 'publish', source: { kind: 'detector', name: 'x', confidence: 2 } } },
    ['bad-source act'],
  ],
  ['a third of two people', { people: 2, 'people.3.who': 'pupil' }, ['no-such-person people.3.who']],
  ['a person nought', { people: 2, 'people.0.who': 'pupil' }, ['no-such-person people.0.who']],
  ['a person without a list', { 'people.1.who': 'pupil' }, ['no-such-person people.1.who']],
  ['a list of no people', { people: ['pupil'] }, ['value-not-allowed people']],
  [
    'one fact twice',
    [
      ['act', 'publish'],
      ['act', 'link'],
    ],
    ['told-twice act'],
  ],
  [
    'a list against its entry',
    [
      ['people', [{ who: 'pupil' }]],
      ['people.1.who', 'staff'],
    ],
    ['told-twice people.1.who'],
  ],
  ['a contradiction', { link: 'none', topic: ['criticism'] }, ['contradictory null']],
])('%s is refused', (_, facts, expected) => {
  expect(problems(facts)).toEqual(expected);
});

test('the same fact twice with the same value, and a contradiction only a detector sees, are no fault', () => {
  expect(
    problems([
      ['act', 'publish'],
      ['act', 'publish'],
    ]),
  ).toEqual([]);
  const seen = { value: ['criticism'], source: { kind: 'detector', name: 'x', confidence: 1 } };
  expect(problems({ link: 'none', topic: seen })).toEqual([]);
});

test('everything that is wrong is told at once, with what was meant and what is allowed', () => {
  const result = read({ acct: 'publish', link: 'nonne', 'people.1.wo': 'pupil' }, '21-11-2026');
  if (result.ok) throw new Error('read a wrong situation');
  expect(result.problems.map(({ code }) => code)).toEqual([
    'bad-date',
    'unknown-fact',
    'value-not-allowed',
    'unknown-fact',
  ]);
  expect(result.problems[1]?.suggestion?.nl).toBe('Bedoel je "act"?');
  expect(result.problems[2]?.message.nl).toContain('één van direct, overlap, indirect, none');
  expect(result.problems[2]?.message.nl).not.toContain('nonne');
  expect(result.problems[3]?.suggestion?.nl).toBe('Bedoel je "people.1.who"?');
});

test('whatever is handed in, nothing is thrown', () => {
  const keys = fc.oneof(
    fc.constantFrom(...vocabulary.facts.keys(), 'people.1.who', '__proto__', 'constructor'),
    fc.string(),
  );
  const facts = fc.oneof(
    fc.dictionary(keys, fc.anything()),
    fc.array(fc.tuple(keys, fc.anything())),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.anything(), facts, (referenceDate, given) => {
      const result = readSituation({ referenceDate, facts: given } as RawSituation, vocabulary);
      if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
    }),
    { seed: 20261121, numRuns: 1000 },
  );
});
