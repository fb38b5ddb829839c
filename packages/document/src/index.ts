/** A document of headings, paragraphs, lists and tables, as PDF and as DOCX. */
export type {
  Block,
  DocumentText,
  LetterHead,
  PictureBlock,
  Run,
  StreamedDocument,
  WholeDocument,
} from './document.ts';
export { writeDocx } from './docx/write-docx.ts';
export { canDrawLogo } from './logo.ts';
export { writePdf } from './pdf/write-pdf.ts';
