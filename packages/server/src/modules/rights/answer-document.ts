import type { Block, PictureBlock, Run, StreamedDocument } from '@plaatswijs/document';
import type { GivenPart } from './answer-parts.ts';
import { attachmentWords, coveredWord, groundWords, sourceWords } from './answer-words.ts';
import { attachmentJson } from './attachments/attachment-json.ts';
import type { GivenAttachment } from './attachments/given-attachments.ts';
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

async function* blocksOf(
  facts: AnswerFacts,
  parts: AsyncIterable<GivenPart>,
): AsyncGenerator<Block | PictureBlock> {
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
    `Wat over anderen gaat, is niet leesbaar gemaakt. Daar staat: ${coveredWord}. Op foto’s ligt een vlak over anderen. Staat een foto of formulier er niet bij? Vraag er dan naar op school.`,
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

async function* blocksOfPart(part: GivenPart): AsyncGenerator<Block | PictureBlock> {
  if ('elsewhere' in part) {
    yield paragraph('Dit deel krijg je apart, van wie het behandelt.');
  } else if ('withheld' in part) {
    yield paragraph(`Een deel geven we niet. ${groundWords[part.withheld] ?? ''}`.trim());
  } else {
    // One paragraph for each thing, its lines below each other: of a list every line would be three parts of the tree that
    // programs read aloud by, and that tree is what an answer of thousands of things keeps in memory.
    for (const [item, lines] of Map.groupBy(part.lines, (line) => line.item)) {
      yield { kind: 'paragraph', runs: lines.flatMap((line, at) => runsOf(line, at > 0)) };
      for (const one of part.attachments) if (one.item === item) yield await blockOf(one);
    }
    for (const one of part.attachments)
      if (!part.lines.some(({ item }) => item === one.item)) yield await blockOf(one);
  }
}

/** A picture is read here, when it is written, and let go of after. */
async function blockOf(one: GivenAttachment): Promise<Block | PictureBlock> {
  const { label } = one;
  switch (one.given) {
    case 'picture': {
      const covered = one.facts.covers.length > 0;
      const alt = attachmentWords.alt({ label, covered });
      return {
        kind: 'picture',
        jpeg: await one.read(),
        alt,
        caption: attachmentWords.caption({ label, covered }),
      };
    }
    case 'file':
      return paragraph(attachmentWords.file({ label, name: one.facts.fileName }));
    case 'at-school':
      return paragraph(attachmentWords.atSchool({ label }));
    case 'no':
      return paragraph(`${attachmentWords.notGiven({ label })} ${groundWords[one.ground] ?? ''}`.trim());
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
    yield Buffer.from(first ? '\n' : ',\n');
    yield* partJson(part);
    first = false;
  }
  yield Buffer.from('\n]}\n');
}

/** What is in a part, and behind it its pictures one after another. */
async function* partJson(part: GivenPart): AsyncGenerator<Uint8Array> {
  const open = JSON.stringify(jsonOf(part));
  const attachments = 'attachments' in part ? part.attachments : [];
  if (attachments.length === 0) {
    yield Buffer.from(open);
    return;
  }
  yield Buffer.from(`${open.slice(0, -1)},"attachments":[`);
  for (const [at, one] of attachments.entries()) {
    if (at > 0) yield Buffer.from(',');
    yield* attachmentJson(one);
  }
  yield Buffer.from(']}');
}

function jsonOf(part: GivenPart): object {
  const { source } = part;
  const heading = sourceWords[source];
  if ('elsewhere' in part) return { source, heading, given: 'elsewhere' };
  if ('withheld' in part) return { source, heading, given: 'no', ground: part.withheld };
  // Which thing an attachment belongs to is told by the place of that in this list.
  const items = [...Map.groupBy(part.lines, ({ item }) => item).values()].map((lines) =>
    lines.map(({ label, pieces }) => ({
      label,
      text: pieces.map((piece) => piece ?? coveredWord).join(''),
    })),
  );
  return { source, heading, given: 'yes', items };
}
