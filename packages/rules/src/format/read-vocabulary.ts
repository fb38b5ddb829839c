import { readYaml } from './located-yaml.ts';
import { hasErrors, inFileOrder, type Problem } from './problem.ts';
import { connectives, readConditionField } from './read-condition.ts';
import { readFactDefinition } from './read-fact-definition.ts';
import { withoutTerms } from './read-terms.ts';
import { readList, readText, readWholeNumber } from './read-values.ts';
import { fieldOf, type Reading, readFields, report, reportType } from './reading.ts';
import {
  type Contradiction,
  type FactDefinition,
  type FactKey,
  PERSON_PREFIX,
  type Vocabulary,
} from './vocabulary.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

/** A vocabulary, or everything that is wrong with its file. */
export type VocabularyResult =
  | { readonly ok: true; readonly vocabulary: Vocabulary }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const factKey = /^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/;

/** Reads the facts that all protocols are written in (protocols/facts.yaml). */
export function readVocabulary(text: string, file: string): VocabularyResult {
  const { root, problems } = readYaml(text, file);
  const reading: Reading = { file, problems: [...problems] };
  const vocabulary = root === null ? null : readRoot(root, reading);
  if (vocabulary === null || hasErrors(reading.problems)) {
    return { ok: false, problems: inFileOrder(reading.problems) };
  }
  return { ok: true, vocabulary };
}

function readRoot(root: YamlNode, reading: Reading): Vocabulary {
  const fields = readFields(root, ['version', 'facts'], ['contradictions'], reading);
  const version = readWholeNumber(fields, 'version', reading) ?? 0;
  const node = fieldOf(fields, 'facts');
  const facts = new Map<FactKey, FactDefinition>();
  if (node?.kind === 'map') readFacts(node, facts, reading);
  else if (node !== undefined) reportType(reading, node, 'map');
  const contradictions = readList(fields, 'contradictions', reading).map((item) =>
    readContradiction(item, facts, reading),
  );
  return { version, facts, contradictions };
}

function readFacts(node: YamlMap, facts: Map<FactKey, FactDefinition>, reading: Reading): void {
  for (const { key, at, value } of node.entries) {
    if (!factKey.test(key)) report(reading, 'bad-id', at, { id: key, like: 'actor.role' });
    if (connectives.some((word) => word === key)) report(reading, 'reserved-name', at, { name: key });
    facts.set(key, readFactDefinition(key, value, reading));
  }
  // Every norm is about an act, and a fact about one person needs the list of people.
  if (facts.get('act')?.kind !== 'choice') report(reading, 'missing-key', node.at, { key: 'act' });
  const needsPeople = [...facts.keys()].some((key) => key.startsWith(PERSON_PREFIX));
  if (needsPeople && facts.get('people')?.kind !== 'people') {
    report(reading, 'missing-key', node.at, { key: 'people' });
  }
}

function readContradiction(
  node: YamlNode,
  facts: ReadonlyMap<FactKey, FactDefinition>,
  reading: Reading,
): Contradiction {
  const fields = readFields(node, ['when', 'says'], [], reading);
  return {
    when: readConditionField(fields, 'when', withoutTerms(facts, reading)),
    says: readText(fields, 'says', reading),
  };
}
