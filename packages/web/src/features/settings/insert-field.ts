/** A text, and where in it the typing goes on. */
export interface Inserted {
  readonly text: string;
  readonly at: number;
}

/**
 * Puts a field in a text where somebody was typing, in the place of what was selected. A space comes beside it where words would
 * grow together.
 *
 * @param start index of the first selected character
 * @param end index after the last one; the same as `start` where nothing is selected
 */
export function insertField(text: string, start: number, end: number, field: string): Inserted {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const pieces = [
    before,
    /[\p{L}\p{N},.;:]$/u.test(before) ? ' ' : '',
    field,
    /^[\p{L}\p{N}]/u.test(after) ? ' ' : '',
    after,
  ];
  return { text: pieces.join(''), at: pieces.slice(0, 3).join('').length };
}
