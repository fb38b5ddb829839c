/** Why the database was not opened, moved or read. Closed: each has one sentence in Dutch and one in English. */
export type DatabaseRefusalCode =
  | 'no-binaries'
  | 'account-cannot-reach'
  | 'owned-by-another-process'
  | 'other-major-version'
  | 'initialisation-failed'
  | 'start-failed'
  | 'socket-directory-unsafe'
  | 'not-durable'
  | 'server-too-old'
  | 'role-too-powerful'
  | 'migration-changed'
  | 'migration-unknown'
  | 'migration-out-of-order'
  | 'migration-misnamed'
  | 'migration-failed'
  | 'backup-unreadable'
  | 'backup-wrong-passphrase'
  | 'backup-altered'
  | 'backup-truncated'
  | 'backup-other-level'
  | 'backup-contents-differ'
  | 'backup-needs-folder'
  | 'database-not-empty';

/** A refusal in the two languages of the product. */
export interface RefusalSentences {
  readonly nl: string;
  readonly en: string;
}

/**
 * The database refuses, and says in a sentence why and what can be done now. The message is English, for the log; `nl`
 * is for the screen. Neither holds values from rows.
 */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
  readonly code: DatabaseRefusalCode;
  readonly nl: string;
  readonly en: string;

  constructor(code: DatabaseRefusalCode, { nl, en }: RefusalSentences, options?: ErrorOptions) {
    super(en, options);
    this.code = code;
    this.nl = nl;
    this.en = en;
  }
}
