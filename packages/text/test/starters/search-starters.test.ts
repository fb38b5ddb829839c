import { readFileSync } from 'node:fs';
import { loadStarters, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { readStarters, type SimpleValue, type Starter } from '@plaatswijs/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildStarterIndex } from '../../src/starters/index.ts';

const vocabulary = loadVocabulary(protocolsFolder);
const starters = loadStarters(protocolsFolder, vocabulary);
const index = buildStarterIndex(starters);

interface Labelled {
  readonly question: string;
  readonly act: string;
  readonly facts: readonly (readonly [string, string])[];
}

function labelled(name: string): readonly Labelled[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [question = '', act = '', facts = ''] = line.split('\t');
    const pairs = facts.split(' ').filter((fact) => fact !== '');
    return { question, act, facts: pairs.map((pair) => pair.split('=') as [string, string]) };
  });
}

function means({ facts }: Starter, { act, facts: wanted }: Labelled): boolean {
  const said = (key: string) => facts[key]?.value;
  return said('act') === act && wanted.every(([key, value]) => holds(said(key), value));
}

function holds(said: SimpleValue | undefined, value: string): boolean {
  if (Array.isArray(said)) return value === '' ? said.length === 0 : said.includes(value);
  return String(said) === value;
}

/** The share of the questions whose meaning is among the first so many. */
function recall(set: readonly Labelled[], most: number): number {
  const found = set.filter((one) =>
    index.search(one.question, most).some(({ starter }) => means(starter, one)),
  );
  return found.length / set.length;
}

describe('The question box', () => {
  for (const [name, first, three] of [
    ['tuning.tsv', 0.9, 0.97],
    ['held-out.tsv', 0.85, 0.95],
  ] as const) {
    test(`finds what is meant (${name})`, () => {
      const set = labelled(name);
      for (const one of set) {
        const missed = index.search(one.question, 3).map(({ starter }) => starter.id);
        if (
          process.env['SHOW'] === name &&
          !index
            .search(one.question, Number(process.env['AT'] ?? 1))
            .some(({ starter }) => means(starter, one))
        )
          console.info(one.question, '->', one.act, one.facts.join(' '), '|', missed.join(', '));
      }
      console.info(
        `${name}: ${set.length} questions, @1 ${recall(set, 1).toFixed(3)}, @3 ${recall(set, 3).toFixed(3)}`,
      );
      expect(recall(set, 1)).toBeGreaterThanOrEqual(first);
      expect(recall(set, 3)).toBeGreaterThanOrEqual(three);
    });
  }

  test('finds each situation by its own sentence, in both languages', () => {
    for (const { id, text } of starters.list) {
      expect(index.search(text.nl, 2).map(({ starter }) => starter.id)).toContain(id);
      expect(index.search(text.en, 5).map(({ starter }) => starter.id)).toContain(id);
    }
  });

  test('has at least 120 situations, for everybody, and for every act of the vocabulary', () => {
    expect(starters.list.length).toBeGreaterThanOrEqual(120);
    const acts = new Set(starters.list.map(({ facts }) => facts['act']?.value));
    expect([...(vocabulary.facts.get('act')?.values?.keys() ?? [])].filter((act) => !acts.has(act))).toEqual(
      [],
    );
  });

  test('forgives one typo and finds compounds', () => {
    expect(index.search('vriendschapsverzoekk leerling', 1)[0]?.starter.id).toBe('friend-pupil');
    expect(index.search('klassenuitjefoto facebook', 1)[0]?.starter.id).toBe('photo-pupils-facebook');
  });

  test('finds nothing where nothing is known, and never throws', () => {
    expect(index.search('', 3)).toEqual([]);
    expect(index.search('xqzw ???', 3)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (question) => {
        expect(index.search(question, 5).length).toBeLessThanOrEqual(5);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test('answers fast enough for every key that is pressed', () => {
    const set = labelled('held-out.tsv');
    for (const { question } of set) index.search(question, 5);
    const start = performance.now();
    for (const { question } of set) index.search(question, 5);
    expect((performance.now() - start) / set.length).toBeLessThan(5);
  });
});

describe('A file of situations', () => {
  test('is refused with every fault at its place', () => {
    const file = [
      'version: 1',
      'families: { pupil: leerling }',
      'starters:',
      '  - { id: one, nl: a, en: b, facts: { actor.role: staff }, words: c }',
      '  - { id: one, nl: a, en: b, facts: { act: fly }, words: c }',
    ].join('\n');
    const read = readStarters(file, 'starters.yaml', vocabulary);
    expect(read.ok ? [] : read.problems.map(({ code, line }) => [code, line])).toEqual([
      ['missing-key', 4],
      ['duplicate-id', 5],
      ['unknown-value', 5],
    ]);
  });
});
