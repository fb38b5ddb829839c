/** A question typed on one page and answered on another. In memory only: it must be in no address and on no disk. */
let carried: string | null = null;

/** Takes a question along to the next page. */
export function carryQuestion(question: string): void {
  carried = question;
}

/** The question that was taken along, if any. */
export function carriedQuestion(): string | null {
  return carried;
}

/** Lets go of it, once it has been asked. */
export function dropQuestion(): void {
  carried = null;
}
