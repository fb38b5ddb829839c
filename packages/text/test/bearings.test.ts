import { readFileSync } from 'node:fs';
import { readVocabulary } from '@plaatswijs/rules';
import { type DetectorName, detectorNames, type FactBearing, proposedFacts } from '@plaatswijs/text';
import { expect, it } from 'vitest';
import { allDetectors } from '../src/detectors/all-detectors.ts';
import { bearings } from '../src/reading/bearings.ts';
import { readLabelledPosts } from './labelled/read-labelled.ts';
import { findingsIn, reader } from './make-reader.ts';

const read = readVocabulary(
  readFileSync(new URL('../../../protocols/facts.yaml', import.meta.url), 'utf8'),
  'facts.yaml',
);
if (!read.ok) throw new Error('the vocabulary cannot be read');
const { vocabulary } = read;
const posts = [...readLabelledPosts('tuning'), ...readLabelledPosts('held-out')];
const seen = posts.flatMap(({ text, context }) => reader.read(text, context).findings);

function expectFits({ fact, value, as }: FactBearing): void {
  const definition = vocabulary.facts.get(fact);
  expect(definition, fact).toBeDefined();
  expect(as === 'question', `${fact} is for a person to judge`).toBe(definition?.judgement);
  const values = Array.isArray(value) ? value : [value];
  for (const each of values)
    if (typeof each === 'string') expect(definition?.values?.has(each), each).toBe(true);
}

it('speaks of facts that exist, and only asks where a person must judge', () => {
  for (const { bearsOn } of seen) bearsOn.forEach(expectFits);
  for (const name of detectorNames) bearings[name].forEach(expectFits);
});

it('has every named detector in the table, once', () => {
  expect(allDetectors.map(({ name }) => name).sort()).toEqual([...detectorNames].sort());
});

it('sees every detector at work in the labelled posts, save what is only there on demand', () => {
  const atWork = new Set<DetectorName>(seen.map(({ detector }) => detector));
  expect(detectorNames.filter((name) => !atWork.has(name))).toEqual(['notice-missing']);
});

it('proposes facts with a detector as their source, and none that a person must judge', () => {
  const facts = proposedFacts(findingsIn('Elif is een mongool, vindt De Kastanjeboom, slecht geregeld.'));
  expect(facts['personal']).toMatchObject({ value: true, source: { kind: 'detector', name: 'roster-name' } });
  expect(facts['topic']?.value).toEqual(['opinion', 'the-school', 'criticism']);
  expect(facts['conduct']).toBeUndefined();
});
