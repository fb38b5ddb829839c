import type { LetterHead } from '../document.ts';
import { logoToDraw } from '../logo.ts';
import { printableLine } from '../printable.ts';

import { contentWidth, leftMargin, type Paper } from './paper.ts';

const size = 9.5;
/** The box a logo has to fit in, in points. */
const box = { width: 120, height: 56 } as const;

/** Whose paper it is: name and address on the left, the logo on the right, a line in the colour of the school. */
export function* drawHead(paper: Paper, head: LetterHead): Generator<void> {
  const top = paper.y;
  const logo = head.logo === undefined ? null : logoToDraw(head.logo.bytes);
  if (logo !== null) {
    const scale = Math.min(box.width / logo.width, box.height / logo.height);
    const width = logo.width * scale;
    const height = logo.height * scale;
    const left = leftMargin + contentWidth - width;
    const bbox = [left, top, left + width, top + height] as const;
    const figure = paper.element(paper.root, 'Figure', {
      alt: printableLine(head.logo?.alt ?? head.name),
      placement: 'Block',
      bbox,
    });
    const content = paper.pdf.markStructureContent('Figure');
    paper.pdf.image(logo.bytes, left, top, { width, height });
    paper.pdf.endMarkedContent();
    figure.add(content);
    figure.end();
  }
  const room = contentWidth - (logo === null ? 0 : box.width + 16);
  const name = paper.element(paper.root, 'P');
  yield* paper.write(name, paper.lines(printableLine(head.name), { strong: true, width: room, size: 13 }), {
    size: 13,
  });
  name.end();
  for (const line of head.lines) {
    const element = paper.element(paper.root, 'P');
    yield* paper.write(element, paper.lines(printableLine(line), { width: room, size }), { size });
    element.end();
  }
  paper.y = Math.max(paper.y, logo === null ? 0 : top + box.height) + 8;
  paper.rule(/^#[0-9a-f]{6}$/i.test(head.colour ?? '') ? (head.colour ?? '') : '#595959', 1.2);
  paper.y += 22;
}
