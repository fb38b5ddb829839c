import type { RightsPart } from './rights-queries.ts';

/** A place in a line that is covered. Places are UTF-16, the end not included. */
export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

type Line = RightsPart['lines'][number];

/** With marks added: those of a line that touch or lie over each other become one. */
export function withMarks(marks: readonly Mark[], added: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks, ...added]
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.line - other.line || one.start - other.start);
  const joined: Mark[] = [];
  for (const mark of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && last.line === mark.line && mark.start <= last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else joined.push({ line: mark.line, start: mark.start, end: mark.end });
  }
  return joined;
}

/** Without every mark that covers this very text. */
export function withoutText(marks: readonly Mark[], lines: readonly Line[], text: string): readonly Mark[] {
  return marks.filter((mark) => textOf(mark, lines) !== text);
}

/** Every place where these words stand, whatever their capitals. */
export function placesOf(lines: readonly Line[], words: string): readonly Mark[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  const pattern = new RegExp(wanted.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'), 'giu');
  return lines.flatMap(({ text }, line) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      line,
      start: index,
      end: index + found.length,
    })),
  );
}

function textOf({ line, start, end }: Mark, lines: readonly Line[]): string {
  return lines[line]?.text.slice(start, end) ?? '';
}

/** What is covered, each text once with how often, in the order in which it stands there. */
export function coveredTexts(
  marks: readonly Mark[],
  lines: readonly Line[],
): readonly { readonly text: string; readonly times: number }[] {
  return [...Map.groupBy(marks, (mark) => textOf(mark, lines))].map(([text, same]) => ({
    text,
    times: same.length,
  }));
}

/** A stretch of a line, covered or not. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly covered: boolean;
}

/** A line in stretches. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start > from) pieces.push({ text: text.slice(from, start), start: from, covered: false });
    pieces.push({ text: text.slice(start, end), start, covered: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), start: from, covered: false });
  return pieces;
}
