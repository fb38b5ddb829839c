import { contradictionsIn } from '../facts/contradictions.ts';
import type { Situation } from '../facts/situation.ts';
import { readYaml } from './located-yaml.ts';
import { hasErrors, inFileOrder, type Problem } from './problem.ts';
import { readFacts } from './read-scenarios.ts';
import { kebab, readId, readList, readString, readWords, refuseDuplicates, stringOf } from './read-values.ts';
import { type Fields, fieldOf, type Reading, readFields, report, reportType, shortened } from './reading.ts';
import type { Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { YamlNode } from './yaml-node.ts';

/** A situation somebody comes with, in a sentence they could say. */
export interface Starter {
  readonly id: string;
  readonly text: Text;
  /** What the sentence tells; `act` always among it. */
  readonly facts: Situation['facts'];
  /** Further words that lead to it. */
  readonly words: string;
}

/** All of them, with the families of words by which they are found. */
export interface Starters {
  readonly list: readonly Starter[];
  /** Words that lead to the same thing however they are written; a form may be several words. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Families that say by themselves what somebody comes for. */
  readonly telling: ReadonlySet<string>;
}

/** The starters of a file, or everything that is wrong with it. */
export type StartersResult =
  | { readonly ok: true; readonly starters: Starters }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the situations people come with (protocols/starters.yaml). */
export function readStarters(text: string, file: string, vocabulary: Vocabulary): StartersResult {
  const { root, problems } = readYaml(text, file);
  const reading: Reading = { file, problems: [...problems] };
  const starters = root === null ? null : readRoot(root, vocabulary, reading);
  if (starters === null || hasErrors(reading.problems)) {
    return { ok: false, problems: inFileOrder(reading.problems) };
  }
  return { ok: true, starters };
}

function readRoot(root: YamlNode, vocabulary: Vocabulary, reading: Reading): Starters {
  const fields = readFields(root, ['version', 'families', 'starters'], ['telling'], reading);
  const items = readList(fields, 'starters', reading);
  const read = items.map((item) => readStarter(item, vocabulary, reading));
  refuseDuplicates(
    read.map(({ starter, at }) => ({ value: starter.id, at })),
    reading,
  );
  const families = readFamilies(fields, reading);
  const telling = new Set(readWords(fields, 'telling', [...families.keys()], reading));
  return { list: read.map(({ starter }) => starter), families, telling };
}

function readFamilies(fields: Fields, reading: Reading): Starters['families'] {
  const node = fieldOf(fields, 'families');
  if (node === undefined) return new Map();
  if (node.kind !== 'map') {
    reportType(reading, node, 'map');
    return new Map();
  }
  return new Map(
    node.entries.map(({ key, value }) => [
      key,
      stringOf(value, reading)
        .split(',')
        .map((form) => form.trim())
        .filter((form) => form !== ''),
    ]),
  );
}

function readStarter(node: YamlNode, vocabulary: Vocabulary, reading: Reading) {
  const fields = readFields(node, ['id', 'nl', 'en', 'facts', 'words'], [], reading);
  const { value: id, at } = readId(fields, kebab, 'friend-former-pupil', reading);
  const before = reading.problems.length;
  const facts = readFacts(fields, vocabulary, reading);
  const factsAt = fieldOf(fields, 'facts')?.at ?? node.at;
  if (reading.problems.length === before) {
    if (facts['act'] === undefined) report(reading, 'missing-key', factsAt, { key: 'act' });
    // Whether a date is long ago is never part of a sentence, so the day it is judged on does not matter.
    for (const { says } of contradictionsIn({ referenceDate: '2000-01-01', facts }, vocabulary)) {
      report(reading, 'contradictory-facts', factsAt, { says });
    }
  }
  const text = { nl: readString(fields, 'nl', reading), en: readString(fields, 'en', reading) };
  const starter: Starter = { id: shortened(id), text, facts, words: readString(fields, 'words', reading) };
  return { starter, at };
}
