/** Words in a line; emphasis is for what stands out, never for whole paragraphs. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** Black out: what stood here is not shown to who reads this. The text says so in words. */
  readonly masked?: true;
}

/** One part of a document, in the order in which it is read. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  /** Names with what belongs to each: an address, a date, a number. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly name: string; readonly value: string }[] }
  | {
      readonly kind: 'table';
      /** Says what the table is about; read aloud before it. */
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Room to put a name under: a dotted line with words below. */
  | { readonly kind: 'signature'; readonly name: string; readonly role: string }
  | { readonly kind: 'page-break' };

/** A picture, as large as the page lets it be. Only of a document that is written as it comes. */
export interface PictureBlock {
  readonly kind: 'picture';
  /** JPEG, of at most 4000 pixels wide and high. */
  readonly jpeg: Uint8Array;
  /** What it shows, read aloud in its place. */
  readonly alt: string;
  /** A line below it. */
  readonly caption: string;
}

/** Whose paper it is. */
export interface LetterHead {
  readonly name: string;
  /** Lines of the address, telephone, web: as they are printed. */
  readonly lines: readonly string[];
  /** PNG or JPEG; nothing else is drawn. */
  readonly logo?: { readonly bytes: Uint8Array; readonly alt: string };
  /** `#rrggbb`, for the line below the head. */
  readonly colour?: string;
}

/** Everything of a document but how it looks. */
export interface DocumentText {
  readonly title: string;
  readonly language: 'nl' | 'en';
  /** Who made it, for the properties of the file: the school. */
  readonly author: string;
  readonly head: LetterHead | null;
  /** At the foot of every page, beside the number of the page. */
  readonly foot: string;
  /** Moment it was made, for the properties of the file: the same document gives the same bytes. */
  readonly madeAt: Date;
}

/** A document that is there as a whole. */
export interface WholeDocument extends DocumentText {
  readonly blocks: readonly Block[];
}

/** A document that comes part by part, and is written as it comes. */
export interface StreamedDocument extends DocumentText {
  readonly blocks: AsyncIterable<Block | PictureBlock> | Iterable<Block | PictureBlock>;
}
