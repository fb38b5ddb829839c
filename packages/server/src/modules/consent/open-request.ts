import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type PupilOrStaff, pupilsAndStaff } from '../people/index.ts';
import type { ConsentEntry } from './consent-entry.ts';
import { ledgerOf } from './consent-of.ts';
import { entriesAbout } from './ledger-store.ts';
import { mayAnswer } from './may-answer.ts';
import { purposesOf } from './purpose-store.ts';
import type { Purpose } from './purpose-version.ts';
import type { ConsentRequest } from './request-store.ts';

/** Somebody a request is about, as its page shows them. */
export interface AskedPerson {
  readonly person: PupilOrStaff;
  /** A child that is sixteen by now: nothing is asked of the guardian any more. */
  readonly decidesAlone: boolean;
}

/** A request that can be answered now. */
export interface OpenRequest {
  readonly request: ConsentRequest;
  readonly people: readonly AskedPerson[];
  readonly purposes: readonly Purpose[];
  readonly linesOf: (subjectId: string, purposeId: string) => readonly ConsentEntry[];
}

export type ClosedWhy = 'unknown' | 'ended' | 'revoked';

/**
 * What a request opens today, or why it opens nothing. Whoever is no guardian any more, a child that left, an employee
 * who left: it is not for them, and says so as if it had never been.
 */
export async function openRequest(
  tx: BoardTransaction,
  request: ConsentRequest | null,
  schoolId: string,
  now: Date,
): Promise<OpenRequest | ClosedWhy> {
  if (request === null || request.schoolId !== schoolId) return 'unknown';
  if (request.revokedAt !== null) return 'revoked';
  if (request.expiresAt !== null && Date.parse(request.expiresAt) <= now.getTime()) return 'ended';
  const on = dayOf(now);
  const subjects = await pupilsAndStaff(tx, schoolId, request.subjects, on);
  const people = subjects.flatMap((person) => askedPerson(person, request, on));
  if (people.length === 0) return 'unknown';
  const purposes = (await purposesOf(tx, schoolId)).filter(({ closedOn }) => closedOn === null);
  const entries = await entriesAbout(tx, schoolId, request.subjects);
  return { request, people, purposes, linesOf: ledgerOf(entries) };
}

function askedPerson(
  person: PupilOrStaff,
  { answererId, capacity }: ConsentRequest,
  on: string,
): readonly AskedPerson[] {
  if (!person.isThere) return [];
  const answerer = mayAnswer(person, answererId, on, 'yes');
  if (answerer.may) return answerer.capacity === capacity ? [{ person, decidesAlone: false }] : [];
  return answerer.why === 'decides-self' ? [{ person, decidesAlone: true }] : [];
}
