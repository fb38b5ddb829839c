import { AlignmentType, BorderStyle, type FileChild, ImageRun, Paragraph, TextRun } from 'docx';
import type { WholeDocument } from '../document.ts';
import { logoToDraw } from '../logo.ts';
import { printableLine } from '../printable.ts';

/** The box a logo has to fit in, in pixels at 96 to the inch. */
const box = { width: 160, height: 75 } as const;

/** Whose paper it is, above the text of the first page. */
export function docxHead({ head }: WholeDocument): readonly FileChild[] {
  if (head === null) return [];
  const colour = /^#([0-9a-f]{6})$/i.exec(head.colour ?? '')?.[1] ?? '595959';
  const lines = head.lines.map((line) => printableLine(line)).filter((line) => line !== '');
  return [
    ...logoOf(head),
    new Paragraph({
      spacing: { after: 0 },
      children: [new TextRun({ text: printableLine(head.name), bold: true, size: 26 })],
    }),
    ...lines.map(
      (text) => new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, size: 19 })] }),
    ),
    new Paragraph({
      spacing: { after: 400 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: colour, space: 4 } },
    }),
  ];
}

function logoOf({ logo, name }: NonNullable<WholeDocument['head']>): readonly Paragraph[] {
  const drawn = logo === undefined ? null : logoToDraw(logo.bytes);
  if (drawn === null) return [];
  const scale = Math.min(box.width / drawn.width, box.height / drawn.height);
  const alt = printableLine(logo?.alt ?? name);
  const image = new ImageRun({
    type: drawn.type,
    data: drawn.bytes,
    transformation: { width: drawn.width * scale, height: drawn.height * scale },
    // The only picture there is; left to the library it would get another number each time.
    altText: { id: '1', name: alt, title: alt, description: alt },
  });
  return [new Paragraph({ alignment: AlignmentType.END, children: [image] })];
}
