import { type Block, type WholeDocument, writeDocx, writePdf } from '@plaatswijs/document';
import { type HeadOfLetters, printedHead } from './head-of-letters.ts';
import { blocksOf } from './letter-text.ts';
import type { LetterText } from './standard-letters.ts';

/** A letter with everything that is printed. */
export interface PrintedLetter extends LetterText {
  readonly addressee: { readonly name: string; readonly lines: readonly string[] };
  readonly signatory: { readonly name: string; readonly role: string } | null;
  /** `YYYY-MM-DD`; null of a draft. */
  readonly datedOn: string | null;
  readonly number: string | null;
  readonly madeAt: Date;
}

const long = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as it is written in a letter: `3 maart 2026`. */
export function dayInWords(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}

/** The letter as a document: head, address, date and number, what it is about, the text, and who signs. */
function documentOf(letter: PrintedLetter, head: HeadOfLetters): WholeDocument {
  const { subject, body, addressee, signatory, datedOn, number, madeAt } = letter;
  const date = datedOn === null ? '' : dayInWords(datedOn);
  const blocks: Block[] = [
    { kind: 'paragraph', runs: [{ text: [addressee.name, ...addressee.lines].join('\n') }] },
    {
      kind: 'facts',
      rows: [
        {
          name: 'Datum',
          value: [head.place, date].filter((part) => part !== null && part !== '').join(', ') || 'concept',
        },
        { name: 'Kenmerk', value: number ?? 'concept' },
      ],
    },
    { kind: 'heading', level: 1, text: subject },
    ...blocksOf(body),
    ...(signatory === null ? [] : [{ kind: 'signature' as const, ...signatory }]),
  ];
  return {
    title: subject,
    language: 'nl',
    author: head.name,
    head: printedHead(head),
    foot: number === null ? `Concept · ${head.name}` : `${head.name} · ${number}`,
    madeAt,
    blocks,
  };
}

export async function letterPdf(letter: PrintedLetter, head: HeadOfLetters): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of writePdf(documentOf(letter, head))) parts.push(part);
  return Buffer.concat(parts);
}

export async function letterDocx(letter: PrintedLetter, head: HeadOfLetters): Promise<Buffer> {
  return Buffer.from(await writeDocx(documentOf(letter, head)));
}
