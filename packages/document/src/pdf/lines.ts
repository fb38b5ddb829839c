import type { Run } from '../document.ts';
import { maskedWord, printable } from '../printable.ts';
import { type Piece, runsRightToLeft, type Typeface } from './typeface.ts';

/** What stands together between two spaces. */
interface Word {
  readonly pieces: readonly Mark[];
  readonly width: number;
}

/** Something that is drawn: letters, or a black bar with a word on it. */
export interface Mark extends Piece {
  readonly masked: boolean;
}

/** Where a mark stands on its line; a space follows where another word comes on the same line. */
export interface Placed extends Mark {
  readonly x: number;
  readonly spaceAfter: boolean;
  /** It runs to the left. */
  readonly backward: boolean;
}

export interface Line {
  /** In the order in which they are read. */
  readonly marks: readonly Placed[];
}

/** How text is set: in points. */
export interface Setting {
  readonly typeface: Typeface;
  readonly width: number;
  readonly size: number;
  readonly strong?: boolean;
  readonly language: 'nl' | 'en';
}

/** Room on either side of the word on a black bar, in parts of the size. */
export const barEdge = 0.25;

/** A letter with its marks; and so many of them that setting them is still quick. */
const letter = /.\p{M}{0,20}/gsu;
const shortPart = /(?:.\p{M}{0,20}){1,60}/gsu;

/** Breaks words into lines, one after another: a text of a million letters is never set as a whole. */
export function* linesOf(runs: readonly Run[], setting: Setting): Generator<Line> {
  const leftward = firstLetterRunsLeft(runs);
  const space = spaceIn(setting);
  let words: Word[] = [];
  let used = 0;
  const line = () => {
    const done = placed(words, setting, leftward);
    words = [];
    used = 0;
    return done;
  };
  for (const word of wordsOf(runs, setting)) {
    if (word === 'new-line') {
      yield line();
      continue;
    }
    for (const part of word.width > setting.width ? inParts(word, setting) : [word]) {
      if (words.length > 0 && used + space + part.width > setting.width) yield line();
      used += part.width + (words.length > 0 ? space : 0);
      words.push(part);
    }
  }
  if (words.length > 0) yield line();
}

/** How wide this is on one line, in points. */
export function widthOf(text: string, setting: Setting): number {
  let width = 0;
  for (const word of wordsOf([{ text }], setting))
    if (word !== 'new-line') width += word.width + spaceIn(setting);
  return width;
}

function spaceIn({ typeface, size }: Setting): number {
  return (typeface.pieces(' ', 'plain')[0]?.width ?? 0.25) * size;
}

/** The words of runs; what touches stays together, also where one run goes over into the next. */
function* wordsOf(
  runs: readonly Run[],
  { typeface, size, strong, language }: Setting,
): Generator<Word | 'new-line'> {
  let marks: Mark[] = [];
  const word = (): Word[] => {
    if (marks.length === 0) return [];
    const width = marks.reduce((sum, mark) => sum + widthOfMark(mark, size), 0);
    const done = [{ pieces: marks, width }];
    marks = [];
    return done;
  };
  for (const run of runs) {
    const weight = strong || run.strong ? 'strong' : 'plain';
    const masked = run.masked === true;
    const text = masked ? maskedWord[language] : printable(run.text);
    for (const [token] of text.matchAll(/\n|[^\S\n]+|\S+/gu)) {
      if (token === '\n') {
        yield* word();
        yield 'new-line';
      } else if (/\S/u.test(token)) {
        for (const [part] of token.matchAll(shortPart))
          for (const piece of typeface.pieces(part, weight)) marks.push({ ...piece, masked });
      } else yield* word();
    }
  }
  yield* word();
}

function widthOfMark({ width, masked }: Mark, size: number): number {
  return (width + (masked ? 2 * barEdge : 0)) * size;
}

/** A word that is wider than the line, in parts that fit. */
function* inParts({ pieces }: Word, { typeface, size, width }: Setting): Generator<Word> {
  let part: Mark[] = [];
  let used = 0;
  for (const piece of pieces) {
    for (const [letters] of piece.masked ? [[piece.text]] : piece.text.matchAll(letter)) {
      const found = piece.masked ? [piece] : typeface.pieces(letters, piece.weight);
      for (const one of found) {
        const mark = { ...one, masked: piece.masked };
        const wide = widthOfMark(mark, size);
        if (part.length > 0 && used + wide > width) {
          yield { pieces: joined(part), width: used };
          part = [];
          used = 0;
        }
        part.push(mark);
        used += wide;
      }
    }
  }
  if (part.length > 0) yield { pieces: joined(part), width: used };
}

/** Letters that are drawn alike, together again. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const found: Mark[] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    const alike = last?.family === mark.family && !last.masked && !mark.masked && last.weight === mark.weight;
    if (last !== undefined && alike)
      found.splice(-1, 1, { ...last, text: last.text + mark.text, width: last.width + mark.width });
    else found.push(mark);
  }
  return found;
}

/** Puts words on a line: those that run to the left from right to left, among each other and within. */
function placed(words: readonly Word[], setting: Setting, leftward: boolean): Line {
  const space = spaceIn(setting);
  const order = visualOrder(words, leftward);
  const total = words.reduce((sum, { width }) => sum + width + space, -space);
  const starts = new Map<Word, number>();
  let x = leftward ? setting.width - total : 0;
  for (const word of order) {
    starts.set(word, x);
    x += word.width + space;
  }
  const marks = words.flatMap((word, at) => {
    const spaceAfter = at < words.length - 1;
    return placedWord(word, starts.get(word) ?? 0, setting.size, spaceAfter);
  });
  return { marks };
}

function placedWord({ pieces }: Word, from: number, size: number, spaceAfter: boolean): Placed[] {
  const backward = pieces.some(({ text }) => runsRightToLeft(text));
  const starts = new Map<Mark, number>();
  let x = from;
  for (const mark of backward ? pieces.toReversed() : pieces) {
    starts.set(mark, x);
    x += widthOfMark(mark, size);
  }
  return pieces.map((mark, at) => ({
    ...mark,
    backward: runsRightToLeft(mark.text),
    x: starts.get(mark) ?? from,
    spaceAfter: spaceAfter && at === pieces.length - 1,
  }));
}

/** From left to right. What has no letters goes along with what stands before it. */
function visualOrder(words: readonly Word[], leftward: boolean): readonly Word[] {
  const groups: { backward: boolean; words: Word[] }[] = [];
  for (const word of words) {
    const text = word.pieces.map((piece) => piece.text).join('');
    const last = groups.at(-1);
    const backward = /\p{L}/u.test(text) ? runsRightToLeft(text) : (last?.backward ?? leftward);
    if (last?.backward === backward) last.words.push(word);
    else groups.push({ backward, words: [word] });
  }
  const ordered = groups.map((group) => (group.backward ? group.words.toReversed() : group.words));
  return (leftward ? ordered.toReversed() : ordered).flat();
}

function firstLetterRunsLeft(runs: readonly Run[]): boolean {
  for (const { text, masked } of runs) {
    const [first] = masked ? [] : (/\p{L}/u.exec(text) ?? []);
    if (first !== undefined) return runsRightToLeft(first);
  }
  return false;
}
