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

/** Every letter Plaatswijs mails, in one language. */
export interface LetterWords {
  readonly signInLink: (given: LinkLetter) => LetterText;
  readonly invitation: (given: LinkLetter) => LetterText;
}
