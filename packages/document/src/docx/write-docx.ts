import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { WholeDocument } from '../document.ts';
import { printableLine } from '../printable.ts';
import { docxBlocks, numbered } from './blocks.ts';
import { docxHead } from './letter-head.ts';
import { withFixedTimes } from './zip-times.ts';

/** Width of the text on A4, in twentieths of a point. */
const textWidth = 9_350;
const words = { nl: { page: 'Pagina' }, en: { page: 'Page' } } as const;

/**
 * Writes a document as DOCX that can be worked on: headings that are headings, lists that are lists, tables whose head comes
 * back on each page. What is masked is nowhere in the file. The same document gives the same bytes.
 */
export async function writeDocx(text: WholeDocument): Promise<Uint8Array> {
  const { language, title, author, blocks } = text;
  const spoken = language === 'nl' ? 'nl-NL' : 'en-GB';
  const file = new Document({
    title: printableLine(title),
    creator: printableLine(author),
    lastModifiedBy: printableLine(author),
    revision: 1,
    styles: stylesIn(spoken),
    numbering: { config: [{ reference: numbered, levels: [numbers] }] },
    sections: [{ ...sectionOf(text), children: [...docxHead(text), ...docxBlocks(blocks, language)] }],
  });
  const core = coreProperties(text, spoken);
  const packed = await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: core }]);
  return withFixedTimes(packed);
}

const numbers = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 440, hanging: 440 } } },
};

function stylesIn(spoken: string) {
  const heading = (size: number) => ({
    run: { size, bold: true, color: '1a1a1a', font: 'Arial' },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        // A font every office has: the letter is to be worked on at another computer.
        run: { font: 'Arial', size: 22, language: { value: spoken } },
        paragraph: { spacing: { after: 140, line: 300 } },
      },
      heading1: heading(34),
      heading2: heading(27),
      heading3: heading(23),
    },
  };
}

function sectionOf({ foot, language, title }: WholeDocument): Omit<ISectionOptions, 'children'> {
  const small = { size: 18, color: '595959' };
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: 11_906, height: 16_838 },
        margin: { top: 1280, bottom: 1520, left: 1280, right: 1280 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [new Paragraph({ children: [new TextRun({ ...small, text: printableLine(title) })] })],
      }),
    },
    footers: { first: footer(), default: footer() },
  };

  function footer(): Footer {
    return new Footer({
      children: [
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
          children: [
            new TextRun({ ...small, text: printableLine(foot) }),
            new TextRun({ ...small, children: [new Tab(), `${words[language].page} `, PageNumber.CURRENT] }),
          ],
        }),
      ],
    });
  }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function coreProperties({ title, author, madeAt }: WholeDocument, spoken: string): string {
  const inXml = (value: string) => printableLine(value).replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
  const at = `${madeAt.toISOString().slice(0, 19)}Z`;
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${inXml(title)}</dc:title><dc:creator>${inXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${inXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dc:language>${spoken}</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('');
}
