import type { StreamedDocument } from '../document.ts';
import { drawBlock, Outline } from './blocks.ts';
import { drawHead } from './letter-head.ts';
import { Paper } from './paper.ts';

/**
 * Writes a document as PDF while it comes: tagged, so that it can be read aloud, with bookmarks for its headings and with its
 * fonts in it. What is written goes out page by page; of the whole only the list of its parts is kept.
 *
 * The same document gives the same bytes. What is masked is nowhere in the file.
 *
 * @yields parts of the file, in order
 */
export async function* writePdf(text: StreamedDocument): AsyncGenerator<Uint8Array, void, void> {
  const paper = new Paper(text);
  const { pdf } = paper;
  const outline = new Outline(pdf.outline);
  if (text.head !== null) for (const _page of drawHead(paper, text.head)) yield* written(pdf);
  for await (const block of text.blocks) {
    for (const _page of drawBlock(paper, block, outline)) yield* written(pdf);
    yield* written(pdf);
  }
  paper.root.end();
  pdf.end();
  yield* written(pdf);
}

function* written(pdf: Paper['pdf']): Generator<Uint8Array> {
  for (let part: unknown = pdf.read(); part instanceof Uint8Array; part = pdf.read()) yield part;
}
