import type { Block } from '../document.ts';
import { type Line, widthOf } from './lines.ts';
import { contentWidth, type Element, type Paper, textSize } from './paper.ts';

const size = textSize - 1;
/** Room around the words of a cell, in points. */
const padding = { side: 5, above: 3 } as const;

interface Column {
  readonly left: number;
  readonly width: number;
}

interface Cell {
  readonly text: string;
  readonly strong: boolean;
  readonly tag: 'TH' | 'TD';
  readonly scope: 'Row' | 'Column' | null;
}

/** Names with what belongs to each: a table of which the first column is the head. */
export function* drawFacts(paper: Paper, { rows }: Extract<Block, { kind: 'facts' }>): Generator<void> {
  if (rows.length === 0) return;
  const first = contentWidth * 0.32;
  const columns = [
    // Flush with the text above: there are no lines around these cells.
    { left: -padding.side, width: first + padding.side },
    { left: first, width: contentWidth - first },
  ];
  const table = paper.element(paper.root, 'Table');
  for (const { name, value } of rows) {
    const cells: Cell[] = [
      { text: name, strong: true, tag: 'TH', scope: 'Row' },
      { text: value, strong: false, tag: 'TD', scope: null },
    ];
    yield* drawRow(paper, table, columns, cells, () => {});
  }
  table.end();
  paper.y += 7;
}

/** A table with its head on every page it is on. */
export function* drawTable(paper: Paper, block: Extract<Block, { kind: 'table' }>): Generator<void> {
  const { caption, rows } = block;
  const columns = columnsOf(paper, block);
  const head = block.columns.map((text): Cell => ({ text, strong: true, tag: 'TH', scope: 'Column' }));
  const table = paper.element(paper.root, 'Table');
  if (!paper.fits(4 * paper.lineHeight())) {
    paper.nextPage();
    yield;
  }
  const said = paper.element(table, 'Caption');
  yield* paper.write(said, paper.lines(caption, { strong: true }));
  said.end();
  yield* drawRow(paper, table, columns, head, () => {});
  paper.rule('#595959', 0.8);
  // Read aloud once; on the next page it is only to be seen.
  const again = () => {
    paper.decorate(() => drawLines(paper, columns, linesOfCells(paper, columns, head)));
    paper.rule('#595959', 0.8);
  };
  for (const row of rows) {
    const cells = columns.map(
      (_, at): Cell => ({ text: row[at] ?? '', strong: false, tag: 'TD', scope: null }),
    );
    yield* drawRow(paper, table, columns, cells, again);
    paper.rule('#cccccc', 0.5);
  }
  table.end();
  paper.y += 10;
}

/** A row; where it does not fit it goes on on the next page, under what `onNewPage` draws. */
function* drawRow(
  paper: Paper,
  table: Element,
  columns: readonly Column[],
  cells: readonly Cell[],
  onNewPage: () => void,
): Generator<void> {
  const row = paper.element(table, 'TR');
  const elements = cells.map(({ tag, scope }) => paper.element(row, tag, scope === null ? {} : { scope }));
  const lines = linesOfCells(paper, columns, cells);
  const height = paper.lineHeight(size);
  let rest = Math.max(1, ...lines.map((one) => one.length));
  let from = 0;
  while (rest > 0) {
    const fit = Math.floor((paper.left - 2 * padding.above) / height);
    const wanted = Math.min(rest, 3);
    if (fit < wanted) {
      paper.nextPage();
      yield;
      onNewPage();
      continue;
    }
    const count = Math.min(rest, fit);
    drawLines(paper, columns, lines, { from, count, elements });
    from += count;
    rest -= count;
  }
  for (const element of elements) element.end();
  row.end();
}

function linesOfCells(
  paper: Paper,
  columns: readonly Column[],
  cells: readonly Cell[],
): readonly (readonly Line[])[] {
  return cells.map(({ text, strong }, at) => {
    const width = (columns[at]?.width ?? contentWidth) - 2 * padding.side;
    return [...paper.lines(text, { width, size, strong })];
  });
}

interface Part {
  readonly from: number;
  readonly count: number;
  readonly elements: readonly Element[];
}

/** So many lines of every cell beside each other; without elements they are only to be seen. */
function drawLines(
  paper: Paper,
  columns: readonly Column[],
  cells: readonly (readonly Line[])[],
  part: Part | null = null,
): void {
  const top = paper.y + padding.above;
  const height = paper.lineHeight(size);
  const { from, count } = part ?? { from: 0, count: Math.max(1, ...cells.map((one) => one.length)) };
  for (const [at, lines] of cells.entries()) {
    const element = part?.elements[at];
    const shown = lines.slice(from, from + count);
    if (shown.length === 0) continue;
    const left = (columns[at]?.left ?? 0) + padding.side;
    const content =
      element === undefined ? null : paper.pdf.markStructureContent(String(element.dictionary.data['S']));
    for (const [index, line] of shown.entries())
      paper.drawLine(line, { left, size, y: top + index * height });
    if (content === null || element === undefined) continue;
    paper.pdf.endMarkedContent();
    element.add(content);
  }
  paper.y += count * height + 2 * padding.above;
}

/** Rows that are looked at to see how wide columns should be. */
const looked = 100;

/** Each as wide as its words ask, as far as there is room; none so narrow that a usual word breaks, if that can be. */
function columnsOf(paper: Paper, { columns, rows }: Extract<Block, { kind: 'table' }>): readonly Column[] {
  const { typeface } = paper;
  const setting = { typeface, size, width: contentWidth, language: paper.text.language } as const;
  const wide = columns.map((name, at) => {
    const texts = [name, ...rows.slice(0, looked).map((row) => (row[at] ?? '').slice(0, 200))];
    const wanted = Math.max(...texts.map((text) => widthOf(text, { ...setting, strong: true })));
    const words = texts.flatMap((text) => text.split(/\s+/u));
    const longest = Math.max(
      ...words.map((word) => widthOf(word.slice(0, 40), { ...setting, strong: true })),
    );
    return { wanted: wanted + 2 * padding.side, least: longest + 2 * padding.side };
  });
  const equal = contentWidth / Math.max(1, columns.length);
  const least = wide.map((one) => Math.min(one.least, equal));
  const spare = contentWidth - sum(least);
  const more = wide.map((one, at) => Math.max(0, Math.min(one.wanted, contentWidth) - (least[at] ?? 0)));
  const asked = sum(more);
  let left = 0;
  return least.map((width, at) => {
    const share = asked === 0 ? spare / least.length : (spare * (more[at] ?? 0)) / asked;
    const column = { left, width: width + share };
    left += column.width;
    return column;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
