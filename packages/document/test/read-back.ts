import { inflateRawSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Block, DocumentText, StreamedDocument } from '../src/document.ts';
import { writeDocx } from '../src/docx/write-docx.ts';
import { zipEntries } from '../src/docx/zip-times.ts';
import { writePdf } from '../src/pdf/write-pdf.ts';

/** A document in which only the blocks matter. */
const usual: DocumentText = {
  title: 'Een verzonnen brief',
  language: 'nl',
  author: 'Basisschool De Verzonnen Boom',
  head: null,
  foot: 'Voet',
  madeAt: new Date('2026-11-20T10:00:00Z'),
};

export async function pdfOf(
  blocks: StreamedDocument['blocks'],
  more: Partial<DocumentText> = {},
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of writePdf({ ...usual, ...more, blocks })) parts.push(part);
  return Buffer.concat(parts);
}

/** What another program reads in it, page by page. */
export async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const opened = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(opened, { mergePages: false });
  await opened.destroy();
  return text;
}

/** A part of the tree as another program reads it. */
export interface Read {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly Read[];
}

export async function treeOf(pdf: Buffer, page = 1): Promise<readonly Read[]> {
  const opened = await getDocumentProxy(new Uint8Array(pdf));
  const tree = await (await opened.getPage(page)).getStructTree();
  await opened.destroy();
  const [document] = childrenOf(tree);
  if (document?.role !== 'Document') throw new Error('the tree does not begin with a document');
  return document.children;
}

function childrenOf(node: unknown): readonly Read[] {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
    return [];
  return node.children.flatMap((child: unknown): Read[] => {
    if (typeof child !== 'object' || child === null || !('role' in child)) return [];
    const alt = 'alt' in child ? { alt: String(child.alt) } : {};
    return [{ role: String(child.role), ...alt, children: childrenOf(child) }];
  });
}

export function rolesOf(tree: readonly Read[]): string {
  return tree
    .map(({ role, children }) => (children.length > 0 ? `${role}(${rolesOf(children)})` : role))
    .join(' ');
}

export async function docxOf(blocks: readonly Block[], more: Partial<DocumentText> = {}): Promise<Buffer> {
  return Buffer.from(await writeDocx({ ...usual, ...more, blocks }));
}

/** The files in a DOCX, by name. */
export function filesIn(docx: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    zipEntries(docx).map(({ name, localAt, packedBytes, method }) => {
      const from = localAt + 30 + docx.readUInt16LE(localAt + 26) + docx.readUInt16LE(localAt + 28);
      const packed = docx.subarray(from, from + packedBytes);
      return [name, method === 0 ? packed : inflateRawSync(packed)];
    }),
  );
}

/** The words of a part of a DOCX. */
export function wordsIn(xml: string): string {
  return xml
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
