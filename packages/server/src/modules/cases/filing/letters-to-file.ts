import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { notPossible } from '../change-case.ts';
import type { OpenedCase } from '../enter-case.ts';
import { finalLettersOf, letterFile } from '../letters/index.ts';

/** A letter of a case that is final, and can go into a file. */
export interface LetterToFile {
  readonly id: string;
  readonly title: string;
  /** The day it was made final: `YYYY-MM-DD`. */
  readonly on: string;
  /** To whom in the case it is; null when to none of them. */
  readonly partyId: string | null;
}

/** The final letters of a case. */
export async function lettersToFile(opened: OpenedCase): Promise<readonly LetterToFile[]> {
  const letters = await finalLettersOf(opened);
  return letters.map(({ id, number, subject, datedOn, partyId }) => ({
    id,
    title: `${number} ${subject}`,
    on: datedOn,
    partyId,
  }));
}

/** A letter as it was kept, to stand with a record. */
export interface LetterDocument {
  readonly name: string;
  readonly content: Buffer;
}

/** The letters that were chosen, as PDF. One that is to somebody else in the case stays out. */
export async function lettersForFile(
  opened: OpenedCase,
  partyId: string,
  letterIds: readonly string[],
): Promise<Result<readonly LetterDocument[]>> {
  if (letterIds.length === 0) return done([]);
  const final = new Map((await lettersToFile(opened)).map((letter) => [letter.id, letter]));
  const documents: LetterDocument[] = [];
  for (const id of new Set(letterIds)) {
    const letter = final.get(id);
    const content = letter === undefined ? null : await letterFile(opened, id, 'pdf');
    if (letter === undefined || content === null) return refuse('not-found');
    if (letter.partyId !== null && letter.partyId !== partyId)
      return notPossible('/body/letterIds', 'about-somebody-else');
    documents.push({ name: `${letter.title}.pdf`, content });
  }
  return done(documents);
}
