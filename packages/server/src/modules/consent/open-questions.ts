import type { ConsentCapacity } from '@plaatswijs/contract';
import type { PupilOrStaff } from '../people/index.ts';
import { type ConsentAnswer, type ConsentEntry, isAnswer, laterWord } from './consent-entry.ts';
import type { PersonConsent } from './consent-of.ts';
import { whomToAsk } from './may-answer.ts';
import { outdatedSince, type Purpose } from './purpose-version.ts';

/** Something to put to somebody: about whom, and what for. */
export interface OpenQuestion {
  readonly answererId: string;
  readonly capacity: ConsentCapacity;
  readonly subject: PupilOrStaff;
  readonly purpose: Purpose;
}

/**
 * What there is to ask. Nobody is asked again what they answered already, and no second parent for what one of them
 * settled: only for what stands open or has to be asked anew. With `everybody` all is asked again.
 */
export function openQuestions(
  found: readonly PersonConsent[],
  linesOf: (subjectId: string, purposeId: string) => readonly ConsentEntry[],
  everybody: boolean,
  on: string,
): readonly OpenQuestion[] {
  return found.flatMap(({ person, purpose, consent }) => {
    if (!person.isThere) return [];
    if (!everybody && !['none', 'outdated', 'hold'].includes(consent.state)) return [];
    const lines = linesOf(person.id, purpose.id);
    return whomToAsk(person, on)
      .filter(({ id }) => everybody || !hasAnswered(lines, id, purpose))
      .map(({ id, capacity }) => ({ answererId: id, capacity, subject: person, purpose }));
  });
}

/** Whether somebody's last word is about what is asked now. A no stays a no until they say otherwise. */
function hasAnswered(lines: readonly ConsentEntry[], answererId: string, purpose: Purpose): boolean {
  const answer = lastWordOf(lines, answererId);
  return answer !== null && (answer.kind !== 'given' || isCurrent(answer, purpose));
}

/** Whether what was answered then is what is asked now. */
export function isCurrent(answer: ConsentAnswer, { versions, current }: Purpose): boolean {
  const answered = versions.find(({ number }) => number === answer.version);
  return answered !== undefined && outdatedSince(answered, current, current.channels) === null;
}

/** What somebody said last, of what counts still; null when they said nothing. */
export function lastWordOf(lines: readonly ConsentEntry[], answererId: string | null): ConsentAnswer | null {
  const invalid = new Set(lines.map(({ invalidates }) => invalidates));
  return lines
    .filter(isAnswer)
    .filter(({ id, answeredBy }) => answeredBy === answererId && !invalid.has(id))
    .reduce<ConsentAnswer | null>(
      (last, answer) => (last === null || laterWord(answer, last) > 0 ? answer : last),
      null,
    );
}
