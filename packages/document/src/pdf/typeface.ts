import { type Family, families, fontFile } from './font-files.ts';
import type { ReadablePdf } from './pdfkit-inside.ts';

export type Weight = 'plain' | 'strong';

/** Part of a word that is drawn with one font, and in one direction. */
export interface Piece {
  readonly text: string;
  readonly family: Family;
  readonly weight: Weight;
  /** At size 1. */
  readonly width: number;
}

/** Scripts that run from right to left, with the marks that go with their letters. */
const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}][\p{M}]*/u;
const inOneDirection = new RegExp(`(?:${rightToLeft.source})+|(?:(?!${rightToLeft.source}).)+`, 'gsu');

export function runsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Words of which is remembered how they are drawn. */
const mostRemembered = 4000;

/** Finds for each character a font that has it. */
export class Typeface {
  readonly #pdf: ReadablePdf;
  readonly #known: Record<Weight, Map<string, readonly Piece[]>> = { plain: new Map(), strong: new Map() };
  readonly #has = new Map<string, boolean>();

  constructor(pdf: ReadablePdf) {
    this.#pdf = pdf;
    for (const family of families)
      for (const weight of ['plain', 'strong'] as const)
        pdf.registerFont(`${family}/${weight}`, fontFile(family, weight));
  }

  /** Draws from here on with one font, at this size. */
  choose({ family, weight }: Pick<Piece, 'family' | 'weight'>, size: number): void {
    this.#pdf.font(`${family}/${weight}`, size);
  }

  /** A word in the parts it is drawn in. What no font has is written as its number: `[U+4E2D]`. */
  pieces(word: string, weight: Weight): readonly Piece[] {
    const known = this.#known[weight];
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const pieces = [...word.matchAll(inOneDirection)].flatMap(([part]) => this.#piecesOf(part, weight));
    if (known.size >= mostRemembered) this.#forget();
    known.set(word, pieces);
    return pieces;
  }

  #piecesOf(text: string, weight: Weight): readonly Piece[] {
    const characters = [...text];
    const latin = characters.every(
      (one) => this.#covers('latin', weight, one) || this.#covers('latin-extended', weight, one),
    );
    // One word in one kind of letters, also when only one of them is missing in the first.
    if (!latin && characters.every((one) => this.#covers('other', weight, one)))
      return [this.#measured(text, 'other', weight)];
    const found: { family: Family; text: string }[] = [];
    for (const one of this.#shown(characters, weight)) {
      const last = found.at(-1);
      if (last?.family === one.family) last.text += one.text;
      else found.push({ ...one });
    }
    return found.map((one) => this.#measured(one.text, one.family, weight));
  }

  #shown(
    characters: readonly string[],
    weight: Weight,
  ): { readonly family: Family; readonly text: string }[] {
    return characters.map((character) => {
      const family = families.find((one) => this.#covers(one, weight, character));
      const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return family === undefined ? { family: 'latin', text: `[U+${number}]` } : { family, text: character };
    });
  }

  #covers(family: Family, weight: Weight, character: string): boolean {
    const key = `${family}/${weight}${character}`;
    const known = this.#has.get(key);
    if (known !== undefined) return known;
    this.choose({ family, weight }, 1);
    const has = this.#pdf._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    if (this.#has.size >= mostRemembered) this.#has.clear();
    this.#has.set(key, has);
    return has;
  }

  #measured(text: string, family: Family, weight: Weight): Piece {
    this.choose({ family, weight }, 1);
    return { text, family, weight, width: this.#pdf.widthOfString(text) };
  }

  /** Of ever new words PDFKit would remember everything. */
  #forget(): void {
    for (const weight of ['plain', 'strong'] as const) {
      this.#known[weight].clear();
      for (const family of families) {
        this.choose({ family, weight }, 1);
        this.#pdf._font.layoutCache = Object.create(null);
      }
    }
  }
}
