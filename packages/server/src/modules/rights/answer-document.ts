import type { Block, Run, StreamedDocument } from '@plaatswijs/document';
import type { GivenPart } from './answer-parts.ts';
import { coveredWord, groundWords, sourceWords } from './answer-words.ts';
import type { CoveredLine } from './part-content.ts';

/** What stands at the beginning of an answer. Days are `YYYY-MM-DD`. */
export interface AnswerFacts {
  readonly school: string;
  readonly about: string;
  readonly receivedOn: string;
  readonly answeredAt: Date;
  readonly letter: string;
  readonly rights: string;
}

/** An answer as a document, part by part as they come. */
export function answerDocument(facts: AnswerFacts, parts: AsyncIterable<GivenPart>): StreamedDocument {
  return {
    title: `Gegevens van ${facts.about}`,
    language: 'nl',
    author: facts.school,
    head: { name: facts.school, lines: [] },
    foot: 'Vertrouwelijk',
    madeAt: facts.answeredAt,
    blocks: blocksOf(facts, parts),
  };
}

async function* blocksOf(facts: AnswerFacts, parts: AsyncIterable<GivenPart>): AsyncGenerator<Block> {
  yield { kind: 'heading', level: 1, text: `Gegevens van ${facts.about}` };
  yield {
    kind: 'facts',
    rows: [
      { name: 'Gevraagd op', value: inWords(facts.receivedOn) },
      { name: 'Beantwoord op', value: dayInWords.format(facts.answeredAt) },
    ],
  };
  yield* paragraphs(facts.letter);
  yield paragraph(
    `Wat over anderen gaat, is niet leesbaar gemaakt. Daar staat: ${coveredWord}. Foto’s en formulieren kun je op school bekijken.`,
  );
  let last: string | null = null;
  for await (const part of parts) {
    if (part.source === 'case' || part.source !== last)
      yield { kind: 'heading', level: 2, text: sourceWords[part.source] };
    last = part.source;
    yield* blocksOfPart(part);
  }
  yield { kind: 'heading', level: 2, text: 'Wat je nog kunt doen' };
  yield* paragraphs(facts.rights);
}

function* blocksOfPart(part: GivenPart): Generator<Block> {
  if ('elsewhere' in part) {
    yield paragraph('Dit deel krijg je apart, van wie het behandelt.');
  } else if ('withheld' in part) {
    yield paragraph(`Een deel geven we niet. ${groundWords[part.withheld] ?? ''}`.trim());
  } else {
    // One paragraph for each thing, its lines below each other: of a list every line would be three parts of the tree that
    // programs read aloud by, and that tree is what an answer of thousands of things keeps in memory.
    for (const lines of Map.groupBy(part.lines, ({ item }) => item).values())
      yield { kind: 'paragraph', runs: lines.flatMap((line, at) => runsOf(line, at > 0)) };
  }
}

function runsOf({ label, pieces }: CoveredLine, below: boolean): readonly Run[] {
  return [
    { text: `${below ? '\n' : ''}${label}: `, strong: true },
    ...pieces.map((piece): Run => (piece === null ? { text: coveredWord, masked: true } : { text: piece })),
  ];
}

function* paragraphs(text: string): Generator<Block> {
  for (const one of text.split(/\n\s*\n/u)) if (one.trim() !== '') yield paragraph(one.trim());
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

const dayInWords = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' });

function inWords(day: string): string {
  return dayInWords.format(new Date(`${day}T12:00:00Z`));
}

/** The same for a program, as JSON that is written while it comes. */
export async function* answerJson(
  { school, about, receivedOn, answeredAt, letter }: AnswerFacts,
  parts: AsyncIterable<GivenPart>,
): AsyncGenerator<Uint8Array> {
  const head = { school, about, receivedOn, answeredAt: answeredAt.toISOString(), letter };
  const open = JSON.stringify(head).slice(0, -1);
  yield Buffer.from(`${open},"parts":[`);
  let first = true;
  for await (const part of parts) {
    yield Buffer.from(`${first ? '' : ','}\n${JSON.stringify(jsonOf(part))}`);
    first = false;
  }
  yield Buffer.from('\n]}\n');
}

function jsonOf(part: GivenPart): object {
  const { source } = part;
  const heading = sourceWords[source];
  if ('elsewhere' in part) return { source, heading, given: 'elsewhere' };
  if ('withheld' in part) return { source, heading, given: 'no', ground: part.withheld };
  const items = [...Map.groupBy(part.lines, ({ item }) => item).values()].map((lines) =>
    lines.map(({ label, pieces }) => ({
      label,
      text: pieces.map((piece) => piece ?? coveredWord).join(''),
    })),
  );
  return { source, heading, given: 'yes', items };
}
