import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LONGEST_TEXT } from '@plaatswijs/text';
import { BadInput } from '../exit-status.ts';

/** The most bytes that so many characters can take, and one to see that there is more. */
const mostBytes = LONGEST_TEXT * 4 + 1;

/**
 * The text of a post, from a file or (without one, or as `-`) from standard input.
 *
 * @param mayBeEmpty of a post that has photos; from a keyboard no text is then waited for
 * @throws {BadInput} when it is not there, no text, empty, or longer than a check reads
 */
export function readPostText(path: string | undefined, mayBeEmpty: boolean): string {
  if (path !== undefined && path !== '-') return textOf(bytesOf(path), path, mayBeEmpty);
  if (process.stdin.isTTY) {
    if (mayBeEmpty) return '';
    throw new BadInput([
      'Noem een bestand met de tekst, of geef de tekst via een pijp: plaatswijs check bericht.txt',
      'Name a file with the text, or pipe the text in: plaatswijs check post.txt',
    ]);
  }
  return textOf(readAll(0), 'stdin', mayBeEmpty);
}

function bytesOf(path: string): Buffer {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw new BadInput([
      `Het bestand ${path} is er niet, of is niet te lezen. / The file ${path} is not there, or cannot be read.`,
    ]);
  }
  try {
    if (fstatSync(file).isDirectory())
      throw new BadInput([`${path} is een map, geen bestand. / ${path} is a folder, not a file.`]);
    return readAll(file);
  } finally {
    closeSync(file);
  }
}

/** No more than is needed to know that it is too much. */
function readAll(file: number): Buffer {
  const bytes = Buffer.alloc(mostBytes);
  let length = 0;
  while (length < mostBytes) {
    const read = readSome(file, bytes, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function readSome(file: number, bytes: Buffer, at: number): number {
  for (;;) {
    try {
      return readSync(file, bytes, at, bytes.length - at, null);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      // A pipe that has nothing yet, and one that was closed (Windows), are no failures.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function textOf(bytes: Buffer, name: string, mayBeEmpty: boolean): string {
  if (bytes.length === mostBytes) throw tooLong(name);
  const text = decoded(bytes, name);
  if (text.trim() === '' && !mayBeEmpty)
    throw new BadInput([`Er staat geen tekst in ${name}. / There is no text in ${name}.`]);
  if (text.length > LONGEST_TEXT) throw tooLong(name);
  return text;
}

function decoded(bytes: Buffer, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below, with what to do about it.
  }
  throw new BadInput([
    `${name} is geen tekst in UTF-8. Sla het bestand op als platte tekst (UTF-8).`,
    `${name} is no text in UTF-8. Save the file as plain text (UTF-8).`,
  ]);
}

function tooLong(name: string): BadInput {
  const [nl, en] = ['nl-NL', 'en-GB'].map((language) => LONGEST_TEXT.toLocaleString(language));
  return new BadInput([
    `De tekst in ${name} is te lang: een controle leest ten hoogste ${nl} tekens.`,
    `The text in ${name} is too long: a check reads at most ${en} characters.`,
  ]);
}
