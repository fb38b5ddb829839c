import { checkOverrides, checkReferences } from './check-references.ts';
import { readYaml } from './located-yaml.ts';
import type { Positions } from './positions.ts';
import { hasErrors, inFileOrder, type Problem } from './problem.ts';
import type { Article, Protocol, Tension } from './protocol.ts';
import type { ProtocolReading } from './protocol-reading.ts';
import { readArticle } from './read-article.ts';
import { readHead, readNotEncoded } from './read-head.ts';
import { readTension } from './read-tension.ts';
import { readTerms } from './read-terms.ts';
import { type Located, readList, refuseDuplicates } from './read-values.ts';
import { type Fields, fieldOf, type Reading, readFields, report } from './reading.ts';
import type { FactDefinition, Vocabulary } from './vocabulary.ts';
import type { YamlNode } from './yaml-node.ts';

export type { Positions } from './positions.ts';

/** A protocol with the places of its parts, or everything that is wrong with its file, in the order of the file. */
export type ProtocolResult =
  | {
      readonly ok: true;
      readonly protocol: Protocol;
      readonly positions: Positions;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one protocol file. A file with one error is refused as a whole; nothing of it is used. */
export function readProtocol(text: string, file: string, vocabulary: Vocabulary): ProtocolResult {
  const { root, problems } = readYaml(text, file);
  const reading: Reading = { file, problems: [...problems] };
  const read = root === null ? null : readRoot(root, vocabulary, reading);
  const found = inFileOrder(reading.problems);
  if (read === null || hasErrors(found)) return { ok: false, problems: found };
  return { ok: true, ...read, warnings: found };
}

function readRoot(
  root: YamlNode,
  vocabulary: Vocabulary,
  reading: Reading,
): { readonly protocol: Protocol; readonly positions: Positions } {
  const required = ['format', 'id', 'title', 'holder', 'sectors', 'dates', 'roles', 'articles'];
  const fields = readFields(root, required, ['terms', 'tensions', 'notEncoded'], reading);
  const head = readHead(fields, reading);
  const to = startReading(fields, vocabulary, reading);
  const articles = readArticles(fields, to);
  const tensions = readTensions(fields, to);
  const notEncoded = readNotEncoded(fields, reading);
  const norms = articles.flatMap((article) => article.norms);
  refuseDuplicates(to.normIds, reading);
  checkReferences(norms, head.roles, to);
  checkOverrides(norms, to);
  return {
    protocol: { ...head, articles, tensions, notEncoded },
    positions: { articles: to.articlePlaces, norms: to.normPlaces, tensions: to.tensionPlaces },
  };
}

function startReading(fields: Fields, vocabulary: Vocabulary, reading: Reading): ProtocolReading {
  return {
    ...readTerms(fieldOf(fields, 'terms'), vocabulary.facts, reading),
    act: vocabulary.facts.get('act') ?? noActs,
    references: [],
    normIds: [],
    overridesAt: new Map(),
    articlePlaces: new Map(),
    normPlaces: new Map(),
    tensionPlaces: new Map(),
  };
}

/** `readVocabulary` refuses a vocabulary without acts; one made by hand without them allows none. */
const noActs: FactDefinition = {
  key: 'act',
  kind: 'choice',
  question: { nl: '', en: '' },
  personal: false,
  judgement: false,
  changeable: false,
};

function readArticles(fields: Fields, to: ProtocolReading): readonly Article[] {
  const node = fieldOf(fields, 'articles');
  if (node?.kind === 'list' && node.items.length === 0) report(to.reading, 'empty-list', node.at, {});
  const read = readList(fields, 'articles', to.reading).map((item) => readArticle(item, to));
  refuseDuplicates(ids(read), to.reading);
  return read.map(({ at: _, ...article }) => article);
}

function readTensions(fields: Fields, to: ProtocolReading): readonly Tension[] {
  const read = readList(fields, 'tensions', to.reading).map((item) => readTension(item, to));
  refuseDuplicates(ids(read), to.reading);
  return read.map(({ at: _, ...tension }) => tension);
}

function ids(items: readonly { readonly at: Located }[]): readonly Located[] {
  return items.map((item) => item.at);
}
