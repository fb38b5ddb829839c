import PDFDocument from 'pdfkit';

// What we use of PDFKit that its types do not tell: which characters a font has, and what it remembers of words it drew.
declare global {
  namespace PDFKit {
    interface PDFDocument {
      readonly _font: {
        layoutCache?: Record<string, unknown>;
        readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
      };
      continueOnNewPage(options?: PDFDocumentOptions): this;
    }
    namespace Mixins {
      interface StructureElementOptions {
        readonly scope?: 'Row' | 'Column' | undefined;
        readonly placement?: 'Block';
        readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
      }
    }
    interface PDFStructureElement {
      readonly dictionary: { readonly data: Record<string, unknown> };
    }
  }
}

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function inXml(text: string | undefined): string {
  return (text ?? '').replace(/[&<>]/g, (sign) => escaped[sign] ?? sign);
}

/** A PDF that says in its metadata that it can be read aloud (PDF/UA-1). */
export class ReadablePdf extends PDFDocument {
  override endMetadata(): void {
    // The properties were written as they are; in the metadata, which is XML, some signs mean something else.
    this.info = { ...this.info, Title: inXml(this.info.Title), Author: inXml(this.info.Author) };
    this.appendXML(
      '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
    );
    super.endMetadata();
  }
}
