import { foldWord } from './fold-word.ts';
import type { Glue, Token } from './token.ts';

const letter = /^[\p{L}\p{M}]$/u;
const digit = /^\p{Nd}$/u;

/** A full stop after one of these ends no sentence. */
const abbreviations = new Set(
  'dhr mw mevr mej dr drs ir ing prof mr ds st nr tel geb bijv bv ca evt incl excl max min pag blz jl jr sr red resp zgn'.split(
    ' ',
  ),
);

/** What a character is: nothing we read, a letter or a digit. */
type Kind = 0 | 1 | 2;

/** The kinds of the plain characters, looked up as they are by far the most. */
const plainKinds: Uint8Array = plain();

/** Cuts a text into words and runs of digits, and says of each where a sentence begins. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let gapStart = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === 0) {
      at++;
      continue;
    }
    const end = runEnd(text, at, kind);
    const written = text.slice(at, end);
    const glue = glueBetween(text, gapStart, at, tokens.at(-1), written);
    if (glue === 'sentence') sentence++;
    tokens.push(makeToken(text, at, written, kind === 2, glue, sentence, gapStart));
    at = end;
    gapStart = end;
  }
  return tokens;
}

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 0x80) return plainKindOf(code);
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (letter.test(character)) return 1;
  return digit.test(character) ? 2 : 0;
}

function plainKindOf(code: number): Kind {
  const kind = plainKinds[code];
  return kind === 1 || kind === 2 ? kind : 0;
}

function plain(): Uint8Array {
  const kinds = new Uint8Array(0x80);
  for (let code = 0; code < 0x80; code++) {
    const character = String.fromCharCode(code);
    kinds[code] = letter.test(character) ? 1 : digit.test(character) ? 2 : 0;
  }
  return kinds;
}

function runEnd(text: string, start: number, kind: Kind): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (plainKinds[code] !== kind) return at;
      at++;
    } else {
      if (kindAt(text, at) !== kind) return at;
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
  }
  return at;
}

function makeToken(
  text: string,
  start: number,
  written: string,
  number: boolean,
  glue: Glue,
  sentence: number,
  gapStart: number,
): Token {
  const end = start + written.length;
  const capital = !number && isCapital(written);
  const shout = capital && written.length > 1 && written === written.toUpperCase();
  const first = glue === 'start' || glue === 'sentence' || (glue === 'other' && opens(text, gapStart, start));
  return {
    start,
    end,
    text: written,
    word: foldWord(written),
    number,
    capital,
    shout,
    first,
    sentence,
    glue,
  };
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const initial = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return initial !== initial.toLowerCase();
}

function glueBetween(text: string, from: number, to: number, before: Token | undefined, next: string): Glue {
  if (before === undefined) return 'start';
  if (from === to) return 'none';
  if (to - from === 1) {
    const only = text.charAt(from);
    if (only === ' ' || only === '\u00a0') return 'space';
    if (only === '-' || only === '\u2010' || only === '\u2011') return 'hyphen';
    if (isApostrophe(only)) return 'apostrophe';
    if (only === '.') return 'dot';
  }
  return longerGlue(text, from, to, before, next);
}

function longerGlue(text: string, from: number, to: number, before: Token, next: string): Glue {
  let glue: Glue = 'space';
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (character === '\n' || character === '!' || character === '?' || character === '\u2026')
      return 'sentence';
    if (character === '.') {
      if (!isAbbreviation(before) && startsSentence(next)) return 'sentence';
      glue = 'dot';
    } else if (character === ',') glue = 'comma';
    // The apostrophe of 't and of a quoted word stands before it as if it were not there.
    else if (character.trim() !== '' && !isApostrophe(character)) glue = 'other';
  }
  return glue;
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '\u2019' || character === '\u2018';
}

function isAbbreviation(before: Token): boolean {
  const length = before.text.length;
  return !before.number && ((length === 1 && before.capital) || abbreviations.has(before.word));
}

/** After a full stop a small letter goes on with the sentence ("o.a. de", "nr. 3"); a capital or digit begins one. */
function startsSentence(next: string): boolean {
  const initial = next.charAt(0);
  return initial !== initial.toLowerCase() || digit.test(initial) || initial === initial.toUpperCase();
}

/** A colon, a bullet or an opening quote: the next word may have a capital of its own accord. */
function opens(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (':;\u2022\u00b7*"\u201c\u201e\u00ab>|'.includes(text.charAt(at))) return true;
  return /\p{Extended_Pictographic}/u.test(text.slice(from, to));
}
