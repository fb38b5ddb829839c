/** A stretch of a text that something is to be said about. */
export interface TextMark {
  readonly id: string;
  /** Offsets in UTF-16 units as JavaScript counts them; `end` is not included. */
  readonly start: number;
  readonly end: number;
  readonly tone: 'ask' | 'not';
  /** What is to be said about it, in one sentence. */
  readonly says: string;
}

/** A part of a text, and the mark that lies on it. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly mark: TextMark | null;
}

/**
 * Cuts a text at its marks. The pieces together are the text. Marks that lie outside the text, are empty or run into an
 * earlier one are left out: they belong to a text that has changed since.
 */
export function markPieces(text: string, marks: readonly TextMark[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  const inOrder = marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
  for (const mark of inOrder) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), start: at, mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), start: mark.start, mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, mark: null });
  return pieces;
}
