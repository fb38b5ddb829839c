/** Words of a letter, with where they begin: the line, counted from 0. */
export interface TextLine {
  readonly at: number;
  readonly text: string;
}

/** A part of a letter as it is typed, with the line it begins at. */
export type TextBlock =
  | ({ readonly kind: 'heading' | 'paragraph' } & TextLine)
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly TextLine[] };

/**
 * The parts of a letter's text: paragraphs apart by an empty line, a line with `## ` before it is a heading, lines with `- ` are a
 * list. The same as the program makes of it for the file.
 */
export function blocksOf(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let lines: TextLine[] = [];
  let items: TextLine[] = [];
  const close = () => {
    const [line] = lines;
    const [item] = items;
    if (line !== undefined)
      blocks.push({ kind: 'paragraph', at: line.at, text: lines.map((one) => one.text).join('\n') });
    if (item !== undefined) blocks.push({ kind: 'list', at: item.at, items });
    lines = [];
    items = [];
  };
  for (const [at, line] of text.split('\n').entries()) {
    const isItem = line.startsWith('- ');
    const isHeading = line.startsWith('## ');
    if (line.trim() === '' || isHeading || (isItem ? lines.length > 0 : items.length > 0)) close();
    if (isHeading) blocks.push({ kind: 'heading', at, text: line.slice(3).trim() });
    else if (isItem) items.push({ at, text: line.slice(2).trim() });
    else if (line.trim() !== '') lines.push({ at, text: line.trim() });
  }
  close();
  return blocks;
}

/** A piece of a line: words, or a field that is still open. */
export interface TextPiece {
  /** Index of its first character. */
  readonly at: number;
  readonly text: string;
  readonly isField: boolean;
}

/** Cuts a text at its fields, so that what is still open stands out. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const piece of text.split(/(\{\{[^{}]*\}\})/)) {
    if (piece !== '') pieces.push({ at, text: piece, isField: /^\{\{[^{}]*\}\}$/.test(piece) });
    at += piece.length;
  }
  return pieces;
}
