/** A message to one person. Plain text only: it shows everywhere, and hides no address behind a word. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Takes a letter and lets go of it at once, so that an answer never waits for a mail server. */
export interface Mailbox {
  readonly post: (letter: Letter) => void;
  /** Waits until everything was delivered or given up, for a graceful stop. */
  readonly empty: () => Promise<void>;
}

/** Brings one letter away. Throws when that fails. */
export interface MailTransport {
  readonly deliver: (letter: Letter) => Promise<void>;
  readonly close: () => void;
}
