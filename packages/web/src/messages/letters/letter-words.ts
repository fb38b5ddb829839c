/** What a mailed letter says. */
export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

export interface LinkLetter {
  readonly boardName: string;
  /** The address to open, as text. */
  readonly link: string;
  /** How long it works. */
  readonly minutes: number;
}

/** What every letter about consent holds. */
interface ConsentLetter {
  readonly schoolName: string;
  /** The address to open, as text. */
  readonly link: string;
  /** As whom somebody answers: about children, or about themselves. */
  readonly about: 'guardian' | 'pupil' | 'employee';
  /** First names of the children; empty for who answers about themselves. */
  readonly names: readonly string[];
  /** The last day the link works, `yyyy-mm-dd`; `null` for one without an end. */
  readonly until: string | null;
}

/** Asking for consent, for the first time or again. */
export interface ConsentAskLetter extends ConsentLetter {
  readonly kind: 'ask' | 'remind' | 'yearly' | 'sixteen';
}

/** What was answered, and how to change it. */
export interface ConsentConfirmation extends ConsentLetter {
  readonly answers: readonly {
    /** First name of the child; `null` for oneself. */
    readonly name: string | null;
    readonly purpose: string;
    readonly answer: 'yes' | 'no' | 'withdrawn';
  }[];
  /** A no touches something that was placed. What it is, a mail does not say. */
  readonly touches: boolean;
}

/** Every letter Plaatswijs mails, in one language. */
export interface LetterWords {
  readonly consentAsk: (given: ConsentAskLetter) => LetterText;
  readonly consentConfirmation: (given: ConsentConfirmation) => LetterText;
  readonly signInLink: (given: LinkLetter) => LetterText;
  readonly invitation: (given: LinkLetter) => LetterText;
  /** Something goes soon. What, a mail does not say. */
  readonly goesSoon: (given: { readonly schoolName: string; readonly link: string }) => LetterText;
}
