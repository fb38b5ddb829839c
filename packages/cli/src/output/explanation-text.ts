import {
  type Assessment,
  describeTest,
  type Explanation,
  factDefinition,
  type Language,
  type Source,
  type Truth,
  type Vocabulary,
} from '@plaatswijs/rules';
import { questionText, valueText } from './fact-text.ts';
import type { Page } from './page.ts';
import { phrase } from './words.ts';

const marks: Readonly<Record<Truth, string>> = { true: '✓', false: '✗', unknown: '?' };

const joins = {
  always: { nl: 'altijd', en: 'always' },
  all: { nl: 'allemaal', en: 'all of' },
  any: { nl: 'een van', en: 'any of' },
  not: { nl: 'niet', en: 'not' },
  'every-person': { nl: 'voor iedereen die erop staat', en: 'for everyone who appears' },
  'some-person': { nl: 'voor iemand die erop staat', en: 'for someone who appears' },
  'count-people': { nl: 'het aantal mensen', en: 'the number of people' },
} as const;

const verdicts = {
  inapplicable: { nl: 'niet van toepassing', en: 'does not apply' },
  applies: { nl: 'geldt', en: 'applies' },
  complied: { nl: 'nageleefd', en: 'complied with' },
  violated: { nl: 'overtreden', en: 'violated' },
  permitted: { nl: 'toegestaan', en: 'permitted' },
  defeated: { nl: 'wijkt voor een ander artikel', en: 'gives way to another article' },
  undetermined: { nl: 'nog niet bekend', en: 'not known yet' },
} as const;

interface Tree {
  readonly page: Page;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

/** Writes the explanation of one assessment: each norm that is not out of play, with the facts its verdict rests on. */
export function writeExplanation(
  page: Page,
  assessment: Assessment,
  vocabulary: Vocabulary,
  language: Language,
  all: boolean,
): void {
  const tree = { page, vocabulary, language };
  for (const norm of assessment.explanation) {
    if (!all && norm.verdict === 'inapplicable') continue;
    const id = `${assessment.protocol.id}.${norm.norm}`;
    page.entry(page.style('cyan', id), `${norm.says[language]} (${verdicts[norm.verdict][language]})`, 2);
    writeNode(tree, norm.applies, 4, { nl: 'geldt als', en: 'applies if' }[language]);
    if (norm.conduct !== null)
      writeNode(tree, norm.conduct, 4, { nl: 'gaat over', en: 'is about' }[language]);
    for (const exception of norm.exceptions)
      writeNode(tree, exception, 4, { nl: 'tenzij', en: 'unless' }[language]);
    for (const above of norm.overriddenBy) {
      page.line(
        `${marks[above.truth]} ${{ nl: 'gaat voor', en: 'goes before' }[language]}: ${above.norm}`,
        4,
      );
    }
  }
}

/** What is worth knowing at this moment, though it does not make the answer. */
export function writeGoodToKnow(page: Page, { goodToKnow }: Assessment, language: Language): void {
  if (goodToKnow.length === 0) return;
  page.line(page.style('dim', phrase('goodToKnow', language)), 2);
  for (const { id, says } of goodToKnow) page.entry(page.style('cyan', id), says[language], 4);
}

function writeNode(tree: Tree, node: Explanation, indent: number, label = ''): void {
  const start = label === '' ? marks[node.truth] : `${marks[node.truth]} ${label}:`;
  if (node.kind === 'fact') {
    tree.page.line(`${start} ${factLine(tree, node)}`, indent);
    return;
  }
  tree.page.line(`${start} ${joins[node.kind][tree.language]}${bounds(node)}`, indent);
  for (const part of node.of) writeNode(tree, part, indent + 2);
}

function bounds(node: Explanation): string {
  if (node.kind !== 'count-people') return '';
  return `${node.atLeast === null ? '' : ` >= ${node.atLeast}`}${node.atMost === null ? '' : ` <= ${node.atMost}`}`;
}

function factLine({ vocabulary, language }: Tree, node: Extract<Explanation, { kind: 'fact' }>): string {
  const question = questionText(vocabulary, node.fact, language);
  const value =
    node.value === null ? '?' : valueText(factDefinition(vocabulary, node.fact), node.value, language);
  return `${question} ${value} [${node.fact} ${describeTest(node.expected)}; ${sourceText(node.source, language)}; ${node.article}]`;
}

function sourceText(source: Source | null, language: Language): string {
  if (source === null) return { nl: 'onbekend', en: 'unknown' }[language];
  switch (source.kind) {
    case 'person':
      return { nl: 'gezegd', en: 'said' }[language];
    case 'register':
      return source.name;
    case 'detector':
      return source.name;
    case 'assumed':
      return { nl: 'aangenomen', en: 'assumed' }[language];
  }
}
