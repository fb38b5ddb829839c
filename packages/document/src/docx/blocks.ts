import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Run } from '../document.ts';
import { maskedWord, printable, printableLine } from '../printable.ts';

/** The name of the numbering of lists. */
export const numbered = 'numbers';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'CCCCCC' } as const;

type Language = 'nl' | 'en';

/** The blocks as parts of a DOCX, in order. */
export function docxBlocks(blocks: readonly Block[], language: Language): readonly FileChild[] {
  return blocks.flatMap((block, at) => partsOf(block, at, language));
}

/** @param at which block it is: each list counts by itself */
function partsOf(block: Block, at: number, language: Language): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level], children: textRuns(printableLine(block.text)) }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.runs, language) })];
    case 'list': {
      const look = block.ordered
        ? { numbering: { reference: numbered, level: 0, instance: at } }
        : { bullet: { level: 0 } };
      return block.items.map((runs) => new Paragraph({ ...look, children: runsOf(runs, language) }));
    }
    case 'facts':
      return [factsTable(block.rows), new Paragraph({})];
    case 'table':
      return [captionOf(block.caption), tableOf(block), new Paragraph({})];
    case 'signature':
      return signatureOf(block);
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

/** Runs as they stand in a paragraph; of what is masked only the word. */
function runsOf(runs: readonly Run[], language: Language): TextRun[] {
  return runs.flatMap(({ text, strong, masked }) =>
    masked
      ? [
          new TextRun({
            text: maskedWord[language],
            color: 'FFFFFF',
            shading: { type: ShadingType.CLEAR, fill: '000000', color: 'auto' },
          }),
        ]
      : textRuns(printable(text), strong === true),
  );
}

function textRuns(text: string, bold = false): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ text: line, bold, ...(at > 0 ? { break: 1 } : {}) }));
}

function captionOf(caption: string): Paragraph {
  return new Paragraph({ keepNext: true, children: textRuns(printableLine(caption), true) });
}

function cell(
  text: string,
  { strong = false, share }: { readonly strong?: boolean; readonly share: number },
): TableCell {
  return new TableCell({
    width: { size: share, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: printable(text)
      .split('\n')
      .map((line) => new Paragraph({ spacing: { after: 0 }, children: textRuns(line, strong) })),
  });
}

const full = { size: 100, type: WidthType.PERCENTAGE } as const;

function factsTable(rows: Extract<Block, { kind: 'facts' }>['rows']): Table {
  return new Table({
    width: full,
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      ({ name, value }) =>
        new TableRow({
          cantSplit: true,
          children: [cell(name, { strong: true, share: 32 }), cell(value, { share: 68 })],
        }),
    ),
  });
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const share = Math.floor(100 / Math.max(1, columns.length));
  const head = new TableRow({
    tableHeader: true,
    children: columns.map((name) => cell(name, { strong: true, share })),
  });
  return new Table({
    width: full,
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: [
      head,
      ...rows.map(
        (row) => new TableRow({ children: columns.map((_, at) => cell(row[at] ?? '', { share })) }),
      ),
    ],
  });
}

function signatureOf({ name, role }: Extract<Block, { kind: 'signature' }>): Paragraph[] {
  const line = { style: BorderStyle.DOTTED, size: 6, color: '595959', space: 4 } as const;
  return [
    new Paragraph({
      spacing: { before: 900, after: 0 },
      keepNext: true,
      indent: { right: 5200 },
      border: { bottom: line },
    }),
    new Paragraph({ spacing: { after: 0 }, keepNext: true, children: textRuns(printableLine(name)) }),
    new Paragraph({ children: textRuns(printableLine(role)) }),
  ];
}
