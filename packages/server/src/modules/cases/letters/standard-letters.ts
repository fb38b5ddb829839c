import { readFileSync } from 'node:fs';
import type { LetterKind } from '@plaatswijs/contract';

/** What a letter says: a line that tells what it is about, and the text. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

const read = new Map<LetterKind, LetterText>();

/** The text that comes with Plaatswijs, from `standard/`: the subject on the first line, the text below an empty one. */
export function standardLetter(kind: LetterKind): LetterText {
  const kept = read.get(kind);
  if (kept !== undefined) return kept;
  const file = readFileSync(new URL(`./standard/${kind}.txt`, import.meta.url), 'utf8');
  const [subject = '', , ...lines] = file.trimEnd().split('\n');
  const letter = { subject, body: lines.join('\n') };
  read.set(kind, letter);
  return letter;
}
