/** What stands between a token and the one before it. */
export type Glue =
  | 'start'
  | 'none'
  | 'space'
  | 'hyphen'
  | 'apostrophe'
  | 'dot'
  | 'comma'
  | 'other'
  | 'sentence';

/** A word or a run of digits, with its place in the text (UTF-16). */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly text: string;
  /** In small letters, without diacritics. */
  readonly word: string;
  readonly number: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Is all capitals, and more than one. */
  readonly shout: boolean;
  /** A capital says nothing here: the token begins a sentence, a line or what follows a colon. */
  readonly first: boolean;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
  readonly glue: Glue;
}
