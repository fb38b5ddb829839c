import { describe, expect, test } from 'vitest';
import { noLexicon } from '../lexicon/lexicon.ts';
import { createTextReader } from '../reading/create-text-reader.ts';
import { buildRosterIndex } from '../roster/build-roster-index.ts';
import { detectedFacts } from './detected-facts.ts';

const person = { kind: 'pupil', givenName: 'Fenna', surname: 'Plaagstra', groups: [], school: 's' } as const;
const reader = createTextReader({ lexicon: noLexicon, roster: buildRosterIndex([{ id: '1', ...person }]) });
const { findings } = reader.read('Vandaag tekende Fenna Plaagstra een prachtige leeuw.', { school: 's' });
const told = (value: number) => ({ people: { value, source: { kind: 'person' } } }) as const;

describe('people that were seen', () => {
  test('become entries that ask who they are', () => {
    const facts = detectedFacts(findings, {}, false);
    expect(facts['people']).toMatchObject({ value: 1, source: { kind: 'detector' } });
    expect(facts['people.1.who']?.value).toBe('pupil');
  });

  test('are as many as the author says: of nobody nothing is proposed', () => {
    expect(Object.keys(detectedFacts(findings, told(0), false)).join()).not.toContain('people');
  });

  test('are as many as the author says: of each how they appear', () => {
    const facts = detectedFacts(findings, told(2), false);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(['people.1.shown', 'people.2.shown']));
    expect(facts['people.1.who']).toBeUndefined();
  });
});

test('that no notice was found is only said where one is owed', () => {
  expect(detectedFacts([], {}, false)['notices']).toBeUndefined();
  expect(detectedFacts([], {}, true)['notices']?.value).toEqual([]);
});
