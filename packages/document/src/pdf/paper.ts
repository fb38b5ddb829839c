import type { DocumentText } from '../document.ts';
import { printableLine } from '../printable.ts';
import { barEdge, type Line, linesOf, type Placed } from './lines.ts';
import { ReadablePdf } from './pdfkit-inside.ts';
import { Typeface } from './typeface.ts';

/** A4 upright, in points. */
const page = { width: 595.28, height: 841.89 } as const;
const margins = { top: 64, bottom: 76, left: 64, right: 64 } as const;

/** Between the margins, in points. */
export const contentWidth = page.width - margins.left - margins.right;

export const leftMargin = margins.left;

/** Of text in paragraphs, in points. */
export const textSize = 11;
/** From one line to the next, in parts of the size. */
const leading = 1.42;

const words = { nl: { page: 'Pagina' }, en: { page: 'Page' } } as const;
const ink = '#1a1a1a';

/** Something in the tree that programs that read aloud go by. */
export type Element = PDFKit.PDFStructureElement;

/** How lines stand on the page. */
export interface Place {
  /** From the left margin, in points. */
  readonly left?: number;
  readonly size?: number;
}

/** The pages that a document is written on, one after another; what is full goes out at once. */
export class Paper {
  readonly pdf: ReadablePdf;
  readonly typeface: Typeface;
  readonly text: DocumentText;
  /** The whole document, for programs that read aloud. */
  readonly root: Element;
  /** Where the next line begins, from above. */
  y: number = margins.top;
  #number = 0;

  constructor(text: DocumentText) {
    this.text = text;
    this.pdf = new ReadablePdf({
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      lang: text.language === 'nl' ? 'nl-NL' : 'en-GB',
      displayTitle: true,
      size: [page.width, page.height],
      margins: { ...margins },
      // Only the day and hour that were given: the same document is the same file.
      info: {
        Title: printableLine(text.title),
        Author: printableLine(text.author),
        Creator: 'Plaatswijs',
        Producer: 'Plaatswijs',
        CreationDate: text.madeAt,
      },
    });
    this.typeface = new Typeface(this.pdf);
    this.pdf.on('pageAdded', () => this.#furnish());
    this.pdf.addPage();
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** From one line to the next at this size, in points. */
  lineHeight(size: number = textSize): number {
    return size * leading;
  }

  /** Whether so much still fits below, in points. */
  fits(height: number): boolean {
    return this.y + height <= page.height - margins.bottom;
  }

  /** What is left on this page, in points. */
  get left(): number {
    return page.height - margins.bottom - this.y;
  }

  /** Nothing has been written on this page yet. */
  get fresh(): boolean {
    return this.y <= margins.top;
  }

  nextPage(): void {
    this.pdf.continueOnNewPage();
    this.y = margins.top;
  }

  /** A part of the tree, in another part; to be ended by who made it. */
  element(parent: Element, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const made = this.pdf.struct(type, options);
    parent.add(made);
    return made;
  }

  /** Draws something that is only there to be looked at. */
  decorate(draw: () => void, kind: 'Pagination' | 'Layout' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type: kind });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Writes lines below each other as the content of an element; gives the turn back at the end of each page. */
  *write(element: Element, lines: Iterable<Line>, place: Place = {}): Generator<void> {
    const { left = 0, size = textSize } = place;
    const content = this.pdf.markStructureContent(String(element.dictionary.data['S']));
    for (const line of lines) {
      if (!this.fits(this.lineHeight(size))) {
        this.nextPage();
        yield;
      }
      this.drawLine(line, { left, size, y: this.y });
      this.y += this.lineHeight(size);
    }
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** Draws one line, wherever the page is. */
  drawLine({ marks }: Line, { left, size, y }: Required<Place> & { readonly y: number }): void {
    const baseline = y + size * 1.02;
    for (const { mark, text } of together(marks)) {
      const x = margins.left + left + mark.x;
      if (mark.masked) this.#bar(x, y, mark, size);
      this.typeface.choose(mark, size);
      // Of what runs to the left the space that follows stands to the left of it.
      const before = mark.backward && text.endsWith(' ') ? this.pdf.widthOfString(' ') : 0;
      const at = x - before + (mark.masked ? barEdge * size : 0);
      this.pdf.fillColor(mark.masked ? '#ffffff' : ink);
      this.pdf.text(text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
  }

  /** The lines of a text that is all of one kind. */
  lines(
    text: string,
    more: { readonly width?: number; readonly size?: number; readonly strong?: boolean } = {},
  ) {
    const { width = contentWidth, size = textSize, strong = false } = more;
    const { typeface } = this;
    return linesOf([{ text }], { typeface, width, size, strong, language: this.text.language });
  }

  /** A thin line across, where the page is. */
  rule(colour: string, width: number, y: number = this.y): void {
    this.decorate(() => {
      this.pdf
        .moveTo(margins.left, y)
        .lineTo(page.width - margins.right, y)
        .lineWidth(width)
        .stroke(colour);
    });
  }

  #bar(x: number, y: number, { width }: Placed, size: number): void {
    this.pdf.rect(x, y + size * 0.06, (width + 2 * barEdge) * size, size * 1.28).fill('#000000');
  }

  /** What stands on every page: the title from the second on, the foot, the number. */
  #furnish(): void {
    this.#number += 1;
    const size = 9;
    const y = page.height - margins.bottom + 28;
    const number = `${words[this.text.language].page} ${this.#number}`;
    const wide = this.typeface.pieces(number.replace(' ', '\u{A0}'), 'plain')[0]?.width ?? 0;
    const right = contentWidth - wide * size - 4;
    this.decorate(() => {
      this.#small(this.text.foot, { left: 0, size, y }, right - 12);
      this.#small(number, { left: right, size, y }, contentWidth);
      if (this.#number > 1)
        this.#small(this.text.title, { left: 0, size, y: margins.top - 30 }, contentWidth);
    }, 'Pagination');
  }

  #small(text: string, place: Required<Place> & { readonly y: number }, width: number): void {
    const [line] = this.lines(printableLine(text), { width, size: place.size });
    if (line !== undefined) this.drawLine(line, place);
  }
}

/** Marks that follow each other and are drawn alike go out as one text, with the spaces between them. */
function* together(marks: readonly Placed[]): Generator<{ readonly mark: Placed; readonly text: string }> {
  let open: { mark: Placed; text: string; x: number } | null = null;
  for (const mark of marks) {
    const follows =
      open !== null &&
      !open.mark.masked &&
      !open.mark.backward &&
      !mark.masked &&
      !mark.backward &&
      open.mark.family === mark.family &&
      open.mark.weight === mark.weight &&
      mark.x > open.x;
    const text = mark.text + (mark.spaceAfter ? ' ' : '');
    if (open !== null && follows) {
      open.text += text;
      open.x = mark.x;
      continue;
    }
    if (open !== null) yield open;
    open = { mark, text, x: mark.x };
  }
  if (open !== null) yield open;
}
