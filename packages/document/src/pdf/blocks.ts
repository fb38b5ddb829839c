import type { Block, PictureBlock, Run } from '../document.ts';
import { printableLine } from '../printable.ts';
import { linesOf, type Setting } from './lines.ts';
import { contentWidth, leftMargin, type Paper, textSize } from './paper.ts';
import { drawPicture } from './picture.ts';
import { drawFacts, drawTable } from './table.ts';

/** Sizes of headings, and the room above them, in points. */
const headings = {
  1: { size: 17, above: 14 },
  2: { size: 13.5, above: 12 },
  3: { size: 11.5, above: 8 },
} as const;

type OfKind<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Writes one block where the page is; gives the turn back at the end of each page. */
export function* drawBlock(paper: Paper, block: Block | PictureBlock, outline: Outline): Generator<void> {
  switch (block.kind) {
    case 'heading':
      yield* drawHeading(paper, block, outline);
      break;
    case 'paragraph':
      yield* drawParagraph(paper, block.runs);
      break;
    case 'list':
      yield* drawList(paper, block);
      break;
    case 'facts':
      yield* drawFacts(paper, block);
      break;
    case 'table':
      yield* drawTable(paper, block);
      break;
    case 'signature':
      yield* drawSignature(paper, block);
      break;
    case 'picture':
      yield* drawPicture(paper, block);
      break;
    case 'page-break':
      if (!paper.fresh) paper.nextPage();
      yield;
  }
}

/** The bookmarks: under each heading those of the next level. */
export class Outline {
  readonly #path: { readonly level: number; readonly item: PDFKit.PDFOutline }[] = [];
  readonly #root: PDFKit.PDFOutline;

  constructor(root: PDFKit.PDFOutline) {
    this.#root = root;
  }

  add(level: number, text: string): void {
    while ((this.#path.at(-1)?.level ?? 0) >= level) this.#path.pop();
    const parent = this.#path.at(-1)?.item ?? this.#root;
    this.#path.push({ level, item: parent.addItem(text) });
  }
}

function settingOf(paper: Paper, more: Partial<Setting> = {}): Setting {
  const { language } = paper.text;
  return { typeface: paper.typeface, width: contentWidth, size: textSize, language, ...more };
}

function* drawHeading(paper: Paper, { level, text }: OfKind<'heading'>, outline: Outline): Generator<void> {
  const { size, above } = headings[level];
  const setting = settingOf(paper, { size, strong: true });
  const lines = [...linesOf([{ text: printableLine(text) }], setting)];
  if (lines.length === 0) return;
  // A heading never stands alone at the foot of a page.
  const needed = above + lines.length * paper.lineHeight(size) + 2 * paper.lineHeight();
  if (!paper.fresh && !paper.fits(needed)) {
    paper.nextPage();
    yield;
  }
  if (!paper.fresh) paper.y += above;
  outline.add(level, printableLine(text));
  const element = paper.element(paper.root, `H${level}`);
  yield* paper.write(element, lines, { size });
  element.end();
  paper.y += 3;
}

function* drawParagraph(paper: Paper, runs: readonly Run[]): Generator<void> {
  const element = paper.element(paper.root, 'P');
  yield* paper.write(element, linesOf(runs, settingOf(paper)));
  element.end();
  paper.y += 7;
}

const indent = 22;

function* drawList(paper: Paper, { ordered, items }: OfKind<'list'>): Generator<void> {
  const list = paper.element(paper.root, 'L');
  list.dictionary.data['A'] = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' };
  for (const [at, runs] of items.entries()) {
    const item = paper.element(list, 'LI');
    if (!paper.fits(paper.lineHeight())) {
      paper.nextPage();
      yield;
    }
    const above = paper.y;
    const label = paper.element(item, 'Lbl');
    yield* paper.write(label, paper.lines(ordered ? `${at + 1}.` : '•'), { left: 6 });
    label.end();
    paper.y = above;
    const body = paper.element(item, 'LBody');
    yield* paper.write(body, linesOf(runs, settingOf(paper, { width: contentWidth - indent })), {
      left: indent,
    });
    body.end();
    item.end();
    paper.y += 3;
  }
  list.end();
  paper.y += 5;
}

function* drawSignature(paper: Paper, { name, role }: OfKind<'signature'>): Generator<void> {
  const room = 44;
  if (!paper.fits(room + 2 * paper.lineHeight())) {
    paper.nextPage();
    yield;
  }
  paper.y += room;
  const y = paper.y;
  paper.decorate(() => {
    paper.pdf
      .moveTo(leftMargin, y)
      .lineTo(leftMargin + 200, y)
      .lineWidth(0.7)
      .dash(1, { space: 2 })
      .stroke('#595959')
      .undash();
  });
  paper.y += 4;
  yield* drawAlone(paper, name);
  yield* drawAlone(paper, role);
  paper.y += 6;
}

/** A line by itself, close to the next. */
function* drawAlone(paper: Paper, text: string): Generator<void> {
  const element = paper.element(paper.root, 'P');
  yield* paper.write(element, paper.lines(printableLine(text)));
  element.end();
}
