import { contradictionsIn } from '../facts/contradictions.ts';
import { askerSaysSo } from '../facts/read-source.ts';
import { type KnownFact, personKey, type Situation } from '../facts/situation.ts';
import { MAX_PEOPLE } from './check-value.ts';
import { readYaml } from './located-yaml.ts';
import { hasErrors, inFileOrder, type Position, type Problem } from './problem.ts';
import { type Expectation, readExpectation } from './read-expectation.ts';
import { readFactValue } from './read-fact-value.ts';
import { readDate, readString, readWord, refuseDuplicates } from './read-values.ts';
import { type Fields, fieldOf, type Reading, readFields, report, reportType, shortened } from './reading.ts';
import { didYouMean } from './suggest.ts';
import { type FactKey, PERSON_PREFIX, type Vocabulary } from './vocabulary.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** A situation with the answer its authors expect: what a protocol means, shown by example. */
export interface Scenario extends Expectation {
  readonly name: string;
  /** What is known; `people` as the number of entries, and each entry under `people.<n>.`. */
  readonly situation: Situation;
  /** Every fact that is not named takes its usual value (`withUsual`). */
  readonly restUsual: boolean;
  readonly at: Position;
}

/** The scenarios of a file, or everything that is wrong with it. */
export type ScenariosResult =
  | { readonly ok: true; readonly scenarios: readonly Scenario[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one file of scenarios. Whether the norms it names exist is asked of a protocol, by lint. */
export function readScenarios(text: string, file: string, vocabulary: Vocabulary): ScenariosResult {
  const { root, problems } = readYaml(text, file);
  const reading: Reading = { file, problems: [...problems] };
  const scenarios = root === null ? [] : readRoot(root, vocabulary, reading);
  const found = inFileOrder(reading.problems);
  return root === null || hasErrors(found)
    ? { ok: false, problems: found }
    : { ok: true, scenarios, warnings: found };
}

function readRoot(root: YamlNode, vocabulary: Vocabulary, reading: Reading): readonly Scenario[] {
  if (root.kind !== 'list') {
    reportType(reading, root, 'list');
    return [];
  }
  if (root.items.length === 0) report(reading, 'empty-list', root.at, {});
  const scenarios = root.items.map((item) => readScenario(item, vocabulary, reading));
  refuseDuplicates(
    scenarios.map(({ name, at }) => ({ value: name, at })),
    reading,
  );
  return scenarios;
}

function readScenario(node: YamlNode, vocabulary: Vocabulary, reading: Reading): Scenario {
  const fields = readFields(node, ['scenario', 'on', 'facts'], ['expect', 'rest', 'verdicts'], reading);
  const referenceDate = readDate(fields, 'on', reading)?.value ?? '';
  const before = reading.problems.length;
  const situation = { referenceDate, facts: readFacts(fields, vocabulary, reading) };
  // Facts that are wrong already would only be called contradictory by their faults.
  if (referenceDate !== '' && reading.problems.length === before) {
    for (const { says } of contradictionsIn(situation, vocabulary)) {
      report(reading, 'contradictory-facts', fieldOf(fields, 'facts')?.at ?? node.at, { says });
    }
  }
  return {
    name: readString(fields, 'scenario', reading),
    situation,
    restUsual: readWord(fields, 'rest', ['usual'] as const, reading) === 'usual',
    ...readExpectation(fields, reading),
    at: node.at,
  };
}

/** The facts of a situation under the line `facts`, `people` as a list of entries. */
export function readFacts(fields: Fields, vocabulary: Vocabulary, reading: Reading): Situation['facts'] {
  const node = fieldOf(fields, 'facts');
  const facts: [FactKey, KnownFact][] = [];
  if (node === undefined) return {};
  if (node.kind !== 'map') {
    reportType(reading, node, 'map');
    return {};
  }
  for (const entry of node.entries) {
    if (entry.key === 'people') facts.push(...readPeople(entry, vocabulary, reading));
    else facts.push(...readFact(entry, entry.key, '', vocabulary, reading));
  }
  return Object.fromEntries(facts);
}

function readPeople(
  { value }: YamlEntry,
  vocabulary: Vocabulary,
  reading: Reading,
): readonly [FactKey, KnownFact][] {
  if (value.kind !== 'list') {
    reportType(reading, value, 'list');
    return [];
  }
  if (value.items.length > MAX_PEOPLE) {
    report(reading, 'out-of-range', value.at, { fact: 'people', min: 0, max: MAX_PEOPLE });
    return [];
  }
  const facts: [FactKey, KnownFact][] = [['people', { value: value.items.length, source: askerSaysSo }]];
  value.items.forEach((item, index) => {
    if (item.kind !== 'map') reportType(reading, item, 'map');
    else {
      for (const entry of item.entries) {
        facts.push(...readFact(entry, personKey(index + 1, entry.key), PERSON_PREFIX, vocabulary, reading));
      }
    }
  });
  return facts;
}

/** One fact under the key it has in a situation; `prefix` is what its name lacks in the file. */
function readFact(
  { key, at, value }: YamlEntry,
  as: FactKey,
  prefix: string,
  vocabulary: Vocabulary,
  reading: Reading,
): readonly [FactKey, KnownFact][] {
  const definition = vocabulary.facts.get(prefix + key);
  const outside = prefix === '' && key.startsWith(PERSON_PREFIX);
  if (definition === undefined || outside) {
    const names = [...vocabulary.facts.keys()].filter(
      (name) => name.startsWith(PERSON_PREFIX) === (prefix !== ''),
    );
    const near = didYouMean(
      key,
      names.map((name) => name.slice(prefix.length)),
    );
    report(reading, 'unknown-fact', at, { fact: shortened(key) }, near);
    return [];
  }
  const read = readFactValue(value, definition, reading);
  return read === undefined ? [] : [[as, { value: read, source: askerSaysSo }]];
}
