/** A place in a text as an editor counts: lines and columns from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Makes the question on which line and in which column a place stands, in UTF-16 as findings are. */
export function placesIn(text: string): (place: number) => TextPlace {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length);
  return (place) => {
    const line = starts.findLastIndex((start) => start <= place);
    return { line: line + 1, column: place - (starts[line] ?? 0) + 1 };
  };
}
