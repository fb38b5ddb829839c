/** A sentence in both languages of the product. Dutch is at B1 level; English says the same, in full. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** The languages every text exists in. */
export type Language = keyof Text;
