/** The form in which a name of the roster was found. */
export type NameForm = 'full' | 'part' | 'typo';

/** Tokens `from` up to, not including, `to` may be the name of one of these people. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  /** Numbers of people in the roster, sorted. */
  readonly people: readonly number[] | Int32Array;
  readonly confidence: number;
  readonly form: NameForm;
  /** The last token carries the `s` of possession: Fleurs. */
  readonly possessive: boolean;
}
