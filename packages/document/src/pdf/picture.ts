import type { PictureBlock } from '../document.ts';
import { drawnJpeg } from '../logo.ts';
import { printableLine } from '../printable.ts';
import { contentWidth, leftMargin, type Paper } from './paper.ts';

/** No picture is higher, in points: two of them fit on a page. */
const mostHigh = 300;
/** One point for each pixel at most: a small picture is not blown up. */
const mostScale = 1;

/**
 * A picture with a line below it, on one page.
 *
 * @throws {Error} when it is no JPEG of a size that can be drawn: nothing is left out without a word
 */
export function* drawPicture(paper: Paper, { jpeg, alt, caption }: PictureBlock): Generator<void> {
  const drawn = drawnJpeg(Buffer.from(jpeg));
  if (drawn === null) throw new Error('a picture of a document can not be drawn');
  const scale = Math.min(contentWidth / drawn.width, mostHigh / drawn.height, mostScale);
  const width = drawn.width * scale;
  const height = drawn.height * scale;
  if (!paper.fresh && !paper.fits(height + 2 * paper.lineHeight())) {
    paper.nextPage();
    yield;
  }
  const top = paper.y;
  const bbox = [leftMargin, top, leftMargin + width, top + height] as const;
  const figure = paper.element(paper.root, 'Figure', { alt: printableLine(alt), placement: 'Block', bbox });
  const content = paper.pdf.markStructureContent('Figure');
  paper.pdf.image(drawn.bytes, leftMargin, top, { width, height });
  paper.pdf.endMarkedContent();
  figure.add(content);
  figure.end();
  paper.y = top + height + 4;
  const below = paper.element(paper.root, 'P');
  yield* paper.write(below, paper.lines(printableLine(caption)));
  below.end();
  paper.y += 9;
}
