/** Exit statuses of `plaatswijs`; the same for every command, listed in docs/command-line.md. */
export const exitStatus = {
  /** The question was answered, whatever the answer. Of `check`: it may. */
  done: 0,
  /** Something was found: lint problems, failing scenarios, differences, a broken chain. Of `check`: no plain yes. */
  found: 1,
  /** The input was not right; nothing was done. */
  badInput: 2,
  /** The answer is still open: facts are missing. */
  open: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Input of the user that is not right: told in a sentence, never as a stack trace. */
export class BadInput extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'BadInput';
    this.sentences = sentences;
  }
}
